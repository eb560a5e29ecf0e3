import type { Prose } from '../plan/plan.ts';
import { prosesOf } from '../plan/prose.ts';
import { type StatedDate, statedDatesOf, yearOfDate } from '../plan/stated-dates.ts';
import { tellingProses } from '../plan/telling-proses.ts';
import { daysOfMonth } from '../text/date.ts';
import { type Message, message } from '../text/message.ts';
import { signBits } from '../text/signs.ts';
import { readWrittenTimes, type WrittenTime } from '../text/written-times.ts';
import type { Rule, Violation } from './rule.ts';

export const dateImpossible: Rule = {
  id: 'date-impossible',
  severity: 'error',
  source: 'calendar',
  summary: message('日期和钟点是存在的', 'Dates and times of day exist'),
  reason: message(
    '“6月31日”“13月”“25时”谁也等不到，多半是改日期时只改了一半。',
    'Nobody lives to see 31 June, a 13th month or 25 o’clock: a date was changed by half.',
  ),
  example: {
    bad: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普展览
        text: |
          6月25日至31日举办科普展览。 #!
          2026年2月29日前报送总结。 #!
          3月5日25时开播。 #!`,
    good: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普展览
        text: |
          6月25日至7月31日举办科普展览，2028年2月29日前建成展厅。
          农历二月三十日赶大集，3月5日24时截止，培训13个月、25个学时。`,
  },
  concerns: (plan) => tellingProses(prosesOf(plan), dated).length + tellingProses(prosesOf(plan), timed).length > 0,
  *check(plan) {
    for (const prose of tellingProses(prosesOf(plan), dated)) {
      for (const stated of statedDatesOf(prose)) {
        const violation = impossible(prose, stated, plan.year);
        if (violation) yield violation;
      }
    }
    for (const prose of tellingProses(prosesOf(plan), timed)) {
      for (const time of readWrittenTimes(prose.text)) yield* impossibleTime(prose, time);
    }
  },
};

const dated = signBits('date');
const timed = signBits('digit', 'clock');

const impossible = (prose: Prose, stated: StatedDate, planYear: number): Violation | null => {
  const { year: written, month, day, start, end } = stated.date;
  const at = [...prose.at, { start, end }] as const;
  if (month < 1 || month > 12) {
    // 为期18月 is a slip of the pen for 18个月.
    return day === null && written === null ? null : { at, message: noMonth(month) };
  }
  // A day of any leap year is possible until the year is known.
  if (day === null || (day >= 1 && day <= daysOfMonth(2024, month) && (month !== 2 || day < 29))) return null;
  if (month !== 2 || day !== 29) return { at, message: noDay(written, month, day) };
  const year = yearOfDate(stated, planYear);
  if (year === null || daysOfMonth(year.year, 2) === 29) return null;
  return { at, message: noDay(year.year, month, day), ...(year.isSure ? {} : { severity: 'warning' as const }) };
};

const noMonth = (month: number): Message =>
  message(
    `一年只有12个月，没有${month}月。请核对日期`,
    `A year has 12 months: there is no month ${month}. Check the date`,
  );

const noDay = (year: number | null, month: number, day: number): Message => {
  const days = daysOfMonth(year ?? 2024, month);
  const [zh, en] = year === null ? ['', ''] : [`${year}年`, ` of ${year}`];
  return message(
    `${zh}${month}月只有${days}天，没有${day}日。请核对日期`,
    `Month ${month}${en} has ${days} days: there is no day ${day}. Check the date`,
  );
};

function* impossibleTime({ at }: Prose, { hour, minute, isMorning, start, end }: WrittenTime): Iterable<Violation> {
  const place = [...at, { start, end }] as const;
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) {
    yield {
      at: place,
      message: message(
        '一天只有24小时，一小时只有60分钟，没有这个钟点。请核对时间',
        'A day has 24 hours and an hour 60 minutes: there is no such time. Check it',
      ),
    };
  } else if (isMorning && hour > 12) {
    yield {
      at: place,
      severity: 'warning',
      message: message(`上午没有${hour}时。请核对时间`, `There is no ${hour}:00 in the morning (上午). Check the time`),
    };
  }
}
