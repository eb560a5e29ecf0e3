import type { Place } from '../place.ts';
import type { Organization, Outlet, Plan, Term } from '../plan.ts';

/**
 * A name of a register that does not say one thing: `shared` by two entries, `repeated` within one, a `former` name that
 * is in force, or in use for longer than the present name is there (`late`); a term with two full forms (`redefined`), or
 * a `variant` that is a right name somewhere else.
 */
export interface RegisterFault {
  readonly kind: 'shared' | 'repeated' | 'former' | 'late' | 'redefined' | 'variant';
  readonly at: Place;
  readonly words: string;
  /** The entry that the name stands in, and where it stood before. */
  readonly of: string;
  readonly other: { readonly at: Place; readonly of: string } | null;
}

type Registered = Organization | Outlet;

/** A current name: whose it is, and where it stands. */
interface Holder {
  readonly entry: Registered;
  readonly at: Place;
}

/**
 * What is ambiguous in the registers of a plan. Organizations and outlets are apart: one house may be both. Names whose
 * times do not overlap are no fault, and neither is a former name that several entries come from.
 */
export const registerFaults = ({ organizations, outlets, terms }: Plan): readonly RegisterFault[] => {
  const faults: RegisterFault[] = [];
  const current = [currentNames(organizations, faults), currentNames(outlets, faults)];
  for (const [index, entries] of [organizations, outlets].entries()) formerFaults(entries, current[index], faults);
  if (terms.length > 0) termFaults(terms, current, faults);
  return faults;
};

type CurrentNames = ReadonlyMap<string, readonly Holder[]>;

const currentNames = (entries: readonly Registered[], faults: RegisterFault[]): CurrentNames => {
  const holders = new Map<string, Holder[]>();
  for (const entry of entries) {
    const own = new Set<string>();
    const add = (words: string, at: Place): void => {
      const others = holders.get(words);
      const other = others?.find((each) => isRival(each.entry, entry));
      if (own.has(words)) faults.push({ kind: 'repeated', at, words, of: entry.name, other: null });
      else if (other)
        faults.push({ kind: 'shared', at, words, of: entry.name, other: { at: other.at, of: other.entry.name } });
      else if (others) others.push({ entry, at });
      else holders.set(words, [{ entry, at }]);
      own.add(words);
    };
    add(entry.name, [entry, 'name']);
    for (const [index, alias] of entry.aliases.entries()) add(alias, [entry.aliases, index]);
  }
  return holders;
};

/** Whether two entries have their names at the same time; one that several registers hold is no rival of itself. */
const isRival = (one: Registered, other: Registered): boolean =>
  !(one.id === other.id && one.name === other.name) &&
  !isOver(one.until, other.since) &&
  !isOver(other.until, one.since);

/** Whether a name ended before, or when, another began; moments are compared as far as both go. */
const isOver = (until: string | null, since: string | null): boolean => {
  if (until === null || since === null) return false;
  const length = Math.min(until.length, since.length);
  return until.slice(0, length) <= since.slice(0, length);
};

const formerFaults = (
  entries: readonly Registered[],
  current: CurrentNames | undefined,
  faults: RegisterFault[],
): void => {
  for (const entry of entries) {
    for (const former of entry.formerNames) {
      const { name, until } = former;
      const holder = current?.get(name)?.find((each) => each.entry.until === null);
      const of = entry.name;
      const at = [former, 'name'] as const;
      if (holder) faults.push({ kind: 'former', at, words: name, of, other: { at: holder.at, of: holder.entry.name } });
      else if (until !== null && entry.since !== null && !isOver(until, entry.since))
        faults.push({ kind: 'late', at: [former, 'until'], words: name, of, other: { at: [entry, 'since'], of } });
    }
  }
};

const termFaults = (terms: readonly Term[], current: readonly CurrentNames[], faults: RegisterFault[]): void => {
  const right = new Map<string, Term>();
  for (const entry of terms) {
    const other = right.get(entry.term);
    if (!other) right.set(entry.term, entry);
    else if (entry.means !== null && other.means !== null && other.means !== entry.means)
      faults.push({
        kind: 'redefined',
        at: [entry, 'means'],
        words: entry.term,
        of: entry.means,
        other: { at: [other, 'means'], of: other.means },
      });
  }
  for (const { term, variants } of terms) {
    for (const [index, words] of variants.entries()) {
      const found = right.get(words);
      const holder = current.flatMap((names) => names.get(words) ?? [])[0];
      const other = found
        ? { at: [found, 'term'] as const, of: found.term }
        : holder && { at: holder.at, of: holder.entry.name };
      if (other) faults.push({ kind: 'variant', at: [variants, index], words, of: term, other });
    }
  }
};
