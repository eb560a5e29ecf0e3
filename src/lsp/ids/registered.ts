import { pointerOf } from '../../source/pointer.ts';
import type { Source } from '../../source/source.ts';
import type { Span } from '../../text/span.ts';
import type { Step } from '../cursor.ts';
import { type FileView, type ViewNode, viewOf } from '../file-view.ts';
import { wordsOf } from '../words-of.ts';
import type { Repository, Snapshot } from '../workspace/snapshot.ts';
import { mentionsIn } from './mentions.ts';
import { resolvePath } from './resolve-path.ts';

/** A unit or an outlet of a register, as far as it is written yet. */
export interface Registered {
  readonly kind: 'organization' | 'outlet';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly formerNames: readonly string[];
  /** newspaper, radio …, as written; null where the register does not say. */
  readonly medium: string | null;
  readonly snapshot: Snapshot;
  readonly span: Span;
  readonly path: readonly Step[];
}

/** Everybody that a file knows: of its own registers and, in a plan, of those that it includes, its own first. */
export const registeredFor = async (snapshot: Snapshot, repository: Repository): Promise<readonly Registered[]> => {
  const files = [snapshot, ...(await includedBy(snapshot, repository))];
  const own = registeredIn(snapshot);
  const hidden = new Set(own.map(({ kind, id }) => `${kind} ${id}`));
  const others = files.slice(1).flatMap(registeredIn);
  return [...own, ...others.filter(({ kind, id }) => !hidden.has(`${kind} ${id}`))];
};

/** The registers that a plan includes and that can be found. */
const includedBy = async (snapshot: Snapshot, repository: Repository): Promise<readonly Snapshot[]> => {
  const found = await Promise.all(includedPaths(snapshot).map((path) => repository.find(path)));
  return [...new Set(found.filter((each) => each !== null && each.path !== snapshot.path))] as readonly Snapshot[];
};

/** The absolute paths of the registers that a file names. */
export const includedPaths = ({ source, path }: Snapshot): readonly string[] =>
  mentionsIn(source).flatMap(({ kind, words }) => (kind === 'register' ? [resolvePath(path, words)] : []));

/** Who is meant by words of a plan; of units and outlets, those of the preferred kind first. */
export type WhoIs = (words: string, first: Registered['kind']) => Registered | null;

/** Knows who is meant: an id before a name before an alias before a former name, in the order of `createRegistry`. */
export const whoIsIn = (registered: readonly Registered[]): WhoIs => {
  const names = { organization: namesOf(registered, 'organization'), outlet: namesOf(registered, 'outlet') };
  return (words, first) => {
    const second = first === 'organization' ? 'outlet' : 'organization';
    return names[first].get(words) ?? names[second].get(words) ?? null;
  };
};

const namesOf = (registered: readonly Registered[], kind: Registered['kind']): ReadonlyMap<string, Registered> => {
  const entries = registered.filter((each) => each.kind === kind);
  const names = new Map<string, Registered>();
  const readers: readonly ((entry: Registered) => readonly string[])[] = [
    ({ id }) => [id],
    ({ name }) => [name],
    ({ aliases }) => aliases,
    ({ formerNames }) => formerNames,
  ];
  for (const read of readers) {
    for (const entry of entries) for (const name of read(entry)) if (!names.has(name)) names.set(name, entry);
  }
  return names;
};

const known = new WeakMap<Source, readonly Registered[]>();

/** The units and outlets that a file itself registers, made once. */
export const registeredIn = (snapshot: Snapshot): readonly Registered[] => {
  const before = known.get(snapshot.source);
  if (before?.[0]?.snapshot === snapshot) return before;
  const view = viewOf(snapshot.source);
  const entries = mentionsIn(snapshot.source).flatMap(({ role, kind, words, span, path }) =>
    role === 'declaration' && (kind === 'organization' || kind === 'outlet')
      ? [{ kind, id: words, ...identityAt(view, path), snapshot, span, path }]
      : [],
  );
  known.set(snapshot.source, entries);
  return entries;
};

const identityAt = (view: FileView, path: readonly Step[]) => {
  const { source } = view;
  const at = (...steps: readonly Step[]): ViewNode | undefined => view.nodes.get(pointerOf([...path, ...steps]));
  const single = wordsOf(source, at()?.value);
  const wordsAt = (...steps: readonly Step[]): string | null => wordsOf(source, at(...steps)?.value);
  const list = (key: string, itemAt: (index: number) => string | null): readonly string[] => {
    const { value } = at(key) ?? {};
    if (value?.kind !== 'list') return [];
    return value.items.flatMap((_, index) => itemAt(index) ?? []);
  };
  return {
    name: single ?? wordsAt('name') ?? '',
    aliases: list('aliases', (index) => wordsAt('aliases', index)),
    formerNames: list('formerNames', (index) => wordsAt('formerNames', index) ?? wordsAt('formerNames', index, 'name')),
    medium: wordsAt('kind'),
  };
};
