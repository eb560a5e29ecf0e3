import type { Profile } from '../document/profile.ts';
import type { WordFinding } from '../source/diagnostic.ts';
import { message, type Severity } from '../text/message.ts';
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
    return bounded(certainDeviations(check, file, profile, layouts)).map((deviation) =>
      placed(deviation, check, given ?? severityOf[deviation.strength ?? check.strength]),
    );
  });
};

/** As many findings of one check are told one by one. */
const most = 50;

/** Deviations of one check, the rest of very many as one: nobody reads ten thousand. */
const bounded = (deviations: readonly Deviation[]): readonly Deviation[] => {
  const next = deviations[most];
  if (!next) return deviations;
  const left = deviations.length - most;
  const told = message(`从这里起，同类的问题还有 ${left} 处`, `from here on there are ${left} more of this kind`);
  return [...deviations.slice(0, most), { ...next, words: '', message: told }];
};

const placed = (
  { paragraph, words, message: told }: Deviation,
  { id, clause }: Pick<Check, 'id' | 'clause'>,
  severity: Severity,
): WordFinding => ({ ruleId: id, severity, message: told, clause, place: { paragraph, words } });

/** Findings from the top of the file to its end, those of the file as a whole first. */
export const sortFindings = (findings: readonly WordFinding[]): readonly WordFinding[] =>
  [...findings].sort((a, b) => (a.place.paragraph ?? 0) - (b.place.paragraph ?? 0));
