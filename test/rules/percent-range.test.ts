import { describe, expect, it } from 'vitest';
import { percentRange as rule } from '../../src/rules/percent-range.ts';
import { slipsIn } from './slips.ts';

describe('percent-range', () => {
  it.each([
    ['提高4～6%。', '提高4%～6%。'],
    ['占15—20%。', '占15%—20%。'],
    ['约为4.5-6‰。', '约为4.5‰-6‰。'],
  ])('makes %s %s', (text, fixed) => {
    expect(slipsIn(rule, text).fixed).toBe(fixed);
    expect(slipsIn(rule, fixed).violations).toEqual([]);
  });

  it.each([
    ['服务5～10万人。', ['info 5']],
    ['投资1-2亿元。', ['info 1']],
  ])('mentions in %s %j, and leaves it', (text, found) => {
    expect(slipsIn(rule, text)).toMatchObject({ found, fixed: text });
  });

  it.each([
    '提高4%～6%。',
    '服务5万～10万人。',
    '提高1～2个百分点。',
    '推出1～2个平台。',
    '服务5～10人。',
    '“提高4～6%”',
    '《提高4～6%》',
    '百分之四至六。',
    '2021—2025年。',
    '第5～10万名',
  ])('is silent on %s', (text) => {
    expect(slipsIn(rule, text).found).toEqual([]);
  });
});
