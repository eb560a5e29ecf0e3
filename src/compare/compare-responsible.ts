import type { Due, Party } from '../plan/plan.ts';
import { printDue, printParty } from '../plan/printed-responsibility.ts';
import { nobody, type Responsible } from '../plan/responsible.ts';
import { lastDayOfMonth } from '../text/date.ts';
import type { Aspect } from './comparison.ts';

/** An owner, support or deadline that is not what it was, as offices write it. */
export interface ResponsibleChange {
  readonly aspect: Extract<Aspect, 'owner' | 'support' | 'due'>;
  readonly old: string;
  readonly now: string;
}

/** What two things say of who answers for them, and what stands above each and says so where they do not. */
export interface ResponsiblePair {
  readonly old: Responsible;
  readonly now: Responsible;
  /** Null where nothing stands above, or where the two stand under different things. */
  readonly above: { readonly old: Responsible; readonly now: Responsible } | null;
}

/**
 * Changes of responsibility that are not already those of what stands above; `years` is how far the plans lie apart, for
 * a deadline that moves along with them is the same.
 */
export const compareResponsible = (
  { old, now, above }: ResponsiblePair,
  years: number,
): readonly ResponsibleChange[] => {
  const changes: ResponsibleChange[] = [];
  const isAbove = (key: keyof Responsible): boolean =>
    above !== null && above.old[key] === old[key] && above.now[key] === now[key];
  if (!isAbove('owner') && !isSameParty(old.owner, now.owner)) {
    changes.push({ aspect: 'owner', old: printPartyOrNone(old.owner), now: printPartyOrNone(now.owner) });
  }
  if (!isAbove('support') && !areSameParties(old.support, now.support)) {
    changes.push({ aspect: 'support', old: printParties(old.support), now: printParties(now.support) });
  }
  if (!isAbove('due') && !isSameDue(old.due, now.due, years)) {
    changes.push({ aspect: 'due', old: printDueOrNone(old.due), now: printDueOrNone(now.due) });
  }
  return changes;
};

/** Whether two names mean the same party: registered alike, or one written as the other may be called. */
export const isSameParty = (one: Party | null, other: Party | null): boolean => {
  if (one === null || other === null) return one === other;
  if (one.name === other.name) return true;
  const names = new Set(namesOf(one));
  return namesOf(other).some((name) => names.has(name));
};

const namesOf = ({ written, name, registered }: Party): readonly string[] => [
  name,
  ...(written === registered?.id ? [] : [written]),
  ...(registered?.aliases ?? []),
];

/** Whether two lists name the same parties, in whatever order. */
export const areSameParties = (ones: readonly Party[], others: readonly Party[]): boolean =>
  ones.length === others.length &&
  ones.every((one) => others.some((other) => isSameParty(one, other))) &&
  others.every((other) => ones.some((one) => isSameParty(one, other)));

/** A party as the plan names it; '' for none. */
export const printPartyOrNone = (party: Party | null): string => (party === null ? '' : printParty(party));

/** Parties as the plan names them. */
export const printParties = (parties: readonly Party[]): string => parties.map(printParty).join('、');

/** In another year, the end of a month is the same deadline whether its day is written or not: 2025-12 and 2026-12-31. */
const isSameDue = (old: Due | null, now: Due | null, years: number): boolean => {
  if (old === null || now === null) return old === now;
  if (movedDate(old.written, years) === now.written) return true;
  const isOfMonth = !/Q/.test(old.written + now.written);
  return years !== 0 && isOfMonth && lastMonthDay(old) === lastMonthDay(now);
};

/** Month and day of the end, 末 for the last of the month, which is not the same day every year. */
const lastMonthDay = ({ to }: Due): string => {
  const [year = '', month = '', day = ''] = to.split('-');
  return `${month}-${to === lastDayOfMonth(Number(year), Number(month)) ? '末' : day}`;
};

/** A date (2026-11-30, 2026-Q3) so many years later. */
export const movedDate = (written: string, years: number): string =>
  /^\d{4}/.test(written) ? String(Number(written.slice(0, 4)) + years).padStart(4, '0') + written.slice(4) : written;

const printDueOrNone = (due: Due | null): string => (due === null ? '' : printDue(due));

/** What two versions of one task say of who answers for it. */
export type TaskPair = readonly [old: Responsible, now: Responsible];

/**
 * The defaults of two plans, as far as tasks show them: what several tasks hold as one and the same object in the old plan,
 * and so in the new one. Told once, it needs not be told of each task.
 */
export const sharedBy = (pairs: readonly TaskPair[]): NonNullable<ResponsiblePair['above']> => {
  const owner = mostShared(pairs, 'owner');
  const support = mostShared(pairs, 'support');
  const due = mostShared(pairs, 'due');
  const part = (side: 0 | 1): Responsible => ({
    owner: owner[side] ?? null,
    support: support[side] ?? nobody.support,
    due: due[side] ?? null,
  });
  return { old: part(0), now: part(1) };
};

const mostShared = <Key extends keyof Responsible>(
  pairs: readonly TaskPair[],
  key: Key,
): readonly [Responsible[Key] | null, Responsible[Key] | null] => {
  const counts = new Map<unknown, Map<unknown, { count: number; readonly pair: TaskPair }>>();
  let most: { count: number; readonly pair: TaskPair } | null = null;
  for (const pair of pairs) {
    const [old, now] = [pair[0][key], pair[1][key]];
    if (old === now) continue;
    const known = counts.get(old) ?? new Map<unknown, { count: number; readonly pair: TaskPair }>();
    const entry = known.get(now) ?? { count: 0, pair };
    entry.count += 1;
    known.set(now, entry);
    counts.set(old, known);
    if (most === null || entry.count > most.count) most = entry;
  }
  return most !== null && most.count > 1 ? [most.pair[0][key], most.pair[1][key]] : [null, null];
};
