import { isDate } from '../text/date.ts';
import { message } from '../text/message.ts';
import { readWrittenDates } from '../text/written-dates.ts';
import type { WordTurn } from './turn.ts';
import type { ReadWords } from './turn-years.ts';

/** The days of a text that fall on another weekday next year, where the text says on which, or that there are none. */
export function* turnDates({ text }: ReadWords, planYear: number): Generator<WordTurn> {
  for (const { start, end, month, day, year, isYearWritten, weekday } of readWrittenDates(text)) {
    if (year !== null && year !== planYear) continue;
    if (weekday !== null) yield { kind: 'doubt', start, end: weekday.end, why: otherWeekday };
    const isMissing = month === 2 && day === 29 && !isYearWritten && !isDate(`${planYear + 1}-02-29`);
    if (isMissing) yield { kind: 'doubt', start, end, why: leapDay };
  }
}

const otherWeekday = message('要按下一年的日历核对，没有改', 'is another weekday in the next year; it was left');
const leapDay = message('下一年没有这一天，没有改', 'is no day of the next year; it was left');
