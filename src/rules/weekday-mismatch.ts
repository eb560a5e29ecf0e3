import type { Prose } from '../plan/plan.ts';
import { prosesOf } from '../plan/prose.ts';
import { type StatedDate, statedDatesOf, yearOfDate } from '../plan/stated-dates.ts';
import { tellingProses } from '../plan/telling-proses.ts';
import { daysOfMonth, weekdayOf } from '../text/date.ts';
import { message } from '../text/message.ts';
import { signBits } from '../text/signs.ts';
import type { Rule, Violation } from './rule.ts';

export const weekdayMismatch: Rule = {
  id: 'weekday-mismatch',
  severity: 'error',
  source: 'calendar',
  summary: message('日期后面写的星期与日历一致', 'The weekday behind a date is that of the calendar'),
  reason: message(
    '沿用上一年的文件，日期改了，星期常常没有改，参加活动的人不知道该信哪一个。',
    'In last year’s file the date was changed and the weekday was not: people cannot tell which of the two holds.',
  ),
  example: {
    bad: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普讲座
        text: |
          2026年3月5日（星期五）举办首场讲座。 #!
          9月19日（周日）启动科普日活动。 #!`,
    good: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普讲座
        text: |
          2026年3月5日（星期四）至8日（星期日）举办讲座，9月19日（周六）启动科普日活动，次年3月5日（周五）回访。
          3月6日周一至周五常设展览照常开放。`,
  },
  concerns: (plan) => tellingProses(prosesOf(plan), signs).length > 0,
  *check(plan) {
    for (const prose of tellingProses(prosesOf(plan), signs)) {
      for (const stated of statedDatesOf(prose)) {
        if (stated.date.weekday === null) continue;
        const violation = mismatch(prose, stated, plan.year);
        if (violation) yield violation;
      }
    }
  },
};

const mismatch = (prose: Prose, stated: StatedDate, planYear: number): Violation | null => {
  const { month, day, weekday } = stated.date;
  const found = yearOfDate(stated, planYear);
  // A day that does not exist is a finding of its own.
  if (found === null || weekday === null || day === null || day < 1 || day > daysOfMonth(found.year, month))
    return null;
  const indexIn = (year: number): number => weekdayOf(`${year}-${padded(month)}-${padded(day)}`);
  const actual = indexIn(found.year);
  if (actual === weekday.index) return null;
  // A plan's last dates lie in the year after: 1月15日（星期五）前报送总结.
  if (!found.isSure && month <= 3 && indexIn(found.year + 1) === weekday.index) return null;
  const before = found.year - 1;
  const isLastYears = day <= daysOfMonth(before, month) && indexIn(before) === weekday.index;
  const [zh, en] = isLastYears ? [`；${before}年的这一天才是`, `; in ${before} it was`] : ['', ''];
  const [written, right] = [names[weekday.index], names[actual]];
  return {
    at: [...prose.at, { start: weekday.start, end: weekday.end }],
    ...(found.isSure ? {} : { severity: 'warning' as const }),
    message: message(
      `${found.year}年${month}月${day}日是星期${right?.zh}，不是星期${written?.zh}${zh}。请核对日期和星期`,
      `${month}月${day}日 of ${found.year} is a ${right?.en}, no ${written?.en}${en}. Check date and weekday`,
    ),
  };
};

const padded = (value: number): string => String(value).padStart(2, '0');

const names = [
  message('一', 'Monday'),
  message('二', 'Tuesday'),
  message('三', 'Wednesday'),
  message('四', 'Thursday'),
  message('五', 'Friday'),
  message('六', 'Saturday'),
  message('日', 'Sunday'),
];

const signs = signBits('date');
