import { isDate } from '../text/date.ts';
import type { Figure } from '../text/figure.ts';
import { foldWidth } from '../text/fold-width.ts';
import { type Message, message } from '../text/message.ts';
import { parseNumeral } from '../text/numeral.ts';
import type { Span } from '../text/span.ts';
import type { WordTurn } from './turn.ts';
import { writeYear } from './write-year.ts';

/** A text as it is read: Markdown masked, figures found, and the titles and quotations that others own. */
export interface ReadWords {
  readonly text: string;
  readonly figures: readonly Figure[];
  /** In order. */
  readonly cited: readonly Cited[];
}

/** A title 《…》 or quotation “…”, marks included. */
export interface Cited extends Span {
  /** Whether it is a title that the plan itself gives: then it is turned as that is. */
  readonly isOwn: boolean;
}

/** Four digits that may be a year, with what it is. */
interface YearWord extends Span {
  readonly year: number;
}

/**
 * What becomes of the years of a text in next year's plan: the plan's own moves on, alone or with the next one (2026—2027学年);
 * another one stays and is doubtful, and so is the plan's own in a title, a name or a document number.
 */
export function* turnYears(words: ReadWords, planYear: number): Generator<WordTurn> {
  const { text, figures, cited } = words;
  let [figureAt, citedAt] = [0, 0];
  const years = yearWordsOf(text);
  for (let at = 0; at < years.length; at++) {
    const word = years[at] as YearWord;
    while ((cited[citedAt]?.end ?? Number.POSITIVE_INFINITY) <= word.start) citedAt++;
    while ((figures[figureAt]?.end ?? Number.POSITIVE_INFINITY) <= word.start) figureAt++;
    const title = cited[citedAt];
    if (title && title.start <= word.start) {
      if (!title.isOwn && word.year === planYear && !isOfRange(text, word)) yield doubt(title, inTitle);
      continue;
    }
    const figure = figures[figureAt];
    const isWithin = figure !== undefined && figure.start <= word.start;
    if (isWithin && (figure.kind === 'year' || figure.kind === 'date')) {
      const own = [word];
      for (let next = years[at + 1]; next !== undefined && next.end <= figure.end; next = years[at + 1]) {
        own.push(next);
        at++;
      }
      yield* turnFigure(figure, own, text, planYear);
    } else if (word.year === planYear && (!isWithin || isNameLike(figure))) {
      yield doubt(word, /[〔[（(【]/.test(text.charAt(word.start - 1)) ? inNumber : inName);
    } else if (word.year !== planYear && text.startsWith('年', word.end)) {
      // Within a figure: 较2025年增长15%.
      yield doubt({ start: word.start, end: word.end + 1 }, otherYear);
    }
  }
}

const doubt = ({ start, end }: Span, why: Message): WordTurn => ({ kind: 'doubt', start, end, why });

const inTitle = message('在引用的名称里，没有改', 'stands in a title or quotation and was left');
const inNumber = message('像是别处文件的编号，没有改', 'looks like the number of a document and was left');
const inName = message('像是名称的一部分，没有改', 'looks like part of a name and was left');
const inPast = message('像是作比较或起算的年份，没有改', 'looks like a year to count or measure from; it was left');
const inPeriod = message('可能是跨年度的时期，没有改', 'may be a period of several years; it was left');
const otherYear = message('是别的年份，没有改', 'is another year and was left');
const leapDay = message('下一年没有这一天，没有改', 'is no day of the next year; it was left');

const yearWord =
  /(?<![\d.])(?:19|20|21)\d\d(?![\d.])|(?<![〇零○一二三四五六七八九十])[一二][〇零○九一][〇零○一二三四五六七八九]{2}(?=年)/g;

const yearWordsOf = (text: string): readonly YearWord[] =>
  [...foldWidth(text).matchAll(yearWord)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    year: parseNumeral(words) ?? 0,
  }));

/** 2026—2030年: a period, whatever it begins with. */
const isOfRange = (text: string, { start, end }: Span): boolean =>
  /^年?\s?[-–—―－～~〜至到]{1,2}\s?(?:[12]\d{3}|[一二][〇零○九])/u.test(foldWidth(text.slice(end, end + 10))) ||
  /(?:[12]\d{3}|[〇零○一二三四五六七八九]{4})年?\s?[-–—―－～~〜至到]{1,2}\s?$/u.test(
    foldWidth(text.slice(Math.max(0, start - 10), start)),
  );

const isNameLike = ({ kind, unit }: Figure): boolean => kind === 'name' || (kind === 'other' && unit === null);

function* turnFigure(figure: Figure, years: readonly YearWord[], text: string, planYear: number): Generator<WordTurn> {
  const why = reasonToStay(figure, years, text, planYear);
  if (why !== null) yield doubt(figure, why);
  else {
    for (const { start, end, year } of years) {
      yield { kind: 'move', of: 'year', start, end, words: writeYear(year + 1, text.slice(start, end)) };
    }
  }
}

const reasonToStay = (
  { start, end, text: words, kind }: Figure,
  years: readonly YearWord[],
  text: string,
  planYear: number,
): Message | null => {
  const isOwn = years.every(({ year }) => year === planYear || year === planYear + 1);
  if (!isOwn || !years.some(({ year }) => year === planYear)) return otherYear;
  const behind = text.slice(end, end + 12);
  const isPeriod = kind === 'year' && years.some(({ year }) => year !== planYear);
  if (isPeriod && !acrossNewYear.test((words.split(/\d/).at(-1) ?? '') + behind)) return inPeriod;
  if (behindName.test(behind)) return inName;
  if (behindBase.test(behind) || /[较比]/.test(text.charAt(start - 1))) return inPast;
  return isLeapDay(words, planYear) ? leapDay : null;
};

/** Every year has one that ends in the next: 2026—2027学年, 2026—2027年冬春季. */
const acrossNewYear = /^年?(?:学年|年度|赛季|雪季|冬|采暖|供暖|榨季|生产季)/;

/** 2026年版, 2026年中央一号文件. */
const behindName = /^(?:版|修订|修正|新版|(?:中央|省委)?[一1]号文件)/;

/** 2026年以来, 2026年5月1日起施行: a beginning that stays what it is. */
const behindBase = /^(?:以来|的?基础上|同期|相比|起(?:施行|实行|执行)|第\d{1,3}版)/;

/** Whether a day of the plan's year is missing in the next. */
const isLeapDay = (words: string, planYear: number): boolean =>
  /(?:^|\D)0?2(?:月|[-/.])29(?!\d)|二月二十九/u.test(foldWidth(words)) && !isDate(`${planYear + 1}-02-29`);
