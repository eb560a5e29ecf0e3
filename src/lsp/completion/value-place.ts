import type { Source } from '../../source/source.ts';
import type { Span } from '../../text/span.ts';
import type { Step, ValueCursor } from '../cursor.ts';
import { innerSpan } from '../words-of.ts';

/** Where a value is to be written. */
export interface ValuePlace {
  /** In English keys; where an item of a list is meant and nothing of the list stands there yet, that of its first. */
  readonly path: readonly Step[];
  readonly span: Span;
  /** The words before the cursor. */
  readonly typed: string;
  /** Words as they are to be written: behind a blank, a dash or in brackets where these are missing. */
  readonly wrap: (words: string) => string;
  readonly isChinese: boolean;
}

/** The place of a value at a cursor; null within words over several lines, which nothing replaces. */
export const valuePlaceOf = (
  source: Source,
  cursor: ValueCursor,
  offset: number,
  path: readonly Step[],
  isList: boolean,
  isChinese: boolean,
): ValuePlace | null => {
  const span = cursor.scalar ? { ...innerSpan(source, cursor.scalar), end: endOf(source, cursor) } : cursor.span;
  const words = source.text.slice(span.start, span.end);
  if (words.includes('\n') || offset < span.start) return null;
  const lead = cursor.needsBlank ? ' ' : '';
  const isItemBelow = cursor.position === 'below' && (isList || typeof path.at(-1) === 'number');
  const [opening, closing] = isItemBelow ? ['- ', ''] : isList ? ['[', ']'] : ['', ''];
  return {
    path: isList ? [...path, 0] : path,
    span,
    typed: source.text.slice(span.start, offset),
    wrap: (text) => lead + opening + text + closing,
    isChinese,
  };
};

/** Bare words with blanks behind them reach to the cursor. */
const endOf = (source: Source, { scalar, span }: ValueCursor): number =>
  scalar?.style === 'plain' || !scalar ? span.end : innerSpan(source, scalar).end;
