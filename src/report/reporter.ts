import type { Diagnostic, Finding } from '../source/diagnostic.ts';
import { type Language, type Message, message, type Severity } from '../text/message.ts';

/** A file that was checked, with its findings in the order of its text; none when it is clean. */
export interface CheckedFile<Found extends Finding = Diagnostic> {
  readonly path: string;
  readonly diagnostics: readonly Found[];
}

/** Findings → one text for a reader or a program. */
export interface Reporter {
  readonly name: string;
  readonly report: (files: readonly CheckedFile<Finding>[], options: ReportOptions) => string;
}

/** For whom a report is printed, and on what; `json` heeds the language alone. */
export interface ReportOptions {
  readonly language: Language;
  readonly color: boolean;
  /** Width of the terminal in cells. */
  readonly width: number;
}

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
