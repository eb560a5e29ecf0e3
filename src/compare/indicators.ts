import type { Column, Home, Target } from '../plan/plan.ts';
import { goneHomes } from './compare-homes.ts';
import { compareValues } from './compare-values.ts';
import type { IndicatorPair, Side } from './comparison.ts';
import type { Pairing } from './pairing.ts';
import type { PrintedPlan } from './printed-plan.ts';
import { amountOf, promiseSide, valueWords } from './sides.ts';

/** Every target and column of both plans, in the order of the new one; what is gone stands where it was. */
export const pairIndicators = (pairing: Pairing): readonly IndicatorPair[] => {
  const { old, now, homes, targets, columns } = pairing;
  const anchors = new Map(goneHomes(pairing));
  const gone = new Map<Home, (Target | Column)[]>();
  for (const one of [...targets.freeOld(old.plan.targets), ...columns.freeOld(old.plan.columns)]) {
    const anchor = homes.newOf(one.home) ?? anchors.get(one.home) ?? now.plan.opening;
    gone.set(anchor, [...(gone.get(anchor) ?? []), one]);
  }
  return now.plan.homes.flatMap((home) => [
    ...home.targets.map((target) => pairOf(pairing, targets.oldOf(target) ?? null, target)),
    ...home.columns.map((column) => pairOf(pairing, columns.oldOf(column) ?? null, column)),
    ...(gone.get(home) ?? []).map((one) => pairOf(pairing, one, null)),
  ]);
};

const pairOf = ({ old, now }: Pairing, before: Target | Column | null, of: Target | Column | null): IndicatorPair => {
  const kind = (of ?? before)?.kind ?? 'target';
  const [one, other] = [before && sideOf(old, before), of && sideOf(now, of)];
  if (one === null || other === null) {
    return { kind, old: one, new: other, change: one === null ? 'added' : 'removed', difference: null, percent: null };
  }
  if (one.value === null || other.value === null) {
    return {
      kind,
      old: one,
      new: other,
      change: one.value === other.value ? null : 'changed',
      difference: null,
      percent: null,
    };
  }
  const found = compareValues(
    { quantity: one.value, baseline: baselineOf(before) },
    { quantity: other.value, baseline: baselineOf(of) },
  );
  const { kind: change, difference, percent } = found ?? { kind: null, difference: 0, percent: 0 };
  return { kind, old: one, new: other, change, difference, percent };
};

const baselineOf = (of: Target | Column | null) => (of?.kind === 'target' ? of.baseline : null);

const sideOf = (plan: PrintedPlan, of: Target | Column): Side =>
  promiseSide(plan, of, { words: valueWords(of), value: amountOf(of) });
