import { describeFinding } from './describe-finding.ts';
import { type Reporter, summarize } from './reporter.ts';
import { writeJson } from './write-json.ts';

/** The report that programs read, version 1: every file that was checked with its findings, then the counts. */
export const json: Reporter = {
  report: (files, { language }) =>
    `${writeJson(
      {
        version: 1,
        files: files.map(({ path, diagnostics }) => ({
          path,
          diagnostics: diagnostics.map((finding) => describeFinding(finding, language)),
        })),
        summary: summarize(files),
      },
      2,
    )}\n`,
};
