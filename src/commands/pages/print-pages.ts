import type { OptionValues, Session } from '../command.ts';
import { ExitCode } from '../exit-code.ts';
import { putOutputs } from '../print.ts';
import { tellRefusals } from '../tell-refusals.ts';
import { isFormerPage, makePagedFiles, type PagedJob } from './paged-files.ts';

/** Writes PDFs and pictures of pages beside the other outputs, and says what did not come out and why. */
export const printPages = async (job: PagedJob, options: OptionValues, session: Session): Promise<ExitCode> => {
  const { files, failures } = await makePagedFiles(job, session);
  const isInPlace = await putOutputs(files, options, session, isFormerPage(files));
  await tellRefusals(failures, session);
  return isInPlace && failures.length === 0 ? ExitCode.ok : ExitCode.misuse;
};
