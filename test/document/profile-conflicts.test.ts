import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeProfile, type Profile, type ProfileChanges } from '../../src/document/profile.ts';
import { findConflicts } from '../../src/document/profile-conflicts.ts';
import { gb9704 } from '../render/tables.ts';

const gb33476 = JSON.parse(
  readFileSync(new URL('../../templates/profiles/gb33476.json', import.meta.url), 'utf8'),
) as Profile;

const conflictsOf = (changes: ProfileChanges, base = gb9704) => findConflicts(changeProfile(base, changes, '本单位'));

describe('findConflicts', () => {
  it.each([
    ['gb9704', gb9704, {}],
    ['gb33476', gb33476, {}],
    ['a pitch of 28 pt, which leaves some of the type area blank', gb9704, { grid: { pitch: 28 } }],
    ['a smaller body with as many more characters', gb9704, { sizes: { body: 15 }, grid: { characters: 29 } }],
  ] as const)('finds none in %s', (_, base, changes) => {
    expect(conflictsOf(changes, base)).toEqual([]);
  });

  it.each([
    [{ grid: { pitch: 29 } }, 'grid.lines', '每面排 21 行，不是 22 行。要排 22 行，行距最大 28.95 磅'],
    [{ grid: { pitch: 27 } }, 'grid.lines', '每面排 23 行，不是 22 行'],
    [{ grid: { spacing: 0 } }, 'grid.characters', '每行排 27 字，不是 28 字。要排 28 字，字距（spacing）最大 -0.25 磅'],
    [{ grid: { spacing: -5 }, sizes: { body: 5 } }, 'grid.characters', '每行排 0 字，不是 28 字'],
    [{ page: { margins: { left: 110, right: 90 } } }, 'page.margins.left', '版心只剩 10 毫米宽'],
    [{ page: { margins: { top: 150, bottom: 150 } } }, 'page.margins.top', '版心只剩 -3 毫米高'],
    [{ sizes: { title: 36 } }, 'sizes.title', '比行距 28.95 磅大'],
    [{ page: { footer: 34 } }, 'page.footer', '进了版心（下边距 35 毫米）'],
    [{ page: { header: 40 } }, 'page.header', '进了版心（上边距 37 毫米）'],
    [{ letter: { length: 220 } }, 'letter.length', '纸只有 210 毫米宽'],
  ] as const)('finds one in %j', (changes, path, words) => {
    const [conflict, ...more] = conflictsOf(changes);
    expect(more).toEqual([]);
    expect(conflict?.paths[0]).toBe(path);
    expect(conflict?.message.zh).toContain(words);
  });

  it('names a pitch and a spacing that do fit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 18, max: 30 }), fc.integer({ min: 25, max: 28 }), (lines, characters) => {
        const first = conflictsOf({ grid: { lines, characters, pitch: 60, spacing: 15 }, sizes: { title: 16 } });
        const [pitch, spacing] = first.map(({ message }) => Number(/最大 (-?[\d.]+) 磅/.exec(message.zh)?.[1]));
        expect(
          conflictsOf({
            grid: { lines, characters, pitch: pitch ?? 0, spacing: spacing ?? 0 },
            sizes: { title: 16 },
          }),
        ).toEqual([]);
      }),
    );
  });
});
