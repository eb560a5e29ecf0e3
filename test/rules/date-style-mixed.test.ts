import { describe, expect, it } from 'vitest';
import { dateStyleMixed as rule } from '../../src/rules/date-style-mixed.ts';
import { slipsIn } from './slips.ts';

describe('date-style-mixed', () => {
  it.each([
    ['2026年3月5日报送，2026.11.30前完成。', ['2026.11.30']],
    ['2026-3-5报送。\n\n2026年11月30日完成。', ['2026-3-5']],
    ['2026年3月5日报送，2026/11/30完成。', ['2026/11/30']],
  ])('finds in %s %j, and leaves it', (text, found) => {
    expect(slipsIn(rule, text)).toMatchObject({ found, fixed: text });
  });

  it.each([
    '2026.3.5报送，2026.11.30完成。',
    '2026年3月5日报送，11月30日完成。',
    '2026年3月5日，升级到2026.3.5-beta。',
    '2026年3月5日，编号2026.3.5.1。',
    '2026年3月5日。\n\n| 报送 | 2026.3.5 |\n| --- | --- |',
    '2026年3月5日，“2026.3.5”行动。',
    '2026年3月，2026.3.5报送。',
    '2026年3月5日，https://a.cn/2026/3/5',
    '2026年3月5日，2026.13.5',
    '2026年3月5日，版本2026.3',
  ])('is silent on %s', (text) => {
    expect(slipsIn(rule, text).found).toEqual([]);
  });
});
