import { isDate, lastDayOfMonth } from '../text/date.ts';
import { remember } from '../text/remember.ts';
import type { Due } from './plan.ts';

/**
 * What a deadline means: `2026-11-30` is that day, `2026-11` the month, `2026-Q3` the quarter, from their first day to
 * their last. Null where it is written otherwise or there is no such day. Each reading is an object of its own.
 */
export const readDue = (written: string): Due | null => {
  const due = dueOf(written);
  return due && { written, from: due.from, to: due.to };
};

const dueOf = remember((written): Due | null => {
  const found = /^(\d{4})-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?)$/.exec(written);
  if (!found) return null;
  const [, year = '', quarter, month, day] = found;
  if (quarter !== undefined) return monthsOf(written, year, Number(quarter) * 3 - 2, Number(quarter) * 3);
  if (day === undefined) return isMonth(Number(month)) ? monthsOf(written, year, Number(month), Number(month)) : null;
  return isDate(written) ? { written, from: written, to: written } : null;
});

/** Whether a text is a year, a month or a day of the calendar, written YYYY, YYYY-MM or YYYY-MM-DD. */
export const isMoment = (written: string): boolean => {
  const found = /^\d{4}(?:-(\d{2})(-\d{2})?)?$/.exec(written);
  if (!found) return false;
  return found[2] === undefined ? found[1] === undefined || isMonth(Number(found[1])) : isDate(written);
};

const monthsOf = (written: string, year: string, first: number, last: number): Due => ({
  written,
  from: `${year}-${String(first).padStart(2, '0')}-01`,
  to: lastDayOfMonth(Number(year), last),
});

const isMonth = (month: number): boolean => month >= 1 && month <= 12;
