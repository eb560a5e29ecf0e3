import type { PrintedPlan } from '../../compare/printed-plan.ts';
import { message } from '../../text/message.ts';
import { UserError } from '../../text/user-error.ts';
import { excerpt, visible } from '../../text/visible.ts';
import { checkFiles } from '../check.ts';
import type { Session } from '../command.ts';
import { isDocument } from '../document-file.ts';
import { warnOfFindings } from '../warn-of-findings.ts';

/** A plan that is held against another. */
export interface Comparable {
  /** As it is shown: from the working folder. */
  readonly path: string;
  readonly printed: PrintedPlan;
  /** Whether it was read from a document, which tells less than a plan file. */
  readonly isDocument: boolean;
}

/**
 * The one plan that a name means – a document is read as `kepu import` would –, with the words that it prints. A plan with
 * errors is taken as it is, and how many there are is said on standard error; null where its shape is broken, which is
 * reported there. Throws `UserError` for what cannot be read, for a register, and for a name that means several plans.
 */
export const loadComparable = async (name: string, session: Session): Promise<Comparable | null> => {
  const { io, language } = session;
  const run = await checkFiles([name], {}, session, { keepPlans: true });
  for (const error of run.unreadable) throw error;
  const shown = excerpt(name, 200);
  if (run.plans.length > 1) {
    throw new UserError(
      message(`${shown} 有 ${run.plans.length} 份计划。请写明一份`, `${shown} has ${run.plans.length} plans. Name one`),
    );
  }
  const [checked] = run.plans;
  if (checked?.plan) {
    if (checked.counts.error > 0)
      await io.warn(`${countErrors(visible(checked.path), checked.counts.error)[language]}\n`);
    const { printWords } = await import('../../compose/printed-words.ts');
    return { path: checked.path, printed: await printWords(checked.plan), isDocument: isDocument(checked.path) };
  }
  if (run.files.every(({ diagnostics }) => diagnostics.length === 0)) {
    throw new UserError(
      message(`${shown} 是登记册，没有可比较的内容`, `${shown} is a register: there is nothing to compare`),
    );
  }
  await warnOfFindings(run.files, session);
  return null;
};

const countErrors = (path: string, errors: number) =>
  message(
    `计划 ${path} 有 ${errors} 个错误，照现在的内容比较；用 kepu validate 查看`,
    `plan ${path} has ${errors} ${errors === 1 ? 'error' : 'errors'} and is compared as it is; see kepu validate`,
  );
