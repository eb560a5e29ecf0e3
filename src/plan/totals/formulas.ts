import { withoutCited } from '../../text/cited.ts';
import { addDecimals } from '../../text/decimal.ts';
import type { Figure } from '../../text/figure.ts';
import { foldWidth } from '../../text/fold-width.ts';
import { lastPlaceOf } from '../../text/rounding.ts';
import type { Span } from '../../text/span.ts';
import type { Passage } from '../binding/passage.ts';
import { firstFigureFrom, isFirmCount } from './figure-list.ts';

/** A sum that is written out and does not come to what stands beside it. */
export interface BrokenFormula extends Span {
  /** The place of the number that it should come to. */
  readonly total: Span;
  readonly sum: number;
  /** Whether = stands between the two: 70＋60＝120; else the sum stands in brackets behind its total. */
  readonly isCertain: boolean;
}

const term = '\\d{1,12}(?:\\.\\d{1,6})?';
const unit = '[^\\d+=，。；、（）()\\s+]{0,3}';
const sums = `${term}${unit}(?: ?\\+ ?${term}${unit}){1,20}`;
const equation = new RegExp(`(?<![\\d.+])(${sums}) ?= ?(${term})(?![\\d.]|[^，。；、（）()\\s]{0,3} ?[+=])`, 'g');
const bracket = new RegExp(`^[（(](${sums})[)）]`);
const longestFormula = 160;
const farthestBracket = 16;

/** The sums of a passage that are wrong: 70＋60＝120, 120场（70＋60）. */
export const brokenFormulas = ({ text, figures }: Passage): readonly BrokenFormula[] => {
  const folded = foldWidth(text);
  if (!folded.includes('+')) return none;
  return withoutCited(
    folded,
    [...brokenEquations(folded), ...brokenBrackets(folded, figures)].sort((a, b) => a.start - b.start),
  );
};

const none: readonly BrokenFormula[] = [];

function* brokenEquations(text: string): Iterable<BrokenFormula> {
  for (const { 0: words, index, 1: terms = '', 2: total = '' } of text.matchAll(equation)) {
    const sum = sumOf(terms);
    if (sum === null || agrees(sum, Number(total), terms)) continue;
    const end = index + words.length;
    yield { start: index, end, total: { start: end - total.length, end }, sum, isCertain: true };
  }
}

function* brokenBrackets(text: string, figures: readonly Figure[]): Iterable<BrokenFormula> {
  for (let plus = text.indexOf('+'); plus >= 0; plus = text.indexOf('+', plus + 1)) {
    const floor = Math.max(0, plus - farthestBracket);
    const before = text.slice(floor, plus);
    const open = floor + Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
    const total = open < floor ? undefined : figures[firstFigureFrom(figures, open) - 1];
    if (!total || open - total.end > 8 || !isFirmCount(total)) continue;
    const [words, terms = ''] = bracket.exec(text.slice(open, open + longestFormula)) ?? [];
    const written = text.slice(total.amount.start, total.amount.end);
    const sum = words === undefined || !/^\d{1,12}$/.test(written) ? null : sumOf(terms);
    if (sum === null || agrees(sum, Number(written), terms)) continue;
    yield { start: open, end: open + (words?.length ?? 0), total: total.amount, sum, isCertain: false };
    plus = open + (words?.length ?? 0);
  }
}

/** Null where the terms have different scales, or only one digit each: “3+1” is a name. */
const sumOf = (terms: string): number | null => {
  const units = new Set(
    terms
      .replace(/[\d.]+/g, '')
      .split('+')
      .map((word) => word.trim()),
  );
  const numbers = terms.match(/\d+(?:\.\d+)?/g)?.map(Number) ?? [];
  units.delete('');
  if (units.size > 1 || numbers.every((number) => number < 10 && Number.isInteger(number))) return null;
  return addDecimals(numbers);
};

/** Rounded terms may miss their sum by half a place each. */
const agrees = (sum: number, total: number, terms: string): boolean => {
  const places = terms.match(/\d+(?:\.\d+)?/g)?.map(lastPlaceOf) ?? [];
  const place = Math.max(...places);
  return Math.abs(sum - total) <= (place < 1 ? (places.length * place) / 2 : 0) + 1e-9;
};
