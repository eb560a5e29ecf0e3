import { amountOf } from '../../text/quantity.ts';
import type { StatedChange } from './changes.ts';
import { canState, type Estimate, estimateOf, percentOf } from './estimate.ts';

/**
 * What is wrong with a change: its numbers go the other way than its words (`turned`), or it is not the change from the
 * one to the other (`differs`). Null where all agrees, rounding allowed for, or where nobody can tell.
 */
export const faultOf = (change: StatedChange): 'turned' | 'differs' | null => {
  const { direction, by } = change;
  const [from, to] = [estimateOf(change.from), estimateOf(change.to)];
  if (from === null || to === null || from.least <= 0) return null;
  if (direction === 'increase' ? to.most < from.least : to.least > from.most) return 'turned';
  if (by === null) return null;
  const results = resultsOf(change, from, to);
  const isSame = by.change === direction && results.some((result) => canState(by, result));
  return results.length === 0 || isSame ? null : 'differs';
};

/** What the text may state: a percentage of the first number, points of a percentage, so many times, or the rest. */
const resultsOf = (change: StatedChange, from: Estimate, to: Estimate): readonly Estimate[] => {
  const { direction, by } = change;
  const { unit } = change.from;
  const sign = direction === 'increase' ? 1 : -1;
  const { least, most } = percentOf(to, from);
  const share = sorted(sign * (least - 100), sign * (most - 100));
  if (by?.unit === '%') return [share];
  if (by?.unit === '倍' && sign === 1) return [{ least: share.least / 100, most: share.most / 100 }];
  const isRest = by?.unit === unit || (unit === '%' && by?.unit === '百分点');
  return isRest ? [sorted(sign * (to.least - from.most), sign * (to.most - from.least))] : [];
};

const sorted = (one: number, other: number): Estimate => ({ least: Math.min(one, other), most: Math.max(one, other) });

/** How great a change is: in percent of its first number and, from one percentage to another, in points; to one decimal. */
export const sizeOf = ({ from, to }: StatedChange): { readonly share: number; readonly points: number | null } => {
  const [before, after] = [amountOf(from), amountOf(to)];
  const rest = Math.abs(after - before);
  return { share: rounded((100 * rest) / before), points: from.unit === '%' ? rounded(rest) : null };
};

const rounded = (value: number): number => Math.round(value * 10) / 10;
