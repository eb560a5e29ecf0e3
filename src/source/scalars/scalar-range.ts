import type { Span } from '../../text/span.ts';
import type { WrittenScalar } from '../written.ts';
import { decodeBlock } from './decode-block.ts';
import { decodeFlow } from './decode-flow.ts';
import type { DecodedScalar } from './decoded-scalar.ts';

/**
 * Where a range of a decoded string was written, through quotes, escapes, folding and indentation. An empty range is an
 * empty span. A range that goes beyond the string is cut. Where the scalar is no string, the whole of it.
 */
export const mapRange = (text: string, scalar: WrittenScalar, range: Span): Span => {
  const decoded = decodedOf(text, scalar);
  if (decoded === null) return { start: scalar.start, end: scalar.end };
  const { starts, ends } = decoded;
  const length = scalar.text.length;
  const from = Math.max(0, Math.min(range.start, length));
  const to = Math.max(from, Math.min(range.end, length));
  const start = starts[from] ?? ends[from - 1] ?? scalar.start;
  return { start, end: to > from ? (ends[to - 1] ?? start) : start };
};

/** What was decoded before: a text with a thousand findings is decoded once. */
const decodings = new WeakMap<WrittenScalar, DecodedScalar | null>();

/** The places of every unit of a scalar; null where it holds none or does not decode to what was read. */
export const decodedOf = (text: string, scalar: WrittenScalar): DecodedScalar | null => {
  const known = decodings.get(scalar);
  if (known !== undefined) return known;
  const isBlock = scalar.style === 'literal' || scalar.style === 'folded';
  const decoded = isBlock ? decodeBlock(text, scalar) : decodeFlow(text, scalar);
  const found = scalar.text !== '' && decoded.text === scalar.text ? decoded : null;
  decodings.set(scalar, found);
  return found;
};
