import type { Figure } from '../../text/figure.ts';
import { readFigures } from '../../text/read-figures.ts';
import type { FoundQuote } from './claim.ts';
import { clauseOf } from './ground.ts';
import { isKin } from './kin.ts';
import type { Ledger } from './ledger.ts';
import { foldedWords, type Mark, type Passage, readPassage } from './passage.ts';
import { bareQuote, findQuote, marksIn, type QuoteMatch, saysSame } from './quote.ts';
import { sentenceAt } from './sentence.ts';
import { differencesAt, type Statement, type Subject } from './statement.ts';
import { foldName } from './wording.ts';

/** Binds the subjects that quote their words. What stays open (no words, or words twice) is left to the names. */
export const bindQuotes = (
  ledger: Ledger,
  subjects: readonly Subject[],
  passages: readonly Passage[],
  items: readonly Passage[],
): void => {
  for (const subject of subjects) {
    const { quote } = subject.of;
    if (quote === null) continue;
    const own = passages.flatMap((passage) => findQuote(quote, passage));
    const matches = own.length > 0 ? own : items.flatMap((passage) => findQuote(quote, passage));
    const exact = matches.filter(({ other }) => other === null);
    const match = exact.length > 0 ? exact[0] : onlyMatch(matches);
    if (exact.length > 1) ledger.repeatedQuotes.push(foundQuote(subject, quote, exact));
    if (match === undefined) ledger.brokenQuotes.push(foundQuote(subject, quote, []));
    else if (exact.length < 2) bindMatch(ledger, subject, match);
  }
};

/** The one place that has the words with another figure: of several, the only one in the quoted unit. */
const onlyMatch = (matches: readonly QuoteMatch[]): QuoteMatch | undefined => {
  const alike =
    matches.length === 1 ? matches : matches.filter(({ other }) => other?.stated.unit === other?.quoted.unit);
  return alike.length === 1 ? alike[0] : undefined;
};

const foundQuote = (subject: Subject, quote: string, matches: readonly QuoteMatch[]): FoundQuote => ({
  subject: subject.of,
  quote,
  found: matches.map(({ passage, span }) => ({ prose: passage.prose, span })),
});

const bindMatch = (ledger: Ledger, subject: Subject, match: QuoteMatch): void => {
  const { passage, span, other } = match;
  const { statement, of } = subject;
  if (statement === null) ledger.mention(subject, passage, span, 'quote');
  const mark = statement && pickMark(statement, marksIn(match), other);
  if (!statement || !mark) return;
  ledger.claim(statement, mark, { how: 'quote', isSure: true, span });
  if (other !== null && differencesAt(statement, mark).length === 0) {
    ledger.staleQuotes.push({ subject: of, prose: passage.prose, ...other });
  }
};

/** Of several figures in a quote: the one that agrees, or that differs from the quote, or that counts the same thing. */
const pickMark = (statement: Statement, marks: readonly Mark[], other: QuoteMatch['other']): Mark | undefined =>
  marks.find((mark) => differencesAt(statement, mark).length === 0) ??
  marks.find(({ figure }) => figure === other?.stated) ??
  marks.find((mark) => isKin(statement, mark)) ??
  marks[0];

/**
 * Binds what a quote of nothing but a figure is left with: the only free figure in the same unit with the same bound.
 * Such a quote is not broken once its subject has a figure, by whatever way; it may still hold another one.
 */
export const bindBareQuotes = (
  ledger: Ledger,
  subjects: readonly Subject[],
  passages: readonly Passage[],
  items: readonly Passage[],
): void => {
  for (const { of, statement } of subjects) {
    const quoted = statement === null || of.quote === null ? null : bareQuote(of.quote);
    if (statement === null || quoted === null) continue;
    if (ledger.isOpen(statement)) bindBareQuote(ledger, statement, quoted, [...passages, ...items]);
    if (ledger.isOpen(statement)) continue;
    ledger.dropBrokenQuote(of);
    const claim = ledger.claimsOf(of).find(({ figure, how }) => figure !== null && how !== 'quote');
    if (!claim?.figure || claim.differences.length > 0 || saysSame(claim.figure, quoted)) continue;
    ledger.staleQuotes.push({ subject: of, prose: claim.prose, stated: claim.figure, quoted });
  }
};

const bindBareQuote = (ledger: Ledger, statement: Statement, quoted: Figure, passages: readonly Passage[]): void => {
  const [mark, another] = passages.flatMap(({ marks }) =>
    marks.filter((each) => ledger.isFree(each) && isAlike(each.figure, quoted)),
  );
  if (mark && !another) ledger.claim(statement, mark, { how: 'quote', isSure: true, span: clauseOf(mark) });
};

const isAlike = (figure: Figure, quoted: Figure): boolean =>
  figure.unit === quoted.unit && figure.comparator === quoted.comparator && figure.change === quoted.change;

/**
 * Drops the broken quotes whose words stand in the sentence of a figure that is found to differ: the figure is the one slip.
 */
export const dropStatedQuotes = (ledger: Ledger, subjects: readonly Subject[]): void => {
  if (ledger.brokenQuotes.length === 0) return;
  const broken = new Set(ledger.brokenQuotes.map(({ subject }) => subject));
  for (const { of } of subjects) {
    const { quote } = of;
    if (quote === null || !broken.has(of)) continue;
    const isStated = ledger
      .claimsOf(of)
      .some(
        ({ figure, prose, isSure, differences }) =>
          figure !== null && isSure && differences.length > 0 && hasWords(readPassage(prose), figure.start, quote),
      );
    if (isStated) ledger.dropBrokenQuote(of);
  }
};

/** Whether the sentence of an offset has all words of a quote, figures aside, in their order. */
const hasWords = (passage: Passage, offset: number, quote: string): boolean => {
  const sentence = foldedWords(passage, sentenceAt(passage.prose.text, offset));
  let from = 0;
  let hasAny = false;
  for (const words of wordsOfQuote(quote)) {
    const at = sentence.indexOf(words, from);
    if (at === -1) return false;
    from = at + words.length;
    hasAny = true;
  }
  return hasAny;
};

const wordsOfQuote = (quote: string): readonly string[] => {
  const words: string[] = [];
  let from = 0;
  for (const { start, end } of readFigures(quote)) {
    words.push(foldName(quote.slice(from, start)));
    from = end;
  }
  return [...words, foldName(quote.slice(from))].filter((each) => each !== '');
};
