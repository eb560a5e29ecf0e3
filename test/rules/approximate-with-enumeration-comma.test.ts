import { describe, expect, it } from 'vitest';
import { approximateWithEnumerationComma as rule } from '../../src/rules/approximate-with-enumeration-comma.ts';
import { slipsIn } from './slips.ts';

describe('approximate-with-enumeration-comma', () => {
  it.each([
    ['集中三、四天。', '集中三四天。'],
    ['约两、三个月。', '约两三个月。'],
    ['需要七、八小时。', '需要七八小时。'],
  ])('finds the mark of %s, and nothing in %s', (text, right) => {
    expect(slipsIn(rule, text)).toMatchObject({ found: ['、'], fixed: text });
    expect(slipsIn(rule, right).found).toEqual([]);
  });

  it.each([
    '集中三四天。',
    '第三、四季度。',
    '面向三、四年级。',
    '一、二等奖。',
    '十九届二、三、四次全会。',
    '三、五天',
    '二、三、四天',
    '一、二个要求',
    '分别用三、四天。',
    '十二、三个县',
    '“三、四天”',
    '各三、四天',
    '三、四方面',
    '全国三、四人次',
  ])('is silent on %s', (text) => {
    expect(slipsIn(rule, text).found).toEqual([]);
  });
});
