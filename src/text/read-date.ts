import { characterClass, dashes, isAt, isDigit, isOneAt } from './character.ts';
import { type Numeral, readNumeral } from './read-numeral.ts';
import type { Span } from './span.ts';
import { readUnit } from './unit.ts';

/** A year, or a day, month or quarter, that begins with a number. */
export interface DateReading extends Span {
  readonly kind: 'year' | 'date';
  /** First and last year, for `year` only. */
  readonly years: readonly [first: number, last: number] | null;
  /** Behind the last digit. */
  readonly digitsEnd: number;
}

/** The year or date that begins at an offset of a folded text with a numeral, or null. */
export const readDate = (text: string, at: number, numeral: Numeral): DateReading | null => {
  if (!isAt(text, numeral.end, goesOn)) return null;
  const written = numeral.isHan ? null : readWrittenDate(text, at);
  if (written) return written;
  return readYear(text, at, numeral) ?? readMonth(text, at, numeral) ?? readClock(text, at, numeral);
};

/** What stands behind the first number of every date. */
const goesOn = characterClass('-–—―－～~〜‐‑−至到年学季月日时点世./:：');

const written =
  /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d.])|(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?![\d年])|\d{1,2}[:：][0-5]\d(?!\d)(?:[-—–~～至到]{1,2}\d{1,2}[:：][0-5]\d(?!\d))?/y;

/** 2026-03-05, 2026/3/5, 2026-03, 9:30. */
const readWrittenDate = (text: string, at: number): DateReading | null => {
  if (isDigit(text, at - 1)) return null;
  written.lastIndex = at;
  const [found, year, , month, day] = written.exec(text) ?? [];
  if (found === undefined) return null;
  const isDay =
    year === undefined || (Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31);
  const end = at + found.length;
  return isDay ? { start: at, end, kind: 'date', years: null, digitsEnd: end } : null;
};

const isYearNumber = (start: number, numeral: Numeral): numeral is Numeral & { readonly value: number } =>
  numeral.value !== null && numeral.value >= 1900 && numeral.value < 2200 && numeral.end - start === 4;

/** Behind a dash and the words that may stand around it, or -1. */
const behindDash = (text: string, at: number): number => {
  if (!isAt(text, at, dashes)) return -1;
  return isOneAt(text, at, '—') && isOneAt(text, at + 1, '—') ? at + 2 : at + 1;
};

/** 2026年, 2019—2022年, 2025-2026学年; a month or quarter behind it makes it a date. */
const readYear = (text: string, at: number, numeral: Numeral): DateReading | null => {
  if (!isYearNumber(at, numeral)) return null;
  const { value } = numeral;
  const afterFirst = endOfYearWord(text, numeral.end);
  const dash = behindDash(text, afterFirst ?? numeral.end);
  const second = dash < 0 ? null : readNumeral(text, dash);
  if (second && isYearNumber(dash, second) && second.value > value) {
    const word = endOfYearWord(text, second.end);
    // 2000-2100小时.
    if (afterFirst === null && word === null && readUnit(text, second.end) !== null) return null;
    const end = word ?? second.end;
    return { start: at, end, kind: 'year', years: [value, second.value], digitsEnd: second.end };
  }
  if (afterFirst === null) return null;
  const later = readWithinYear(text, afterFirst);
  if (later !== null) return { start: at, end: later, kind: 'date', years: null, digitsEnd: later };
  return { start: at, end: afterFirst, kind: 'year', years: [value, value], digitsEnd: numeral.end };
};

const endOfYearWord = (text: string, at: number): number | null => {
  const year = isOneAt(text, at, '学') ? at + 1 : at;
  if (!isOneAt(text, year, '年')) return null;
  return isOneAt(text, year + 1, '度') ? year + 2 : year + 1;
};

const within = /底前?|末|初|[上下]半年|第?[一二三四1-4]季度|[春夏秋冬]季(?!学期)/uy;

/** What may stand between a year and the end of its date: 3月5日, 底, 上半年, 第一季度. */
const readWithinYear = (text: string, at: number): number | null => {
  within.lastIndex = at;
  const [found] = within.exec(text) ?? [];
  if (found !== undefined) return at + found.length;
  const numeral = readNumeral(text, at);
  return numeral === null ? null : (readMonth(text, at, numeral)?.end ?? null);
};

const monthWords = /月(?:份|底前?|末前?|初|[上中下]{1,2}旬前?|中)?/uy;

/** 3月, 3月5日, 11月底, 3—5月, 3月5日至8日, 15日, 一季度. */
const readMonth = (text: string, at: number, numeral: Numeral): DateReading | null => {
  const { value } = numeral;
  const isQuarter = text.startsWith('季度', numeral.end) && value !== null && value <= 4 && value !== 0;
  if (isQuarter)
    return { start: at, end: endOfQuarter(text, numeral), kind: 'date', years: null, digitsEnd: numeral.end };
  const dash = behindDash(text, numeral.end);
  const other = dash < 0 ? null : readNumeral(text, dash);
  const last = other ?? numeral;
  // 每15日 is how often.
  let end = endOfMonthWord(text, last) ?? (isOneAt(text, at - 1, '每') ? null : endOfDayWord(text, last));
  if (end === null) return null;
  const day = readNumeral(text, end);
  end = (day && isOneAt(text, end - 1, '月') ? endOfDays(text, day) : null) ?? end;
  end = endOfDateRange(text, end);
  if (isOneAt(text, end - 1, '日')) end = endBehindDay(text, end);
  return { start: at, end, kind: 'date', years: null, digitsEnd: end };
};

const quarterWords = /季度(?:[末底]前?|初|前(?![三一]))?/uy;

const endOfQuarter = (text: string, { end }: Numeral): number => {
  quarterWords.lastIndex = end;
  quarterWords.test(text);
  return quarterWords.lastIndex;
};

const behindDay = /(?:[零〇0-9一二十]{1,3}时(?=前))?前/uy;

/** 3月5日前, 5月30日零时前. */
const endBehindDay = (text: string, at: number): number => {
  behindDay.lastIndex = at;
  return at + (behindDay.exec(text)?.[0].length ?? 0);
};

/** 5日, or 17—23日, behind a month. */
const endOfDays = (text: string, day: Numeral): number | null => {
  const one = endOfDayWord(text, day, true);
  const dash = one === null ? behindDash(text, day.end) : -1;
  const last = dash < 0 ? null : readNumeral(text, dash);
  return last === null ? one : endOfDayWord(text, last, true);
};

const endOfMonthWord = (text: string, { value, end }: Numeral): number | null => {
  if (value === null || value < 1 || value > 12 || !Number.isInteger(value)) return null;
  if (!isOneAt(text, end, '月')) return null;
  monthWords.lastIndex = end;
  monthWords.test(text);
  return monthWords.lastIndex;
};

const endOfDayWord = (text: string, { value, end }: Numeral, isBehindMonth = false): number | null => {
  if (value === null || value < 1 || value > 31 || !Number.isInteger(value)) return null;
  if (isOneAt(text, end, '日'))
    return !isBehindMonth && isOneAt(text, end + 1, '内') && !isOneAt(text, end + 2, '容') ? null : end + 1;
  return isBehindMonth && isOneAt(text, end, '号') ? end + 1 : null;
};

/** The second half of 3月至5月 and 5日至8日. */
const endOfDateRange = (text: string, at: number): number => {
  const dash = behindDash(text, at);
  if (dash < 0) return at;
  const numeral = readNumeral(text, dash);
  if (numeral === null) return at;
  const year = isYearNumber(dash, numeral) ? endOfYearWord(text, numeral.end) : null;
  if (year !== null) return endOfMonthOfYear(text, year);
  const month = endOfMonthWord(text, numeral);
  if (month === null) return endOfDayWord(text, numeral) ?? at;
  const day = readNumeral(text, month);
  return (day === null ? null : endOfDayWord(text, day, true)) ?? month;
};

/** 2026年3月 or 2026年3月5日 as the end of a range, which has no further range in it. */
const endOfMonthOfYear = (text: string, at: number): number => {
  const numeral = readNumeral(text, at);
  const month = numeral === null ? null : endOfMonthWord(text, numeral);
  const day = month === null ? null : readNumeral(text, month);
  return (day === null ? null : endOfDayWord(text, day, true)) ?? month ?? at;
};

const clock =
  /时前(?![期后沿])|时(?:[0-5]?\d分|许|整|前)?(?=[，。；、至到\-—～）]|$)|点(?:半|钟|整|[0-5]?\d分)|世纪|年代/uy;

/** Behind 上午 or 晚. */
const hour = /[时点](?:[0-5]?\d分|半|许|整|钟)?前?/y;
const halfDays = characterClass('午晚早晨');

const clockStarts = characterClass('时点世年');

/** 9时30分, 三点半, 21世纪, 九十年代. */
const readClock = (text: string, at: number, { value, end }: Numeral): DateReading | null => {
  if (!isAt(text, end, clockStarts)) return null;
  const pattern = isAt(text, at - 1, halfDays) ? hour : clock;
  pattern.lastIndex = end;
  const [found] = value === null || value > 99 ? [] : (pattern.exec(text) ?? []);
  if (found === undefined) return null;
  return { start: at, end: end + found.length, kind: 'date', years: null, digitsEnd: end };
};
