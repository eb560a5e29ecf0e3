import { describeFinding } from './describe-finding.ts';
import { findingsOf, type Reporter } from './reporter.ts';
import { summarize } from './summary.ts';
import { writeJson } from './write-json.ts';

/**
 * One JSON object a line, for programs that read while they are written to: each finding with `path` before the keys that it
 * has in the JSON report, and at last `version`, `summary` and `skipped` as they are there.
 */
export const ndjson: Reporter = {
  report: (files, { language, extent }) => {
    const lines = findingsOf(files).map(({ path, finding }) =>
      writeJson({ path, ...describeFinding(finding, language) }),
    );
    const last = { version: 1, summary: summarize(files, extent), skipped: extent?.skipped ?? null };
    return `${[...lines, writeJson(last)].join('\n')}\n`;
  },
};
