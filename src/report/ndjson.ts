import { describeFinding } from './describe-finding.ts';
import { findingsOf, type Reporter, summarize } from './reporter.ts';
import { writeJson } from './write-json.ts';

/**
 * One JSON object a line, for programs that read while they are written to: each finding with `path` before the keys that it
 * has in the JSON report, and at last `{"version": 1, "summary": {files, errors, warnings, infos, fixable}}`.
 */
export const ndjson: Reporter = {
  report: (files, { language }) => {
    const lines = findingsOf(files).map(({ path, finding }) =>
      writeJson({ path, ...describeFinding(finding, language) }),
    );
    return `${[...lines, writeJson({ version: 1, summary: summarize(files) })].join('\n')}\n`;
  },
};
