import type { PlanBrief } from './brief.ts';

/**
 * Of some plans those about which something else may be found now that others were changed. `changed` are the briefs of
 * these, as they were and as they are. Concerned is what leads to one of them, be it by way of others, what they lead to,
 * what has the id of one, and what is by an issuer of theirs in the same year, the one before or the one behind.
 */
export const concernedAmong = <Brief extends PlanBrief>(
  plans: readonly Brief[],
  changed: readonly PlanBrief[],
): ReadonlySet<Brief> => {
  const reached = new Set([...leadingTo(new Set(changed.map(({ id }) => id)), plans)]);
  for (const { leadsTo } of changed) for (const id of leadsTo) reached.add(id);
  const years = new Map<string, Set<number>>();
  for (const { issuers, year } of changed) {
    for (const name of issuers) years.set(name, (years.get(name) ?? new Set()).add(year));
  }
  const isNear = ({ issuers, year }: Brief): boolean =>
    issuers.some((name) => [year - 1, year, year + 1].some((each) => years.get(name)?.has(each)));
  return new Set(plans.filter((plan) => reached.has(plan.id) || isNear(plan)));
};

/** Some ids, and those of the plans that lead to them, however far away. */
const leadingTo = (ids: ReadonlySet<string>, plans: readonly PlanBrief[]): ReadonlySet<string> => {
  const below = new Map<string, string[]>();
  for (const { id, leadsTo } of plans) {
    for (const above of leadsTo) {
      const group = below.get(above);
      if (group) group.push(id);
      else below.set(above, [id]);
    }
  }
  const reached = new Set(ids);
  for (const id of reached) for (const each of below.get(id) ?? []) reached.add(each);
  return reached;
};
