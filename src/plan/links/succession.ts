import { readOnce } from '../../text/remember.ts';
import type { Plan, Target } from '../plan.ts';
import { issueKey, issuersOf } from './brief.ts';
import { linksOf } from './link.ts';

/** A plan and the one that it follows: of the year before, by its own word or by the same issuer. */
export interface Succession {
  readonly present: Plan;
  readonly last: Plan;
}

/**
 * Which plan follows which. Where targets say `previous`, the plans that they lead to are followed; else the issuer's plan
 * of the year before – of several, the one of the same title but for the year.
 */
export const successionsOf = readOnce((plans: readonly Plan[]): readonly Succession[] => {
  const linked = linkedBefore(plans);
  const issued = groupBy(plans, ({ issuer, year }) => issueKey(issuer.name, year));
  const titled = groupBy(plans, titleKey);
  const successions = plans.flatMap((present) => {
    const lasts = linked.get(present) ?? issuedBefore(present, issued, titled);
    return [...lasts].map((last) => ({ present, last }));
  });
  return successions;
});

/** The plans of the year before that the targets of each plan name as `previous`. */
const linkedBefore = (plans: readonly Plan[]): ReadonlyMap<Plan, ReadonlySet<Plan>> => {
  const linked = new Map<Plan, Set<Plan>>();
  for (const { plan, key, to } of linksOf(plans).all) {
    if (key !== 'previous' || to === null || to.plan.year !== plan.year - 1) continue;
    const lasts = linked.get(plan);
    if (lasts) lasts.add(to.plan);
    else linked.set(plan, new Set([to.plan]));
  }
  return linked;
};

type Groups = ReadonlyMap<string, readonly Plan[]>;

const issuedBefore = (present: Plan, issued: Groups, titled: Groups): readonly Plan[] => {
  const peers = issued.get(issueKey(present.issuer.name, present.year)) ?? [];
  const names = issuersOf(present);
  const lasts = names
    .map((name) => issued.get(issueKey(name, present.year - 1)) ?? [])
    .find(({ length }) => length > 0);
  if (!lasts) return [];
  if (lasts.length === 1 && peers.length === 1) return lasts;
  const key = titleKey(present);
  const alike = titled.get(key) ?? [];
  const before = titled.get(
    titleKey({ ...present, year: present.year - 1, issuer: lasts[0]?.issuer ?? present.issuer }),
  );
  return alike.length === 1 && before?.length === 1 ? before : [];
};

/** Issuer, year, and the title without its numbers: 2025年科普工作要点 and 2026年科普工作要点 are alike. */
const titleKey = ({ issuer, year, title }: Pick<Plan, 'issuer' | 'year' | 'title'>): string =>
  `${issueKey(issuer.name, year)} ${title.replace(/[\d０-９〇○零一二三四五六七八九十\s]/g, '')}`;

const groupBy = (plans: readonly Plan[], keyOf: (plan: Plan) => string): Groups => {
  const groups = new Map<string, Plan[]>();
  for (const plan of plans) {
    const key = keyOf(plan);
    const group = groups.get(key);
    if (group) group.push(plan);
    else groups.set(key, [plan]);
  }
  return groups;
};

/** A target and the one of the year before that it continues. */
export interface Continuation {
  readonly present: Target;
  readonly last: Target;
}

/**
 * The targets of a plan that go on with one of the plan before: by `previous`, else by the same id and indicator. What
 * somebody has only worded anew is not found.
 */
export const continuationsOf = ({ present, last }: Succession, plans: readonly Plan[]): readonly Continuation[] => {
  const { linkOf } = linksOf(plans);
  const byId = new Map(last.targets.map((target) => [target.id, target]));
  return present.targets.flatMap((target) => {
    const { to } = linkOf(target, 'previous') ?? {};
    if (target.previous !== null) {
      return to?.plan === last && to.of.kind === 'target' ? [{ present: target, last: to.of }] : [];
    }
    const same = byId.get(target.id);
    return same && same.indicator === target.indicator ? [{ present: target, last: same }] : [];
  });
};
