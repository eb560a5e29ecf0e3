import { foldWidth } from './fold-width.ts';
import { hanValue } from './han-numeral.ts';
import { readNumeral } from './read-numeral.ts';

const plainDigits = '零一二三四五六七八九';
const formalDigits = '零壹贰叁肆伍陆柒捌玖';
const places = ['', '十', '百', '千'];
const formalPlaces = ['', '拾', '佰', '仟'];

/**
 * The number that a whole text says in Arabic (235, ２３５, 3,500), Chinese (二百三十五, 两, 廿, 二〇二六, 壹拾) or mixed
 * (3万5千, 1.5亿) numerals. Null where it says none, or where nobody can be sure (三五, 一万二, 007, 十余).
 */
export const parseNumeral = (text: string): number | null => {
  const folded = foldWidth(text.trim());
  const numeral = readNumeral(folded, 0);
  if (numeral) return numeral.end === folded.length ? numeral.value : null;
  return formal.test(folded) ? hanValue(folded.replace(/./gu, (character) => plainOf.get(character) as string)) : null;
};

const formal = /^[零壹贰叁肆伍陆柒捌玖拾佰仟万萬亿億]{1,30}$/u;

const plainOf = new Map<string, string>([
  ...[...formalDigits].map((digit, value): [string, string] => [digit, plainDigits.charAt(value)]),
  ...formalPlaces.map((place, index): [string, string] => [place, places[index] as string]),
  ['萬', '万'],
  ['億', '亿'],
]);

/** A whole number from 0 to 999,999,999,999 in Chinese numerals: 21 is 二十一, 108 is 一百零八. Else in digits. */
export const formatHanNumeral = (n: number): string => {
  const han = spell(n, plainDigits, places);
  return han.startsWith('一十') ? han.slice(1) : han;
};

const spell = (n: number, digits: string, marks: readonly string[]): string => {
  if (!Number.isInteger(n) || n < 0 || n >= 1e12) return String(n);
  if (n === 0) return digits.charAt(0);
  return spellFrom(n, 1e8, digits, marks);
};

/** From 亿 down to 万 down to the rest; 零 stands where places between are empty. */
const spellFrom = (n: number, scale: 1e8 | 1e4, digits: string, marks: readonly string[]): string => {
  const below = (rest: number): string =>
    scale === 1e8 ? spellFrom(rest, 1e4, digits, marks) : spellSection(rest, digits, marks);
  if (n < scale) return below(n);
  const rest = n % scale;
  const head = below(Math.floor(n / scale)) + (scale === 1e8 ? '亿' : '万');
  if (rest === 0) return head;
  return head + (rest < scale / 10 ? digits.charAt(0) : '') + below(rest);
};

const spellSection = (n: number, digits: string, marks: readonly string[]): string => {
  let text = '';
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(n / 10 ** place) % 10;
    if (digit > 0) text += digits.charAt(digit) + (marks[place] as string);
    else if (text !== '' && n % 10 ** place > 0 && !text.endsWith(digits.charAt(0))) text += digits.charAt(0);
  }
  return text;
};

/**
 * A numeral in a style: the style is any text with one numeral, which is replaced and whose surroundings stay
 * (`（一）` and 3 give （三）). Known numerals are 一 壹 1 １ ①; numbers that ① has no sign for (above 50) come in plain
 * digits, and so do numbers below 0. A style without a numeral, such as '', is given back as it is.
 */
export const formatNumeral = (style: string, n: number): string => {
  for (const [pattern, format] of numeralStyles) {
    const found = pattern.exec(style);
    if (found) return style.slice(0, found.index) + format(n) + style.slice(found.index + found[0].length);
  }
  return style;
};

/** Whether a numbering style has exactly one numeral that can count, or is '' (unnumbered). */
export const isNumeralStyle = (style: string): boolean => {
  if (style === '') return true;
  const counted = formatNumeral(style, 1);
  const [pattern] = numeralStyles.find(([candidate]) => candidate.test(style)) ?? [];
  return pattern !== undefined && counted.length <= 20 && !anyNumeral.test(style.replace(pattern, ''));
};

/** The style of a numeral as it is printed (（三） is （一） counted to 3) and its number; null where it has not exactly one. */
export const readNumeralStyle = (printed: string): { readonly style: string; readonly number: number } | null => {
  const [pattern] = numeralStyles.find(([candidate]) => candidate.test(printed)) ?? [];
  const found = pattern?.exec(printed);
  if (!found || !isNumeralStyle(printed)) return null;
  const number = circledValue(found[0]) ?? parseNumeral(found[0]);
  const style = formatNumeral(printed, 1);
  return number !== null && formatNumeral(style, number) === printed ? { style, number } : null;
};

const circledValue = (sign: string): number | null => {
  for (const [first, last, start] of circledSigns) {
    const code = sign.codePointAt(0) as number;
    if (code >= first && code <= last) return start + code - first;
  }
  return null;
};

/** The rows of circled numbers: first and last sign, and the number of the first. */
const circledSigns = [
  [0x2460, 0x2473, 1],
  [0x3251, 0x325f, 21],
  [0x32b1, 0x32bf, 36],
] as const;

const circled = (n: number): string => {
  for (const [first, last, start] of circledSigns) {
    if (n >= start && n <= start + last - first) return String.fromCodePoint(first + n - start);
  }
  return String(n);
};

const fullWidthDigits = (n: number): string =>
  String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const numeralStyles: readonly (readonly [RegExp, (n: number) => string])[] = [
  [/[一二三四五六七八九十]{1,5}/u, formatHanNumeral],
  [/[壹贰叁肆伍陆柒捌玖拾]{1,5}/u, (n) => spell(n, formalDigits, formalPlaces)],
  [/\d{1,5}/, String],
  [/[０-９]{1,5}/u, fullWidthDigits],
  [/[①-⑳㉑-㉟㊱-㊿]/u, circled],
];

const anyNumeral = /[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾0-9０-９①-⑳㉑-㉟㊱-㊿]/u;
