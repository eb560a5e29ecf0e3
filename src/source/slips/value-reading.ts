import type { Span } from '../../text/span.ts';
import { quoteWords } from '../scalars/quoted.ts';
import type { WrittenChange } from '../written.ts';
import type { SlipCode } from './slip.ts';

/** A slip in a value; offsets count from its start. */
export interface ValueSlip extends Span {
  readonly code: SlipCode;
  readonly words?: string;
  readonly change?: WrittenChange;
}

/** What the value of one line is, and the slip in it, if any. */
export interface ValueReading {
  /** `open`: goes on behind the line's end, until a sign of `closing` comes. */
  readonly kind: 'none' | 'scalar' | 'block' | 'open';
  readonly closing?: string;
  readonly slip?: ValueSlip;
  /** The value with the slip mended. */
  readonly mended: string;
}

/** A value that is a scalar, or was meant as one, with its slip; the parser is shown another in its place. */
export const slipOf = (code: SlipCode, start: number, end: number, change?: WrittenChange | null): ValueReading => ({
  kind: 'scalar',
  slip: { code, start, end, ...(change && { change }) },
  mended: 'x',
});

/** Other words for a stretch of a value. */
export const writeFor = (start: number, end: number, text: string): WrittenChange => ({ span: { start, end }, text });

/** The whole value in quotes, its comment left out. */
export const inQuotes = (value: string): WrittenChange => {
  const words = withoutComment(value);
  return writeFor(0, words.length, quoteWords(words));
};

/** A plain value up to its comment. */
export const withoutComment = (value: string): string => {
  const comment = value.search(/\s#/);
  return (comment === -1 ? value : value.slice(0, comment)).trimEnd();
};
