import { isId } from '../../text/id.ts';
import { type Message, message } from '../../text/message.ts';
import { fileNameOf } from '../../text/path.ts';
import type { Span } from '../../text/span.ts';
import { excerpt } from '../../text/visible.ts';
import type { Repository, Snapshot } from '../workspace/snapshot.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { type FilePlace, usesOf } from './references.ts';
import { includedPaths, registeredFor } from './registered.ts';
import { type Meaning, meaningAt, planIdOf, plansOf, type Subject } from './subject.ts';

/** What can be renamed at a place: its span there, and the id as it is. */
export interface Renaming extends Span {
  readonly id: string;
}

/** An edit of one file, in offsets of its snapshot's text. */
export interface FileEdit extends FilePlace {
  readonly text: string;
}

/**
 * What would be renamed at an offset, or why nothing is: names, aliases and paths are no ids, and an id that nobody has
 * given, or two have, cannot be followed.
 */
export const prepareRename = async (
  snapshot: Snapshot,
  offset: number,
  repository: Repository,
): Promise<Renaming | Message> => {
  const named = namedBy(await meaningAt(snapshot, offset, repository));
  return 'zh' in named ? named : { ...named.mention.span, id: named.mention.words };
};

/** The edits of all files that give the id at an offset another name, or why there are none. */
export const rename = async (
  snapshot: Snapshot,
  offset: number,
  repository: Repository,
  name: string,
): Promise<readonly FileEdit[] | Message> => {
  const named = namedBy(await meaningAt(snapshot, offset, repository));
  if ('zh' in named) return named;
  const refusal = refuseForm(name);
  if (refusal) return refusal;
  const { subject } = named;
  if (name === subject.id) return [];
  const uses = (await usesOf(subject, snapshot, repository)).filter(({ mention }) => mention.words === subject.id);
  const conflict = await conflictOf(subject, name, snapshot, repository);
  if (conflict) return conflict;
  return uses.map((use) => ({ snapshot: use.snapshot, span: use.span, text: name }));
};

const noId = message(
  '这里没有编号。能改名的是任务、目标、专栏、单位、媒体和计划的编号。',
  'no id stands here. The ids of tasks, targets, columns, units, outlets and plans can be renamed.',
);

/** The one thing that an id means, or why it cannot be renamed. */
const namedBy = (meaning: Meaning | null): { readonly mention: Mention; readonly subject: Subject } | Message => {
  if (!meaning) return noId;
  const { mention, subjects } = meaning;
  const words = excerpt(mention.words, 40);
  const [subject, second] = subjects;
  if (!subject) return message(`没有谁的编号是“${words}”`, `nothing has the id “${words}”`);
  if (second || promisesCalled(subject.snapshot, mention.words).length > 1) {
    return message(
      `“${words}”是不止一处的编号，请先改成不重复的`,
      `“${words}” is the id of more than one thing. Give each an id of its own first.`,
    );
  }
  if (subject.kind === 'register') {
    return message('登记册的路径要和文件一起改，这里不能改', 'the path of a register changes with its file, not here');
  }
  if (mention.words !== subject.id) {
    return message(
      `“${words}”是名称，不是编号；名称和别名不在这里改。它的编号是 ${subject.id}。`,
      `“${words}” is a name, and names and aliases are not renamed here. Its id is ${subject.id}.`,
    );
  }
  if (subject.kind === 'plan' && subject.span.end === 0) {
    return message(
      '这份计划没有写 id，用的是文件名；请先在文件里写上 id',
      'this plan is called like its file. Give it an id of its own first.',
    );
  }
  return { mention, subject };
};

const refuseForm = (name: string): Message | null =>
  isId(name) && name.length <= 200
    ? null
    : message(
        `“${excerpt(name, 40)}”不能作编号。编号以小写字母开头，只用小写字母、数字和连字符，例如 app-users。`,
        `“${excerpt(name, 40)}” is no id. Ids start with a lower-case letter and hold only lower-case letters, digits and hyphens, such as app-users.`,
      );

/** Whether the new id means something already where the old one stands. */
const conflictOf = async (
  subject: Subject,
  name: string,
  snapshot: Snapshot,
  repository: Repository,
): Promise<Message | null> => {
  const taken = (file: Snapshot) => {
    const path = excerpt(fileNameOf(file.path), 80);
    return message(`${path} 里已经有“${name}”，请换一个编号`, `“${name}” is taken in ${path}. Choose another id.`);
  };
  const files = await plansOf(snapshot, repository);
  if (subject.kind === 'plan') {
    const other = files.find((file) => planIdOf(file) === name);
    return other ? taken(other) : null;
  }
  if (subject.kind !== 'organization' && subject.kind !== 'outlet') {
    return declares(subject.snapshot, name) ? taken(subject.snapshot) : null;
  }
  for (const file of files) {
    const isConcerned = file.path === subject.snapshot.path || includedPaths(file).includes(subject.snapshot.path);
    if (isConcerned && (await knowsParty(file, name, repository))) return taken(file);
  }
  return null;
};

/** Whether a plan has given an id to a task, target or column. */
const declares = (snapshot: Snapshot, id: string): boolean => promisesCalled(snapshot, id).length > 0;

const promisesCalled = ({ source }: Snapshot, id: string): readonly Mention[] =>
  mentionsIn(source).filter(
    ({ role, kind, words }) => role === 'declaration' && words === id && ['task', 'target', 'column'].includes(kind),
  );

/** Whether somebody has an id, name or alias in a file, or words there would come to mean somebody. */
const knowsParty = async (file: Snapshot, name: string, repository: Repository): Promise<boolean> => {
  const registered = await registeredFor(file, repository);
  return (
    registered.some((each) => [each.id, each.name, ...each.aliases, ...each.formerNames].includes(name)) ||
    mentionsIn(file.source).some(({ kind, words }) => (kind === 'party' || kind === 'outlet') && words === name)
  );
};
