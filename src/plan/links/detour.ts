import type { Plan, Target } from '../plan.ts';
import { hasOtherUnit } from '../totals/composition.ts';
import { linksOf } from './link.ts';
import { aboveOf } from './overlap.ts';

/** A target that leads straight to one of a plan above, which another like it in the same plan comes to by way of a plan between. */
export interface Detour {
  readonly plan: Plan;
  readonly straight: Target;
  readonly around: Target;
  readonly between: Plan;
  readonly above: { readonly plan: Plan; readonly target: Target };
}

/** Whatever a plan counts towards another twice, straight and through a third, for what seems to be one indicator. */
export const detoursAmong = (plans: readonly Plan[]): readonly Detour[] => {
  const links = linksOf(plans);
  return plans.flatMap((plan) => {
    const linked = plan.targets.filter(({ upstream }) => upstream !== null);
    if (linked.length < 2) return [];
    const straight = new Map<Target, Target[]>();
    const paths = linked.map((target) => ({ target, above: aboveOf(target, links) }));
    for (const { target, above } of paths) {
      const [nearest] = above;
      if (nearest)
        straight.set(nearest.target, [...(straight.get(nearest.target) ?? []).slice(0, mostCompared), target]);
    }
    return paths.flatMap(({ target: around, above }): readonly Detour[] => {
      const [between, ...farther] = above;
      if (!between) return [];
      return farther.flatMap((end) =>
        (straight.get(end.target) ?? [])
          .filter((other) => other !== around && isSame(other, around))
          .map((other) => ({ plan, straight: other, around, between: between.plan, above: end })),
      );
    });
  });
};

/** A plan has few targets that count towards one; more are not compared. */
const mostCompared = 20;

/** 科普培训 and 农村科普培训 may be one; 科普培训 and 科普讲座 are two. */
const isSame = (one: Target, other: Target): boolean =>
  !hasOtherUnit(one.value, other.value) &&
  (one.indicator.includes(other.indicator) || other.indicator.includes(one.indicator));
