import type { Look } from '../document/document.ts';
import { readNumeralStyle } from '../text/numeral.ts';

/** Words that may begin with a numeral, and how they look where their file says so. */
interface Words {
  readonly text: string;
  readonly look: Look | null;
}

/** The numeral that a line begins with and that numbers it. */
export interface HeadingNumeral {
  /** As it is printed, with the blanks behind it. */
  readonly printed: string;
  /** Its style, as plans write it; null where it cannot be counted (1.1). */
  readonly style: string | null;
  readonly number: number;
  /** Where its kind belongs in the series of levels (GB/T 9704-2012, 7.3.3): smaller above greater. */
  readonly rank: number;
}

/** The rank of 1. and of what stands below it: pieces of work, no parts of a plan. */
export const taskRank = 4;

/** The kinds from the top; `count` is the group with the number. */
const kinds: readonly { readonly rank: number; readonly pattern: RegExp }[] = [
  { rank: 0, pattern: /^第([一二三四五六七八九十百]{1,5}|\d{1,3})(?:章|节|篇|部分)(?:[、：:]|(?=\s))\s*/u },
  { rank: 1, pattern: /^([壹贰叁肆伍陆柒捌玖拾]{1,3})[、.．]\s*/u },
  { rank: 2, pattern: /^([一二三四五六七八九十百]{1,5})[、.．]\s*/u },
  { rank: 3, pattern: /^[（(]([一二三四五六七八九十百]{1,5})[）)][、.．]?\s*/u },
  { rank: taskRank, pattern: /^(\d{1,3}|[０-９]{1,3})[.．、](?=[^\d０-９]|20\d\d年|\d+[.．]\d)\s*/u },
  { rank: 5, pattern: /^[（(](\d{1,3}|[０-９]{1,3})[）)][、.．]?\s*/u },
  { rank: 6, pattern: /^(\d{1,3}|[０-９]{1,3})[）)]\s*/u },
  { rank: 7, pattern: /^([①-⑳㉑-㉟㊱-㊿])[、.．]?\s*/u },
];

/** 1.1 and 2.3.4, which only a blank or the program's own count tells from a decimal. */
const decimals = /^(\d{1,2}(?:[.．]\d{1,2}){1,3})[.．、]?(\s+|(?=\p{Script=Han}))/u;

/** The numeral of a line; null where it has none, or where its number belongs to its words (1.5亿元, 一、二年级). */
export const readHeadingNumeral = ({ text, look }: Words): HeadingNumeral | null => {
  const isCounted = look !== null && look.numeral !== '' && text.startsWith(look.numeral.trim());
  const dotted = decimals.exec(text);
  if (dotted && (isCounted || dotted[2] !== '')) return dottedNumeral(dotted);
  const bare = isCounted ? /^(\d{1,3})\s+/.exec(text) : null;
  if (bare) return bareNumeral(bare);
  for (const { rank, pattern } of kinds) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [printed, count = ''] = found;
    const number = readNumeralStyle(count)?.number ?? 0;
    if (number === 0 || (!isCounted && goesOn(count, number, text.slice(printed.length), printed))) return null;
    return { printed, style: styleOf(printed, count), number, rank };
  }
  return null;
};

/**
 * The numeral of a line that begins like a decimal, where it goes on counting from the `last` number of its kind: behind
 * 2. a line 3.5G基站建设 is the third, and 3.5亿元 an amount.
 */
export const readNumeralInTurn = ({ text }: Pick<Words, 'text'>, last: number): HeadingNumeral | null => {
  const [printed, count = ''] =
    /^(\d{1,3})[.．](?=\d{1,5}(?![\d亿万千百%％‰倍成折个公平立小月年日元吨人户家亩米号]))/u.exec(text) ?? [];
  if (printed === undefined || last === 0 || Number(count) !== last + 1) return null;
  return { printed, style: styleOf(printed, count), number: last + 1, rank: taskRank };
};

const dottedNumeral = ([printed, count = '']: RegExpExecArray): HeadingNumeral => {
  const numbers = count.split(/[.．]/);
  return { printed, style: null, number: Number(numbers.at(-1)), rank: taskRank + (numbers.length - 1) / 10 };
};

/** 1 over 1.1, which only the program's own count tells from an amount. */
const bareNumeral = ([printed, count = '']: RegExpExecArray): HeadingNumeral => ({
  printed,
  style: styleOf(printed, count),
  number: Number(count),
  rank: taskRank,
});

/** 一、二年级 and 三、四季度 count on behind their 、; so do 5、6月份. A heading may well begin with 一 or 十. */
const goesOn = (count: string, number: number, rest: string, printed: string): boolean => {
  if (!printed.endsWith('、')) return false;
  const next = /^(?:[一二三四五六七八九十]{1,3}|\d{1,3})/u.exec(rest)?.[0];
  if (next === undefined) return false;
  return readNumeralStyle(next)?.number === number + 1 || rest.startsWith('、', next.length) || /\d/.test(count);
};

/** The first numeral of the same form. */
const styleOf = (printed: string, count: string): string | null => {
  const style = readNumeralStyle(count)?.style;
  const whole = style === undefined ? null : printed.replace(count, style);
  return whole !== null && readNumeralStyle(printed)?.style === whole ? whole : null;
};
