import type { Finding } from '../source/diagnostic.ts';
import { type Message, message } from '../text/message.ts';
import { plural } from '../text/plural.ts';
import { type Extent, extentWords } from './extent.ts';
import { type CheckedFile, countSeverities } from './reporter.ts';

/** How many findings of each severity a run has, and what it did: null where the latter is not known. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly fixable: number;
  readonly rules: number | null;
  readonly figures: number | null;
  readonly skipped: number | null;
}

/** Counts findings over all files of a run, clean ones included. */
export const summarize = (files: readonly CheckedFile<Finding>[], extent: Extent | null): Summary => {
  const diagnostics = files.flatMap((file) => file.diagnostics);
  const { error, warning, info } = countSeverities(diagnostics);
  return {
    files: files.length,
    errors: error,
    warnings: warning,
    infos: info,
    fixable: diagnostics.filter((finding) => 'fix' in finding && finding.fix !== null).length,
    rules: extent?.rules ?? null,
    figures: extent?.figures ?? null,
    skipped: extent?.skipped.length ?? null,
  };
};

/** What a run did, and what it found, in one sentence. */
export const summaryWords = ({ files, errors, warnings, infos, fixable }: Summary, extent: Extent | null): Message => {
  const did = extentWords(files, extent);
  return message(
    `${did.zh}：${errors} 个错误，${warnings} 个警告，${infos} 个提示${fixable > 0 ? `（其中 ${fixable} 个有现成改法）` : ''}`,
    `${did.en}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(infos, 'info')}${fixable > 0 ? ` (${fixable} with a fix at hand)` : ''}`,
  );
};
