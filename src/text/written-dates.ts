import { withoutCited } from './cited.ts';
import { foldWidth } from './fold-width.ts';
import { readNumeral } from './read-numeral.ts';
import type { Span } from './span.ts';

/** A month, or a day of one, with its parts as a text gives them, whether or not there is such a day. */
export interface WrittenDate extends Span {
  /** Written in it, or taken over from the date that it is joined to (2026 for the 8日 of 2026年3月5日至8日). */
  readonly year: number | null;
  readonly isYearWritten: boolean;
  readonly month: number;
  /** Null for a month alone. */
  readonly day: number | null;
  /** The weekday written behind it (0 for Monday), with the place of its words. */
  readonly weekday: (Span & { readonly index: number }) | null;
  /** How it goes on from the date before it: a range (3月5日至8日), a list (3月5日、8日), or neither. */
  readonly joins: 'range' | 'list' | null;
}

const number = '(\\d{1,3}|[一二三四五六七八九十廿]{1,3})';
const dash = ' ?(?:[-–—―～~〜‐‑−]{1,2}|至|到) ?';
/** 5号 is a day; 5号楼, 5号文件 and 5日内 are none. */
const dayWord = '(?:日(?!内)|号(?![文楼线院令公井店馆台站机厅]))';
/** Without the months that say how old somebody is, or what is paid. */
const monthWord = '月(?![龄薪供租])份?';

const dated = new RegExp(
  `(?:(\\d{4}|[〇○零一二三四五六七八九]{4})年 ?)?(?<![\\d.])${number}(?:${dash}${number})?${monthWord}(?: ?${number}(?:${dash}${number})?${dayWord})?`,
  'g',
);
const numeric = /(?<![\d\-/])(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?![\d\-/])/g;

/** What a text must hold to be searched at all. */
const sign = /月|\d[-/]\d/;

/** The months and days that a text names, in order; those in titles and quotations are left out. */
export const readWrittenDates = (text: string): readonly WrittenDate[] => {
  if (!sign.test(text)) return none;
  const folded = foldWidth(text);
  const found = [...withWords(folded), ...inDigits(folded)].sort((a, b) => a.start - b.start);
  return withoutCited(folded, found);
};

const none: readonly WrittenDate[] = [];

/** Of 03 as well as of 三; NaN for what only looks like a number (三五). */
const amountOf = (words: string): number =>
  /^\d/.test(words) ? Number(words) : (readNumeral(words, 0)?.value ?? Number.NaN);

function* withWords(text: string): Iterable<WrittenDate> {
  let last: WrittenDate | null = null;
  for (const match of text.matchAll(dated)) {
    const start = match.index;
    const isReadable = match.slice(1).every((part) => part === undefined || !Number.isNaN(amountOf(part)));
    if (!isReadable || (last !== null && start < last.end)) continue;
    const joins: WrittenDate['joins'] = last === null ? null : joinBetween(text.slice(last.end, start));
    for (const date of datesOf(text, match, joins === null ? null : last, joins)) {
      yield date;
      last = date;
    }
  }
}

const joinBetween = (words: string): WrittenDate['joins'] => {
  if (isDash.test(words)) return 'range';
  return words === '、' || words === '和' ? 'list' : null;
};

const isDash = new RegExp(`^${dash}$`);

/** All that one match says, and the bare days that follow it: 3—5月, 3月5—8日, 3月5日（星期四）至8日、10日. */
function* datesOf(
  text: string,
  match: RegExpExecArray,
  before: WrittenDate | null,
  joins: WrittenDate['joins'],
): Iterable<WrittenDate> {
  const [words, year, month = '', lastMonth, day, lastDay] = match;
  const end = match.index + words.length;
  const isHalf = lastMonth !== undefined || lastDay !== undefined;
  const first = dateFrom(text, { start: match.index, end }, before, joins, {
    year: year === undefined ? null : amountOf(year),
    month: amountOf(month),
    day: day === undefined || lastMonth !== undefined ? null : amountOf(day),
    hasWeekday: !isHalf,
  });
  yield first;
  let last = first;
  if (isHalf) {
    last = dateFrom(text, { start: match.index, end }, first, 'range', {
      year: null,
      month: lastMonth === undefined ? first.month : amountOf(lastMonth),
      day: lastDay === undefined ? (day === undefined ? null : amountOf(day)) : amountOf(lastDay),
      hasWeekday: true,
    });
    yield last;
  }
  for (let next = followingDay(text, last); next !== null; next = followingDay(text, last)) {
    yield next;
    last = next;
  }
}

interface Parts {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  readonly hasWeekday: boolean;
}

const dateFrom = (
  text: string,
  { start, end }: Span,
  before: WrittenDate | null,
  joins: WrittenDate['joins'],
  { year, month, day, hasWeekday }: Parts,
): WrittenDate => {
  const weekday = day !== null && hasWeekday ? readWeekday(text, end) : null;
  return {
    start,
    end: weekday?.end ?? end,
    year: year ?? yearAfter(before, month, joins),
    isYearWritten: year !== null,
    month,
    day,
    weekday,
    joins,
  };
};

/** From 2026年11月至 one comes to the 3月 of the year after; a list may go back in the year, or on into the next. */
const yearAfter = (before: WrittenDate | null, month: number, joins: WrittenDate['joins']): number | null => {
  if (before === null || before.year === null) return null;
  if (month >= before.month) return before.year;
  return joins === 'range' ? before.year + 1 : null;
};

const following = new RegExp(`(?:(${dash})|[、和])${number}${dayWord}`, 'y');

/** The 8日 behind 3月5日至 or 3月5日、. */
const followingDay = (text: string, before: WrittenDate): WrittenDate | null => {
  if (before.day === null) return null;
  following.lastIndex = before.end;
  const match = following.exec(text);
  if (match === null) return null;
  const [words, isRange, day = ''] = match;
  const span = { start: before.end + words.length - day.length - 1, end: before.end + words.length };
  const parts = { year: null, month: before.month, day: amountOf(day), hasWeekday: true };
  return dateFrom(text, span, before, isRange === undefined ? 'list' : 'range', parts);
};

const weekdayWords = /[一二三四五六日天]/;
const weekday =
  / ?(?:[（(] ?(?:星期|礼拜|周)([一二三四五六日天])(?:[上下]午|晚上?|早上?)? ?[)），]|(?:星期|礼拜|周)([一二三四五六日天])(?![至到、和及或~～—–\-报刊]))/y;

/** The weekday written behind a date, in brackets or bare; not the first of several (周一至周五). */
const readWeekday = (text: string, at: number): WrittenDate['weekday'] => {
  weekday.lastIndex = at;
  const [words] = weekday.exec(text) ?? [];
  if (words === undefined) return null;
  const name = weekdayWords.exec(words)?.[0] ?? '';
  const index = name === '天' ? 6 : '一二三四五六日'.indexOf(name);
  return { index, start: at, end: at + words.length };
};

/** 2026-03-05 and 2026/3/5. */
function* inDigits(text: string): Iterable<WrittenDate> {
  let last: WrittenDate | null = null;
  for (const { 0: words, index, 1: year, 3: month, 4: day } of text.matchAll(numeric)) {
    if (Number(month) > 12 || Number(year) < 1900 || Number(year) > 2199) continue;
    const joins = last !== null && isDash.test(text.slice(last.end, index)) ? ('range' as const) : null;
    const parts = { year: Number(year), month: Number(month), day: Number(day), hasWeekday: true };
    last = dateFrom(text, { start: index, end: index + words.length }, last, joins, parts);
    yield last;
  }
}
