import { nearest } from '../../text/nearest.ts';
import type { Column, Organization, Outlet, Plan } from '../plan.ts';
import type { Succession } from './succession.ts';

/** Something that had another name in the plan of the year before. */
export type Renaming =
  | { readonly kind: 'entry'; readonly present: Organization | Outlet; readonly last: Organization | Outlet }
  | { readonly kind: 'column'; readonly present: Column; readonly last: Column };

/** Units and outlets whose id had another name that nobody declares, and columns that were probably renamed. */
export const renamingsIn = ({ present, last }: Succession): readonly Renaming[] => [
  ...renamedEntries(present.organizations, last.organizations),
  ...renamedEntries(present.outlets, last.outlets),
  ...renamedColumns(present, last),
];

type Entry = Organization | Outlet;

const renamedEntries = (present: readonly Entry[], last: readonly Entry[]): readonly Renaming[] => {
  const before = new Map(last.map((entry) => [entry.id, entry]));
  return present.flatMap((entry) => {
    const old = before.get(entry.id);
    return old && !isKnownAs(entry, old.name) && !isKnownAs(old, entry.name)
      ? [{ kind: 'entry' as const, present: entry, last: old }]
      : [];
  });
};

const isKnownAs = ({ name, aliases, formerNames }: Entry, other: string): boolean =>
  name === other || aliases.includes(other) || formerNames.some((former) => former.name === other);

/** A column with the id, or the only one of its outlet with almost the name, of one of last year. */
const renamedColumns = (present: Plan, last: Plan): readonly Renaming[] => {
  const byId = new Map(last.columns.map((column) => [column.id, column]));
  const [onlyNow, onlyBefore] = [onlyColumns(present), onlyColumns(last)];
  return present.columns.flatMap((column) => {
    const same = column.id === null ? undefined : byId.get(column.id);
    const outlet = outletOf(column);
    const alone = onlyNow.get(outlet) === column ? onlyBefore.get(outlet) : null;
    const old = same && outletOf(same) === outlet ? same : isNearlyNamed(column, alone) ? alone : null;
    return old && namesOf(old) !== namesOf(column) ? [{ kind: 'column' as const, present: column, last: old }] : [];
  });
};

const outletOf = ({ outlet }: Column): string | null => outlet?.name ?? null;

const namesOf = ({ names }: Column): string => names.join('\n');

const isNearlyNamed = ({ names }: Column, old: Column | null | undefined): boolean =>
  names.length === 1 && old?.names.length === 1 && nearest(names[0] ?? '', old.names) !== null;

/** The only column of each outlet; null where it has several. */
const onlyColumns = ({ columns }: Plan): ReadonlyMap<string | null, Column | null> => {
  const only = new Map<string | null, Column | null>([[null, null]]);
  for (const column of columns) only.set(outletOf(column), only.has(outletOf(column)) ? null : column);
  return only;
};
