import type { Calendar } from '../../text/calendar.ts';
import { type Message, message } from '../../text/message.ts';
import type { Period } from '../../text/quantity.ts';
import type { Due, Frequency } from '../plan.ts';
import { describeSlots } from './schedule-words.ts';
import { countSlots } from './slots.ts';

/** How many periods a rate is kept for in a year. */
export interface PeriodCount {
  readonly least: number;
  readonly most: number;
  /** 有365天: what the year has of them. */
  readonly words: Message;
}

/**
 * Counts the days, workdays, weeks, months or quarters of a plan year: at most all of them, at least those until the
 * earliest deadline (of weeks nine in ten: one or two without, around 春节, go unsaid). Null for workdays of a year
 * whose holidays are not known, and where there is no period.
 */
export const countPeriods = (
  per: Period | null,
  year: number,
  deadlines: readonly (Due | null)[],
  calendar: Calendar,
): PeriodCount | null => {
  const every = per === null ? undefined : frequencies[per];
  if (!every) return null;
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  const count = (last: string) => countSlots({ every, from, to: last, breaks: [] }, calendar);
  const earliest = deadlines.reduce((first, due) => (due && due.to < first ? due.to : first), to);
  const [all, until] = [count(to), count(earliest)];
  if (!all?.certain || !until) return null;
  const least = per === 'week' ? Math.floor(until.slots * 0.9) : until.slots;
  const words = describeSlots(every, all.slots);
  return { least, most: all.slots, words: message(`${year}年${words.zh}，`, `${words.en} of ${year}`) };
};

const frequencies: Readonly<Partial<Record<Period, Frequency>>> = {
  day: 'day',
  workday: 'workday',
  week: 'week',
  month: 'month',
  quarter: { times: 1, per: 'quarter' },
};
