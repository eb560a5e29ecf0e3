import { describe, expect, it } from 'vitest';
import { levelSummedAsFlow as rule } from '../../src/rules/level-summed-as-flow.ts';
import { findingsOf, targets } from './findings.ts';

const sum = (total: string, one: string, other: string): string =>
  targets(
    `id: t, indicator: 合计, value: ${total}, parts: [a, b]`,
    `id: a, indicator: 甲, value: ${one}`,
    `id: b, indicator: 乙, value: ${other}`,
  );

describe('level-summed-as-flow', () => {
  it.each([
    ['1200条', '每天3条', '105条', ['“甲”（每天3条）是另一个周期的数']],
    ['90%', '30%', '50%', ['“甲”（30%）是百分比', '“乙”（50%）是百分比']],
    ['增长30%', '增长10%', '增长20%', ['“甲”', '“乙”']],
    ['90人, aggregate: latest', '30人', '60人, aggregate: max', ['“乙”（60人）不是按累计统计的数']],
    ['90人', '30人, aggregate: latest', '60人, aggregate: average', ['“甲”', '“乙”']],
    ['90人, aggregate: max', '30人, aggregate: max', '60人', ['“甲”']],
  ])('%s = %s + %s', async (total, one, other, said) => {
    const found = await findingsOf(rule, sum(total, one, other));
    expect(found).toEqual(said.map((words) => expect.stringMatching(new RegExp(`^warning ${words}`))));
  });

  it.each([
    ['counts', '90场', '30场', '60场'],
    ['rates of one period', '每天5条', '每天3条', '每天2条'],
    ['a year, which is what a plan is for', '90场', '每年30场', '60场'],
    ['shares that make the whole', '100%', '30%', '70%'],
    ['states counted alike', '90人, aggregate: latest', '30人, aggregate: latest', '60人, aggregate: latest'],
    ['other units, which another rule reports', '90人', '30%', '60人'],
  ])('is silent on %s', async (_, total, one, other) => {
    expect(await findingsOf(rule, sum(total, one, other))).toEqual([]);
  });
});
