import { describe, expect, it } from 'vitest';
import { readWrittenDates } from '../../src/text/written-dates.ts';

/** 2026.3.5 for a day with its year, ?.3 for a month without one; > behind a dash, + in a list, w4 with its weekday. */
const written = (text: string): string =>
  readWrittenDates(text)
    .map(({ year, month, day, weekday, joins }) => {
      const join = joins === null ? '' : { range: '>', list: '+' }[joins];
      return `${join}${[year ?? '?', month, ...(day === null ? [] : [day])].join('.')}${weekday ? `w${weekday.index}` : ''}`;
    })
    .join(' ');

describe('readWrittenDates', () => {
  it.each([
    ['2026年3月5日至8日、10日', '2026.3.5 >2026.3.8 +2026.3.10'],
    ['3月5—8日，3-5月，03月05日', '?.3.5 >?.3.8 ?.3 >?.5 ?.3.5'],
    ['2026年3月5日（星期四）至8日（周日上午）', '2026.3.5w3 >2026.3.8w6'],
    ['3月5日周四开播，3月9日周一至周五播出', '?.3.5w3 ?.3.9'],
    ['2026年11月至3月，2026年11月、3月', '2026.11 >2027.3 2026.11 +?.3'],
    ['2026年5月至2027年3月', '2026.5 >2027.3'],
    ['二〇二六年二月三十日，十二月底', '2026.2.30 ?.12'],
    ['２０２６年３月５日，2026-02-30、2026/3/1', '2026.3.5 2026.2.30 2026.3.1'],
    ['2026-03-05至2026-03-01', '2026.3.5 >2026.3.1'],
    ['5月32号文件，3月8号楼，2月5日、30日内', '?.5 ?.3 ?.2.5'],
    ['6—36月龄，5个月，0431-12-34567，3.5月', ''],
    ['《3月5日讲话》，“2月30日”，4月1日', '?.4.1'],
    ['三五月', ''],
  ])('%s', (text, dates) => {
    expect(written(text)).toBe(dates);
  });

  it('points at the words of each date', () => {
    const text = '于2026年3月5日（周四）至8日、10日举办';
    expect(readWrittenDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '2026年3月5日（周四）',
      '8日',
      '10日',
    ]);
  });
});
