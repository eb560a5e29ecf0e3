import type { Fault, FaultCode } from '../compose-yaml.ts';
import { quoteWords } from '../scalars/quoted.ts';
import type { WrittenChange } from '../written.ts';
import { withoutComment } from './value-reading.ts';

/** What was meant where a text has a fault; null where that is not certain. */
export const changeOfFault = (fault: Fault, text: string): WrittenChange | null =>
  changes[fault.code]?.(fault, text) ?? null;

type Change = (fault: Fault, text: string) => WrittenChange | null;

const insert = (at: number, text: string): WrittenChange => ({ span: { start: at, end: at }, text });

/** A line in block style up to its value: blanks, dashes, a key. */
const beforeValue = /^\s*(?:- +)*(?:[^\s:#"'{}[\],-][^\s:#"'{}[\],]{0,63}|"[^"]{1,64}"|'[^']{1,64}')?(?: ?: +)?$/;

/** A value of one line that was meant as words, in quotes. */
const quoteValue: Change = ({ start }, text) => {
  const before = lineBefore(text, start);
  const words = withoutComment(lineBehind(text, start));
  const isValue = beforeValue.test(before) && /[-:] +$/.test(before);
  return isValue && words !== '' ? { span: { start, end: start + words.length }, text: quoteWords(words) } : null;
};

const lineBefore = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, at);

const lineBehind = (text: string, at: number): string => {
  const end = text.indexOf('\n', at);
  return text.slice(at, end === -1 ? text.length : end).replace(/\r$/, '');
};

/** In braces: a colon without its blank, a comma among digits, or braces that stand around words alone. */
const withColon: Change = (fault, text) => {
  const { start, end } = fault;
  const words = text.slice(start, end);
  const colon = /^[A-Za-z]\w{0,40}:(?=\S)/.exec(words)?.[0].length;
  if (colon !== undefined) return insert(start + colon, ' ');
  const isGroup = /^\d{3}$/.test(words) && /\d,$/.test(text.slice(Math.max(0, start - 2), start));
  if (isGroup && !/[\d.]/.test(text.charAt(end))) return { span: { start: start - 1, end: start }, text: '' };
  const isAlone = text.charAt(start - 1) === '{' && /^\}\s*$/.test(withoutComment(lineBehind(text, end)));
  return isAlone ? quoteValue({ ...fault, start: start - 1 }, text) : null;
};

const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** What begins with a sign of YAML: words, if what follows at once is no name that YAML would take, but a word or a second sign. */
const quoteProse: Change = (fault, text) =>
  /^(?:[&*!]{1,2}[^\p{ASCII}]|\*\*)/u.test(text.slice(fault.start, fault.start + 4)) ? quoteValue(fault, text) : null;

const changes: Partial<Readonly<Record<FaultCode, Change>>> = {
  ANCHOR: quoteProse,
  ALIAS: quoteProse,
  TAG: quoteProse,
  EXPLICIT_KEY: quoteValue,
  BLOCK_SIGN: quoteValue,
  BAD_SCALAR_START: quoteValue,
  KEY_WITHOUT_COLON: withColon,
  KEY_NOT_TEXT: ({ start, end }, text) => ({ span: { start, end }, text: quoteWords(text.slice(start, end)) }),
  KEY_INVISIBLE: ({ start, end }, text) => ({
    span: { start, end },
    text: text.slice(start, end).replace(invisible, ''),
  }),
  BAD_DQ_ESCAPE: ({ start }, text) => (text.charAt(start) === '\\' ? insert(start, '\\') : null),
  MISSING_CHAR: ({ start }, text) => (text.charAt(start) === '#' ? insert(start, ' ') : null),
};
