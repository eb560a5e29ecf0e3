import { describe, expect, it } from 'vitest';
import { enumerationBeforeDeng as rule } from '../../src/rules/enumeration-before-deng.ts';
import { slipsIn } from './slips.ts';

describe('enumeration-before-deng', () => {
  it.each([
    ['讲座、展览、等活动。', '讲座、展览等活动。'],
    ['讲座、展览、等。', '讲座、展览等。'],
    ['讲座、展览、等等。', '讲座、展览等等。'],
    ['讲座、展览、等3类。', '讲座、展览等3类。'],
    ['**讲座、**等活动。', '**讲座**等活动。'],
    ['县科协、县教育局、等部门。', '县科协、县教育局等部门。'],
  ])('makes %s %s', (text, fixed) => {
    expect(slipsIn(rule, text).fixed).toBe(fixed);
    expect(slipsIn(rule, fixed).violations).toEqual([]);
  });

  it.each([
    '讲座、展览等活动。',
    '做好测评、等级评定。',
    '安置、等待人员。',
    '等额、等距抽样。',
    '分为甲等、乙等、丙等。',
    '高等、中等教育。',
    '“讲座、等活动”',
    '《甲、等》',
    '分档、等次评定。',
    '测算、等效换算。',
  ])('is silent on %s', (text) => {
    expect(slipsIn(rule, text).found).toEqual([]);
  });
});
