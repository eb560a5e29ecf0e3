import { describe, expect, it } from 'vitest';
import { rangeMark as rule } from '../../src/rules/range-mark.ts';
import { slipsIn } from './slips.ts';

describe('range-mark', () => {
  it.each([
    ['2021-2025年规划。', '2021—2025年规划。'],
    ['2021年-2025年规划。', '2021年—2025年规划。'],
    ['2021——2025年规划。', '2021—2025年规划。'],
    ['3-5月开展。', '3—5月开展。'],
    ['3月1日-5日开展。', '3月1日—5日开展。'],
    ['推出1-2个平台。', '推出1～2个平台。'],
    ['推出1~2个平台。', '推出1～2个平台。'],
    ['提高4%-6%。', '提高4%～6%。'],
    ['服务５－６场。', '服务５～６场。'],
    ['0-3岁儿童。', '0～3岁儿童。'],
    ['2021～2025年规划。', '2021—2025年规划。'],
  ])('makes %s %s', (text, fixed) => {
    expect(slipsIn(rule, text).fixed).toBe(fixed);
    expect(slipsIn(rule, fixed).violations).toEqual([]);
  });

  it.each([
    ['落实《方案（2021-2025年）》。', ['info -']],
    ['开展“推广1-2个平台”活动。', ['info -']],
  ])('finds in %s %j, and leaves it', (text, found) => {
    expect(slipsIn(rule, text)).toMatchObject({ found, fixed: text });
  });

  it.each([
    '2021—2025年规划，推出1～2个平台。',
    '推出1—2个平台。',
    '推出1至2个平台。',
    '联系电话0431-12345678。',
    '截至2026-03-05。',
    '截至2026-03。',
    '参照GB/T 9704-2012、COVID-19。',
    '5-3个',
    '12-15号楼3-2室',
    '比分3-1。',
    '“3+1”',
    '《方案（2021～2025年）》',
    '在-5℃',
  ])('is silent on %s', (text) => {
    expect(slipsIn(rule, text).found).toEqual([]);
  });
});
