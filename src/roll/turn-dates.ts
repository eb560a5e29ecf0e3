import { isDate } from '../text/date.ts';
import { message } from '../text/message.ts';
import { readWrittenDates } from '../text/written-dates.ts';
import type { WordTurn } from './turn.ts';
import type { ReadWords } from './turn-years.ts';

/**
 * The days of a text that are others next year: the text names their weekday or a festival of the lunar calendar, or the next
 * year has no such day.
 */
export function* turnDates({ text }: ReadWords, planYear: number): Generator<WordTurn> {
  for (const { start, end, month, day, year, isYearWritten, weekday } of readWrittenDates(text)) {
    if (year !== null && year !== planYear) continue;
    if (weekday !== null) yield { kind: 'doubt', start, end: weekday.end, why: otherDay };
    else if (day !== null && festival.test(text.slice(Math.max(0, start - near), end + near))) {
      yield { kind: 'doubt', start, end, why: otherDay };
    }
    const isMissing = month === 2 && day === 29 && !isYearWritten && !isDate(`${planYear + 1}-02-29`);
    if (isMissing) yield { kind: 'doubt', start, end, why: leapDay };
  }
}

/** Festivals of the lunar calendar, near the day that one falls on. */
const festival = /春节|除夕|元宵|清明|端午|七夕|中秋|重阳|腊八/u;
const near = 6;

const otherDay = message(
  '要按下一年的日历核对，没有改',
  'must be held against the calendar of the next year; it was left',
);
/** Why 29 February is left where it stands. */
export const leapDay = message('下一年没有这一天，没有改', 'is no day of the next year; it was left');
