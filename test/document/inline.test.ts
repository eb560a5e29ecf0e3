import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { append, joinLines, type Run, toInlines, toRuns, toText } from '../../src/document/inline.ts';

const run = fc.record({
  text: fc.constantFrom('', '甲', 'a', '1', ' '),
  strong: fc.boolean(),
  emphasis: fc.boolean(),
  break: fc.constant(false),
});

describe('inlines', () => {
  it('keep their runs', () => {
    fc.assert(
      fc.property(fc.array(run), (runs) => {
        const joined: Run[] = [];
        for (const each of runs) append(joined, each);
        expect(toRuns(toInlines(joined))).toEqual(joined);
        expect(toText(toInlines(joined))).toBe(runs.map(({ text }) => text).join(''));
      }),
    );
  });

  it.each([
    ['甲', '乙', '甲乙'],
    ['a', 'b', 'a b'],
    ['2025', '年', '2025年'],
    ['年', '2025', '年2025'],
    ['a.', 'b', 'a.b'],
    ['', 'b', 'b'],
    ['ａ', 'ｂ', 'ａｂ'],
  ])('join %s and %s', (before, after, joined) => {
    expect(joinLines(before, after)).toBe(joined);
  });

  it('join the lines of a break', () => {
    expect(toText([{ type: 'text', text: 'a' }, { type: 'break' }, { type: 'text', text: 'b' }])).toBe('a b');
    expect(toText([{ type: 'break' }, { type: 'text', text: '甲' }, { type: 'break' }])).toBe('甲');
  });
});
