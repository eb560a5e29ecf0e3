import type { Origins } from '../source/origins.ts';
import type { RegisterFile, WrittenOrganization, WrittenOutlet, WrittenTerm } from './generated/types.generated.ts';
import type { Organization, Outlet, Party, Term } from './plan.ts';

/** Everybody and everything that a plan and the registers it includes know by name. */
export interface Registry {
  readonly organizations: readonly Organization[];
  readonly outlets: readonly Outlet[];
  readonly terms: readonly Term[];
  /** Who is meant by an id, a registered name or an alias, organizations before outlets. */
  readonly party: (written: string) => Party;
  /** The same, outlets before organizations. */
  readonly outletParty: (written: string) => Party;
}

type Registered = Organization | Outlet;

/**
 * Joins a plan's own registers with the included ones. The plan's own entries replace included ones of the same id; of
 * two that a name may mean, the first wins: an id before a name before an alias, the plan's own before included ones.
 */
export const createRegistry = (files: readonly RegisterFile[], origins: Origins): Registry => {
  const organizations = entriesOf(files, 'organizations', organizationOf, origins);
  const outlets = entriesOf(files, 'outlets', outletOf, origins);
  const terms = files.flatMap((file) => (file.terms ?? []).map((written) => termOf(written, origins)));
  const organizationNames = namesOf(organizations);
  const outletNames = namesOf(outlets);
  const finder =
    (first: ReadonlyMap<string, Registered>, second: ReadonlyMap<string, Registered>) =>
    (written: string): Party => {
      const registered = first.get(written) ?? second.get(written) ?? null;
      return Object.freeze({ written, name: registered?.name ?? written, registered });
    };
  return {
    organizations: Object.freeze(organizations),
    outlets: Object.freeze(outlets),
    terms: Object.freeze(terms),
    party: finder(organizationNames, outletNames),
    outletParty: finder(outletNames, organizationNames),
  };
};

/** The entries of every file under one key; those of the first file hide later ones of the same id. */
const entriesOf = <Written, Entry extends Registered>(
  files: readonly RegisterFile[],
  key: 'organizations' | 'outlets',
  entryOf: (id: string, written: Written) => Entry,
  origins: Origins,
): Entry[] => {
  const entries: Entry[] = [];
  const own: Readonly<Record<string, unknown>> = files[0]?.[key] ?? {};
  for (const [index, file] of files.entries()) {
    const written = file[key] as Readonly<Record<string, Written>> | undefined;
    if (!written) continue;
    for (const id of Object.keys(written)) {
      if (index > 0 && Object.hasOwn(own, id)) continue;
      const entry = entryOf(id, written[id] as Written);
      origins.adopt(entry, [written, id]);
      entries.push(entry);
    }
  }
  return entries;
};

const organizationOf = (id: string, written: WrittenOrganization): Organization =>
  Object.freeze({ kind: 'organization', id, ...identityOf(written), ...validityOf(written) });

const outletOf = (id: string, written: WrittenOutlet): Outlet => {
  const { kind = null, frequency = null } = typeof written === 'string' ? {} : written;
  return Object.freeze({ kind: 'outlet', id, ...identityOf(written), medium: kind, frequency });
};

const identityOf = (written: WrittenOrganization | WrittenOutlet) =>
  typeof written === 'string'
    ? { name: written, aliases: none, formerNames: none }
    : {
        name: written.name,
        aliases: Object.freeze(written.aliases ?? none),
        formerNames: Object.freeze(written.formerNames ?? none),
      };

const validityOf = (written: WrittenOrganization) => {
  const { since = null, until = null } = typeof written === 'string' ? {} : written;
  return { since: since === null ? null : String(since), until: until === null ? null : String(until) };
};

const termOf = (written: WrittenTerm, origins: Origins): Term => {
  const { term, variants = none, means = null } = written;
  Object.freeze(variants);
  const entry: Term = Object.freeze({ kind: 'term', term, variants, means });
  origins.adopt(entry, [written]);
  return entry;
};

const none: readonly string[] = Object.freeze([]);

const namesOf = (entries: readonly Registered[]): ReadonlyMap<string, Registered> => {
  const names = new Map<string, Registered>();
  const add = (name: string, entry: Registered): void => {
    if (!names.has(name)) names.set(name, entry);
  };
  for (const entry of entries) add(entry.id, entry);
  for (const entry of entries) add(entry.name, entry);
  for (const entry of entries) for (const alias of entry.aliases) add(alias, entry);
  return names;
};
