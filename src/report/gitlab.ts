import type { Language, Severity } from '../text/message.ts';
import { rangeOfFinding } from './place.ts';
import { findingsOf, type Reporter, type ToldFinding } from './reporter.ts';
import { tellMessage } from './tell-finding.ts';
import { writeJson } from './write-json.ts';

/**
 * Code Quality of GitLab: a list of findings with the keys that it reads. What Word files have no line for is told of the
 * first one, for a line must be named.
 */
export const gitlab: Reporter = {
  tellsRun: true,
  report: (files, { language, fingerprints }) => {
    const issues = findingsOf(files).map((told) => issueOf(told, fingerprints.get(told.finding) ?? '', language));
    return `${writeJson(issues, 2)}\n`;
  },
};

/** Of the five weights of GitLab, those of an error that stops a merge, of a doubt and of a remark. */
const weights: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', info: 'info' };

const issueOf = ({ path, finding }: ToldFinding, fingerprint: string, language: Language) => {
  const range = rangeOfFinding(finding);
  return {
    description: tellMessage(finding, language),
    check_name: finding.ruleId,
    fingerprint,
    severity: weights[finding.severity],
    location: { path, lines: { begin: range?.start.line ?? 1, end: range?.end.line ?? 1 } },
  };
};
