import type { Figure } from '../../text/figure.ts';
import type { Quantity } from '../../text/quantity.ts';
import type { Span } from '../../text/span.ts';
import type { Column, Prose, Target } from '../plan.ts';
import type { Difference } from './statement.ts';

/** A text states a target or a column here. */
export interface Claim {
  readonly subject: Target | Column;
  /** The key of the file that holds what the text states. */
  readonly key: 'value' | 'episodes' | 'every';
  /** Which name of a column, where each name has a figure of its own. */
  readonly name: string | null;
  readonly prose: Prose;
  /** The words that state it: from its name, or from where the clause starts, to the end of the figure. */
  readonly span: Span;
  /** Null where only the name stands there: a milestone, or a column without episodes. */
  readonly figure: Figure | null;
  /** What the data holds; null where it holds no figure. */
  readonly planned: Quantity | null;
  /** By its quote; by its name; by its value; as the only figure left for the only target left. */
  readonly how: 'quote' | 'named' | 'value' | 'only';
  /** Whether the words leave no doubt that this figure is meant: only then is a difference an error. */
  readonly isSure: boolean;
  /** What the text says otherwise than the data; empty where they agree. */
  readonly differences: readonly Difference[];
}

/** A figure that may state a promise, in its text. */
export interface UnclaimedFigure {
  readonly prose: Prose;
  readonly figure: Figure;
  readonly sentence: Span;
  /** The year named last before it in its sentence; null where none is. */
  readonly year: number | null;
  /** Whether a figure beside it, in the same sentence and unit, is claimed: then this one may only break that one down. */
  readonly isBesideClaimed: boolean;
  /** Whether 其中, 含 or 分别 stands before it, and before that a claimed figure in the same unit, all in one sentence. */
  readonly isPartOfClaimed: boolean;
  /** Whether it is said of each of what a claimed figure counts: 选派特派员45名，每名联系2个村. */
  readonly isShareOfClaimed: boolean;
  /** Whether it says how far it is to a claimed figure right behind: 提高5个百分点、达到62%. */
  readonly isStepToClaimed: boolean;
  /** Whether an indicator of the same home holds the words: 25人以上企业建会率. */
  readonly isInName: boolean;
}

/** A quote whose words stand nowhere in the text of its place, or there more than once. */
export interface FoundQuote {
  readonly subject: Target | Column;
  readonly quote: string;
  readonly found: readonly { readonly prose: Prose; readonly span: Span }[];
}

/** A quote that holds another figure than the text, while the text agrees with the data. */
export interface StaleQuote {
  readonly subject: Target | Column;
  readonly prose: Prose;
  readonly stated: Figure;
  readonly quoted: Figure;
}

/** A figure that may state a target. */
export interface Candidate {
  readonly prose: Prose;
  readonly figure: Figure;
}

/** A target of which no text says for sure which figure states it: its quote would. */
export interface UnsettledTarget {
  readonly target: Target;
  readonly candidates: readonly [Candidate, ...Candidate[]];
}

/** Which figure of which text states which target or column (文数一致). */
export interface Binding {
  readonly claims: readonly Claim[];
  readonly claimsOf: (subject: Target | Column) => readonly Claim[];
  /** Targets and columns that no text states. */
  readonly unmentioned: readonly (Target | Column)[];
  /** Figures of the kinds target, growth and rate that no target or column claims. */
  readonly unclaimed: readonly UnclaimedFigure[];
  /** Targets that several figures may state; they are neither unmentioned nor are those figures unclaimed. */
  readonly unsettled: readonly UnsettledTarget[];
  readonly brokenQuotes: readonly FoundQuote[];
  readonly repeatedQuotes: readonly FoundQuote[];
  readonly staleQuotes: readonly StaleQuote[];
}
