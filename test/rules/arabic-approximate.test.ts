import { describe, expect, it } from 'vitest';
import { arabicApproximate as rule } from '../../src/rules/arabic-approximate.ts';
import { slipsIn } from './slips.ts';

describe('arabic-approximate', () => {
  it.each([
    ['集中3、4天。', ['3、4']],
    ['约2、3个月。', ['2、3']],
  ])('finds in %s %j, and leaves it', (text, found) => {
    expect(slipsIn(rule, text)).toMatchObject({ found, fixed: text });
  });

  it.each([
    '集中三四天。',
    '3、4月各办一期。',
    '第3、4个专题。',
    '分别用3、4天。',
    '面向3、4年级。',
    '3、5天',
    '1、2个县',
    '图1、2个人',
    '12、3天',
    '“3、4天”',
    '3、4、5天',
  ])('is silent on %s', (text) => {
    expect(slipsIn(rule, text).found).toEqual([]);
  });
});
