import { skipBlanks } from './blanks.ts';
import { characterClass, isAt } from './character.ts';
import { type Comparator, readTail } from './comparator.ts';
import type { Figure } from './figure.ts';
import type { Reading } from './read-quantity.ts';

/** 、 and 和: what may stand between the numbers of a row. */
export const listMarks = characterClass('、和与及');

/** Whether a number stands right behind the figure before it in a row that 分别 opens (甲、乙分别增长5%、6%). */
export const isInTurn = (text: string, last: Figure, { start }: Reading): boolean =>
  start === last.end + 1 &&
  isAt(text, last.end, listMarks) &&
  text.slice(Math.max(0, last.start - 4), last.amount.start).includes('分别');

/**
 * A number of a row with the words that it shares with the figure before it: both grow in 分别增长5%、6%, both are
 * bounded in 分别不低于80%、50%.
 */
export const withShared = (reading: Reading, { change, base, comparator, unit }: Figure): Reading => {
  if (unit !== (reading.amount.unit?.name ?? null)) return reading;
  const growth = reading.growth ?? (change === null ? null : { change, base, start: reading.start });
  const isShared = reading.comparator === 'eq' && bounds.has(comparator);
  return { ...reading, growth, comparator: isShared ? comparator : reading.comparator };
};

const bounds: ReadonlySet<Comparator> = new Set<Comparator>(['gte', 'gt', 'lte', 'lt', 'about']);

/**
 * A figure of a row that 分别 opens, with what is said behind the last number of the row for all of them (分别为82%、70%左右):
 * itself where nothing is, or where it has a bound of its own.
 */
export const withTail = (text: string, figure: Figure, last: Reading): Figure => {
  const tail = last.end === last.amount.end ? null : readTail(text, skipBlanks(text, last.amount.end));
  const value = figure.min ?? figure.max;
  if (tail === null || value === null || figure.unit !== (last.amount.unit?.name ?? null)) return figure;
  if (figure.comparator !== 'eq' && !level.test(text.slice(figure.start, figure.amount.start))) return figure;
  const { comparator } = tail;
  return {
    ...figure,
    comparator,
    min: comparator === 'lte' ? null : value,
    max: comparator === 'gte' ? null : value,
  };
};

const level = /^[\u4e00-\u9fff]{0,3}[到至达在]$/u;
