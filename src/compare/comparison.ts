import type { Plan } from '../plan/plan.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Stretch } from './compare-words.ts';

/** Everything that changed from one plan to another, in the order of the new one. */
export interface Comparison {
  readonly old: Plan;
  readonly new: Plan;
  readonly changes: readonly Change[];
  /** Every target and column of both plans with its counterpart, changed or not, in the order of the new plan. */
  readonly indicators: readonly IndicatorPair[];
}

/** What a change is about. */
export type Subject = 'plan' | 'section' | 'task' | 'target' | 'column' | 'publication' | 'attachment';

/**
 * What kind of change it is. Of figures: `raised` and `lowered`; of upper bounds (不超过5) `tightened` and `loosened`. The
 * other way round, `added` and `removed`, `raised` and `lowered`, `tightened` and `loosened` change places.
 */
export type ChangeKind =
  | 'added'
  | 'removed'
  | 'moved'
  | 'reworded'
  | 'raised'
  | 'lowered'
  | 'tightened'
  | 'loosened'
  | 'changed';

/** Which side of its subject changed; null where the whole was added, removed or moved. */
export type Aspect =
  | 'title'
  | 'text'
  | 'year'
  | 'issuer'
  | 'responsibility'
  | 'owner'
  | 'support'
  | 'due'
  | 'indicator'
  | 'value'
  | 'unit'
  | 'comparator'
  | 'range'
  | 'period'
  | 'direction'
  | 'base'
  | 'baseline'
  | 'aggregate'
  | 'commitment'
  | 'names'
  | 'share'
  | 'episodes'
  | 'outlet'
  | 'partners'
  | 'relation'
  | 'every'
  | 'run'
  | 'within'
  | 'form'
  | 'mark'
  | 'number'
  | 'urgency'
  | 'signers'
  | 'recipients'
  | 'noticeTitle'
  | 'attached'
  | 'noticeText'
  | 'copyNumber'
  | 'signed'
  | 'signedDate'
  | 'seal'
  | 'contact'
  | 'cc'
  | 'printing'
  | 'content';

/** One thing that changed. */
export interface Change {
  readonly kind: ChangeKind;
  readonly subject: Subject;
  readonly aspect: Aspect | null;
  /** The part of each plan where it is; null on the side that does not have that part. */
  readonly place: { readonly old: HomeName | null; readonly new: HomeName | null };
  /** What of it was there before, and what is there now; null where it was not, or is not any more. */
  readonly old: Side | null;
  readonly new: Side | null;
  /** Old and new words held against each other; null where the words are no running text. */
  readonly stretches: readonly Stretch[] | null;
  /** Of a figure, beside what changed in amount: how else it is counted now. */
  readonly also: readonly Aspect[];
  /** New less old amount, and that in percent of the old one; null where the two do not count the same, or are no figures. */
  readonly difference: number | null;
  readonly percent: number | null;
}

/** A change as one of the two plans has it. */
export interface Side {
  /** The task, section or plan that it belongs to. */
  readonly home: HomeName;
  /** The indicator or column that it is about; null for anything else. */
  readonly name: string | null;
  readonly id: string | null;
  /** What stands there, as an office writes it; '' where nothing is said. */
  readonly words: string;
  /** The value of a target, the episodes of a column. */
  readonly value: Quantity | null;
}

/** How readers find a part of a plan. */
export interface HomeName {
  /** 三、2; '' at the plan itself and where nothing is numbered. */
  readonly number: string;
  /** Without line breaks; null at the plan itself. */
  readonly title: string | null;
}

/** A target or column with its counterpart; `old` or `new` is null where there is none. */
export interface IndicatorPair {
  readonly kind: 'target' | 'column';
  readonly old: Side | null;
  readonly new: Side | null;
  /** How the value changed; null where it stayed, or only in how it is counted. */
  readonly change: Extract<
    ChangeKind,
    'added' | 'removed' | 'raised' | 'lowered' | 'tightened' | 'loosened' | 'changed'
  > | null;
  /** New less old amount, and that in percent of the old one; null where the two do not count the same. */
  readonly difference: number | null;
  readonly percent: number | null;
}
