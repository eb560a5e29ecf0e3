import type { Profile } from '../document/profile.ts';
import type { WordFinding } from '../source/diagnostic.ts';
import type { Severity } from '../text/message.ts';
import type { Check, Deviation } from './check.ts';
import { checks } from './checks/index.ts';
import { certainDeviations } from './pages/certain-deviations.ts';
import { pageChecks } from './pages/checks.ts';
import { layOutPages } from './pages/lay-out-pages.ts';
import type { PageCheck } from './pages/page-check.ts';
import { libreOffice, word } from './pages/typesetting.ts';
import { severityOf } from './severity.ts';
import type { WordFile } from './word-file.ts';

/** Other severities for checks, by their ids. */
export type CheckSettings = ReadonlyMap<string, Severity | 'off'>;

/** Everything that a Word file is held against, what takes to know its pages last. */
export const fileChecks: readonly PageCheck[] = [...checks, ...pageChecks];

/** Holds a Word file against checks under a profile; findings come in the order of the checks. */
export const verifyFile = (
  file: WordFile,
  profile: Profile,
  { checks: chosen, settings }: { readonly checks: readonly PageCheck[]; readonly settings: CheckSettings },
): readonly WordFinding[] => {
  const layouts = [libreOffice, word].map((typesetting) => layOutPages(file, typesetting));
  return chosen.flatMap((check) => {
    const given = settings.get(check.id);
    if (given === 'off') return [];
    return certainDeviations(check, file, profile, layouts).map((deviation) =>
      placed(deviation, check, given ?? severityOf[deviation.strength ?? check.strength]),
    );
  });
};

const placed = (
  { paragraph, words, message }: Deviation,
  { id, clause }: Pick<Check, 'id' | 'clause'>,
  severity: Severity,
): WordFinding => ({ ruleId: id, severity, message, clause, place: { paragraph, words } });

/** Findings from the top of the file to its end, those of the file as a whole first. */
export const sortFindings = (findings: readonly WordFinding[]): readonly WordFinding[] =>
  [...findings].sort((a, b) => (a.place.paragraph ?? 0) - (b.place.paragraph ?? 0));
