import type { Figure } from '../../text/figure.ts';
import type { Span } from '../../text/span.ts';
import type { Passage } from '../binding/passage.ts';
import { firstFigureFrom } from './figure-list.ts';
import { brokenFormulas } from './formulas.ts';
import { sumOfCounts } from './sum.ts';
import { brokenTotalsOf } from './table-sums.ts';
import { wholesOf } from './wholes.ts';

/** A total that the text itself breaks down into parts that do not come to it. */
export interface BrokenSum {
  /** Where its number stands. */
  readonly at: Span;
  /** What is written there: 120场. */
  readonly written: string;
  /** What the parts come to, in the unit of the total. */
  readonly sum: string;
  /** Where the parts stand. */
  readonly parts: readonly Span[];
  /** The total and the parts as far as they were read as figures. */
  readonly total: readonly Figure[];
  readonly figures: readonly Figure[];
  /** Whether nothing was inferred: 分别, a row 合计, an equation. */
  readonly isCertain: boolean;
}

/** The broken sums of a passage: sentences, then formulas, then tables. */
export const brokenSumsOf = (passage: Passage): readonly BrokenSum[] => [
  ...fromSentences(passage),
  ...fromFormulas(passage),
  ...fromTables(passage),
];

function* fromSentences(passage: Passage): Iterable<BrokenSum> {
  for (const { total, parts, isCertain } of wholesOf(passage)) {
    const sum = sumOfCounts(total, parts);
    if (sum === null || sum.canBe) continue;
    yield {
      at: total.amount,
      written: total.text,
      sum: `${sum.amount}${total.unit ?? ''}`,
      parts,
      total: [total],
      figures: parts,
      // 不少于50场 and 不少于40场 may well come to 100.
      isCertain: isCertain && sum.bound === 'exact' && total.min === total.max,
    };
  }
}

function* fromFormulas(passage: Passage): Iterable<BrokenSum> {
  for (const { start, end, total, sum, isCertain } of brokenFormulas(passage)) {
    const figures = figuresAt(passage, [total]);
    const written = passage.text.slice(total.start, total.end);
    yield { at: total, written, sum: String(sum), parts: [{ start, end }], total: figures, figures: [], isCertain };
  }
}

function* fromTables(passage: Passage): Iterable<BrokenSum> {
  for (const { total, sum, parts } of brokenTotalsOf(passage.text)) {
    yield {
      at: total,
      written: total.text,
      sum: String(sum),
      parts,
      total: figuresAt(passage, [total]),
      figures: figuresAt(passage, parts),
      isCertain: true,
    };
  }
}

/** The figures whose numbers begin where the spans do. */
const figuresAt = ({ figures }: Passage, spans: readonly Span[]): readonly Figure[] =>
  spans.flatMap(({ start }) => {
    const index = firstFigureFrom(figures, start);
    return figures.slice(Math.max(0, index - 1), index + 1).filter(({ amount }) => amount.start === start);
  });
