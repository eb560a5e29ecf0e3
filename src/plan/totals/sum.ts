import { addDecimals } from '../../text/decimal.ts';
import type { Quantity } from '../../text/quantity.ts';
import { type Composition, obstacleTo } from './composition.ts';

/** What the parts of a total add up to. */
export interface Sum {
  readonly amount: number;
  /** Whether the parts come to just that, to no less, or to no more. */
  readonly bound: 'exact' | 'least' | 'most';
  /** Whether the total may stand beside it. */
  readonly canBe: boolean;
}

/** The sum of a composition's parts; null where they do not add up like counts, or where 约 leaves it open. */
export const sumOf = ({ total, members }: Composition): Sum | null =>
  members.some((member) => obstacleTo(total, member) !== null)
    ? null
    : sumOfCounts(
        total.value,
        members.map(({ quantity }) => quantity),
      );

/** The sum of counts held against their total; null where 约 leaves it open. */
export const sumOfCounts = (total: Quantity, counts: readonly Quantity[]): Sum | null => {
  if ([total, ...counts].some(({ comparator }) => comparator === 'about')) return null;
  const least = add(counts.map(({ min }) => min));
  const most = add(counts.map(({ max }) => max));
  const canBe = isWithin(total, least, most);
  if (least !== null) return { amount: least, bound: least === most ? 'exact' : 'least', canBe };
  return most === null ? null : { amount: most, bound: 'most', canBe };
};

/** Null where one of them is no bound. */
const add = (bounds: readonly (number | null)[]): number | null => {
  const numbers = bounds.filter((bound) => bound !== null);
  return numbers.length === bounds.length ? addDecimals(numbers) : null;
};

/** Whether a total can be what its parts give: something from `least` to `most`, of which null is no bound. */
const isWithin = ({ comparator, min, max }: Quantity, least: number | null, most: number | null): boolean => {
  if (max !== null && least !== null && (comparator === 'lt' ? least >= max : least > max)) return false;
  if (min !== null && most !== null && (comparator === 'gt' ? most <= min : most < min)) return false;
  // 不少于50场 and 不少于40场 may come to 100 and more, yet do not promise it.
  return !(max === null && min !== null && least !== null && least < min);
};
