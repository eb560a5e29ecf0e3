import { countSeverities } from '../report/reporter.ts';
import type { Summary } from '../report/summary.ts';
import { checkFiles } from './check.ts';
import type { OptionValues, Session } from './command.ts';

/** What `validate` would find in a file of these bytes, were it in place. */
export const countFindings = async (
  path: string,
  bytes: Uint8Array,
  options: OptionValues,
  session: Session,
): Promise<Pick<Summary, 'errors' | 'warnings' | 'infos'>> => {
  const { io } = session;
  const draftIo: Session['io'] = {
    ...io,
    kindOf: async (asked) => (asked === path ? 'file' : io.kindOf(asked)),
    read: async (asked) => (asked === path ? bytes : io.read(asked)),
    realPath: async (asked) => (asked === path ? path : io.realPath(asked)),
  };
  const run = await checkFiles([path], options, { ...session, io: draftIo }, { keepPlans: false });
  const found = run.files.find((file) => file.path === io.relative(path))?.diagnostics ?? [];
  const { error: errors, warning: warnings, info: infos } = countSeverities(found);
  return { errors, warnings, infos };
};
