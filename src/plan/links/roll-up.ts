import { readOnce } from '../../text/remember.ts';
import type { Plan, Target } from '../plan.ts';
import type { Composition } from '../totals/composition.ts';
import { linksOf } from './link.ts';
import { ringsAmong } from './ring.ts';

/** A target of another plan that counts towards one. */
export interface Contribution {
  readonly plan: Plan;
  readonly target: Target;
}

/** A target with all that counts towards it. */
export interface RollUp {
  readonly plan: Plan;
  readonly total: Target;
  readonly contributions: readonly Contribution[];
  /** The plans of the same year that count towards any target of this plan. */
  readonly children: ReadonlySet<Plan>;
  /** How many of them count towards this one. */
  readonly present: number;
}

/**
 * The targets that others of the same year lead to with `upstream`, each with those. The children of a plan are the plans that
 * lead to it directly and through no other child: a county whose city counts towards the province is the city's. What counts
 * towards itself in the end has no sum.
 */
export const rollUpsOf = readOnce((plans: readonly Plan[]): readonly RollUp[] => {
  const contributions = contributionsOf(plans);
  const parents = new Map<Plan, Set<Plan>>();
  for (const { plan, key, to } of linksOf(plans).all) {
    if (key !== 'upstream' || to === null || to.plan === plan) continue;
    const above = parents.get(plan);
    if (above) above.add(to.plan);
    else parents.set(plan, new Set([to.plan]));
  }
  const children = childrenOf(parents);
  const ringed = new Set(ringsAmong(plans).flatMap((ring) => ring.map(({ from }) => from)));
  const rollUps = [...contributions].flatMap(([total, { plan, from }]): readonly RollUp[] => {
    if (ringed.has(total) || from.some((each) => each.plan.year !== plan.year)) return [];
    const own = children.get(plan) ?? new Set();
    const present = new Set(from.map((each) => each.plan).filter((child) => own.has(child))).size;
    return [{ plan, total, contributions: from, children: own, present }];
  });
  return rollUps;
});

const contributionsOf = (plans: readonly Plan[]) => {
  const contributions = new Map<Target, { readonly plan: Plan; readonly from: Contribution[] }>();
  for (const { plan, from, key, to } of linksOf(plans).all) {
    if (key !== 'upstream' || to?.of.kind !== 'target') continue;
    const group = contributions.get(to.of);
    if (group) group.from.push({ plan, target: from });
    else contributions.set(to.of, { plan: to.plan, from: [{ plan, target: from }] });
  }
  return contributions;
};

const childrenOf = (parents: ReadonlyMap<Plan, ReadonlySet<Plan>>): ReadonlyMap<Plan, ReadonlySet<Plan>> => {
  const children = new Map<Plan, Set<Plan>>();
  for (const [child, above] of parents) {
    const farther = new Set([...above].flatMap((between) => [...(parents.get(between) ?? [])]));
    for (const parent of above) {
      if (farther.has(parent) || parent.year !== child.year) continue;
      const group = children.get(parent);
      if (group) group.add(child);
      else children.set(parent, new Set([child]));
    }
  }
  return children;
};

/** The children of a plan that count towards others of its targets, but not towards this one. */
export const missingFrom = ({ children, contributions }: RollUp): readonly Plan[] => {
  const there = new Set(contributions.map(({ plan }) => plan));
  return [...children].filter((child) => !there.has(child));
};

/** Plans with a link upwards that leads nowhere, or into another year: what they seem to leave out may be meant by it. */
export const strayAmong = (plans: readonly Plan[]): ReadonlySet<Plan> =>
  new Set(
    linksOf(plans).all.flatMap(({ plan, key, to }) =>
      key === 'upstream' && to?.plan.year !== plan.year ? [plan] : [],
    ),
  );

/** A roll-up as a sum is taken of it. */
export const compositionOf = ({ total, contributions }: RollUp): Composition => ({
  total,
  members: contributions.map(({ target }) => ({ of: target, quantity: target.value })),
});
