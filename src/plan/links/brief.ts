import type { Plan } from '../plan.ts';
import { splitReference } from './link.ts';

/** What decides whether a plan has to do with others: all that is kept of it until every plan is known. */
export interface PlanBrief {
  readonly id: string;
  readonly year: number;
  /** The name of its issuer, then the names that this one had before. */
  readonly issuers: readonly string[];
  /** Ids of the other plans that its targets lead to. */
  readonly leadsTo: readonly string[];
}

/** The brief of a plan. It holds nothing of the plan, which may be forgotten. */
export const briefOf = (plan: Plan): PlanBrief => ({
  id: plan.id,
  year: plan.year,
  issuers: issuersOf(plan),
  leadsTo: [
    ...new Set(plan.targets.flatMap(({ upstream, previous }) => [...planIdOf(upstream), ...planIdOf(previous)])),
  ].filter((id) => id !== plan.id),
});

const planIdOf = (reference: string | null): readonly string[] =>
  reference === null ? [] : [splitReference(reference).planId];

/** The name of whoever issues a plan, then the names that it had before. */
export const issuersOf = ({ issuer: { name, registered } }: Plan): readonly string[] => [
  name,
  ...(registered?.formerNames ?? []).map((former) => former.name),
];

/**
 * Of many plans those that have to do with another: they lead to one, one leads to them, or it is by the same issuer for
 * the year before or behind. Without the rest, no claim about several plans comes out differently.
 */
export const relatedAmong = <Brief extends PlanBrief>(briefs: readonly Brief[]): readonly Brief[] => {
  const linked = new Set(briefs.flatMap(({ leadsTo }) => leadsTo));
  const issued = new Set(briefs.map(({ issuers: [name = ''], year }) => issueKey(name, year)));
  const yearsBefore = briefs.map(({ issuers, year }) =>
    issuers.map((name) => issueKey(name, year - 1)).filter((key) => issued.has(key)),
  );
  const followed = new Set(yearsBefore.flat());
  return briefs.filter(
    ({ id, issuers: [name = ''], year, leadsTo }, index) =>
      leadsTo.length > 0 ||
      linked.has(id) ||
      (yearsBefore[index]?.length ?? 0) > 0 ||
      followed.has(issueKey(name, year)),
  );
};

/** An issuer and a year as one word. */
export const issueKey = (name: string, year: number): string => `${year} ${name}`;
