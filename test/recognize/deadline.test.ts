import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../src/recognize/deadline.ts';

describe('a deadline', () => {
  it.each([
    ['2026年11月30日', '2026-11-30', '{due}'],
    ['2026年11月30日前', '2026-11-30', '{due}前'],
    ['2026年3月', '2026-03', '{due}'],
    ['2026年第三季度', '2026-Q3', '{due}'],
    ['2027年1月底前', '2027-01', '{due}底前'],
  ])('that print gives back: %s', (words, due, template) => {
    expect(readDeadline(words, 2026)).toEqual({ due, template });
  });

  it.each([
    ['11月底前', '2026-11'],
    ['6月30日前', '2026-06-30'],
    ['2026年06月30日', '2026-06-30'],
    ['２０２６年６月３０日', '2026-06-30'],
    ['第三季度', '2026-Q3'],
    ['四季度', '2026-Q4'],
    ['上半年', '2026-06'],
    ['今年上半年', '2026-06'],
    ['年底前', '2026-12'],
    ['2027年底前', '2027-12'],
    ['2027年年底', '2027-12'],
    ['今年底前', '2026-12'],
    ['2026年内', '2026-12'],
    ['下半年', '2026-12'],
    ['2027年上半年', '2027-06'],
    ['2027年二季度', '2027-Q2'],
    ['第3季度', '2026-Q3'],
    ['6月到位', '2026-06'],
  ])('that stays as it is written: %s', (words, due) => {
    expect(readDeadline(words, 2026)).toEqual({ due, template: words });
  });

  it.each([
    '全年',
    '长期坚持',
    '3月—5月',
    '3月至5月',
    '3月到5月',
    '6月、12月',
    '2026年3月—5月',
    '3月1日至5日',
    '一季度、三季度',
    '',
    '13月底前',
    '0月底前',
    '2月30日前',
    '2026年2月30日',
    '4月31日',
    '2026年13月5日',
    '6月0日',
    '第五季度',
  ])('that names no day or month: %s', (words) => {
    expect(readDeadline(words, 2026)).toEqual({ due: null, template: words });
  });
});
