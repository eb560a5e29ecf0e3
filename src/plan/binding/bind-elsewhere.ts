import type { Column, Home } from '../plan.ts';
import { clauseOf, groundOf, wordsOf } from './ground.ts';
import { isKin } from './kin.ts';
import type { Ledger } from './ledger.ts';
import { isPlain, narrowingOf } from './narrowing.ts';
import { foldedWords, type Mark, type Passage } from './passage.ts';
import type { Reach } from './reach.ts';
import { differencesAt, enough, type Statement, type Subject, statedAlike } from './statement.ts';
import { likeness } from './wording.ts';

/** A home with the passages of its text and the subjects that belong to it. */
export interface Place {
  readonly home: Home;
  readonly passages: readonly Passage[];
  readonly subjects: readonly Subject[];
}

/** Binds the figures that nobody claims to the subject they agree with and name, wherever in the plan it belongs. */
export const bindRepeats = (ledger: Ledger, places: readonly Place[]): void => {
  const byAmount = new Map<string, Subject[]>();
  for (const subject of places.flatMap(({ subjects }) => subjects)) {
    if (subject.statement === null) continue;
    for (const planned of statedAlike(subject.of, subject.statement.planned)) {
      const key = amountKey(planned);
      byAmount.set(key, [...(byAmount.get(key) ?? []), subject]);
    }
  }
  for (const { home, passages } of places) {
    for (const mark of freeMarks(ledger, passages)) {
      const agreeing = byAmount.get(amountKey(mark.figure)) ?? [];
      const named = agreeing.slice(0, MAX_RIVALS).filter((subject) => isNamed(subject, mark, subject.home === home));
      const subject = named.find(({ statement }) => statement !== null && ledger.isOpen(statement)) ?? named[0];
      if (!subject?.statement) continue;
      ledger.claim(subject.statement, mark, { how: 'named', isSure: true, span: clauseOf(mark) });
    }
  }
};

const MAX_RIVALS = 50;

const amountKey = ({ min, max, unit }: { min: number | null; max: number | null; unit: string | null }): string =>
  `${min ?? max} ${unit}`;

const freeMarks = (ledger: Ledger, passages: readonly Passage[]): readonly Mark[] =>
  passages.flatMap(({ marks }) => marks.filter((mark) => ledger.isFree(mark)));

/** Whether the sentence of a figure that agrees has the subject's words: a telling part at home, most of them elsewhere. */
const isNamed = (subject: Subject, mark: Mark, isHome: boolean): boolean => {
  const { statement, names } = subject;
  if (statement === null || !isKin(statement, mark) || differencesAt(statement, mark).length > 0) return false;
  const { figure, passage, sentence } = mark;
  const start = Math.max(sentence.start, figure.start - 200);
  const end = Math.min(sentence.end, figure.end + 24);
  if (subject.of.kind === 'column' && hasTitle(passage.text.slice(start, end), subject.of)) return true;
  const words = foldedWords(passage, { start, end });
  return names.some((name) => {
    const { coverage, isTelling } = likeness(name, words);
    return isTelling && coverage >= (isHome ? enough(subject) - 0.1 : 0.8);
  });
};

const hasTitle = (words: string, { names }: Column): boolean => names.some((name) => words.includes(`《${name}》`));

/**
 * Binds the figures that nobody claims and that contradict a subject that is named right beside them: in the subject's
 * own home, above it (the overview, the text of its section), or anywhere for a column, whose title is unmistakable.
 */
export const bindContradictions = (
  ledger: Ledger,
  places: readonly Place[],
  isWithin: (inner: Home, outer: Home) => boolean,
): void => {
  const subjects = places.flatMap((place) => place.subjects).filter(({ statement }) => statement !== null);
  const byTitle = new Map<string, Subject[]>();
  for (const subject of subjects) {
    if (subject.of.kind !== 'column') continue;
    for (const name of subject.of.names)
      byTitle.set(name, [...(byTitle.get(name) ?? []).slice(0, MAX_RIVALS), subject]);
  }
  for (const { home, passages, subjects: own } of places) {
    const crowded = passages.filter((passage) => freeMarks(ledger, [passage]).length > 0);
    if (crowded.length === 0) continue;
    const below = home.kind === 'task' ? own : subjects.filter((subject) => isWithin(subject.home, home));
    for (const passage of crowded) {
      const known = new Set([...own, ...below, ...titlesIn(passage).flatMap((title) => byTitle.get(title) ?? [])]);
      claimContradictions(ledger, groundOf([...known], [passage]).reaches);
    }
  }
};

/** The titles 《…》 in a passage, without their marks. */
const titlesIn = ({ text }: Passage): readonly string[] =>
  [...text.matchAll(/《([^《》]{1,60})》/g)].map(([, title = '']) => title);

/** Shorter names are words that may be anybody's. */
const MIN_NAME = 4;

const claimContradictions = (ledger: Ledger, reaches: readonly Reach[]): void => {
  const found = new Map<Mark, Map<Statement, Reach>>();
  for (const reach of reaches) {
    const { mention, mark } = reach;
    const { statement } = mention.subject;
    if (statement === null || !ledger.isFree(mark) || !isUnmistakable(reach, statement, ledger.year)) continue;
    found.set(mark, (found.get(mark) ?? new Map<Statement, Reach>()).set(statement, reach));
  }
  for (const [mark, byStatement] of found) {
    const [only, another] = byStatement;
    if (only === undefined || another !== undefined) continue;
    ledger.claim(only[0], mark, { how: 'named', isSure: true, span: wordsOf(only[1]) });
  }
};

/** Whether a figure stands right beside the whole name, which is long enough and no part of a longer one. */
const isUnmistakable = (reach: Reach, statement: Statement, year: number): boolean => {
  const { mention, mark, isBeside } = reach;
  const { names, of } = mention.subject;
  if (!isBeside || !isKin(statement, mark)) return false;
  const isTitle = of.kind === 'column' && mention.passage.text.charAt(mention.start - 1) === '《';
  if (!isTitle && ((names[mention.name] ?? '').length < MIN_NAME || !isPlain(reach))) return false;
  if ((mark.figure.unit ?? statement.planned.unit) !== statement.planned.unit) return false;
  return narrowingOf(mark, statement.planned, year, mention) === null;
};
