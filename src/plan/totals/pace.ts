import type { Calendar } from '../../text/calendar.ts';
import { multiplyDecimals } from '../../text/decimal.ts';
import type { Figure } from '../../text/figure.ts';
import { foldWidth } from '../../text/fold-width.ts';
import type { Quantity } from '../../text/quantity.ts';
import type { Passage } from '../binding/passage.ts';
import { countPeriods, type PeriodCount } from '../columns/period-count.ts';

/** What a rate comes to where that does not fit the total beside it. */
export interface Yield {
  readonly sum: number;
  /** Whether it comes to just that, to no less, or to no more. */
  readonly bound: 'exact' | 'least' | 'most';
}

/** What a rate comes to over so many periods, where the total is too small or too great for it; else null. */
export const misfitOf = (rate: Quantity, total: Quantity, { least, most }: PeriodCount): Yield | null => {
  const atLeast = rate.min === null ? null : multiplyDecimals(rate.min, least);
  const atMost = rate.max === null ? null : multiplyDecimals(rate.max, most);
  const isTooSmall = atLeast !== null && total.max !== null && atLeast > total.max;
  const isTooGreat = atMost !== null && total.min !== null && atMost < total.min;
  const sum = isTooSmall ? atLeast : isTooGreat ? atMost : null;
  if (sum === null) return null;
  return { sum, bound: atLeast === atMost ? 'exact' : isTooSmall ? 'least' : 'most' };
};

/** A rate and the total of the year that one sentence states for the same thing, and that do not fit. */
export interface BrokenPace {
  readonly rate: Figure;
  readonly total: Figure;
  readonly count: PeriodCount;
  readonly misfit: Yield;
}

/** The paces of a passage that do not fit, in order: 每天更新3条，全年500条. */
export const brokenPacesOf = (passage: Passage, year: number, calendar: Calendar): readonly BrokenPace[] =>
  pacesOf(passage).flatMap(({ rate, total }) => {
    const count = countPeriods(rate.per, year, [], calendar);
    const isFar = count && misfitOf(rate, total, { ...count, least: Math.floor(count.least * seldom) });
    const misfit = isFar && misfitOf(rate, total, count);
    return count && misfit ? [{ rate, total, count, misfit }] : [];
  });

/** 每天 of a text is often every workday, and 每月 leaves out a month or two. */
const seldom = 0.65;

const yearly =
  /^[^，。；、\d]{0,10}[，、（(](?:全年|年内|一年)(?:共计?|累计|合计|总计|总共|要|将)?([^，。；、\d]{0,10})$/;
const bounds = /不少于|不低于|不超过|至少|达到?|超过|约/g;

const pacesOf = ({ text, figures }: Passage): readonly Pick<BrokenPace, 'rate' | 'total'>[] => {
  if (figures.length < 2 || !/全年|年内|一年/.test(text)) return [];
  const folded = foldWidth(text);
  return figures.slice(1).flatMap((total, index) => {
    const rate = figures[index];
    return rate && isPace(folded, rate, total) ? [{ rate, total }] : [];
  });
};

const farthest = 30;

const isPace = (text: string, rate: Figure, total: Figure): boolean => {
  if (rate.kind !== 'rate' || rate.per === null || rate.per === 'year' || rate.comparator === 'about') return false;
  if (total.kind !== 'target' || total.unit !== rate.unit || total.comparator === 'about') return false;
  if (total.amount.start - rate.end > farthest) return false;
  const [, words] = yearly.exec(text.slice(rate.end, total.amount.start)) ?? [];
  if (words === undefined) return false;
  // Another verb or noun tells of another thing: 每周推送3条，全年制作短视频100条.
  const before = text
    .slice(Math.max(0, rate.amount.start - farthest), rate.amount.start)
    .split(/[。；\n]/)
    .at(-1);
  const said = `${before}${text.slice(rate.amount.start, rate.end + 8).split(/[，、。；（(]/)[0]}`;
  const behind = /^\p{Script=Han}{1,2}/u.exec(text.slice(total.end))?.[0] ?? '';
  return said.includes(words.replace(bounds, '')) && said.includes(behind);
};
