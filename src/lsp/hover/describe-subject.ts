import type { Plan } from '../../plan/plan.ts';
import { pointerOf } from '../../source/pointer.ts';
import { type Message, message } from '../../text/message.ts';
import { fileNameOf } from '../../text/path.ts';
import { viewOf } from '../file-view.ts';
import { planOf } from '../ids/claims.ts';
import { mentionsIn } from '../ids/mentions.ts';
import { promisesIn, rootWords } from '../ids/promises.ts';
import { registeredIn } from '../ids/registered.ts';
import { planIdOf, type Subject } from '../ids/subject.ts';
import { wordsOf } from '../words-of.ts';
import type { Repository, Snapshot } from '../workspace/snapshot.ts';
import { describePromise } from './describe-promise.ts';
import { describeRegistered } from './describe-registered.ts';
import { nameOfHome } from './describe-target.ts';
import { heading, labelled, paragraphs } from './lines.ts';

/** What has an id: a unit or outlet, a target or column, a task, a plan, a register. Null where nothing more is known. */
export const describeSubject = async (subject: Subject, repository: Repository): Promise<Message | null> => {
  const { kind, id, snapshot } = subject;
  if (kind === 'organization' || kind === 'outlet') {
    const entry = registeredIn(snapshot).find((each) => each.kind === kind && each.id === id);
    return entry ? describeRegistered(entry) : null;
  }
  if (kind === 'plan') return describePlan(snapshot);
  if (kind === 'register') return describeRegister(snapshot);
  const plan = planOf(snapshot);
  if (kind === 'task') return describeTask(subject, plan);
  const promise = plan && [...plan.targets, ...plan.columns].find((each) => each.kind === kind && each.id === id);
  return promise ? describePromise(promise, plan, repository) : describeWritten(subject);
};

const describePlan = (snapshot: Snapshot): Message =>
  paragraphs([
    heading(rootWords(snapshot, 'title'), message('计划', 'plan'), planIdOf(snapshot)),
    labelled('年度', 'Year', rootWords(snapshot, 'year')),
    labelled('制定单位', 'Issuer', planOf(snapshot)?.issuer.name ?? null),
  ]);

const describeRegister = (snapshot: Snapshot): Message => {
  const entries = registeredIn(snapshot);
  const outlets = entries.filter(({ kind }) => kind === 'outlet').length;
  const name = fileNameOf(snapshot.path);
  return paragraphs([
    heading(name, message('登记册', 'register'), null),
    message(
      `单位 ${entries.length - outlets} 个，合作媒体 ${outlets} 个`,
      `${entries.length - outlets} units, ${outlets} outlets`,
    ),
  ]);
};

const describeTask = ({ id, snapshot }: Subject, plan: Plan | null): Message => {
  const task = plan?.tasks.find((each) => each.id === id);
  if (!task) return heading(titleOfTask(snapshot, id), message('任务', 'task'), id);
  return paragraphs([
    heading(nameOfHome(task), message('任务', 'task'), id),
    labelled('牵头单位', 'Owner', task.owner?.name ?? null),
    labelled('配合单位', 'Support', task.support.map(({ name }) => name).join('、')),
    labelled('完成时限', 'Due', task.due?.written ?? null),
    message(
      `目标 ${task.targets.length} 个，专栏 ${task.columns.length} 个`,
      `${task.targets.length} targets, ${task.columns.length} columns`,
    ),
  ]);
};

const titleOfTask = ({ source }: Snapshot, id: string): string => {
  const path = mentionsIn(source).find(({ kind, words }) => kind === 'task' && words === id)?.path ?? [];
  return wordsOf(source, viewOf(source).nodes.get(pointerOf([...path.slice(0, -1), 'title']))?.value) ?? id;
};

/** A target or column as far as it is written, while its plan has never been whole. */
const describeWritten = ({ id, snapshot }: Subject): Message | null => {
  const promise = promisesIn(snapshot).find((each) => each.id === id);
  if (!promise) return null;
  const kind = promise.kind === 'target' ? message('目标', 'target') : message('专栏', 'column');
  return paragraphs([heading(promise.name, kind, id), labelled('数量', 'Value', promise.value)]);
};
