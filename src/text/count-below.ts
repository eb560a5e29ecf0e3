import { firstFrom } from './first-from.ts';

/** How many of some numbers, the smallest first, are smaller than another. */
export const countBelow = (sorted: readonly number[], wanted: number): number =>
  firstFrom(sorted, (number) => number, wanted);
