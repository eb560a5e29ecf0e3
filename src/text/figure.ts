import type { Quantity } from './quantity.ts';
import type { Span } from './span.ts';

/**
 * What a number-like expression of a text is. Only `target`, `growth` and `rate` promise something; everything else is
 * kept apart so that nobody takes it for a promise.
 *
 * - `rate`: a share of time (每天3条以上, 3条/天; `per`) or of something else (每县2场, 50元/人; `per` is null)
 * - `ordinal`: 第35届, with `min` and `max` 35; `edition`: 第3期, 第2版, 第4辑, 第5卷, 第6号
 * - `year`: 2026年, 2019—2022年, with `min` and `max`; `date`: a day, month, quarter or hour, without them
 * - `name`: a number inside a name (12345热线, 〔2026〕12号, 国道102线, GB/T 9704), a title 《…》 or a quotation “…”
 * - `approximate`: 一批, 数十, 若干, 两三个, 百名, without `min` and `max`
 * - `other`: bare numbers, telephone numbers, ratios, times and ages, the size that something must have (亿元以上项目), 一个
 *   for "a", and what cannot be read for sure (no `min` and `max`)
 */
export type FigureKind =
  | 'target'
  | 'growth'
  | 'rate'
  | 'ordinal'
  | 'year'
  | 'date'
  | 'edition'
  | 'frequency'
  | 'name'
  | 'approximate'
  | 'other';

/** One number-like expression of a text, with its place in UTF-16 offsets and what it says. */
export interface Figure extends Span, Quantity {
  /** The words themselves, comparator and unit included: 不少于30场. */
  readonly text: string;
  readonly kind: FigureKind;
  /** The noun behind the unit (28个**试点县**), or null; `countedBy` also finds what is counted before the number. */
  readonly noun: string | null;
  /** Where the digits alone stand (30 in 不少于30场): what a finding about the number points at. */
  readonly amount: Span;
}
