import { parseNumeral } from './numeral.ts';
import type { Span } from './span.ts';

/** A numeral that opens a point of a typed list: 一是, 第一，, 一、, （一）, （1）, 1., 1）, ①. */
export interface Point extends Span {
  /** Points of one form make up one list: 1. and 2、 do, 一是 and （2） do not. */
  readonly form: 'is' | 'ordinal' | 'han' | 'han-brackets' | 'brackets' | 'half-bracket' | 'digits' | 'circled';
  readonly number: number;
  /** Where the numeral alone stands. */
  readonly numeral: Span;
}

/** Nothing is out of order where no second point is. Most texts hold none of these, and one quick look tells. */
const SECOND = /[二三四五六七八九十](?:[是、，,：:）)])|[2-9][.．、)）]|[②-⑳]/;

const HAN = '[一二三四五六七八九十]{1,3}';
/** ③号展厅 and （3）班 are names. */
const NO_NAME = '(?![号班栋层楼室])';
const POINT = new RegExp(
  [
    `(?<is>${HAN})是`,
    `第(?<ordinal>${HAN})[，、,：:]`,
    `(?<han>${HAN})、(?![一二三四五六七八九十\\d])`,
    `[（(](?<hanBrackets>${HAN})[）)]${NO_NAME}`,
    `[（(](?<brackets>\\d{1,2})[）)]${NO_NAME}`,
    '(?<halfBracket>\\d{1,2})[)）]',
    '(?<digits>\\d{1,2})[.．、](?![\\d一二三四五六七八九十])',
    `(?<circled>[①-⑳])${NO_NAME}`,
  ].join('|'),
  'gu',
);

/** What a point may stand behind, blanks passed over; 一、 begins a line, and digits do not stand in a row of them. */
const BEHIND: Readonly<Record<Point['form'], string>> = {
  is: '\n。；：，、！？;:,!?',
  ordinal: '\n。；：，！？;:,!?',
  han: '\n',
  'han-brackets': '\n。；：，、！？;:,!?',
  brackets: '\n。；：，、！？;:,!?',
  'half-bracket': '\n。；：;:',
  digits: '\n。；：;:',
  circled: '\n。；：，、！？;:,!?',
};

/** The points of a text whose Markdown marks are masked, in order; none where there is no second one. */
export const readPoints = (text: string): readonly Point[] => {
  if (!SECOND.test(text)) return none;
  const points: Point[] = [];
  for (const found of text.matchAll(POINT)) {
    const point = pointFrom(found.index, found[0], found.groups ?? {});
    if (point && beginsBehind(text, point) && !isSaying(text, point)) points.push(point);
  }
  return points;
};

const none: readonly Point[] = Object.freeze([]);

const forms: readonly (readonly [group: string, form: Point['form']])[] = [
  ['is', 'is'],
  ['ordinal', 'ordinal'],
  ['han', 'han'],
  ['hanBrackets', 'han-brackets'],
  ['brackets', 'brackets'],
  ['halfBracket', 'half-bracket'],
  ['digits', 'digits'],
  ['circled', 'circled'],
];

const pointFrom = (
  start: number,
  words: string,
  groups: Readonly<Record<string, string | undefined>>,
): Point | null => {
  for (const [group, form] of forms) {
    const numeral = groups[group];
    if (numeral === undefined) continue;
    const number = form === 'circled' ? numeral.charCodeAt(0) - 0x245f : parseNumeral(numeral);
    if (number === null) return null;
    const at = start + words.indexOf(numeral);
    return { start, end: start + words.length, form, number, numeral: { start: at, end: at + numeral.length } };
  }
  return null;
};

const beginsBehind = (text: string, { start: at, form, end }: Point): boolean => {
  let start = at;
  while (start > 0 && at - start < longestIndent && ' \t\u3000'.includes(text.charAt(start - 1))) start--;
  if (start === 0) return true;
  const before = text.charAt(start - 1);
  if (!BEHIND[form].includes(before)) return false;
  // A line may break within a word: 统 and 一、规范. Only items of Markdown need no mark before them.
  if (before !== '\n' || (form === 'digits' && text.charAt(end) === ' ')) return true;
  return start === 1 || !/[\p{L}\p{N}]/u.test(text.charAt(start - 2));
};

const longestIndent = 16;

/** 一是一，二是二. */
const isSaying = (text: string, { form, numeral, end }: Point): boolean =>
  form === 'is' && text.startsWith(text.slice(numeral.start, numeral.end), end);
