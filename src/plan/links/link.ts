import { readOnce } from '../../text/remember.ts';
import type { Plan, Target } from '../plan.ts';
import { type Countable, countablesById } from '../totals/countable.ts';

/** A target that leads to one of another plan, or of its own. */
export interface Link {
  readonly plan: Plan;
  readonly from: Target;
  readonly key: LinkKey;
  /** Where it leads; null where that is unknown. */
  readonly to: { readonly plan: Plan; readonly of: Countable } | null;
  /** The id of the plan that it names, and the id of the target there. */
  readonly planId: string;
  readonly targetId: string;
}

/** The keys of a target that lead to other plans. */
export type LinkKey = 'upstream' | 'previous';

/** The two ids of a reference to another plan: `plan-id#target-id`. */
export const splitReference = (reference: string): { readonly planId: string; readonly targetId: string } => {
  const mark = reference.indexOf('#');
  return { planId: reference.slice(0, mark), targetId: reference.slice(mark + 1) };
};

/** The links of several plans. */
export interface Links {
  readonly all: readonly Link[];
  /** Where a target leads by a key; undefined where it has none. */
  readonly linkOf: (target: Target, key: LinkKey) => Link | undefined;
  /** The plans by id; null where two have one id, so that nobody knows which is meant. */
  readonly plans: ReadonlyMap<string, Plan | null>;
}

/** Every link of several plans, followed once, in the order of the plans. */
export const linksOf = readOnce((plans: readonly Plan[]): Links => {
  const byId = new Map<string, Plan | null>();
  for (const plan of plans) byId.set(plan.id, byId.has(plan.id) ? null : plan);
  const find = finderOf(byId);
  const all = plans.flatMap((plan) => linksFrom(plan, find));
  const byTarget = { upstream: new Map<Target, Link>(), previous: new Map<Target, Link>() };
  for (const link of all) byTarget[link.key].set(link.from, link);
  const links: Links = { all, linkOf: (target, key) => byTarget[key].get(target), plans: byId };
  return links;
});

type Find = (planId: string, targetId: string) => Link['to'];

/** Finds a target of a plan; the ids of a plan are listed when one of them is first wanted. */
const finderOf = (byId: ReadonlyMap<string, Plan | null>): Find => {
  const listed = new Map<Plan, ReadonlyMap<string, Countable>>();
  return (planId, targetId) => {
    const plan = byId.get(planId);
    if (!plan) return null;
    const ids = listed.get(plan) ?? countablesById(plan);
    listed.set(plan, ids);
    const of = ids.get(targetId);
    return of ? { plan, of } : null;
  };
};

const linksFrom = (plan: Plan, find: Find): readonly Link[] =>
  plan.targets.flatMap((from) =>
    (['upstream', 'previous'] as const).flatMap((key) => {
      const reference = from[key];
      if (reference === null) return [];
      const { planId, targetId } = splitReference(reference);
      return [{ plan, from, key, to: find(planId, targetId), planId, targetId }];
    }),
  );
