import { describe, expect, it } from 'vitest';
import { dateRangeReversed as rule } from '../../src/rules/date-range-reversed.ts';
import { findingsOf } from './findings.ts';

const text = (words: string): string => `overview: ${words}`;

describe('date-range-reversed', () => {
  it.each([
    ['9月10日至8日举办。', 'error “9月10日至8日”的终点早于起点'],
    ['9月10—8日举办。', 'error “9月10—8日”的终点早于起点'],
    ['2026年9月10日（周四）至8日举办。', 'error “2026年9月10日（周四）至8日”的终点'],
    ['9月10日至9月8日举办。', 'error “9月10日至9月8日”的终点'],
    ['2026年5月至2026年3月举办。', 'error “2026年5月至2026年3月”的终点'],
    ['2026年5月10日至2025年6月1日举办。', 'error “2026年5月10日至2025年6月1日”的终点'],
    ['2026-09-10至2026-09-08举办。', 'error “2026-09-10至2026-09-08”的终点'],
    ['5月至3月举办。', 'warning “5月至3月”的终点早于起点'],
    ['5—3月举办。', 'warning “5—3月”的终点早于起点'],
    ['2026年5月10日至3月20日举办。', 'warning “2026年5月10日至3月20日”的终点'],
  ])('%s', async (words, said) => {
    expect(await findingsOf(rule, text(words))).toEqual([expect.stringContaining(said)]);
  });

  it.each([
    '3月至5月、9月8日至10日、9月8日至9月10日、2026年11月至2027年3月举办。',
    '5月至次年3月、5月至翌年3月巡展。',
    '11月至3月开展“科技之冬”活动，10月25日至4月10日供暖。',
    '9月至6月开课，8月至7月为一个周期，7月至6月统计。',
    '每学年5月至3月开课。',
    '每月25日至5日休馆，每月26日至次月25日统计。',
    '9月10日至次月8日举办。',
    '3月5日至3月5日举办，2026年3月至2026年3月5日举办，2026年3月5日至2026年3月举办。',
    '农历九月初十至8月15日赶集。',
    '做好9月10日、8日的活动，做好5月、3月的活动。',
    '印发《5月至3月工作安排》。',
    '12月30日至1月3日放假。',
  ])('is silent on %s', async (words) => {
    expect(await findingsOf(rule, text(words))).toEqual([]);
  });
});
