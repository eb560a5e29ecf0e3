import { type Message, message } from '../text/message.ts';
import { visible } from '../text/visible.ts';
import { Baseline } from './baseline.ts';
import type { Changes } from './change-options.ts';
import { type CheckedRun, checkFiles } from './check.ts';
import type { OptionValues, Session } from './command.ts';
import type { FixOutcome } from './fix.ts';
import { tellRefusals } from './tell-refusals.ts';

/** What `kepu validate` found once everything that was to be changed is changed. */
export interface ChangedRun {
  readonly run: CheckedRun;
  /** Whether a file could not be written. */
  readonly isRefused: boolean;
  /** The fixes as a patch; '' where none were asked for. */
  readonly diff: string;
}

/** Fixes files where that is asked for, checks them, brings the baseline up to date, and says on standard error what it did. */
export const checkAfterChanges = async (
  names: readonly string[],
  options: OptionValues,
  session: Session,
  { isFixed, isDry, isBaselineUpdated }: Changes,
): Promise<ChangedRun> => {
  const baseline = await Baseline.open(session, isBaselineUpdated);
  const fixed = isFixed
    ? await (await import('./fix.ts')).fixFiles(names, options, session, { baseline, isDry })
    : null;
  const there = fixed ? { ...session, io: fixed.io } : session;
  const run = await checkFiles(names, options, there, { keepPlans: false, baseline });
  const say = (words: Message) => session.io.warn(`${words[session.language]}\n`);
  if (fixed) await tellFixes(fixed, isDry, session);
  if (isBaselineUpdated) await say(await updateBaseline(baseline, session));
  else if (run.leftOut > 0) await say(leftOut(run.leftOut));
  return { run, isRefused: (fixed?.refused.length ?? 0) > 0, diff: fixed?.diff ?? '' };
};

const tellFixes = async (
  { fixes, files, left, refused }: FixOutcome,
  isDry: boolean,
  session: Session,
): Promise<void> => {
  const { io, language } = session;
  const isOnlyRefused = fixes === 0 && refused.length > 0;
  if (!isOnlyRefused) await io.warn(`${fixedWords(fixes, files, isDry)[language]}\n`);
  if (left > 0) await io.warn(`${harmful(left)[language]}\n`);
  await tellRefusals(refused, session);
};

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const fixedWords = (fixes: number, files: number, isDry: boolean): Message => {
  if (fixes === 0) return message('没有可以自动改的地方', 'nothing to fix');
  const where = message(
    `${files} 个文件的 ${fixes} 处`,
    `${fixes} ${fixes === 1 ? 'fix' : 'fixes'} in ${counted(files, 'file')}`,
  );
  return isDry
    ? message(`可以改 ${where.zh}（没有写入）`, `${where.en} could be made (nothing was written)`)
    : message(`改好了 ${where.zh}`, `made ${where.en}`);
};

const harmful = (count: number): Message =>
  message(
    `另有 ${count} 处没有照改法改：改了会带来别的问题，请人工处理`,
    `${count} more could not be fixed without doing harm elsewhere; mend them by hand`,
  );

const updateBaseline = async (baseline: Baseline, { io }: Session): Promise<Message> => {
  const done = await baseline.update();
  if (!done) return message('没有要记进基线的结果', 'there is nothing for the baseline to hold');
  const { entries, added, removed } = done;
  const name = visible(io.relative(done.path));
  return message(
    `基线 ${name} 现有 ${entries} 条（新增 ${added}，删去 ${removed}）`,
    `baseline ${name} has ${entries} entries (${added} added, ${removed} removed)`,
  );
};

const leftOut = (count: number): Message =>
  message(`基线里已有的 ${count} 个结果没有列出`, `${counted(count, 'finding')} of the baseline left out`);
