import type { Span } from '../../text/span.ts';
import { withoutTitleMarks } from '../../text/title-marks.ts';
import { readPassage } from '../binding/passage.ts';
import type { Place } from '../place.ts';
import type { Plan, Prose, Term } from '../plan.ts';
import { prosesOf } from '../prose.ts';
import type { Named } from './find-names.ts';
import { namesIn } from './names-in.ts';
import { type Standing, standingsIn } from './standing.ts';

/** The first use of an abbreviation that no text before it explains. */
export interface UnexplainedTerm {
  readonly at: Place;
  readonly term: string;
  readonly means: string;
}

/**
 * Abbreviations (terms with a full form) that a plan uses before its full form and before words such as 以下简称. Headings
 * explain, but do not count as use; the issuer’s own name needs no explanation, and the notice is read before the plan.
 */
export const unexplainedTerms = (plan: Plan): readonly UnexplainedTerm[] => {
  if (plan.terms.every(({ means }) => means === null)) return [];
  const found: UnexplainedTerm[] = [];
  const reading: Reading = { plan, settled: new Set(), seen: new Set() };
  for (const prose of prosesOf(plan)) found.push(...unexplainedIn(prose, reading));
  return found;
};

/** What was read of a plan so far. */
interface Reading {
  readonly plan: Plan;
  /** The abbreviations that were explained or reported. */
  readonly settled: Set<string>;
  /** Every registered name that the text holds. */
  readonly seen: Set<string>;
}

const unexplainedIn = (prose: Prose, reading: Reading): readonly UnexplainedTerm[] => {
  const { plan, settled, seen } = reading;
  const found: UnexplainedTerm[] = [];
  let standing: ((name: Span) => Standing) | undefined;
  for (const named of namesIn(plan, prose)) {
    const abbreviation = abbreviationIn(named);
    for (const { term } of fullFormsIn(named)) settled.add(term);
    seen.add(named.words);
    if (abbreviation === null || settled.has(abbreviation.term)) continue;
    standing ??= standingsIn(prose);
    const isExplained = isExplainedAt(prose, named) || isKnown(abbreviation.means, reading);
    if (!isExplained && !isUsed(prose, standing(named))) continue;
    settled.add(abbreviation.term);
    if (!isExplained) found.push({ at: [...prose.at, { start: named.start, end: named.end }], ...abbreviation });
  }
  return found;
};

const isUsed = ({ at }: Prose, how: Standing): boolean => at[1] !== 'title' && how !== 'within' && how !== 'joined';

const fullFormsIn = ({ meanings }: Named): readonly Term[] =>
  meanings.flatMap((meaning) => (meaning.which === 'means' ? [meaning.entry] : []));

const abbreviationIn = ({ meanings, slip }: Named): { readonly term: string; readonly means: string } | null => {
  for (const { which, entry } of meanings) {
    if (slip === null && which === 'term' && entry.means !== null) return { term: entry.term, means: entry.means };
  }
  return null;
};

/** 以下简称“三长”, 农技协（农村专业技术协会）. */
const isExplainedAt = (prose: Prose, { start, end, words }: Named): boolean => {
  const { text } = readPassage(prose);
  if (CALLED.test(text.slice(Math.max(0, start - 8), start))) return true;
  const note = /^[”》"]?[（(]([^（()）\d]{1,100})[）)]/.exec(text.slice(end, end + 104))?.[1];
  return note !== undefined && note.length > words.length;
};

const CALLED = /(?:简称|下称|统称|合称|并称|俗称|称为|称之为|即)[：:]?[“《"]?$/;

/** Whether a longer name before it, the issuer or the notice holds the full form. */
const isKnown = (means: string, { plan: { issuer, publication }, seen }: Reading): boolean => {
  const bare = withoutTitleMarks(means);
  if (issuer.name === means || publication?.noticeText?.includes(bare)) return true;
  for (const words of seen) if (words.includes(bare)) return true;
  return false;
};
