import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignLines } from '../../src/text/align.ts';

const aligned = (text: string, other: string): string => {
  const [lines, others] = [[...text], [...other]];
  return alignLines(lines, others)
    .map(([at]) => lines[at])
    .join('');
};

describe('alignLines', () => {
  it.each([
    ['甲乙丙', '甲乙丙', '甲乙丙'],
    ['甲乙丙', '甲丙', '甲丙'],
    ['甲乙丙', '丁甲戊丙己', '甲丙'],
    ['甲乙丙丁', '乙丙丁甲', '乙丙丁'],
    ['甲一乙一丙', '甲一丙', '甲一丙'],
    ['一一一', '一一', '一一'],
    ['二一二一', '一二一二', '二一二'],
    ['甲', '', ''],
  ])('%s and %s share %s', (text, other, shared) => {
    expect(aligned(text, other)).toBe(shared);
  });

  it('pairs the same lines in the order of both, whatever they are', () => {
    const texts = fc.array(fc.constantFrom('甲', '乙', '丙', '丁', '戊'), { maxLength: 30 });
    fc.assert(
      fc.property(texts, texts, (lines, others) => {
        const pairs = alignLines(lines, others);
        return pairs.every(
          ([at, other], index) =>
            lines[at] === others[other] && at > (pairs[index - 1]?.[0] ?? -1) && other > (pairs[index - 1]?.[1] ?? -1),
        );
      }),
    );
  });

  it('finds every line that is left where lines stand once and only some are gone', () => {
    const lines = Array.from({ length: 60 }, (_, index) => `${index}`);
    fc.assert(fc.property(fc.subarray(lines), (others) => alignLines(lines, others).length === others.length));
  });

  it('takes many lines, all different or all alike, in little time', () => {
    const lines = Array.from({ length: 200_000 }, (_, index) => `${index}`);
    const start = performance.now();
    expect(alignLines(lines, [...lines].reverse())).toHaveLength(1);
    expect(
      alignLines(
        [...lines.map(() => '甲'), '乙'],
        lines.map(() => '甲'),
      ),
    ).toHaveLength(200_000);
    const alternating = lines.map((_, index) => (index % 2 === 0 ? '甲' : '乙'));
    expect(alignLines(alternating, ['丙', ...alternating, '丁']).length).toBeGreaterThan(199_000);
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});
