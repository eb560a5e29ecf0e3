import { dayNumber, weekdayIndex } from './date.ts';
import { holidays as knownHolidays } from './generated/holidays.generated.ts';

/** Days that a country works and rests, as far as they are known. Dates are YYYY-MM-DD. */
export interface Calendar {
  /** Whether the holidays and make-up days of a year are known. */
  readonly covers: (year: number) => boolean;
  /** Whether a day is worked. Monday to Friday where its year is not covered. */
  readonly isWorkday: (date: string) => boolean;
  /** How many days are worked from a day to another, both included; 0 where the second is the earlier. */
  readonly countWorkdays: (from: string, to: string) => number;
}

/** Days (YYYY-MM-DD) that rest and days that are worked though they rest otherwise, by year. */
export interface CalendarDays {
  readonly holidays?: Readonly<Record<string, readonly string[]>>;
  readonly workdays?: Readonly<Record<string, readonly string[]>>;
}

/**
 * The Chinese calendar of 2004 to 2026, as the State Council's notices set it (2020 with the extension of the
 * Spring Festival: 249 workdays). A year of `extra` is taken from there alone, whether known here or not.
 */
export const createCalendar = ({ holidays = {}, workdays = {} }: CalendarDays = {}): Calendar => {
  const extra = { holidays, workdays };
  const years = new Map<number, Exceptions>();
  const exceptionsOf = (year: number): Exceptions | undefined => {
    const found = years.get(year) ?? readYear(year, extra);
    if (found) years.set(year, found);
    return found;
  };
  return {
    covers: (year) => isNamed(year, extra) || Object.hasOwn(knownHolidays, year),
    isWorkday: (date) => {
      const day = dayNumber(date);
      const exceptions = exceptionsOf(Number(date.slice(0, 4)));
      return isWeekend(day) ? exceptions?.work.includes(day) === true : exceptions?.rest.includes(day) !== true;
    },
    countWorkdays: (from, to) => {
      const [first, last] = [dayNumber(from), dayNumber(to)];
      if (!(first <= last)) return 0;
      let count = countMondayToFriday(first, last);
      for (const year of yearsWithin(from, to, extra)) {
        const exceptions = exceptionsOf(year);
        if (exceptions) count += within(exceptions.work, first, last) - within(exceptions.rest, first, last);
      }
      return count;
    },
  };
};

/** The day numbers of a year that are not what their weekday says: `rest` falls on Mondays to Fridays only, `work` on weekends. */
interface Exceptions {
  readonly rest: readonly number[];
  readonly work: readonly number[];
}

const none: readonly string[] = [];

const readYear = (year: number, extra: Required<CalendarDays>): Exceptions | undefined => {
  if (isNamed(year, extra)) {
    const isOfYear = (date: string): boolean => Number(date.slice(0, 4)) === year;
    const work = (extra.workdays[year] ?? none).filter(isOfYear);
    const rest = (extra.holidays[year] ?? none).filter((date) => isOfYear(date) && !work.includes(date));
    return exceptionsFrom(rest, work);
  }
  if (!Object.hasOwn(knownHolidays, year)) return undefined;
  const [rest, work] = knownHolidays[year] ?? ['', ''];
  const datesOf = (days: string): readonly string[] => days.split(' ').map((day) => `${year}-${day}`);
  return exceptionsFrom(datesOf(rest), datesOf(work));
};

const isNamed = (year: number, { holidays, workdays }: Required<CalendarDays>): boolean =>
  Object.hasOwn(holidays, year) || Object.hasOwn(workdays, year);

/** Days named twice count once; a holiday on a Sunday and a workday on a Monday change nothing. */
const exceptionsFrom = (rest: readonly string[], work: readonly string[]): Exceptions => ({
  rest: [...new Set(rest.map(dayNumber))].filter((day) => !isWeekend(day)),
  work: [...new Set(work.map(dayNumber))].filter(isWeekend),
});

/** The years of a range that may be known, so that a range of ten thousand years costs no more than one of thirty. */
const yearsWithin = (from: string, to: string, extra: Required<CalendarDays>): readonly number[] => {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  if (first === last) return [first];
  const known = [knownHolidays, extra.holidays, extra.workdays].flatMap((days) => Object.keys(days).map(Number));
  return [...new Set(known)].filter((year) => year >= first && year <= last);
};

const within = (days: readonly number[], first: number, last: number): number => {
  let count = 0;
  for (const day of days) if (day >= first && day <= last) count++;
  return count;
};

const isWeekend = (day: number): boolean => weekdayIndex(day) > 4;

const countMondayToFriday = (first: number, last: number): number => {
  const weeks = Math.floor((last - first + 1) / 7);
  let count = weeks * 5;
  for (let day = first + weeks * 7; day <= last; day++) if (!isWeekend(day)) count++;
  return count;
};
