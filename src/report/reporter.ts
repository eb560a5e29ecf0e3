import type { Diagnostic, Finding } from '../source/diagnostic.ts';
import { type Language, type Message, message, type Severity } from '../text/message.ts';
import type { Extent } from './extent.ts';

/** A file that was checked, with its findings in the order of its text; none when it is clean. */
export interface CheckedFile<Found extends Finding = Diagnostic> {
  readonly path: string;
  readonly diagnostics: readonly Found[];
}

/** Findings → one text for a reader or a program; the same findings give the same text. */
export interface Reporter<Options = ReportOptions & ReportedRun> {
  readonly report: (files: readonly CheckedFile<Finding>[], options: Options) => string;
  /** Whether it tells more of the run than its findings and extent: only then are rules and fingerprints there. */
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
  /** Null where the findings are not those of a whole check: of what cannot be formatted or printed. */
  readonly extent: Extent | null;
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

/** How many findings of each severity there are. */
export const countSeverities = (diagnostics: readonly Finding[]): Readonly<Record<Severity, number>> => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
};

/** Whether a file has a finding of severity error. */
export const hasErrors = ({ diagnostics }: CheckedFile<Finding>): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');
