import type { Diagnostic, Finding } from '../source/diagnostic.ts';
import { type Language, type Message, message, type Severity } from '../text/message.ts';
import { plural } from '../text/plural.ts';

/** A file that was checked, with its findings in the order of its text; none when it is clean. */
export interface CheckedFile<Found extends Finding = Diagnostic> {
  readonly path: string;
  readonly diagnostics: readonly Found[];
}

/** Findings → one text for a reader or a program; the same findings give the same text. */
export interface Reporter<Options = ReportOptions & ReportedRun> {
  readonly report: (files: readonly CheckedFile<Finding>[], options: Options) => string;
  /** Whether it tells more of the run than its findings: only then is `ReportedRun` filled. */
  readonly tellsRun?: true;
}

/** For whom a report is printed, and on what; reports for programs heed the language alone. */
export interface ReportOptions {
  readonly language: Language;
  readonly color: boolean;
  /** Width of the terminal in cells. */
  readonly width: number;
}

/** What is known of a run beside its findings. */
export interface ReportedRun {
  /** The version of kepu. */
  readonly version: string;
  /** Everything that the files were held against, in the order of the ids. */
  readonly rules: readonly RuleNote[];
  /** Names of findings that stay when lines move and neighbours change places; no two of a run are alike. */
  readonly fingerprints: ReadonlyMap<Finding, string>;
}

/** What a report tells of a rule: its claim, why it is one, and where that comes from ('' where nothing says so). */
export interface RuleNote {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: Message;
  readonly reason: Message;
  readonly source: Message;
  readonly isFixable: boolean;
}

/** A finding and the path of the file that it is told of. */
export interface ToldFinding {
  readonly path: string;
  readonly finding: Finding;
}

/** All findings of a run, file by file. */
export const findingsOf = (files: readonly CheckedFile<Finding>[]): readonly ToldFinding[] =>
  files.flatMap(({ path, diagnostics }) => diagnostics.map((finding) => ({ path, finding })));

/** Findings with the errors first and the infos last, else in their order: for readers that stop after some. */
export const gravestFirst = (told: readonly ToldFinding[]): readonly ToldFinding[] =>
  severities.flatMap((severity) => told.filter(({ finding }) => finding.severity === severity));

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** The severities as people read them. */
export const severityWords: Readonly<Record<Severity, Message>> = {
  error: message('错误', 'error'),
  warning: message('警告', 'warning'),
  info: message('提示', 'info'),
};

/** How many files were checked, and how many findings of each severity there are. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly fixable: number;
}

/** How many findings of each severity there are. */
export const countSeverities = (diagnostics: readonly Finding[]): Readonly<Record<Severity, number>> => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
};

/** Whether a file has a finding of severity error. */
export const hasErrors = ({ diagnostics }: CheckedFile<Finding>): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

/** Counts findings over all files of a run, clean ones included. */
export const summarize = (files: readonly CheckedFile<Finding>[]): Summary => {
  const diagnostics = files.flatMap((file) => file.diagnostics);
  const { error, warning, info } = countSeverities(diagnostics);
  const fixable = diagnostics.filter((finding) => 'fix' in finding && finding.fix !== null).length;
  return { files: files.length, errors: error, warnings: warning, infos: info, fixable };
};

/** The counts of a run in one sentence. */
export const summaryWords = ({ files, errors, warnings, infos, fixable }: Summary): Message =>
  message(
    `检查了 ${files} 个文件：${errors} 个错误，${warnings} 个警告，${infos} 个提示${fixable > 0 ? `（其中 ${fixable} 个有现成改法）` : ''}`,
    `${plural(files, 'file')} checked: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(infos, 'info')}${fixable > 0 ? ` (${fixable} with a fix at hand)` : ''}`,
  );
