import type { Column, Home, Plan, Target } from '../plan/plan.ts';
import { isChosen } from './is-chosen.ts';
import { type Described, likelyPairs } from './likely-pairs.ts';
import { type Candidate, Matching } from './matching.ts';

/**
 * Which targets of two plans are the same one: by the link to the year before, by id, by indicator and place, by
 * indicator alone, or by an indicator that is alike, in the same place and with the same unit.
 */
export const matchTargets = (old: Plan, now: Plan, homes: Matching<Home>): Matching<Target> => {
  const targets = new Matching<Target>();
  const both = [old.targets, now.targets] as const;
  pairLinked(targets, old, now);
  targets.pairByKey(
    ...both,
    ({ id }) => id,
    (one, other) => isSameThing(one, other, homes),
  );
  const place = placesOf(homes);
  targets.pairByKey(...both, (target) => `${place(target.home)}\n${plainName(target.indicator)}`);
  targets.pairByKey(...both, ({ indicator, value }) => `${plainName(indicator)}\n${value.unit}`);
  targets.pairByKey(...both, ({ indicator }) => plainName(indicator));
  targets.pairByScore(likely(targets, old, now, homes));
  return targets;
};

/** `previous: plan-id#target-id`, whichever of the two plans is the later one. */
const pairLinked = (targets: Matching<Target>, old: Plan, now: Plan): void => {
  const olds = new Map(old.targets.map((target) => [`${old.id}#${target.id}`, target]));
  const news = new Map(now.targets.map((target) => [`${now.id}#${target.id}`, target]));
  for (const target of now.targets) {
    const before = target.previous === null ? undefined : olds.get(target.previous);
    if (before) targets.pair(before, target);
  }
  for (const target of old.targets) {
    const before = target.previous === null ? undefined : news.get(target.previous);
    if (before) targets.pair(target, before);
  }
};

/** The same id means the same target where it counts something alike, or was chosen and stands in the same place. */
const isSameThing = (old: Target, now: Target, homes: Matching<Home>): boolean =>
  (isChosen(old.id) && homes.newOf(old.home) === now.home) ||
  plainName(old.indicator) === plainName(now.indicator) ||
  likelyPairs([describe(old, old)], [describe(now, now)], leastAlike).length > 0;

const describe = (target: Target, group: object | null): Described<Target> => ({
  thing: target,
  words: target.indicator,
  group,
});

/** Indicators that share less are two. */
const leastAlike = 0.5;

const likely = (targets: Matching<Target>, old: Plan, now: Plan, homes: Matching<Home>): readonly Candidate<Target>[] =>
  likelyPairs(
    targets.freeOld(old.targets).map((target) => describe(target, homes.newOf(target.home) ?? null)),
    targets.freeNew(now.targets).map((target) => describe(target, target.home)),
    leastAlike,
  ).filter((pair) => homes.newOf(pair.old.home) === pair.now.home && pair.old.value.unit === pair.now.value.unit);

/** Which columns of two plans are the same one: by their names, by id, or by names that are alike with the same outlet. */
export const matchColumns = (old: Plan, now: Plan, homes: Matching<Home>): Matching<Column> => {
  const columns = new Matching<Column>();
  const both = [old.columns, now.columns] as const;
  const place = placesOf(homes);
  columns.pairByKey(...both, (column) => `${nameOf(column)}\n${column.outlet?.name ?? ''}`);
  columns.pairByKey(...both, (column) => `${nameOf(column)}\n${place(column.home)}`);
  columns.pairByKey(...both, nameOf);
  columns.pairByKey(
    ...both,
    ({ id }) => id,
    (one, other) => hasSameOutlet(one, other) || sharesName(one, other),
  );
  columns.pairByScore(likelyColumns(columns, old, now, homes));
  return columns;
};

const nameOf = ({ names }: Column): string => names.map(plainName).toSorted().join('\n');

const hasSameOutlet = (one: Column, other: Column): boolean => one.outlet?.name === other.outlet?.name;

const sharesName = (one: Column, other: Column): boolean => one.names.some((name) => other.names.includes(name));

const likelyColumns = (
  columns: Matching<Column>,
  old: Plan,
  now: Plan,
  homes: Matching<Home>,
): readonly Candidate<Column>[] => {
  const described = (column: Column, group: object | null): Described<Column> => ({
    thing: column,
    words: column.names.join('\n'),
    group,
  });
  return likelyPairs(
    columns.freeOld(old.columns).map((column) => described(column, homes.newOf(column.home) ?? null)),
    columns.freeNew(now.columns).map((column) => described(column, column.home)),
    leastAlike,
  ).filter((pair) => hasSameOutlet(pair.old, pair.now) || homes.newOf(pair.old.home) === pair.now.home);
};

/** A home as one word for both plans: homes that are the same one have the same. */
const placesOf = (homes: Matching<Home>): ((home: Home) => number) => {
  const numbers = new Map<Home, number>();
  return (home) => {
    const known = numbers.get(homes.newOf(home) ?? home) ?? numbers.size;
    numbers.set(homes.newOf(home) ?? home, known);
    return known;
  };
};

/** A name without what writers vary: quotation marks, title marks and blanks. */
const plainName = (name: string): string => name.replace(/[“”"《》\s]/g, '');
