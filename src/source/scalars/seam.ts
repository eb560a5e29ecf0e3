import type { Span } from '../../text/span.ts';
import type { WrittenChange, WrittenScalar } from '../written.ts';

/**
 * Whether a changed scalar is still read to its end and as words, as far as the characters at the change can tell. Where in
 * doubt it is not.
 */
export const staysWhole = (text: string, scalar: WrittenScalar, change: WrittenChange, isInFlow: boolean): boolean => {
  if (!keepsLines(text, scalar, change)) return false;
  return scalar.style !== 'plain' || staysPlain(text, scalar, change, isInFlow);
};

const isBlank = (unit: string): boolean => unit === ' ' || unit === '\t';
const isBreak = (unit: string): boolean => unit === '\n' || unit === '\r' || unit === '';

/** Whether no line begins or ends otherwise than its reader would keep it: with blanks, or with nothing. */
const keepsLines = (text: string, scalar: WrittenScalar, { span, text: words }: WrittenChange): boolean => {
  const isBlock = scalar.style === 'literal' || scalar.style === 'folded';
  const behind = passBlanks(text, span.end, scalar.end);
  if (beginsLine(text, scalar, span.start)) {
    const first = words.charAt(0) || text.charAt(span.end);
    if (isBlank(first) || isBreak(first)) return false;
  }
  // The last of several lines, too, is followed by words on its line.
  if (isBlock && /\n *$/.test(words) && /^\s?$/.test(text.charAt(span.end))) return false;
  if (isBlock || behind === scalar.end || !isBreak(text.charAt(behind))) return true;
  const last = words.charAt(words.length - 1) || text.charAt(span.start - 1);
  return !isBlank(last);
};

const passBlanks = (text: string, from: number, end: number): number => {
  let at = from;
  while (at < end && isBlank(text.charAt(at))) at += 1;
  return at;
};

/** Whether nothing but blanks stands before on a line of the scalar that is not its first. */
const beginsLine = (text: string, { start }: Span, offset: number): boolean => {
  let at = offset - 1;
  while (at > start && isBlank(text.charAt(at))) at -= 1;
  return at > start && text.charAt(at) === '\n';
};

const staysPlain = (text: string, scalar: WrittenScalar, change: WrittenChange, isInFlow: boolean): boolean => {
  const { span, text: words } = change;
  const before = text.slice(Math.max(scalar.start, span.start - 1), span.start);
  const behind = text.slice(span.end, Math.min(scalar.end, span.end + 2));
  const seam = before + words + behind;
  // A colon or # is a mark where a blank stands at its side; brackets and commas within brackets are marks anywhere.
  if (seam === '' || /:\s|\s#/.test(seam) || (isInFlow && /[,[\]{}]/.test(words))) return false;
  if (span.start === scalar.start && /^\s/.test(seam)) return false;
  if (span.end === scalar.end && /[:\s]$/.test(seam)) return false;
  return !needsQuotes(text, scalar, change);
};

/** What YAML takes for a number, a truth value or nothing, and what would be something else at a beginning. */
const value = /^(?:~|[-+.\d][-+._\da-fx:]*|[-+]?\.(?:inf|nan)|null|true|false)$/i;
const mark = /^(?:[-?:](?:\s|$)|[,[\]{}#&*!|>'"%@`]|-{3}|\.{3})/;

/** No number that anybody writes is longer, and no mark. */
const longest = 64;

const needsQuotes = (text: string, scalar: WrittenScalar, { span, text: words }: WrittenChange): boolean => {
  const before = text.slice(scalar.start, Math.min(span.start, scalar.start + longest));
  const behind = text.slice(span.end, Math.min(scalar.end, span.end + longest));
  const head = (before + words + behind).slice(0, longest);
  return value.test(head) || mark.test(head);
};
