import type { WrittenScalar } from '../written.ts';
import type { DecodedScalar } from './decoded-scalar.ts';
import { ScalarText } from './decoded-scalar.ts';

/** Decodes a plain or quoted scalar of a text and keeps the place of every unit. */
export const decodeFlow = (text: string, { start, end, style }: WrittenScalar): DecodedScalar => {
  const out = new ScalarText();
  const isQuoted = style !== 'plain';
  const last = isQuoted ? end - 1 : end;
  let at = isQuoted ? start + 1 : start;
  while (at < last) {
    const unit = text[at];
    if (style === 'double' && unit === '\\') at = decodeEscape(text, at, last, out);
    else if (style === 'single' && unit === "'") at = out.add("'", at, at + 2);
    else if (isBlank(unit) || isBreak(text, at)) at = decodeBlanks(text, at, last, out);
    else at = out.add(text.charAt(at), at, at + 1);
  }
  return out;
};

const isBlank = (unit: string | undefined): boolean => unit === ' ' || unit === '\t';

/** Whether a line end (LF or CRLF) begins here. */
const isBreak = (text: string, at: number): boolean =>
  text[at] === '\n' || (text[at] === '\r' && text[at + 1] === '\n');

const skipBlanks = (text: string, at: number, last: number): number => {
  let next = at;
  while (next < last && isBlank(text[next])) next += 1;
  return next;
};

/** Blanks are text, unless a line end is among them: then they fold with it. Gives where reading goes on. */
const decodeBlanks = (text: string, at: number, last: number, out: ScalarText): number => {
  const next = skipBlanks(text, at, last);
  if (next >= last || !isBreak(text, next)) return out.copy(text, at, next);
  const breaks = [at];
  let behind = next;
  while (behind < last && isBreak(text, behind)) {
    const line = text[behind] === '\r' ? behind + 2 : behind + 1;
    breaks.push(line);
    behind = skipBlanks(text, line, last);
  }
  // One line end is a blank; of more, all but the first are kept.
  if (breaks.length === 2) return out.add(' ', at, behind);
  for (let index = 1; index < breaks.length - 1; index += 1) {
    const isLast = index === breaks.length - 2;
    out.add('\n', breaks[index - 1] ?? at, isLast ? behind : (breaks[index] ?? behind));
  }
  return behind;
};

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1B',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\x85',
  _: '\xA0',
  L: '\u2028',
  P: '\u2029',
};

const hexLengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

const decodeEscape = (text: string, at: number, last: number, out: ScalarText): number => {
  const letter = text.charAt(at + 1);
  if (isBreak(text, at + 1)) return skipBlanks(text, letter === '\r' ? at + 3 : at + 2, last);
  const digits = hexLengths[letter];
  if (digits === undefined) return out.add(escapes[letter] ?? letter, at, at + 2);
  const end = at + 2 + digits;
  const code = Number.parseInt(text.slice(at + 2, end), 16);
  return out.add(code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD', at, end);
};
