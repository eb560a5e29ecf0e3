import type { Calendar } from '../../text/calendar.ts';
import type { Quantity } from '../../text/quantity.ts';
import type { Column } from '../plan.ts';
import { countSlots } from './slots.ts';

/** How many episodes a column has room for. */
export interface Capacity {
  /** Appearances that the frequency gives each name. */
  readonly slots: number;
  /** The most episodes that fit: for all names together where they share one sum. */
  readonly most: number;
  /** False where the holidays of the run are not known: `most` then allows for the make-up days of any year. */
  readonly certain: boolean;
}

/** No year since 2004 has had more: weekends that are worked to make up for a longer holiday. */
export const mostMakeUpDays = 10;

/** A column as far as it runs in a year: a plan's episodes are those of its year. */
export const withinYear = (column: Column, year: number): Column => {
  const from = column.from < `${year}-01-01` ? `${year}-01-01` : column.from;
  const to = column.to > `${year}-12-31` ? `${year}-12-31` : column.to;
  return from === column.from && to === column.to ? column : { ...column, from, to };
};

/**
 * The room that a column's frequency, run and breaks give it; null where nothing is stated, where it is irregular, and
 * where it ends before it begins.
 */
export const capacityOf = (column: Column, calendar: Calendar): Capacity | null => {
  const counted = column.from <= column.to ? countSlots(column, calendar) : null;
  if (!counted) return null;
  const { slots, certain } = counted;
  const names = column.share === 'each' ? 1 : column.names.length;
  return { slots, most: (certain ? slots : slots + mostMakeUpDays) * names, certain };
};

/**
 * The episodes of a column as a number to hold against its appearances; null where they are not one: no total
 * (每月4期), growth, or another unit than 期 for a frequency that is not itself a number (500条 every workday).
 */
export const comparableEpisodes = ({ episodes, every }: Column): Quantity | null => {
  if (!episodes || episodes.change !== null) return null;
  if (episodes.per !== null && episodes.per !== 'year') return null;
  const isCounted = every !== null && typeof every !== 'string' && 'times' in every;
  return isCounted || episodes.unit === null || episodes.unit === '期' ? episodes : null;
};

/** Whether more episodes are promised than there is room for; of 约 only what is beyond a tenth more. */
export const exceeds = ({ comparator, min }: Quantity, most: number): boolean => {
  if (min === null) return false;
  if (comparator === 'gt') return min >= most;
  return comparator === 'about' ? min > most * 1.1 : min > most;
};
