import type { Quantity } from '../../text/quantity.ts';
import type { Plan, Target } from '../plan.ts';
import { type Countable, countablesById, totalOf } from './countable.ts';

/** A target held against the figures that it is made of (`parts`) or that lie within it (`including`). */
export interface Composition {
  readonly total: Target;
  readonly members: readonly Member[];
}

/** One of the figures, with all that it promises. */
export interface Member {
  readonly of: Countable;
  readonly quantity: Quantity;
}

/** The targets that name others under a key, in order. One that names something without a figure is left out. */
export const compositionsOf = (plan: Plan, key: 'parts' | 'including'): readonly Composition[] => {
  const totals = plan.targets.filter((target) => target[key].length > 0 && totalOf(target) !== null);
  if (totals.length === 0) return [];
  const byId = countablesById(plan);
  return totals.flatMap((total) => {
    const ids = [...new Set(total[key])];
    const members = ids.flatMap((id) => memberOf(byId.get(id), total));
    return members.length === ids.length ? [{ total, members }] : [];
  });
};

const memberOf = (countable: Countable | undefined, total: Target): readonly Member[] => {
  const quantity = countable && countable !== total ? totalOf(countable) : null;
  return countable && quantity ? [{ of: countable, quantity }] : [];
};

/** Whether two figures count different things: 人 and 人次 do, a figure without a unit does not say. */
export const hasOtherUnit = (one: Quantity, other: Quantity): boolean =>
  one.unit !== null && other.unit !== null && one.unit !== other.unit;

/** What keeps a figure from being added like a flow: a rate, a share of something, growth, or a state. */
export type Obstacle = 'rate' | 'percent' | 'growth' | 'state';

/**
 * What keeps a member from being added into a total, or null. Rates of the same period add up, and so do states that
 * are counted alike (注册人数 of two groups); the greatest values of two groups do not.
 */
export const obstacleTo = ({ value, aggregate }: Target, { of, quantity }: Member): Obstacle | null => {
  if (quantity.change !== null || value.change !== null) return 'growth';
  if (quantity.unit === '%') return 'percent';
  if (yearless(quantity) !== yearless(value)) return 'rate';
  if (of.kind === 'column' || !states.has(of.aggregate)) return null;
  return of.aggregate === aggregate && aggregate !== 'max' ? null : 'state';
};

const states: ReadonlySet<string> = new Set(['latest', 'average', 'max']);

/** A year is what a plan is about: 每年30场 is 30场. */
const yearless = ({ per }: Quantity): Quantity['per'] => (per === 'year' ? null : per);

/** What a composition adds up, as a sum is written: 70＋60. */
export const describeTerms = (members: readonly Member[]): string => {
  const terms = members.slice(0, mostShown).map(({ quantity: { min, max } }) => String(min ?? max));
  return (members.length > mostShown ? [...terms, '…'] : terms).join('＋');
};

const mostShown = 12;
