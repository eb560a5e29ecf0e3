import type { Figure } from '../../text/figure.ts';
import { amountOf } from '../../text/quantity.ts';
import { lastPlaceOf } from '../../text/rounding.ts';

/** The least and the greatest that a number stands for, once rounding is allowed for. */
export interface Estimate {
  readonly least: number;
  readonly most: number;
}

/**
 * What a figure may have been before it was rounded: a count in plain digits is exact, 1.2万 is anything that is written
 * so, and 约 leaves a twentieth. Null where it names no one number.
 */
export const estimateOf = ({ text, start, amount, comparator, min, max }: Figure): Estimate | null => {
  const value = min ?? max;
  if (value === null || comparator === 'range') return null;
  const place = lastPlaceOf(text.slice(amount.start - start, amount.end - start));
  const slack = comparator === 'about' ? value / 20 : place === 1 ? 0 : place / 2;
  return { least: value - slack, most: value + slack };
};

/** How many percent one number is of another. */
export const percentOf = (part: Estimate, whole: Estimate): Estimate => ({
  least: (100 * part.least) / whole.most,
  most: (100 * part.most) / whole.least,
});

/**
 * Whether a figure can state a result: it may be rounded up or down at its last place, by less than one of it; 约 is off
 * by a tenth at most, and what only bounds the result is held against its bound.
 */
export const canState = (stated: Figure, { least, most }: Estimate): boolean => {
  const { text, start, amount, comparator, min, max } = stated;
  const place = lastPlaceOf(text.slice(amount.start - start, amount.end - start));
  const isExact = place === 1 && stated.unit !== '%' && stated.unit !== '百分点';
  const value = amountOf(stated);
  const slack = comparator === 'about' ? Math.max(place, value / 10) : isExact ? 0 : place;
  const [low, high] = [min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY];
  return least <= high + slack + tiny && most >= low - slack - tiny;
};

/** What doubles lose in a division. */
const tiny = 1e-6;
