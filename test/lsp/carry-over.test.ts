import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryOver } from '../../src/lsp/carry-over.ts';
import { replacementEdits } from '../../src/lsp/replacement.ts';
import { Source } from '../../src/source/source.ts';
import { editText } from './client.ts';

const lines = fc
  .array(fc.constantFrom('甲', '乙', '丙', '- 丁: 1', ''), { maxLength: 12 })
  .map((all) => all.join('\n'));

describe('an offset of an older text', () => {
  const before = 'a: 1\nb: 2\nc: 3\nd: 4\n';

  it.each([
    ['b: 2', 'a: 1\n# 注\nb: 2\nc: 3\nd: 4\n'],
    ['b: 2', '# 一\na: 1\nb: 2\nc: 33\n# 二\nd: 4\n'],
    ['c: 3', '# 一\na: 1\nc: 3\nb: 2\nd: 5\n'],
    ['d: 4', 'd: 4\n'],
  ])('of %s is where that is by now', (words, after) => {
    expect(carryOver(before, after)(before.indexOf(words))).toBe(after.indexOf(words));
  });

  it('lies in the text, and in its order where lines keep theirs', () => {
    fc.assert(
      fc.property(lines, lines, (old, young) => {
        const carry = carryOver(old, young);
        for (let offset = 0; offset <= old.length; offset += 1) {
          expect(carry(offset)).toBeGreaterThanOrEqual(0);
          expect(carry(offset)).toBeLessThanOrEqual(young.length);
        }
      }),
    );
  });
});

describe('a replacement', () => {
  it('makes one text of the other', () => {
    fc.assert(
      fc.property(lines, lines, (old, young) => {
        expect(editText(old, replacementEdits(new Source('a', old), young))).toBe(young);
      }),
    );
  });

  it('leaves the lines before and behind alone', () => {
    const edits = replacementEdits(new Source('a', 'a: 1\nb: 2\nc: 3\n'), 'a: 1\nb: 20\nc: 3\n');
    expect(edits).toEqual([
      { range: { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } }, newText: 'b: 20\n' },
    ]);
    expect(replacementEdits(new Source('a', 'a'), 'a')).toEqual([]);
  });
});
