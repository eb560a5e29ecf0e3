import { parseQuantity, type Quantity } from '../text/quantity.ts';
import { remember } from '../text/remember.ts';
import type { WrittenQuantity } from './generated/types.generated.ts';

/** A quantity in either written form; null where the words of it are not one. */
export const readWrittenQuantity = (written: WrittenQuantity): Quantity | null => {
  if (typeof written === 'string') return readQuantityWords(written);
  const { comparator, unit } = written;
  return {
    comparator,
    ...boundsOf(written),
    unit,
    per: written.per ?? null,
    change: written.change ?? null,
    base: written.base ?? null,
  };
};

/**
 * `parseQuantity`, remembered: a plan's quantities are read when its shape is checked and again when it is normalised,
 * and plans share most of them (30期).
 */
export const readQuantityWords = remember((words): Quantity | null => {
  const quantity = parseQuantity(words);
  return quantity && Object.freeze(quantity);
});

/** The number of episodes of a column: a bare number counts 期. */
export const readEpisodes = (written: number | WrittenQuantity): Quantity | null => {
  if (typeof written === 'number') return exactly(written, '期');
  const quantity = readWrittenQuantity(written);
  return quantity && { ...quantity, unit: quantity.unit ?? '期' };
};

/** The quantity that is neither more nor less. */
export const exactly = (amount: number, unit: string): Quantity => ({
  comparator: 'eq',
  min: amount,
  max: amount,
  unit,
  per: null,
  change: null,
  base: null,
});

interface Bounds {
  readonly comparator: Quantity['comparator'];
  readonly amount?: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
}

const boundsOf = ({ comparator, amount = null, min = null, max = null }: Bounds): Pick<Quantity, 'min' | 'max'> => {
  switch (comparator) {
    case 'gte':
    case 'gt':
      return { min: amount ?? min, max: null };
    case 'lte':
    case 'lt':
      return { min: null, max: amount ?? max };
    case 'range':
      return { min, max };
    default:
      return { min: amount, max: amount };
  }
};
