import { foldWidth } from '../text/fold-width.ts';
import { readOnce } from '../text/remember.ts';
import { readWrittenDates, type WrittenDate } from '../text/written-dates.ts';
import { readPassage } from './binding/passage.ts';
import type { Prose } from './plan.ts';

/** A date where it stands: the words of its sentence before it and, in a range or list, the date that it goes on from. */
export interface StatedDate {
  readonly date: WrittenDate;
  /** In half width, at most as many as are looked at. */
  readonly before: string;
  readonly previous: WrittenDate | null;
}

/** The dates that a prose names, in order, those of other calendars (农历) left out; read once. */
export const statedDatesOf = readOnce((prose: Prose): readonly StatedDate[] => {
  const { text } = readPassage(prose);
  const dates = readWrittenDates(text);
  const stated = dates
    .map((date, index) => ({
      date,
      before: wordsBefore(text, date.start),
      previous: date.joins === null ? null : (dates[index - 1] ?? null),
    }))
    .filter(({ before }) => !otherCalendar.test(before));
  return stated;
});

/** How far back the words of a date are looked for. */
const farthest = 80;

const wordsBefore = (text: string, start: number): string => {
  const words = text.slice(Math.max(0, start - farthest), start);
  return foldWidth(words.slice(Math.max(...stops.map((stop) => words.lastIndexOf(stop))) + 1));
};

const stops = ['。', '；', '！', '？', '\n\n'];

const otherCalendar = /[农阴旧藏夏回傣彝]历|正月|腊月/;

/**
 * The year of a date: its own, for sure; else the year named last before it in its sentence, or the plan's. Null where
 * words such as 次年 make it another that nobody can tell for sure.
 */
export const yearOfDate = (
  { date, before }: StatedDate,
  planYear: number,
): { readonly year: number; readonly isSure: boolean } | null => {
  if (date.year !== null) return { year: date.year, isSure: true };
  if (otherYear.test(before)) return null;
  const named = [...before.replace(titles, '').matchAll(/(?:19|20|21)\d\d(?=年)/g)].at(-1)?.[0];
  return { year: named === undefined ? planYear : Number(named), isSure: false };
};

/** Titles, also one that began before the words that are looked at: their years are those of other documents. */
const titles = /^[^《》]*》|《[^《》]*》/g;

const otherYear = /[次翌明来去前上往历近]年|每年|年年|上一?年度/;
