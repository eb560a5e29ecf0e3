import type { Span } from '../../text/span.ts';
import { refusedCharacters } from '../characters.ts';
import type { WrittenChange, WrittenScalar } from '../written.ts';
import type { DecodedScalar } from './decoded-scalar.ts';
import { decodedOf } from './scalar-range.ts';
import { staysWhole } from './seam.ts';

/**
 * How a range of a decoded string is given other words where it is written: behind the same quotes, in the same block.
 * Null where that cannot be done without writing the rest anew: an escape would be cut, words without quotes would become
 * something else, a line of a block would begin with a blank. Looks no further than the words around: what comes of it is
 * seen when the file is read again.
 */
export const encodeWords = (
  text: string,
  scalar: WrittenScalar,
  range: Span,
  words: string,
  isInFlow: boolean,
): WrittenChange | null => {
  const decoded = decodedOf(text, scalar);
  if (decoded === null || refusedCharacters(words, 1).length > 0) return null;
  const isOutside = range.start < 0 || range.start > range.end || range.end > scalar.text.length;
  if (isOutside || isSplit(scalar.text, decoded, range.start) || isSplit(scalar.text, decoded, range.end)) return null;
  const span = spanOf(text, scalar, decoded, range);
  const encoded = span && encode(text, scalar, decoded, words);
  if (span === null || encoded === null) return null;
  const change = { span, text: encoded };
  return staysWhole(text, scalar, change, isInFlow) ? change : null;
};

/** Whether an offset cuts one escape, or one character of two units. */
const isSplit = (words: string, { starts, ends }: DecodedScalar, at: number): boolean => {
  if (at === 0 || at >= words.length) return false;
  if (starts[at] === starts[at - 1] && ends[at] === ends[at - 1]) return true;
  return /[\ud800-\udbff]/.test(words.charAt(at - 1)) && /[\udc00-\udfff]/.test(words.charAt(at));
};

const isBlock = ({ style }: WrittenScalar): boolean => style === 'literal' || style === 'folded';

/** The source of a range; null where line ends in it cannot be changed one by one. */
const spanOf = (text: string, scalar: WrittenScalar, decoded: DecodedScalar, range: Span): Span | null => {
  const { starts, ends } = decoded;
  const last = scalar.text.length;
  if (range.start === range.end) {
    const at = starts[range.start] ?? (endsInBreak(scalar, last) ? undefined : ends[last - 1]);
    return at === undefined ? null : { start: at, end: at };
  }
  if (scalar.style !== 'literal' && hasWrittenBreak(text, scalar, decoded, range)) return null;
  const start = starts[range.start] ?? scalar.start;
  // The line end of a block stands without the indentation behind it, which goes with it.
  const end = endsInBreak(scalar, range.end) ? starts[range.end] : ends[range.end - 1];
  return end === undefined ? null : { start, end };
};

const endsInBreak = (scalar: WrittenScalar, end: number): boolean =>
  isBlock(scalar) && scalar.text.charAt(end - 1) === '\n';

/** Whether a range holds a line end that is written as one and not as an escape. */
const hasWrittenBreak = (text: string, scalar: WrittenScalar, { starts }: DecodedScalar, range: Span): boolean => {
  for (let at = scalar.text.indexOf('\n', range.start); at !== -1 && at < range.end; ) {
    if (text.charAt(starts[at] ?? 0) !== '\\') return true;
    at = scalar.text.indexOf('\n', at + 1);
  }
  return false;
};

const encode = (text: string, scalar: WrittenScalar, decoded: DecodedScalar, words: string): string | null => {
  if (scalar.style === 'double') return words.replace(/["\\\n\t]/g, (unit) => escapes[unit] ?? unit);
  if (words.includes('\t')) return null;
  if (!words.includes('\n')) return scalar.style === 'single' ? words.replaceAll("'", "''") : words;
  return scalar.style === 'literal' ? indentLines(text, scalar, decoded, words) : null;
};

const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t' };

/** Lines of a literal block as its own lines are: with its indentation and its line ends. */
const indentLines = (text: string, scalar: WrittenScalar, { starts }: DecodedScalar, words: string): string => {
  const first = starts[scalar.text.search(/[^\n]/)] ?? scalar.start;
  const indent = ' '.repeat(first - text.lastIndexOf('\n', first - 1) - 1);
  const header = text.indexOf('\n', scalar.start);
  const lineEnd = text.charAt(header - 1) === '\r' ? '\r\n' : '\n';
  const lines = words.split('\n');
  return lines
    .map((line, at) => (at === 0 || (line === '' && at < lines.length - 1) ? line : indent + line))
    .join(lineEnd);
};
