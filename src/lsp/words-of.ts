import { decodeBlock } from '../source/scalars/decode-block.ts';
import { decodeFlow } from '../source/scalars/decode-flow.ts';
import { decodedOf } from '../source/scalars/scalar-range.ts';
import { nextLineAt } from '../source/sketch/scan.ts';
import type { Sketch, SketchScalar } from '../source/sketch/sketch.ts';
import type { Source } from '../source/source.ts';
import type { WrittenScalar } from '../source/written.ts';
import { countBelow } from '../text/count-below.ts';
import type { Span } from '../text/span.ts';

const known = new WeakMap<SketchScalar, WrittenScalar>();

/** A value of a sketch with what it says, as the parser has it. */
export const writtenOf = ({ text }: Source, scalar: SketchScalar): WrittenScalar => {
  const before = known.get(scalar);
  if (before) return before;
  const isBlock = scalar.style === 'literal' || scalar.style === 'folded';
  // What nobody has closed yet ends as if its quote stood behind the last word.
  const end = isBlock ? nextLineAt(text, scalar.end) : isOpen(text, scalar) ? scalar.end + 1 : scalar.end;
  const bare: WrittenScalar = { ...scalar, end, text: '' };
  const written = { ...bare, text: (isBlock ? decodeBlock(text, bare) : decodeFlow(text, bare)).text };
  known.set(scalar, written);
  return written;
};

/** What a value says: the words without quotes, escapes and indentation; null where it is no single value. */
export const wordsOf = (source: Source, value: Sketch | null | undefined): string | null => {
  if (value?.kind !== 'scalar') return null;
  if (value.style !== 'plain') return writtenOf(source, value).text;
  const words = source.text.slice(value.start, value.end);
  return words.includes('\n') ? writtenOf(source, value).text : words;
};

/** Where the words of a value stand: between its quotes, if it has any. */
export const innerSpan = ({ text }: Source, scalar: SketchScalar): Span => {
  const { start, end } = scalar;
  if (!isQuoted(scalar)) return { start, end };
  return { start: start + 1, end: isOpen(text, scalar) ? end : end - 1 };
};

const isQuoted = ({ style }: SketchScalar): boolean => style === 'single' || style === 'double';

/** Whether a value begins with a quote that nobody has closed. */
const isOpen = (text: string, scalar: SketchScalar): boolean => {
  const { start, end } = scalar;
  return isQuoted(scalar) && (end - start < 2 || text[end - 1] !== text[start]);
};

/**
 * Which UTF-16 unit of what a value says was written at an offset of the file; its length behind the last; null in quotes,
 * block headers and indentation.
 */
export const unitAt = (source: Source, scalar: SketchScalar, offset: number): number | null => {
  const written = writtenOf(source, scalar);
  const decoded = decodedOf(source.text, written);
  if (!decoded) return null;
  const unit = countBelow(decoded.ends, offset + 1);
  const start = decoded.starts[unit];
  return start !== undefined && start > offset ? null : unit;
};
