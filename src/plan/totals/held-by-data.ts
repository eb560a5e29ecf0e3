import type { Figure } from '../../text/figure.ts';
import { readOnce } from '../../text/remember.ts';
import { bindFigures, type Claim } from '../binding/bind-figures.ts';
import type { Plan } from '../plan.ts';

/**
 * Whether a sum that a text states is held against the data anyway, so that nothing is reported twice: a figure in it
 * differs from its target, or the target of the total names those of all parts (`parts`, `including`).
 */
export const isHeldByData = (plan: Plan, totals: readonly Figure[], parts: readonly Figure[]): boolean => {
  const claims = claimsByFigure(plan);
  if ([...totals, ...parts].some((figure) => (claims.get(figure)?.differences.length ?? 0) > 0)) return true;
  const ids = parts.map((figure) => claims.get(figure)?.subject.id ?? null);
  return totals.some((figure) => {
    const subject = claims.get(figure)?.subject;
    if (subject?.kind !== 'target') return false;
    const named = new Set([...subject.parts, ...subject.including]);
    return ids.length > 0 && ids.every((id) => id !== null && named.has(id));
  });
};

/** Whether a target or column claims a figure: what is wrong with it is then said of the data, or of the two together. */
export const isClaimed = (plan: Plan, figure: Figure): boolean => claimsByFigure(plan).has(figure);

const claimsByFigure = readOnce((plan: Plan): ReadonlyMap<Figure, Claim> => {
  const claims = new Map<Figure, Claim>();
  for (const claim of bindFigures(plan).claims) if (claim.figure) claims.set(claim.figure, claim);
  return claims;
});
