import { describeFinding } from './describe-finding.ts';
import type { Reporter } from './reporter.ts';
import { summarize } from './summary.ts';
import { writeJson } from './write-json.ts';

/** The report that programs read, version 1: every file that was checked with its findings, the counts, the files passed over. */
export const json: Reporter = {
  report: (files, { language, extent }) =>
    `${writeJson(
      {
        version: 1,
        files: files.map(({ path, diagnostics }) => ({
          path,
          diagnostics: diagnostics.map((finding) => describeFinding(finding, language)),
        })),
        summary: summarize(files, extent),
        skipped: extent?.skipped ?? null,
      },
      2,
    )}\n`,
};
