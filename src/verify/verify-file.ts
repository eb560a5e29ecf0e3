import type { Profile } from '../document/profile.ts';
import type { WordFinding } from '../source/diagnostic.ts';
import type { Severity } from '../text/message.ts';
import type { Check, Deviation, Strength } from './check.ts';
import type { WordFile } from './word-file.ts';

/** How a departure from each kind of source weighs. */
export const severityOf: Readonly<Record<Strength, Severity>> = {
  required: 'error',
  usual: 'warning',
  practice: 'info',
};

/** Other severities for checks, by their ids. */
export type CheckSettings = ReadonlyMap<string, Severity | 'off'>;

/** Holds a Word file against checks under a profile; findings come in the order of the checks. */
export const verifyFile = (
  file: WordFile,
  profile: Profile,
  checks: readonly Check[],
  settings: CheckSettings,
): readonly WordFinding[] =>
  checks.flatMap((check) => {
    const severity = settings.get(check.id) ?? severityOf[check.strength];
    if (severity === 'off') return [];
    return Array.from(check.check(file, profile), (deviation) => placed(deviation, check, severity));
  });

const placed = (
  { paragraph, words, message }: Deviation,
  { id, clause }: Pick<Check, 'id' | 'clause'>,
  severity: Severity,
): WordFinding => ({ ruleId: id, severity, message, clause, place: { paragraph, words } });

/** Findings from the top of the file to its end, those of the file as a whole first. */
export const sortFindings = (findings: readonly WordFinding[]): readonly WordFinding[] =>
  [...findings].sort((a, b) => (a.place.paragraph ?? 0) - (b.place.paragraph ?? 0));
