import { message } from '../text/message.ts';
import { forget } from '../text/remember.ts';
import { UserError } from '../text/user-error.ts';
import { Baseline } from './baseline.ts';
import { type CheckedRun, type CheckOptions, CheckRun } from './check-run.ts';
import type { OptionValues, Session } from './command.ts';
import { holdMemory } from './hold-memory.ts';
import { naming } from './naming.ts';
import { tellFile } from './progress/tell-progress.ts';
import { findFiles, readLintOptions } from './run-files.ts';
import { isSet } from './settings.ts';

/**
 * Finds the plans that a command is about and holds each against shape and rules. Files are read one at a time;
 * with `keepPlans` false each plan is forgotten once it is checked, so that memory does not grow with their number: only
 * those that lead to others are kept, and those that these lead to are read once more when all are known.
 */
export const checkFiles = async (
  names: readonly string[],
  options: OptionValues,
  session: Session,
  checked: CheckOptions,
): Promise<CheckedRun> => {
  const { keepPlans, baseline, changed = null } = checked;
  const lintOptionsOf = await readLintOptions(options, session);
  const run = new CheckRun(session, lintOptionsOf, baseline ?? (await Baseline.open(session, false)), checked);
  let count = 0;
  for await (const file of changed ? changed.concerned : findFiles(names, session, run.unreadable, run.pass)) {
    count += 1;
    if (count === many && !keepPlans) await holdMemory();
    if (!isSet(options, 'quiet')) tellFile(checking, count, file.path, session);
    try {
      await run.check(file, keepPlans);
      forget();
    } catch (error) {
      if (!(error instanceof UserError)) throw naming(file.path, error);
      run.refuse(file, error);
    }
  }
  return run.finish(names.length === 0, options.config !== false);
};

/** So many files make a run whose memory is worth holding: fewer are done before it grows. */
const many = 24;

const checking = message('检查', 'checking');
