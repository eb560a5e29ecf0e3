import { type Message, message } from '../text/message.ts';
import { plural } from '../text/plural.ts';
import { excerpt, visible } from '../text/visible.ts';
import { Baseline } from './baseline.ts';
import type { Changes } from './change-options.ts';
import type { ChangedPlans } from './changed/changed-plans.ts';
import { checkFiles } from './check.ts';
import type { CheckedRun } from './check-run.ts';
import type { OptionValues, Session } from './command.ts';
import type { FixOutcome } from './fix.ts';
import { isSet, textOf } from './settings.ts';
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
  { isSelective, isFixed, isDry, isBaselineUpdated }: Changes,
): Promise<ChangedRun> => {
  const baseline = await Baseline.open(session, isBaselineUpdated);
  const select = async (where: Session): Promise<ChangedPlans | null> =>
    isSelective ? (await import('./changed/changed-plans.ts')).findChangedPlans(names, options, where) : null;
  const chosen = isFixed ? await select(session) : null;
  const toFix = chosen ? chosen.concerned.map(({ path }) => path) : names;
  const fixed =
    isFixed && (chosen === null || toFix.length > 0)
      ? await (await import('./fix.ts')).fixFiles(toFix, options, session, { baseline, isDry })
      : null;
  const there = fixed ? { ...session, io: fixed.io } : session;
  // What was fixed counts as changed, too.
  const changed = await select(there);
  // What a dry run reads is not what lies on the disk.
  const cache = isSet(options, 'cache') && !isDry ? await (await import('./cache/cache.ts')).Cache.open(there) : null;
  const run = await checkFiles(names, options, there, { keepPlans: false, baseline, changed, cache });
  await cache?.save();
  const known = new Set(run.unreadable.map(({ words }) => words.zh));
  const refused = [...(fixed?.refused ?? []), ...(fixed?.unread.filter(({ words }) => !known.has(words.zh)) ?? [])];
  const say = (words: Message) => session.io.warn(`${words[session.language]}\n`);
  if (changed) await say(selected(changed, textOf(options, 'changed')));
  if (fixed) await tellFixes({ ...fixed, refused }, isDry, session);
  if (isBaselineUpdated) await say(await updateBaseline(baseline, session));
  else if (run.leftOut > 0) await say(leftOut(run.leftOut));
  return { run, isRefused: refused.length > 0, diff: fixed?.diff ?? '' };
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

const selected = ({ concerned, count, base }: ChangedPlans, reference: string | undefined): Message => {
  const since = sinceWords(base, reference);
  return concerned.length === 0
    ? message(
        `${since.zh}，${count} 个文件都没有改动，也不受改动影响：没有要检查的`,
        `${since.en}, none of ${plural(count, 'file')} changed or is concerned: nothing to check`,
      )
    : message(
        `${since.zh}，${count} 个文件中有 ${concerned.length} 个改了或受影响，检查了这些`,
        `${since.en}, ${concerned.length} of ${plural(count, 'file')} changed or ${concerned.length === 1 ? 'is' : 'are'} concerned, and checked`,
      );
};

const sinceWords = (base: string | null, reference: string | undefined): Message => {
  if (base === null) return message('git 里还没有提交', 'with nothing committed yet');
  const short = base.slice(0, 10);
  if (reference === undefined) return message(`与上次提交（${short}）比`, `since the last commit (${short})`);
  const name = excerpt(reference, 80);
  return message(`与 ${name} 分开（${short}）以后`, `since parting from ${name} (${short})`);
};

const fixedWords = (fixes: number, files: number, isDry: boolean): Message => {
  if (fixes === 0) return message('没有可以自动改的地方', 'nothing to fix');
  const where = message(
    `${files} 个文件的 ${fixes} 处`,
    `${fixes} ${fixes === 1 ? 'fix' : 'fixes'} in ${plural(files, 'file')}`,
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
  message(`基线里已有的 ${count} 个结果没有列出`, `${plural(count, 'finding')} of the baseline left out`);
