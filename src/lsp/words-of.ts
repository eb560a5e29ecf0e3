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
  const end = isBlock ? nextLineAt(text, scalar.end) : scalar.end;
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
export const innerSpan = ({ text }: Source, { start, end, style }: SketchScalar): Span => {
  if (style !== 'single' && style !== 'double') return { start, end };
  const isClosed = end - start > 1 && text[end - 1] === text[start];
  return { start: start + 1, end: isClosed ? end - 1 : end };
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
