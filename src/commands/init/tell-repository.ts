import { type Language, message } from '../../text/message.ts';
import { visible } from '../../text/visible.ts';

/** What a run of `init` came to. */
export interface MadeRepository {
  /** The folder as it was named. */
  readonly name: string;
  /** How many files were written. */
  readonly made: number;
  /** Whether there were plans before. */
  readonly isStarted: boolean;
  /** Whether the plan is a sample. */
  readonly isSample: boolean;
  /** Whether a workflow of GitHub was written, and the action that it uses. */
  readonly action: string | null;
  /** Whether a job of GitLab was written that a pipeline which was there does not include. */
  readonly isJobAlone: boolean;
}

/** What stands there now and the commands to go on with, in sentences. */
export const tellRepository = (
  { name, made, isStarted, isSample, action, isJobAlone }: MadeRepository,
  language: Language,
): string => {
  const lines = isStarted ? [started] : [];
  if (made === 0) return `${[...lines, complete].map((line) => line[language]).join('\n')}\n`;
  if (isSample) lines.push(sample);
  if (action !== null) lines.push(usedAction(action));
  if (isJobAlone) lines.push(jobAlone);
  const commands = ['kepu validate', 'kepu render --docx', 'kepu checklist'];
  if (name !== '.') commands.unshift(`cd ${quoteForShell(visible(name))}`);
  return [
    ...lines.map((line) => line[language]),
    next[language],
    ...commands.map((command) => `  ${command}`),
    `${tracking[language]}\n`,
  ].join('\n');
};

const started = message('这里已有计划，没有再放样例。', 'There are plans here already; no sample was added.');
const complete = message('文件都在，没有写什么。', 'Every file is there; nothing was written.');
const sample = message(
  '样例里的单位、媒体和数字都是举例，请改成本单位的；怎样写、怎样查，见 说明.md。',
  'Agencies, outlets and figures of the sample are made up: put in your own. 说明.md tells how.',
);
const usedAction = (action: string) =>
  message(
    `.github/workflows/kepu.yml 从 ${action} 取 kepu；放在别处的，请改这一行，或用 --action 指定。`,
    `.github/workflows/kepu.yml takes kepu from ${action}; where it lies elsewhere, change that line or give --action.`,
  );
const jobAlone = message(
  '.gitlab-ci.yml 原来就有，没有动。请在里面加上 include: [{local: .kepu/gitlab.yml}]。',
  '.gitlab-ci.yml was there and stays. Add include: [{local: .kepu/gitlab.yml}] to it.',
);
const next = message('下一步：', 'Next:');
const tracking = message(
  '还没有交给 git 的，请自己运行 git init、git add . 和 git commit。',
  'What is not in git yet: run git init, git add . and git commit yourself.',
);

const quoteForShell = (text: string): string =>
  /^[\p{L}\p{N}./_][\p{L}\p{N}./_-]*$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
