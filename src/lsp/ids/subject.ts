import type { Span } from '../../text/span.ts';
import { stemOf } from '../../workspace/load-file.ts';
import { viewOf } from '../file-view.ts';
import type { Repository, Snapshot } from '../workspace/snapshot.ts';
import { type Declaration, type Mention, mentionAt, mentionsIn } from './mentions.ts';
import { registeredFor, type WhoIs, whoIsIn } from './registered.ts';
import { resolvePath } from './resolve-path.ts';

/** Something of a repository that has an id, or a register, whose path is its id. */
export interface Subject {
  readonly kind: Declaration['kind'] | 'register';
  readonly id: string;
  readonly snapshot: Snapshot;
  /** Where the id is given; empty, at the beginning of its file, for a register and for a plan that is called like its file. */
  readonly span: Span;
}

/** A mention, and what it means: several things where an id stands twice; nothing where nobody has it. */
export interface Meaning {
  readonly mention: Mention;
  readonly subjects: readonly Subject[];
}

/** What the id or name at an offset means; null where none stands there. */
export const meaningAt = async (
  snapshot: Snapshot,
  offset: number,
  repository: Repository,
): Promise<Meaning | null> => {
  const mention = mentionAt(snapshot.source, offset);
  return mention && { mention, subjects: await subjectsOf(mention, snapshot, repository) };
};

/** The id of a plan: its own, or the stem of its file. */
export const planIdOf = ({ source, path }: Snapshot): string => declaredPlan(source)?.words ?? stemOf(path);

/** What a mention of a file means; `whoIs` knows the units and outlets of that file. */
export const subjectsOf = async (
  mention: Mention,
  snapshot: Snapshot,
  repository: Repository,
  whoIs?: WhoIs,
): Promise<readonly Subject[]> => {
  const { kind, words, span } = mention;
  if (mention.role === 'declaration') return [{ kind: mention.kind, id: words, snapshot, span }];
  if (kind === 'own') return targetsIn(snapshot, words);
  if (kind === 'plan') return (await plansCalled(words, snapshot, repository)).map(planSubject);
  if (kind === 'link') {
    return (await plansCalled(mention.plan ?? '', snapshot, repository)).flatMap((plan) => targetsIn(plan, words));
  }
  if (kind === 'register') {
    const register = await repository.find(resolvePath(snapshot.path, words));
    return register ? [registerSubject(register)] : [];
  }
  const first = kind === 'outlet' ? 'outlet' : 'organization';
  const found = (whoIs ?? whoIsIn(await registeredFor(snapshot, repository)))(words, first);
  return found ? [{ kind: found.kind, id: found.id, snapshot: found.snapshot, span: found.span }] : [];
};

/** A register as something that is referred to. */
export const registerSubject = (snapshot: Snapshot): Subject => ({
  kind: 'register',
  id: snapshot.path,
  snapshot,
  span: nowhere,
});

/** The plans of the repository, this one among them as it stands in the editor. */
export const plansOf = async (snapshot: Snapshot, repository: Repository): Promise<readonly Snapshot[]> => {
  const others = (await repository.snapshots()).filter(({ path }) => path !== snapshot.path);
  return [snapshot, ...others];
};

const plansCalled = async (id: string, snapshot: Snapshot, repository: Repository): Promise<readonly Snapshot[]> =>
  (await plansOf(snapshot, repository)).filter((each) => planIdOf(each) === id && viewOf(each.source).kind === 'plan');

const planSubject = (snapshot: Snapshot): Subject => ({
  kind: 'plan',
  id: planIdOf(snapshot),
  snapshot,
  span: declaredPlan(snapshot.source)?.span ?? nowhere,
});

const targetsIn = (snapshot: Snapshot, id: string): readonly Subject[] =>
  mentionsIn(snapshot.source).flatMap((each) =>
    each.role === 'declaration' && (each.kind === 'target' || each.kind === 'column') && each.words === id
      ? [{ kind: each.kind, id, snapshot, span: each.span }]
      : [],
  );

const declaredPlan = (source: Snapshot['source']): Mention | null =>
  mentionsIn(source).find(({ role, kind }) => role === 'declaration' && kind === 'plan') ?? null;

const nowhere: Span = { start: 0, end: 0 };
