import { describe, expect, it } from 'vitest';
import { dateImpossible as rule } from '../../src/rules/date-impossible.ts';
import { findingsOf } from './findings.ts';

const text = (words: string): string => `overview: ${words}`;

describe('date-impossible', () => {
  it.each([
    ['6月31日前完成。', 'error 6月只有30天，没有31日'],
    ['6月25日至31日举办。', 'error 6月只有30天，没有31日'],
    ['4月29日、30日、31日举办。', 'error 4月只有30天，没有31日'],
    ['二月三十日举办。', 'error 2月只有29天，没有30日'],
    ['2026年2月29日举办。', 'error 2026年2月只有28天，没有29日'],
    ['2026年2月1日至29日举办。', 'error 2026年2月只有28天，没有29日'],
    ['2月29日举办。', 'warning 2026年2月只有28天，没有29日'],
    ['2027年的活动于2月29日举办。', 'warning 2027年2月只有28天，没有29日'],
    ['3月0日举办。', 'error 3月只有31天，没有0日'],
    ['13月5日举办。', 'error 一年只有12个月，没有13月'],
    ['2026年13月举办。', 'error 一年只有12个月，没有13月'],
    ['2026-02-30报送。', 'error 2026年2月只有28天，没有30日'],
    ['3月5日25时开播。', 'error 一天只有24小时'],
    ['3月5日上午9:75开播。', 'error 一天只有24小时'],
    ['3月5日上午15时开播。', 'warning 上午没有15时'],
  ])('%s', async (words, said) => {
    expect(await findingsOf(rule, text(words))).toEqual([expect.stringContaining(said)]);
  });

  it.each([
    '2028年2月29日、2月28日、1月31日、12月31日、3月5日24时、3月5日24:00。',
    '2024年的展览2月29日开幕。',
    '次年2月29日回访，每年2月29日开展活动。',
    '农历二月三十日赶大集，农历正月初一至2月30日休馆。',
    '为期13月，覆盖0-36月龄儿童，培训25时，5月32号文件。',
    '学习“2月30日”一文和《6月31日》。',
    '2月1日至30日内办结。',
    '比分25:30，比例1:65，版本2026-13-45，电话0431-31-45。',
    '上午12时闭馆，下午14时开馆，晚23:59截止。',
    '第13个月、30日内、31日均可报名。',
  ])('is silent on %s', async (words) => {
    expect(await findingsOf(rule, text(words))).toEqual([]);
  });
});
