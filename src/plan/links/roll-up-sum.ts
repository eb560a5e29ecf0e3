import { addDecimals } from '../../text/decimal.ts';
import type { Plan } from '../plan.ts';
import { hasOtherUnit } from '../totals/composition.ts';
import { type Sum, sumOf } from '../totals/sum.ts';
import { overlapsAmong } from './overlap.ts';
import { compositionOf, type RollUp, rollUpsOf } from './roll-up.ts';

/** What a roll-up comes to, and whether that contradicts its total. */
export interface RollUpSum {
  readonly rollUp: RollUp;
  readonly amount: number;
  readonly bound: Sum['bound'];
  /** `over` is a contradiction in itself; `short` is one only where everybody is there. */
  readonly fault: 'over' | 'short';
  /** Whether the same children add up exactly to another target of the plan: then nobody is left out here. */
  readonly isProven: boolean;
}

/**
 * The roll-ups whose contributions do not add up to their total. Left out is what cannot be added: other units, rates, levels
 * and shares, 约, what is counted twice, and – as long as some may not be there – what falls short.
 */
export const wrongSumsAmong = (plans: readonly Plan[], isWhole: boolean): readonly RollUpSum[] => {
  const twice = new Set(overlapsAmong(plans).map(({ inner }) => inner));
  const summed = rollUpsOf(plans)
    .filter(({ contributions }) => !contributions.some(({ target }) => twice.has(target)))
    .flatMap((rollUp) => {
      const sum = sumInUnit(rollUp);
      return sum ? [{ rollUp, sum }] : [];
    });
  const exact = new Set(summed.filter(({ rollUp, sum }) => isExact(rollUp, sum)).map(({ rollUp }) => groupOf(rollUp)));
  return summed.flatMap(({ rollUp, sum }) => {
    const fault = faultOf(rollUp, sum);
    const isThere = isWhole && rollUp.present === rollUp.children.size;
    if (fault === null || (fault === 'short' && !isThere)) return [];
    return [{ rollUp, amount: sum.amount, bound: sum.bound, fault, isProven: exact.has(groupOf(rollUp)) }];
  });
};

/** The plan, where all of its children are there: those add up to something else as well. */
const groupOf = ({ plan, children, present }: RollUp): Plan | null => (present === children.size ? plan : null);

const isExact = (rollUp: RollUp, { amount, bound, canBe }: Sum): boolean =>
  canBe &&
  bound !== 'most' &&
  rollUp.children.size > 1 &&
  amount === rollUp.total.value.min &&
  groupOf(rollUp) !== null;

/** Flows only: what is counted by adding up. */
const sumInUnit = (rollUp: RollUp): Sum | null => {
  const composition = compositionOf(rollUp);
  const { total, members } = composition;
  if (total.aggregate !== 'sum' || rollUp.contributions.some(({ target }) => target.aggregate !== 'sum')) return null;
  if (members.some(({ quantity }) => hasOtherUnit(quantity, total.value))) return null;
  const sum = sumOf(composition);
  const limits = members.map(({ quantity }) => quantity.max);
  const isLimit = total.value.min === null && limits.every((limit) => limit !== null);
  // Of limits, all that they allow is compared: 4＋4＋4 allow more than 不超过10.
  return sum && isLimit ? { amount: addDecimals(limits as number[]), bound: 'most', canBe: false } : sum;
};

const faultOf = ({ total }: RollUp, { amount, bound, canBe }: Sum): RollUpSum['fault'] | null => {
  const { min, max, comparator } = total.value;
  const isOver = max !== null && (comparator === 'lt' ? amount >= max : amount > max);
  if (min === null) return isOver ? 'over' : null;
  if (canBe) return null;
  return isOver && bound !== 'most' ? 'over' : 'short';
};
