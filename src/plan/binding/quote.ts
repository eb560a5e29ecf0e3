import type { Figure } from '../../text/figure.ts';
import { readFigures } from '../../text/read-figures.ts';
import { readOnce } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import type { Mark, Passage } from './passage.ts';
import { fold, originalOffset } from './wording.ts';

/** Words of a text that a quote stands for: the same words, figures read. */
export interface QuoteMatch {
  readonly passage: Passage;
  readonly span: Span;
  /** The first figure of the text that is not the quote's, and the quote's in its place; null where all agree. */
  readonly other: { readonly stated: Figure; readonly quoted: Figure } | null;
}

/** A text with every figure replaced by one character and everything without naming power dropped. */
interface Pattern {
  readonly text: string;
  /** Range in the original of each character. */
  readonly spans: readonly Span[];
  /** The figure at an index of `text`. */
  readonly figures: ReadonlyMap<number, Figure>;
}

const FIGURE = '\u0001';

/** The figure that is all there is of a quote (达到55万人): it has no words to be found by. Null for any other quote. */
export const bareQuote = (quote: string): Figure | null => {
  const { text, figures } = patternOf(quote, readFigures(quote));
  return text === FIGURE ? (figures.get(0) ?? null) : null;
};

/** Places that are looked at for one quote: one that stands there more often says nothing. */
const MAX_PLACES = 200;

/** Where in a passage the words of a quote stand: as they are, else with other blanks, marks or figures. */
export const findQuote = (quote: string, passage: Passage): readonly QuoteMatch[] => {
  if (quote.trim() === '') return [];
  const literal = findAll(passage.text, quote).map((start) => ({ start, end: start + quote.length }));
  if (literal.length > 0) return literal.map((span) => matchOf(passage, span, null));
  const wanted = patternOf(quote, readFigures(quote));
  if (wanted.text === '' || wanted.text === FIGURE) return [];
  const pattern = passagePattern(passage);
  return findAll(pattern.text, wanted.text).map((index) => matchPattern(passage, pattern, wanted, index));
};

const findAll = (text: string, words: string): readonly number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    found.push(at);
    if (found.length === MAX_PLACES) break;
  }
  return found;
};

const matchOf = (passage: Passage, span: Span, other: QuoteMatch['other']): QuoteMatch => ({ passage, span, other });

/** The figures of a match that may state a promise. */
export const marksIn = ({ passage, span }: QuoteMatch): readonly Mark[] =>
  passage.marks.filter(({ figure }) => figure.start < span.end && figure.end > span.start);

const matchPattern = (passage: Passage, pattern: Pattern, wanted: Pattern, index: number): QuoteMatch => {
  const { start } = pattern.spans[index] as Span;
  const { end } = pattern.spans[index + wanted.text.length - 1] as Span;
  let other: QuoteMatch['other'] = null;
  for (const [offset, quoted] of wanted.figures) {
    const stated = pattern.figures.get(index + offset);
    if (other === null && stated && !saysSame(stated, quoted)) other = { stated, quoted };
  }
  return matchOf(passage, { start, end }, other);
};

/** Whether a figure of a text is the one that a quote holds; a quote may begin behind 不少于 and end before 人. */
export const saysSame = (stated: Figure, quoted: Figure): boolean => {
  const isExact = quoted.comparator === 'eq';
  const amount = isExact
    ? (stated.min ?? stated.max) === quoted.min
    : stated.min === quoted.min && stated.max === quoted.max;
  return (
    amount &&
    (quoted.unit === null || quoted.unit === stated.unit) &&
    (isExact || quoted.comparator === stated.comparator)
  );
};

const passagePattern = readOnce((passage: Passage): Pattern => {
  const pattern = patternOf(passage.text, passage.figures);
  return pattern;
});

const patternOf = (original: string, figures: readonly Figure[]): Pattern => {
  const folded = fold(original);
  const { text } = folded;
  const spans: Span[] = [];
  const places = new Map<number, Figure>();
  let pattern = '';
  let next = 0;
  for (let index = 0; index < text.length; index++) {
    const offset = originalOffset(folded, index);
    while ((figures[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next++;
    const figure = figures[next];
    if (figure === undefined || figure.start > offset) {
      pattern += text.charAt(index);
      spans.push({ start: offset, end: offset + 1 });
    } else if (places.get(pattern.length - 1) !== figure) {
      places.set(pattern.length, figure);
      pattern += FIGURE;
      spans.push({ start: figure.start, end: figure.end });
    }
  }
  return { text: pattern, spans, figures: places };
};
