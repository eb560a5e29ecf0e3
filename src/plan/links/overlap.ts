import type { Plan, Target } from '../plan.ts';
import { type Links, linksOf } from './link.ts';

/** Two targets of one plan that come to the same target in the end, although one lies within the other. */
export interface Overlap {
  readonly plan: Plan;
  readonly inner: Target;
  readonly outer: Target;
  /** What both count towards, directly or through others. */
  readonly above: { readonly plan: Plan; readonly target: Target };
}

/** Further up nothing is followed: a county, its city, the province, the nation. */
const mostLevels = 16;

/** Every target that counts towards another plan although a target that holds it (parts, including) does so as well. */
export const overlapsAmong = (plans: readonly Plan[]): readonly Overlap[] => {
  const links = linksOf(plans);
  return plans.flatMap((plan) => {
    const wholes = plan.targets.filter(({ parts, including }) => parts.length + including.length > 0);
    if (wholes.length === 0) return [];
    const holders = holdersAmong(wholes);
    return plan.targets.flatMap((inner) => {
      const outer = inner.upstream === null ? null : nearestLinked(inner, holders);
      const above = outer && meetingOf(inner, outer, links);
      return outer && above ? [{ plan, inner, outer, above }] : [];
    });
  });
};

/** By the id of a part the targets that name it. */
const holdersAmong = (wholes: readonly Target[]): ReadonlyMap<string, readonly Target[]> => {
  const holders = new Map<string, Target[]>();
  for (const whole of wholes) {
    for (const id of new Set([...whole.parts, ...whole.including])) {
      const group = holders.get(id);
      if (group) group.push(whole);
      else holders.set(id, [whole]);
    }
  }
  return holders;
};

/** The nearest target around another that has a link upwards; only the first holder of each level is asked. */
const nearestLinked = (inner: Target, holders: ReadonlyMap<string, readonly Target[]>): Target | null => {
  let at: Target = inner;
  for (let level = 0; level < mostLevels; level += 1) {
    const around = holders.get(at.id);
    if (!around) return null;
    const linked = around.find((holder) => holder.upstream !== null && holder !== inner);
    if (linked) return linked;
    at = around[0] as Target;
  }
  return null;
};

/** All that a target counts towards, from near to far. */
export const aboveOf = (target: Target, { linkOf }: Links): readonly Overlap['above'][] => {
  const above: Overlap['above'][] = [];
  for (let at = target; above.length < mostLevels; ) {
    const { to } = linkOf(at, 'upstream') ?? {};
    if (to?.of.kind !== 'target') break;
    above.push({ plan: to.plan, target: to.of });
    at = to.of;
  }
  return above;
};

const meetingOf = (inner: Target, outer: Target, links: Links): Overlap['above'] | null => {
  const others = new Set(aboveOf(outer, links).map(({ target }) => target));
  return aboveOf(inner, links).find(({ target }) => others.has(target)) ?? null;
};
