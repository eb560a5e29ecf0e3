import type { Span } from '../../text/span.ts';
import { viewOf } from '../file-view.ts';
import type { Repository, Snapshot } from '../workspace/snapshot.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { includedPaths, registeredFor, whoIsIn } from './registered.ts';
import { meaningAt, planIdOf, plansOf, registerSubject, type Subject, subjectsOf } from './subject.ts';

/** A place of a file. */
export interface FilePlace {
  readonly snapshot: Snapshot;
  readonly span: Span;
}

/** A place where a subject is meant. */
export interface Use extends FilePlace {
  readonly mention: Mention;
}

/**
 * Every place of the repository that means what stands at an offset, the declaration among them where it is asked for. In
 * a register at a place without a mention: the plans that include it.
 */
export const references = async (
  snapshot: Snapshot,
  offset: number,
  repository: Repository,
  withDeclaration: boolean,
): Promise<readonly FilePlace[]> => {
  const meaning = await meaningAt(snapshot, offset, repository);
  const subjects =
    meaning?.subjects ?? (viewOf(snapshot.source).kind === 'register' ? [registerSubject(snapshot)] : []);
  const found = await Promise.all(subjects.map((subject) => usesOf(subject, snapshot, repository)));
  return found.flat().filter(({ mention }) => withDeclaration || mention.role === 'reference');
};

/** Every mention of a subject, in this file and the others; its declaration is one. */
export const usesOf = async (subject: Subject, snapshot: Snapshot, repository: Repository): Promise<readonly Use[]> => {
  const files = await plansOf(snapshot, repository);
  const found = await Promise.all(
    files.filter((file) => mayMention(file, subject)).map((file) => usesIn(file, subject, repository)),
  );
  return found.flat();
};

/** Whether a file can mean a subject at all: it declares it, includes its register, or names its plan. */
const mayMention = (file: Snapshot, { kind, snapshot }: Subject): boolean => {
  if (file.path === snapshot.path) return true;
  if (kind === 'register' || isRegistered({ kind })) {
    return includedPaths(file).includes(snapshot.path);
  }
  return (
    kind !== 'task' && mentionsIn(file.source).some((each) => each.kind === 'plan' && each.words === planIdOf(snapshot))
  );
};

const usesIn = async (file: Snapshot, subject: Subject, repository: Repository): Promise<readonly Use[]> => {
  const likely = mentionsIn(file.source).filter((mention) => mayMean(mention, subject));
  const whoIs = whoIsIn(isRegistered(subject) ? await registeredFor(file, repository) : []);
  const uses = await Promise.all(
    likely.map(async (mention) => {
      const subjects = await subjectsOf(mention, file, repository, whoIs);
      return subjects.some((each) => isSame(each, subject)) ? [{ snapshot: file, mention, span: mention.span }] : [];
    }),
  );
  return uses.flat();
};

/** Units and outlets are meant by names too; all else by its id. */
const mayMean = ({ kind, words }: Mention, subject: Subject): boolean => {
  if (subject.kind === 'register') return kind === 'register';
  if (isRegistered(subject)) {
    return kind === 'party' || kind === 'outlet' || kind === subject.kind;
  }
  return words === subject.id;
};

const isSame = (one: Subject, other: Subject): boolean =>
  one.kind === other.kind && one.id === other.id && one.snapshot.path === other.snapshot.path;

const isRegistered = ({ kind }: Pick<Subject, 'kind'>): boolean => kind === 'organization' || kind === 'outlet';
