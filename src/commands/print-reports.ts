import packageFile from '../../package.json' with { type: 'json' };
import { boundReport } from '../report/bound-report.ts';
import type { Extent } from '../report/extent.ts';
import type { CheckedFile, ReportedRun } from '../report/reporter.ts';
import { summarize, summaryWords } from '../report/summary.ts';
import type { Finding } from '../source/diagnostic.ts';
import { bytesOf, type Limits, raise } from '../text/limits.ts';
import { type Message, message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { excerpt } from '../text/visible.ts';
import { attempt, throwLast } from './attempt.ts';
import type { Session } from './command.ts';
import type { Io } from './io.ts';
import type { Output, Reporting } from './reporting.ts';
import { planEndings, wordEndings } from './shared-options.ts';

/** What was found in files, and what else the run did; null where it is no whole check. */
export interface ReportedFiles {
  readonly files: readonly CheckedFile<Finding>[];
  readonly extent: Extent | null;
}

/**
 * Reports what was found; to standard output only where that is free. Says on standard error what a run came to whose
 * reports all went to files, and where there are too many warnings. Where no file was checked at all there is nothing to report, unless that is as it should be (`isNothingFine`).
 * A file that cannot be written does not keep the other reports back; then throws `UserError`.
 */
export const printReports = async (
  { files, extent }: ReportedFiles,
  { outputs, isQuiet, limit, describe }: Reporting,
  session: Session,
  isPrinted = true,
  isNothingFine = false,
): Promise<void> => {
  const told = isQuiet ? files.map(errorsOnly) : files;
  const isReported = files.length > 0 || isNothingFine;
  const wanted = isReported ? outputs.filter(({ file }) => file !== null || isPrinted) : [];
  const isTold = wanted.some(({ reporter }) => reporter.tellsRun);
  const known = isTold ? await describeRun(told, describe, session.io) : nothingKnown;
  const run = { version, extent, ...known };
  const refused: UserError[] = [];
  for (const { reporter, file } of wanted) {
    const options = { ...reportOptions(session, file === null), ...run };
    const most = bytesOf(session.io.limits, 'report-size') - (file === null ? roomForNotes : 0);
    const { text, leftOut } = boundReport(told, (some) => reporter.report(some, options), most);
    if (file === null) await session.io.print(text);
    else await attempt(() => writeReport(file, text, files, session.io), refused);
    if (leftOut > 0) await session.io.warn(`${tooMuch(leftOut, session.io.limits)[session.language]}\n`);
  }
  const summary = summarize(files, extent);
  const { errors, warnings } = summary;
  if (errors > 0 && wanted.length > 0 && wanted.every(({ file }) => file !== null)) {
    await session.io.warn(`${summaryWords(summary, extent)[session.language]}\n`);
  }
  if (warnings > limit) await session.io.warn(`${overLimit(warnings, limit)[session.language]}\n`);
  await throwLast(refused, session);
};

/** As many bytes of notes may stand beside a printed report: a log takes both, and together they keep to the bound. */
const roomForNotes = 128 * 1024;

/** A report of errors alone says nothing of warnings, and others pass over their number. */
const overLimit = (warnings: number, limit: number): Message =>
  message(
    `有 ${warnings} 个警告，多于 --max-warnings 允许的 ${limit} 个`,
    `warnings: ${warnings}; --max-warnings allows ${limit}`,
  );

const tooMuch = (leftOut: number, limits: Limits): Message => {
  const more = raise('report-size');
  return message(
    `报告超过 ${limits['report-size']} MiB 的上限，有 ${leftOut} 处没有写进去，也没有计入其中的总数。请先改好写进去的。${more.zh}`,
    `The report is larger than the limit of ${limits['report-size']} MiB: ${leftOut} findings are left out of it and of its counts. Mend the others first.${more.en}`,
  );
};

const { version } = packageFile;

/** What only some reports tell, and what costs something to find out. */
type Described = Pick<ReportedRun, 'rules' | 'fingerprints'>;

const nothingKnown: Described = { rules: [], fingerprints: new Map() };

const describeRun = async (
  files: readonly CheckedFile<Finding>[],
  describe: Reporting['describe'],
  io: Io,
): Promise<Described> => {
  const { fingerprintsOf } = await import('./fingerprints.ts');
  return { rules: await describe(), fingerprints: await fingerprintsOf(files, io) };
};

const errorsOnly = ({ path, diagnostics }: CheckedFile<Finding>): CheckedFile<Finding> => ({
  path,
  diagnostics: diagnostics.filter(({ severity }) => severity === 'error'),
});

/** Writes a report to a file, but never over one that was checked, or that is there and might have been. */
const writeReport = async (
  { name, path }: NonNullable<Output['file']>,
  text: string,
  files: readonly CheckedFile<Finding>[],
  io: Io,
): Promise<void> => {
  if (files.some((checked) => checked.path === io.relative(path))) {
    const shown = excerpt(name, 200);
    throw new UserError(
      message(`报告不能写到被检查的文件 ${shown} 上`, `a report is not written over ${shown}, which was checked`),
    );
  }
  // Links lead there too, and what could not be read or was left out stands in no list of files.
  if (source.test(path) && (await io.kindOf(path)) === 'file') throw new UserError(overSource(name));
  await io.write(path, new TextEncoder().encode(text));
};

const source = new RegExp(`\\.(${[...planEndings, ...wordEndings].join('|')})$`, 'i');

const overSource = (name: string): Message => {
  const shown = excerpt(name, 200);
  return message(
    `报告不能写到现有的计划、登记册、配置或 Word 文件 ${shown} 上。请换一个文件名`,
    `a report is not written over ${shown}, which is there and may be a plan, a register, a configuration or a Word file. Name another file`,
  );
};

/** How a report is printed: a file takes neither colour nor the width of a terminal. */
const reportOptions = ({ io, language, color }: Session, isPrinted: boolean) => ({
  language,
  color: isPrinted && color,
  width: isPrinted ? io.width() : 100,
});
