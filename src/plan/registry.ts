import type { Origins } from '../source/origins.ts';
import type {
  RegisterFile,
  WrittenFormerName,
  WrittenOrganization,
  WrittenOutlet,
  WrittenTerm,
} from './generated/types.generated.ts';
import type { FormerName, Organization, Outlet, Party, Term } from './plan.ts';

/** Everybody and everything that a plan and the registers it includes know by name. */
export interface Registry {
  readonly organizations: readonly Organization[];
  readonly outlets: readonly Outlet[];
  readonly terms: readonly Term[];
  /** Who is meant by an id, a registered name, an alias or a former name, organizations before outlets. */
  readonly party: (written: string) => Party;
  /** The same, outlets before organizations. */
  readonly outletParty: (written: string) => Party;
}

type Registered = Organization | Outlet;

/**
 * Joins a plan's own registers with the included ones. The plan's own entries replace included ones of the same id; of
 * two that a name may mean, the first wins: an id before a name before an alias before a former name, the plan's own
 * before included ones.
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
  entryOf: (id: string, written: Written, origins: Origins) => Entry,
  origins: Origins,
): Entry[] => {
  const entries: Entry[] = [];
  const own: Readonly<Record<string, unknown>> = files[0]?.[key] ?? {};
  for (const [index, file] of files.entries()) {
    const written = file[key] as Readonly<Record<string, Written>> | undefined;
    if (!written) continue;
    for (const id of Object.keys(written)) {
      if (index > 0 && Object.hasOwn(own, id)) continue;
      const entry = entryOf(id, written[id] as Written, origins);
      origins.adopt(entry, [written, id]);
      entries.push(entry);
    }
  }
  return entries;
};

const organizationOf = (id: string, written: WrittenOrganization, origins: Origins): Organization =>
  Object.freeze({ kind: 'organization', id, ...identityOf(written, origins) });

const outletOf = (id: string, written: WrittenOutlet, origins: Origins): Outlet => {
  const { kind = null, frequency = null } = typeof written === 'string' ? {} : written;
  return Object.freeze({ kind: 'outlet', id, ...identityOf(written, origins), medium: kind, frequency });
};

const identityOf = (written: WrittenOrganization | WrittenOutlet, origins: Origins) =>
  typeof written === 'string'
    ? { name: written, aliases: none, formerNames: noFormerNames, since: null, until: null }
    : {
        name: written.name,
        aliases: Object.freeze(written.aliases ?? none),
        formerNames: formerNamesOf(written.formerNames ?? [], origins),
        since: momentOf(written.since),
        until: momentOf(written.until),
      };

const formerNamesOf = (written: readonly WrittenFormerName[], origins: Origins): readonly FormerName[] => {
  if (written.length === 0) return noFormerNames;
  return Object.freeze(
    written.map((each, index) => {
      const isBare = typeof each === 'string';
      const former = Object.freeze(
        isBare ? { name: each, until: null } : { name: each.name, until: momentOf(each.until) },
      );
      origins.adopt(former, isBare ? [written, index] : [each]);
      return former;
    }),
  );
};

/** A year may be written as a number. */
const momentOf = (written: string | number | undefined): string | null => (written === undefined ? null : `${written}`);

const termOf = (written: WrittenTerm, origins: Origins): Term => {
  const { term, variants = none, means = null } = written;
  Object.freeze(variants);
  const entry: Term = Object.freeze({ kind: 'term', term, variants, means });
  origins.adopt(entry, [written]);
  return entry;
};

const none: readonly string[] = Object.freeze([]);
const noFormerNames: readonly FormerName[] = Object.freeze([]);

const namesOf = (entries: readonly Registered[]): ReadonlyMap<string, Registered> => {
  const names = new Map<string, Registered>();
  const add = (name: string, entry: Registered): void => {
    if (!names.has(name)) names.set(name, entry);
  };
  for (const entry of entries) add(entry.id, entry);
  for (const entry of entries) add(entry.name, entry);
  for (const entry of entries) for (const alias of entry.aliases) add(alias, entry);
  for (const entry of entries) for (const { name } of entry.formerNames) add(name, entry);
  return names;
};
