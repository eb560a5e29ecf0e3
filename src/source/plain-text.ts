import { isRefusedUnit } from '../text/refused-unit.ts';
import { isUnseen } from './misreadings/unseen.ts';
import { passBlanks } from './pass-blanks.ts';

/**
 * Whether a text holds nothing that the fast parser could read otherwise than the careful one, or that no plan may hold
 * and the fast parser takes: tabs, anchors, tags, explicit keys, directives, document marks, lists and maps as keys,
 * comments that touch a word, unusual numbers, unusual escapes, characters that are not seen, and every one that
 * `isRefusedUnit` refuses. One pass over the text, since every plan pays for it.
 *
 * It does not know where paragraphs are. What it finds inside one is harmless: the text is then read the careful way,
 * to the same values.
 */
export const isPlainText = (text: string): boolean => {
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x3000 && unit < 0xd800) continue;
    const kind = unit < 128 ? kinds[unit] : foreign;
    if (kind === pass) continue;
    if (kind === digit) {
      at = endOfNumber(text, at) - 1;
      if (at < 0) return false;
    } else if (kind === mark) {
      if (isDoubtfulMark(text, at)) return false;
    } else if (kind === refuse || isUnseen(unit) || isRefusedUnit(text, at, unit)) return false;
  }
  return true;
};

const pass = 0;
const refuse = 1;
const digit = 2;
const mark = 3;
const foreign = 4;

/** What the scan does at each ASCII character. */
const kinds = new Uint8Array(128).fill(refuse, 0, 0x20);
for (const character of '\n') kinds[character.charCodeAt(0)] = pass;
for (const character of '\x7F') kinds[character.charCodeAt(0)] = refuse;
for (const character of '0123456789') kinds[character.charCodeAt(0)] = digit;
for (const character of '\r&!?#]},\\.%-|>') kinds[character.charCodeAt(0)] = mark;

/** What may stand before the first character of a value. */
const opensValue = (before: string): boolean => before === '' || /[\s,[{:]/.test(before);

const isDoubtfulMark = (text: string, at: number): boolean => {
  const before = text.charAt(at - 1);
  const next = text.charAt(at + 1);
  switch (text[at]) {
    case '\r':
      return next !== '\n';
    case '&':
    case '!':
    case '?':
      return opensValue(before);
    case '#':
      return /[!-"$-/:-@[-`{-~]/.test(before);
    case ']':
    case '}':
      return text[passBlanks(text, at + 1)] === ':';
    case ',':
      return beginsLine(text, at);
    case '\\':
      return /[0abefrvxuUNLP_\s]/.test(next);
    case '|':
    case '>':
      return isDoubtfulHeader(text, at + 1);
    case '.':
      return /[\diInN]/.test(next) || (isLineStart(before) && text.startsWith('...', at));
    case '-':
      return (next === '0' && opensValue(before)) || (isLineStart(before) && text.startsWith('---', at));
    default:
      return isLineStart(before);
  }
};

/**
 * A block scalar's header with a digit or a plus sign, with a long comment, or with a first line of nothing but blanks. Looks
 * no further into a comment than that: a line may have many such marks.
 */
const isDoubtfulHeader = (text: string, behind: number): boolean => {
  const doubtful = /-?(?:[+\d]| *#[^\n]{100}| *(?:#[^\n]{0,99})?\r?\n(?:\r?\n)* +\r?\n)/y;
  doubtful.lastIndex = behind;
  return doubtful.test(text);
};

/** Whether only blanks stand before on the line. */
const beginsLine = (text: string, at: number): boolean => {
  let before = at - 1;
  while (text[before] === ' ') before -= 1;
  return isLineStart(text.charAt(before));
};

const isLineStart = (before: string): boolean => before === '' || before === '\n';

/** More digits than this may not fit a double. */
const mostDigits = 15;

/** Behind a number, or -1 where it is one that parsers or doubles may take differently: 0x1F, 1e9, 20 digits. */
const endOfNumber = (text: string, start: number): number => {
  let end = start + 1;
  while (isDigit(text.charCodeAt(end)) || text[end] === '.') end += 1;
  if (end - start > mostDigits) return -1;
  const next = text.charAt(end);
  if (next === 'e' || next === 'E') return /[-+\d]/.test(text.charAt(end + 1)) ? -1 : end;
  return text[start] === '0' && end === start + 1 && /[xob]/.test(next) ? -1 : end;
};

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
