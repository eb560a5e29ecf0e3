import { foldWidth } from '../../text/fold-width.ts';

/** Blanks and characters that nobody sees, as they come along with words from a web page or a Word file. */
const odd = /[\s\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g;

/** Pairs of quotation marks that clerks put around a value. */
const quotePairs = ['“”', '‘’', '＂＂', '＇＇', '「」', '""', "''"];

/** A value without the blanks around it that YAML keeps, without the quotation marks around it, its digits half-width. */
export const cleanValue = (value: string): string => {
  if (value.length > longest) return value;
  const words = foldWidth(value.replace(/^[\s\u200B\uFEFF]+|(?<![\s\u200B\uFEFF])[\s\u200B\uFEFF]+$/g, ''));
  const isQuoted = quotePairs.some(
    ([open = '', close = '']) => words.length > 2 && words.startsWith(open) && words.endsWith(close),
  );
  return isQuoted ? words.slice(1, -1).trim() : words;
};

/** What is longer is no date, number or word of a list of choices. */
const longest = 100;

/** The whole number that a value writes in another way: 2,000, ３０, 2026年, “30”; null where it writes none. */
export const meantInteger = (value: string): string | null => {
  const words = cleanValue(value)
    .replace(odd, '')
    .replace(/年度?$/, '');
  const digits = /^\d{1,3}(?:[,，]\d{3})+$/.test(words) ? words.replace(/[,，]/g, '') : fromHan(words);
  return /^(?:0|[1-9]\d{0,14})$/.test(digits) ? digits : null;
};

/** A year in Chinese digits, 二〇二六. */
const fromHan = (words: string): string =>
  /^[〇○零一二三四五六七八九]{4}$/.test(words)
    ? [...words].map((digit) => '〇一二三四五六七八九'.indexOf(digit.replace(/[○零]/, '〇'))).join('')
    : words;

/** A day or a month that a value writes in another way: 2026/3/5, 2026年3月5日, 2026.11.30, 20261130; null where it writes none. */
export const meantDate = (value: string): string | null => {
  const words = cleanValue(value).replace(odd, '');
  const parted =
    /^(\d{4})[-./年—–‐](\d{1,2})(?:[-./月—–‐](\d{1,2})日?|月)?$/.exec(words) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(words);
  if (!parted) return null;
  const [, year = '', month = '', day] = parted;
  // 2026.1 may be January or October, its zero lost.
  if (day === undefined && words.includes('.')) return null;
  return [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
};

/** What 是, yes and their like say; null where a value is none of them. */
export const meantTruth = (value: string): 'true' | 'false' | null => {
  const words = cleanValue(value).toLowerCase();
  if (['true', 'yes', 'y', 'on', '是', '有', '对', '要', '√', '✓'].includes(words)) return 'true';
  return ['false', 'no', 'n', 'off', '否', '无', '不', '不要', '没有', '×'].includes(words) ? 'false' : null;
};
