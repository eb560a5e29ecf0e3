import type { Column, Home, Target } from '../plan/plan.ts';
import { compareColumn } from './compare-columns.ts';
import { compareHomes, goneHomes } from './compare-homes.ts';
import { compareAttachments, comparePublication } from './compare-publication.ts';
import { isSameParty, printPartyOrNone } from './compare-responsible.ts';
import { compareTarget } from './compare-targets.ts';
import type { Change, Comparison, Side } from './comparison.ts';
import { pairIndicators } from './indicators.ts';
import { type Pairing, pairPlans } from './pairing.ts';
import { type PrintedPlan, wordsOf } from './printed-plan.ts';
import { amountOf, nameHome, planSide, promiseSide, sideChange, valueWords, wordsChange } from './sides.ts';

/**
 * What changed from one plan to another: nothing where they print and promise the same. Numerals, ids, tags and notes do
 * not count; between plans of two years, neither do dates that moved along with the year. Time grows with their length.
 */
export const comparePlans = (old: PrintedPlan, now: PrintedPlan): Comparison => {
  const pairing = pairPlans(old, now);
  const homes = compareHomes(pairing);
  const promises = comparePromises(pairing);
  const changes = now.plan.homes.flatMap((home) => byPart([...(homes.get(home) ?? []), ...(promises.get(home) ?? [])]));
  return {
    old: old.plan,
    new: now.plan,
    changes: [...compareFronts(pairing), ...changes, ...comparePublication(pairing), ...compareAttachments(pairing)],
    indicators: pairIndicators(pairing),
  };
};

/** What is told at one part of the new plan: its own changes, then part by part what only the old plan had there. */
const byPart = (changes: readonly Change[]): readonly Change[] => {
  const parts = new Map<string, Change[]>([['', []]]);
  for (const change of changes) {
    const { old, new: now } = change.place;
    const key = now === null && old !== null ? `${old.number}\n${old.title}` : '';
    const known = parts.get(key);
    if (known) known.push(change);
    else parts.set(key, [change]);
  }
  return [...parts.values()].flat();
};

/** Title, year, issuer and what closes each task. */
const compareFronts = ({ old, now }: Pairing): readonly Change[] => {
  const changes: Change[] = [];
  const note = (aspect: 'year' | 'issuer' | 'responsibility', one: string, other: string) => {
    if (one !== other) changes.push(sideChange('plan', aspect, planSide(one), planSide(other)));
  };
  const [title, newTitle] = [wordsOf(old, old.plan).title, wordsOf(now, now.plan).title];
  if (title !== newTitle) changes.push(wordsChange('plan', 'title', planSide(title), planSide(newTitle), 'reworded'));
  note('year', `${old.plan.year}年`, `${now.plan.year}年`);
  if (!isSameParty(old.plan.issuer, now.plan.issuer)) {
    note('issuer', printPartyOrNone(old.plan.issuer), printPartyOrNone(now.plan.issuer));
  }
  note('responsibility', old.plan.responsibility ?? '', now.plan.responsibility ?? '');
  return changes;
};

/** What changed in targets and columns, under the part of the new plan that it is told at. */
const comparePromises = (pairing: Pairing): ReadonlyMap<Home, readonly Change[]> => {
  const { old, now, homes, targets, columns } = pairing;
  const found = new Map<Home, Change[]>();
  const tell = (home: Home, changes: readonly Change[]) => {
    const known = found.get(home);
    if (known) known.push(...changes);
    else found.set(home, [...changes]);
  };
  for (const target of now.plan.targets) {
    const before = targets.oldOf(target);
    tell(target.home, before ? compareTarget(pairing, before, target) : [addedChange(pairing, target)]);
  }
  for (const column of now.plan.columns) {
    const before = columns.oldOf(column);
    tell(column.home, before ? compareColumn(pairing, before, column) : [addedChange(pairing, column)]);
  }
  const anchors = new Map(goneHomes(pairing));
  for (const gone of [...targets.freeOld(old.plan.targets), ...columns.freeOld(old.plan.columns)]) {
    const still = homes.newOf(gone.home);
    const anchor = still ?? anchors.get(gone.home);
    const change = sideChange(gone.kind, null, wholeSide(old, gone), null, 'removed');
    const place = { ...change.place, new: still ? nameHome(now, still) : null };
    if (anchor) tell(anchor, [{ ...change, place }]);
  }
  return found;
};

const addedChange = ({ old, now, homes }: Pairing, of: Target | Column): Change => {
  const before = homes.oldOf(of.home);
  const change = sideChange(of.kind, null, null, wholeSide(now, of), 'added');
  return { ...change, place: { ...change.place, old: before ? nameHome(old, before) : null } };
};

const wholeSide = (plan: PrintedPlan, of: Target | Column): Side =>
  promiseSide(plan, of, { words: valueWords(of), value: amountOf(of) });
