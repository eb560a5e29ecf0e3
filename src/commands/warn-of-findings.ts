import type { CheckedFile } from '../report/reporter.ts';
import type { Session } from './command.ts';

/** Reports findings on standard error, where a command cannot go on with what they are about: plain, as all notes are. */
export const warnOfFindings = async (files: readonly CheckedFile[], { io, language }: Session): Promise<void> => {
  const { pretty } = await import('../report/pretty.ts');
  await io.warn(pretty.report(files, { language, color: false, width: io.width(), extent: null }));
};
