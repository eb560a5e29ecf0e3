import { type Message, message } from '../text/message.ts';
import type { Change, ChangeKind, Subject } from './comparison.ts';

/** How many changes there are of each kind, of each subject and of all; every key is always there. */
export interface ChangeCounts {
  readonly changes: number;
  readonly bySubject: Readonly<Record<Subject, number>>;
  readonly byKind: Readonly<Record<ChangeKind, number>>;
}

/** Counts the changes of a comparison. */
export const countChanges = (changes: readonly Change[]): ChangeCounts => {
  const bySubject = { plan: 0, section: 0, task: 0, target: 0, column: 0, publication: 0, attachment: 0 };
  const byKind = {
    ...{ added: 0, removed: 0, moved: 0, reworded: 0 },
    ...{ raised: 0, lowered: 0, tightened: 0, loosened: 0, changed: 0 },
  };
  for (const { subject, kind } of changes) {
    bySubject[subject] += 1;
    byKind[kind] += 1;
  }
  return { changes: changes.length, bySubject, byKind };
};

/** A kind of change that readers ask for by its name. */
interface Class {
  /** What several of it are called. */
  readonly words: Message;
  /** The English of one alone. */
  readonly one: string;
  readonly has: (change: Change) => boolean;
}

const whole = (subject: Subject, kind: ChangeKind) => (change: Change) =>
  change.subject === subject && change.kind === kind && change.aspect === null;

const figure = (kind: ChangeKind) => (change: Change) =>
  change.subject === 'target' && change.kind === kind && change.aspect !== null;

const classes: readonly Class[] = [
  { words: message('新增部分', 'sections added'), one: 'section added', has: whole('section', 'added') },
  { words: message('删去部分', 'sections removed'), one: 'section removed', has: whole('section', 'removed') },
  { words: message('新增任务', 'tasks added'), one: 'task added', has: whole('task', 'added') },
  { words: message('删去任务', 'tasks removed'), one: 'task removed', has: whole('task', 'removed') },
  {
    words: message('移动', 'moved'),
    one: 'moved',
    has: ({ kind }) => kind === 'moved',
  },
  { words: message('目标提高', 'targets raised'), one: 'target raised', has: figure('raised') },
  { words: message('目标降低', 'targets lowered'), one: 'target lowered', has: figure('lowered') },
  { words: message('上限收紧', 'limits tightened'), one: 'limit tightened', has: figure('tightened') },
  { words: message('上限放宽', 'limits loosened'), one: 'limit loosened', has: figure('loosened') },
  { words: message('新增目标', 'targets added'), one: 'target added', has: whole('target', 'added') },
  { words: message('取消目标', 'targets removed'), one: 'target removed', has: whole('target', 'removed') },
  {
    words: message('目标其他变化', 'other changes of targets'),
    one: 'other change of a target',
    has: ({ subject }) => subject === 'target',
  },
  { words: message('新增专栏', 'columns added'), one: 'column added', has: whole('column', 'added') },
  { words: message('取消专栏', 'columns removed'), one: 'column removed', has: whole('column', 'removed') },
  {
    words: message('专栏变化', 'changes of columns'),
    one: 'change of a column',
    has: ({ subject }) => subject === 'column',
  },
  { words: message('标题修改', 'titles reworded'), one: 'title reworded', has: ({ aspect }) => aspect === 'title' },
  {
    words: message('文字修改', 'changes of text'),
    one: 'change of text',
    has: ({ aspect }) => aspect === 'text' || aspect === 'noticeText',
  },
  {
    words: message('责任或时限变更', 'changes of owners or deadlines'),
    one: 'change of an owner or deadline',
    has: ({ aspect }) => aspect === 'owner' || aspect === 'support' || aspect === 'due',
  },
  { words: message('其他', 'others'), one: 'other', has: () => true },
];

/** 修改12处：目标提高1处、文字修改5处。 Each change counts once, under the first class that it is of. */
export const describeCounts = (changes: readonly Change[]): Message => {
  if (changes.length === 0) return message('两份计划没有不同。', 'The two plans are the same.');
  const counts = new Map<Class, number>();
  for (const change of changes) {
    const found = classes.find(({ has }) => has(change));
    if (found) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const told = classes.flatMap((each) => {
    const count = counts.get(each);
    return count === undefined ? [] : [{ zh: each.words.zh, en: count === 1 ? each.one : each.words.en, count }];
  });
  return message(
    `共有${changes.length}处不同：${told.map(({ zh, count }) => `${zh}${count}处`).join('，')}。`,
    `${changes.length} ${changes.length === 1 ? 'difference' : 'differences'}: ${told.map(({ en, count }) => `${count} ${en}`).join(', ')}.`,
  );
};
