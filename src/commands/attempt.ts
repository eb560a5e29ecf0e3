import { UserError } from '../text/user-error.ts';
import type { Session } from './command.ts';
import { naming } from './naming.ts';
import { tellRefusals } from './tell-refusals.ts';

/**
 * Does one of several pieces of work that do not depend on each other; `refused` takes what stands against it. A bug names
 * the file that the work is about, by its path.
 */
export const attempt = async (work: () => Promise<void>, refused: UserError[], path?: string): Promise<void> => {
  try {
    await work();
  } catch (error) {
    // After a bug nothing goes on.
    if (!(error instanceof UserError)) throw path === undefined ? error : naming(path, error);
    refused.push(error);
  }
};

/** Ends a run that something stood against: says what, and throws the last of it, which whoever catches it says. */
export const throwLast = async (refused: readonly UserError[], session: Session): Promise<void> => {
  const last = refused.at(-1);
  if (!last) return;
  await tellRefusals(refused.slice(0, -1), session);
  throw last;
};
