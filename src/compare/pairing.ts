import type { Column, Home, Target } from '../plan/plan.ts';
import { type ResponsiblePair, sharedBy } from './compare-responsible.ts';
import { matchHomes } from './match-homes.ts';
import { matchColumns, matchTargets } from './match-promises.ts';
import type { Matching } from './matching.ts';
import { parentsOf } from './parents.ts';
import type { PrintedPlan } from './printed-plan.ts';

/** Two plans with what is the same in both. */
export interface Pairing {
  readonly old: PrintedPlan;
  readonly now: PrintedPlan;
  readonly homes: Matching<Home>;
  readonly targets: Matching<Target>;
  readonly columns: Matching<Column>;
  /** What every section and task of either plan stands in. */
  readonly parents: ReadonlyMap<Home, Home>;
  /** What the plans say of all tasks that say nothing themselves. */
  readonly defaults: NonNullable<ResponsiblePair['above']>;
  /** How many years lie between the plans; dates that only moved along with the year are the same. */
  readonly years: number;
}

/** Finds what is the same in two plans. */
export const pairPlans = (old: PrintedPlan, now: PrintedPlan): Pairing => {
  const homes = matchHomes(old.plan, now.plan);
  const parents = new Map([...parentsOf(old.plan), ...parentsOf(now.plan)]);
  return {
    old,
    now,
    homes,
    targets: matchTargets(old.plan, now.plan, homes),
    columns: matchColumns(old.plan, now.plan, homes),
    parents,
    defaults: sharedBy(
      now.plan.tasks.flatMap((task) => {
        const before = homes.oldOf(task);
        const isFirstLevel =
          before !== undefined && [before, task].every((one) => parents.get(one)?.kind === 'section');
        return isFirstLevel && before.kind === 'task' ? [[before, task] as const] : [];
      }),
    ),
    years: now.plan.year - old.plan.year,
  };
};
