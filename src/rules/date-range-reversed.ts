import type { Prose } from '../plan/plan.ts';
import { prosesOf } from '../plan/prose.ts';
import { type StatedDate, statedDatesOf } from '../plan/stated-dates.ts';
import { tellingProses } from '../plan/telling-proses.ts';
import { message } from '../text/message.ts';
import { signBits } from '../text/signs.ts';
import type { WrittenDate } from '../text/written-dates.ts';
import type { Rule, Violation } from './rule.ts';

export const dateRangeReversed: Rule = {
  id: 'date-range-reversed',
  severity: 'error',
  source: 'calendar',
  summary: message('起止日期先早后晚', 'A range of dates begins before it ends'),
  reason: message(
    '“9月10日至8日”多半是改了起点忘了改终点；真要跨年，应写明“次年”。',
    'Its start was changed and its end was not. Where the end is in the next year, the text says so (次年).',
  ),
  example: {
    bad: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普展览
        text: |
          9月10日至8日举办科普展览。 #!
          2026年5月至2026年3月巡展。 #!
          5月至3月开展科普活动。 #!`,
    good: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普展览
        text: |
          9月8日至10日举办科普展览，5月至次年3月巡展，2026年11月至2027年3月开展冬春科普，
          11月至3月开展“科技之冬”活动，9月至6月（学年）开课，每月25日至5日休馆。`,
  },
  *check(plan) {
    for (const prose of tellingProses(prosesOf(plan), yearly)) yield* reversedYears(prose);
    for (const prose of tellingProses(prosesOf(plan), dated)) {
      for (const stated of statedDatesOf(prose)) {
        const { previous, date } = stated;
        if (previous === null || date.joins !== 'range' || !isReversed(previous, date, stated)) continue;
        yield reversed(prose, previous, date);
      }
    }
  },
};

const dated = signBits('date');
const yearly = signBits('digit', 'year');

/** The joint of two years: a quick look, which most texts fail. */
const joined = /[—–\-－~～至](?:19|20)\d/;
const years = /(?<!\d)((?:19|20)\d\d)年?[—–\-－~～至]((?:19|20)\d\d)年/g;

/** 2025—2021年: a warning, for it may be a number of something that only looks like years. */
function* reversedYears({ at, text }: Prose): Iterable<Violation> {
  if (!joined.test(text)) return;
  for (const { index, 0: words, 1: from, 2: to } of text.matchAll(years)) {
    if (Number(from) <= Number(to)) continue;
    yield {
      at: [...at, { start: index, end: index + words.length }],
      severity: 'warning',
      message: message(
        `“${words}”的终点早于起点。请核对起止年份`,
        `“${words}” ends before it begins. Check both years`,
      ),
    };
  }
}

/** Whether the second day or month of a range lies before the first, and not in the year after. */
const isReversed = (from: WrittenDate, to: WrittenDate, { before }: StatedDate): boolean => {
  if (to.isYearWritten && from.year !== null)
    return to.year !== null && orderOf(from, from.year, to) > orderOf(to, to.year, from);
  if (to.isYearWritten) return false;
  if (from.month === to.month) return from.day !== null && to.day !== null && from.day > to.day;
  return from.month > to.month && !isOverWinter(from, to) && !schoolYear.test(before);
};

/** A number that grows with the date; days count only where both have one. */
const orderOf = ({ month, day }: WrittenDate, year: number, { day: otherDay }: WrittenDate): number =>
  year * 10_000 + month * 100 + (day === null || otherDay === null ? 0 : day);

/** 11月至3月 is a winter, 9月至6月 a school year, 7月1日至6月30日 a year of its own: the next year goes without saying. */
const isOverWinter = (from: WrittenDate, to: WrittenDate): boolean =>
  (from.month >= 8 && to.month <= 7) || (to.month === from.month - 1 && (from.day === null || from.day === 1));

const schoolYear = /学年|学期|校历|跨年/;

/** Certain within one month, or where both ends have their year; else the next year may be meant. */
const reversed = ({ at, text }: Prose, from: WrittenDate, to: WrittenDate): Violation => {
  const isSure = to.isYearWritten || from.month === to.month;
  const words = text.slice(from.start, to.end);
  return {
    at: [...at, { start: from.start, end: to.end }],
    ...(isSure ? {} : { severity: 'warning' as const }),
    message: message(
      `“${words}”的终点早于起点。请核对起止日期${isSure ? '' : '；跨年的，写明“次年”'}`,
      `“${words}” ends before it begins. Check both dates${isSure ? '' : '; where it ends in the next year, write 次年'}`,
    ),
  };
};
