import type { Calendar } from '../../text/calendar.ts';
import { addDays, dayNumber } from '../../text/date.ts';
import type { Break, Column, Weekday } from '../plan.ts';

/** How many times a column can appear. Not `certain` where workdays had to be counted without knowing the holidays. */
export interface Slots {
  readonly slots: number;
  readonly certain: boolean;
}

/**
 * Counts the appearances that a frequency gives between two days (both included), less the breaks: days, workdays,
 * weekdays one by one; weeks (Monday to Sunday), months, quarters and years each that is touched outside the breaks.
 * Null where nothing is stated or the column is irregular.
 */
export const countSlots = (
  { every, from, to, breaks }: Pick<Column, 'every' | 'from' | 'to' | 'breaks'>,
  calendar: Calendar,
): Slots | null => {
  if (every === null || every === 'irregular') return null;
  const runs = runsOf(from, to, breaks);
  const certainly = (slots: number): Slots => ({ slots, certain: true });
  if (every === 'workday') return countWorkdays(runs, calendar);
  if (every === 'weekend') return certainly(countWeekdays(runs, ['sat', 'sun']));
  if (every === 'day' || every === 'week' || every === 'month') return certainly(countPeriods(runs, every));
  if ('weekdays' in every) return certainly(countWeekdays(runs, every.weekdays));
  return certainly(every.times * countPeriods(runs, every.per));
};

/** Days on end, both ends included. */
type Run = Break;

/**
 * Counts as `countSlots` does, but of weeks, months, quarters and years only those that lie whole between two days:
 * fewer appearances than that are a choice and no accident of where the run begins and ends. Breaks are not heeded.
 */
export const countWholeSlots = (
  { every, from, to }: Pick<Column, 'every' | 'from' | 'to'>,
  calendar: Calendar,
): Slots | null => {
  const counted = countSlots({ every, from, to, breaks: [] }, calendar);
  const period = periodOf(every);
  if (!counted || period === null) return counted;
  const cutAtStart = periodIndex(addDays(from, -1), period.per) === periodIndex(from, period.per) ? 1 : 0;
  const cutAtEnd = periodIndex(addDays(to, 1), period.per) === periodIndex(to, period.per) ? 1 : 0;
  return { ...counted, slots: Math.max(0, counted.slots - (cutAtStart + cutAtEnd) * period.times) };
};

const periodOf = (every: Column['every']): { readonly times: number; readonly per: Period } | null => {
  if (every === 'week' || every === 'month') return { times: 1, per: every };
  return every !== null && typeof every !== 'string' && 'times' in every ? every : null;
};

/** The stretches of days that breaks leave over, in order and apart. A break that ends before it starts is none. */
const runsOf = (from: string, to: string, breaks: readonly Break[]): readonly Run[] => {
  if (breaks.length === 0) return from <= to ? [{ from, to }] : [];
  const runs: Run[] = [];
  const ordered = breaks.filter((pause) => pause.from <= pause.to).sort((a, b) => (a.from < b.from ? -1 : 1));
  let next = from;
  for (const pause of ordered) {
    if (pause.to < next) continue;
    if (pause.from > to) break;
    if (pause.from > next) runs.push({ from: next, to: addDays(pause.from, -1) });
    next = addDays(pause.to, 1);
  }
  if (next <= to) runs.push({ from: next, to });
  return runs;
};

const countWorkdays = (runs: readonly Run[], calendar: Calendar): Slots => {
  let slots = 0;
  let certain = true;
  for (const { from, to } of runs) {
    slots += calendar.countWorkdays(from, to);
    for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) certain &&= calendar.covers(year);
  }
  return { slots, certain };
};

const indexOfWeekday: Readonly<Record<Weekday, number>> = { mon: 0, tue: 1, wed: 2, thu: 3, fri: 4, sat: 5, sun: 6 };

const countWeekdays = (runs: readonly Run[], weekdays: readonly Weekday[]): number => {
  let count = 0;
  for (const { from, to } of runs) {
    const [first, last] = [fromMonday(from), fromMonday(to)];
    for (const weekday of new Set(weekdays)) {
      const index = indexOfWeekday[weekday];
      count += Math.floor((last - index) / 7) - Math.floor((first - 1 - index) / 7);
    }
  }
  return count;
};

/** Days since a Monday (29 December 1969), so that whole weeks are whole sevens. */
const fromMonday = (date: string): number => dayNumber(date) + 3;

type Period = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Periods touched by at least one run; one that two runs touch counts once. */
const countPeriods = (runs: readonly Run[], per: Period): number => {
  let count = 0;
  let counted = Number.NEGATIVE_INFINITY;
  for (const { from, to } of runs) {
    const last = periodIndex(to, per);
    count += last - Math.max(periodIndex(from, per), counted + 1) + 1;
    counted = last;
  }
  return count;
};

/** Numbers the periods of all time, so that neighbours differ by one. */
const periodIndex = (date: string, per: Period): number => {
  if (per === 'day') return dayNumber(date);
  if (per === 'week') return Math.floor(fromMonday(date) / 7);
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) - 1;
  if (per === 'month') return year * 12 + month;
  return per === 'quarter' ? year * 4 + Math.floor(month / 3) : year;
};
