import { clauseOf, type Ground, wordsOf } from './ground.ts';
import { isKin } from './kin.ts';
import type { Ledger } from './ledger.ts';
import { isBareClause, isNarrowed, isOwnClause, isPlain, narrowingOf } from './narrowing.ts';
import { foldedWords, type Mark, type Passage } from './passage.ts';
import type { Reach } from './reach.ts';
import { clauseStart, sentenceAt } from './sentence.ts';
import { differencesAt, enough, type Statement, type Subject } from './statement.ts';
import { type Likeness, likeness } from './wording.ts';

/** Pairs of open statements and free figures above which a home is too crowded for comparing words. */
const MAX_PAIRS = 20_000;

/** A statement and a figure that may belong together, and how much of the indicator stands around and near it. */
interface Pair {
  readonly subject: Subject;
  readonly statement: Statement;
  readonly mark: Mark;
  readonly around: Likeness;
  readonly near: Likeness;
}

const pairsOf = (ledger: Ledger, { subjects }: Ground, passages: readonly Passage[]): readonly Pair[] => {
  const open = subjects.filter(({ statement }) => statement !== null && ledger.isOpen(statement));
  if (open.length === 0) return [];
  const free = passages.flatMap(({ marks }) =>
    marks.filter((mark) => !isBareNumber(mark) && (ledger.isFree(mark) || isDistributed(mark))),
  );
  if (open.length * free.length > MAX_PAIRS) return [];
  return free.flatMap((mark) => {
    const kin = open.filter(({ statement }) => statement !== null && isKin(statement, mark));
    return kin.length === 0 ? [] : pairsAt(mark, kin);
  });
};

/** 西藏、新疆各2个: said of each thing in a row, so that several statements may claim it. */
const isDistributed = ({ passage, figure }: Mark): boolean =>
  /[各均]/.test(passage.text.slice(Math.max(0, figure.start - 1), figure.amount.start));

/** 突破2000万 has no unit: only a name right beside it can say what it counts. */
const isBareNumber = ({ figure, isInTable }: Mark): boolean => figure.unit === null && !isInTable;

const pairsAt = (mark: Mark, subjects: readonly Subject[]): readonly Pair[] => {
  const { figure, passage, sentence } = mark;
  const end = Math.min(sentence.end, figure.end + 24);
  const around = foldedWords(passage, { start: Math.max(sentence.start, figure.start - 200), end });
  const near = foldedWords(passage, {
    start: clauseStart(passage.text, figure.start),
    end: clauseEnd(passage, figure.end, end),
  });
  return subjects.flatMap((subject) =>
    subject.statement === null
      ? []
      : [{ subject, statement: subject.statement, mark, around: best(subject, around), near: best(subject, near) }],
  );
};

const clauseEnd = ({ text }: Passage, from: number, limit: number): number => {
  let end = from;
  while (end < limit && !'，,；;。：:、'.includes(text.charAt(end))) end++;
  return end;
};

const best = ({ names }: Subject, words: string): Likeness => {
  let found: Likeness = { coverage: 0, isTelling: false };
  for (const name of names) {
    const like = likeness(name, words);
    if (like.coverage > found.coverage) found = like;
  }
  return found;
};

const weight = ({ around, near }: Pair): number => around.coverage + 2 * near.coverage;

const byWeight = (one: Pair, other: Pair): number => weight(other) - weight(one);

const claim = (ledger: Ledger, { statement, mark }: Pair, how: 'named' | 'value' | 'only', isSure: boolean): void => {
  if (!ledger.isOpen(statement) || !(ledger.isFree(mark) || isDistributed(mark))) return;
  ledger.claim(statement, mark, { how, isSure, span: clauseOf(mark) });
};

/** Binds figures that agree where most of the indicator's words stand around them: 40所学校巡展 for 巡展学校. */
export const bindAlike = (ledger: Ledger, ground: Ground): void => {
  const agreeing = pairsOf(ledger, ground, ground.passages).filter(
    ({ subject, statement, mark, around }) =>
      around.coverage >= enough(subject) && differencesAt(statement, mark).length === 0,
  );
  for (const pair of [...agreeing].sort(byWeight)) claim(ledger, pair, 'named', true);
};

/** Binds figures that differ where the name stands in the same sentence and nothing else can be meant. */
export const bindDiffering = (ledger: Ledger, { reaches }: Ground): void => {
  const byStatement = new Map<Statement, Reach[]>();
  for (const reach of reaches) {
    const { statement } = reach.mention.subject;
    if (statement === null || !ledger.isOpen(statement) || !ledger.isFree(reach.mark)) continue;
    if (!isKin(statement, reach.mark) || isBareNumber(reach.mark)) continue;
    const known = byStatement.get(statement);
    if (known) known.push(reach);
    else byStatement.set(statement, [reach]);
  }
  for (const [statement, found] of byStatement) {
    const reach = onlyReach(
      statement,
      found.filter(({ mark }) => ledger.isFree(mark)),
      ledger.year,
    );
    if (reach === undefined || !isOwnClause(reach)) continue;
    const isSure = !isNarrowed(reach, ledger.year);
    ledger.claim(statement, reach.mark, { how: 'named', isSure, span: wordsOf(reach) });
  }
};

/** The one figure that a statement's names can mean: right beside the whole name, else the only whole one, else the only one. */
const onlyReach = (statement: Statement, reaches: readonly Reach[], year: number): Reach | undefined => {
  const whole = reaches.filter((reach) => !isNarrowed(reach, year));
  const beside = whole.find((reach) => reach.isBeside && (statement.subject.kind === 'column' || isPlain(reach)));
  if (beside) return beside;
  const [reach, ...others] = whole.length > 0 ? whole : reaches;
  return others.every(({ mark }) => mark === reach?.mark) ? reach : undefined;
};

/** Binds targets by nothing but their value: the words are others, the amount and its unit are the same. */
export const bindByValue = (ledger: Ledger, ground: Ground): void => {
  const agreeing = pairsOf(ledger, ground, ground.passages).filter(
    ({ subject, statement, mark }) => subject.of.kind === 'target' && differencesAt(statement, mark).length === 0,
  );
  for (const pair of [...agreeing].sort(byWeight)) if (ledger.isFree(pair.mark)) claim(ledger, pair, 'value', false);
};

/** Pairs above which leftovers are not weighed against each other. */
const MAX_RIVALS = 400;

/**
 * Binds what is left where the words say so: a figure and a statement that are each other's only counterpart with
 * half of the indicator in the sentence, or clearly the best with most of it.
 */
export const bindLeftovers = (ledger: Ledger, ground: Ground): void => {
  const pairs = pairsOf(ledger, ground, ground.passages).filter(
    (pair) => pair.around.isTelling && pair.around.coverage >= enough(pair.subject) - 0.1 && isWhole(pair, ledger.year),
  );
  if (pairs.length > MAX_RIVALS) return;
  for (const pair of pairs) {
    const { statement, mark } = pair;
    const rivals = pairs.filter(
      (other) => other !== pair && (other.statement === statement || (other.mark === mark && !isDistributed(mark))),
    );
    const isClear = pair.around.coverage >= 0.75 && rivals.every((rival) => weight(rival) + 0.2 < weight(pair));
    // Half of the words is too few to be sure, and 累计 may sum up more than this year.
    const isSure =
      pair.around.coverage >= enough(pair.subject) && narrowingOf(mark, statement.planned, ledger.year) !== '累计';
    if (rivals.length === 0 || isClear) claim(ledger, pair, 'only', isSure);
  }
};

/** 其中, 分别, 各 and 累计 narrow nothing where the words beside them are the indicator's: 其中省级30场 for 省级培训; nor 再 what is 新增. */
const isWhole = ({ subject, statement, mark, near }: Pair, year: number): boolean => {
  const narrowing = narrowingOf(mark, statement.planned, year);
  if (narrowing === null || narrowing === '累计' || (narrowing === '各' && isDistributed(mark))) return true;
  if (narrowing === '再') return subject.names.some((name) => /新|增/.test(name));
  return (narrowing === '其中' || narrowing === '分别') && near.isTelling;
};

/**
 * Binds a figure in a clause without words of its own (全年不少于30场) to the statement that the sentence before, or the
 * title, names: where each is the only one left in its unit.
 */
export const bindFollowing = (ledger: Ledger, ground: Ground): void => {
  const pairs = pairsOf(ledger, ground, ground.passages);
  for (const { subject, statement, mark } of pairs.slice(0, MAX_RIVALS)) {
    const rivals = pairs.filter((other) => (other.statement === statement) !== (other.mark === mark));
    if (rivals.length > 0 || !isBareClause(mark) || narrowingOf(mark, statement.planned, ledger.year) !== null)
      continue;
    if (mark.figure.unit !== statement.planned.unit || !isNamedBefore(ground, subject, mark)) continue;
    if (ledger.isFree(mark)) ledger.claim(statement, mark, { how: 'only', isSure: true, span: clauseOf(mark) });
  }
};

/** Whether the last name before a figure is the subject's: in the sentence before, or in the title of the text's first sentence. */
const isNamedBefore = ({ mentionsIn, passages }: Ground, subject: Subject, { passage, sentence }: Mark): boolean => {
  const { text } = passage.prose;
  const last = mentionsIn(passage).findLast(({ end }) => end <= sentence.start);
  if (last) return last.subject === subject && sentenceAt(text, last.start).end + 1 >= sentence.start;
  const [title] = passages;
  if (title === undefined || sentenceAt(text, 0).start !== sentence.start) return false;
  return mentionsIn(title).some((mention) => mention.subject === subject);
};
