import { describe, expect, it } from 'vitest';
import { straightQuotes as rule } from '../../src/rules/straight-quotes.ts';
import { slipsIn } from './slips.ts';

describe('straight-quotes', () => {
  it.each([
    ['开展"科普进校园"活动。', '开展“科普进校园”活动。'],
    ['"甲"和"乙"。', '“甲”和“乙”。'],
    ['开展**"科普"**活动。', '开展**“科普”**活动。'],
    ['"甲\n乙"', '“甲\n乙”'],
  ])('makes %s %s', (text, fixed) => {
    expect(slipsIn(rule, text).fixed).toBe(fixed);
    expect(slipsIn(rule, fixed).violations).toEqual([]);
  });

  it.each([
    ['开展"科普活动。', ['"']],
    ['开展"争当“标兵”"活动。', ['"']],
    ['开展“科普"活动，办"讲座。', ['"']],
  ])('finds in %s %j, and leaves it', (text, found) => {
    expect(slipsIn(rule, text)).toMatchObject({ found, fixed: text });
  });

  it.each([
    '开展“科普”活动。',
    '配发55"电视。',
    '译介"Hello, world"一文。',
    '《"甲"》',
    '“引用"甲"”',
    '配发55"和65"电视。',
    '见`"甲"`。',
    "it's 科普",
  ])('is silent on %s', (text) => {
    expect(slipsIn(rule, text).found).toEqual([]);
  });
});
