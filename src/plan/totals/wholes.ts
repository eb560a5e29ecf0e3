import type { Figure } from '../../text/figure.ts';
import { foldWidth } from '../../text/fold-width.ts';
import type { Passage } from '../binding/passage.ts';
import { firstFigureFrom, isFirmCount, listFrom, listUpTo, sentenceStartBefore } from './figure-list.ts';

/** A total with all of its parts, as one sentence states them. */
export interface Whole {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** Whether the words say that these parts are all (分别), rather than only read so (由…组成, 包括…共). */
  readonly isCertain: boolean;
}

/** The totals that a passage breaks down into all of their parts within a sentence. */
export const wholesOf = ({ text, figures }: Passage): readonly Whole[] => {
  if (figures.length < 3 || !sign.test(text)) return none;
  const folded = foldWidth(text);
  return [...respective(folded, figures), ...summedUp(folded, figures), ...composed(folded, figures)];
};

const none: readonly Whole[] = [];
const sign = /分别|[，（(](?:共|合计|总计|一共)|组成/;

const respectively = /分别(?:为|是|有|达到?|完成|举办|开展|安排|计划|新建|建设|培训|投入)?/g;
const rightBefore = /^[^，。；、\d]{0,8}[，：:（(]$/;

/** 讲座120场，分别为70场、50场. */
function* respective(text: string, figures: readonly Figure[]): Iterable<Whole> {
  for (const { 0: words, index } of text.matchAll(respectively)) {
    const first = firstFigureFrom(figures, index);
    const total = figures[first - 1];
    if (total === undefined || index - total.end > 12 || !rightBefore.test(text.slice(total.end, index))) continue;
    const parts = listFrom(text, figures, index + words.length, first).map(({ figure }) => figure);
    if (isWhole(total, parts)) yield { total, parts, isCertain: true };
  }
}

const isWhole = (total: Figure, parts: readonly Figure[]): boolean =>
  parts.length > 1 && isFirmCount(total) && parts.every(({ unit }) => unit === total.unit);

const summing = /^[^，。；、\d]{0,8}[，（(](?:共计?|合计|总计|一共)$/;
const exhaustive = /分别|包括|包含|涵盖|分为/;

/** 省级、市级分别举办30场、70场，共100场; 包括讲座20场、展览30场，共50场. */
function* summedUp(text: string, figures: readonly Figure[]): Iterable<Whole> {
  for (let index = 2; index < figures.length; index++) {
    const [last, total] = [figures[index - 1], figures[index]];
    if (!last || !total || total.amount.start - last.end > 14) continue;
    if (!summing.test(text.slice(last.end, total.amount.start)) || goesOn.test(text.charAt(total.end))) continue;
    const parts = listUpTo(text, figures, index - 1);
    if (!isWhole(total, parts)) continue;
    const from = sentenceStartBefore(text, parts[0]?.start ?? 0);
    const [declared] = exhaustive.exec(text.slice(from, parts[0]?.amount.start)) ?? [];
    // Where more than the parts is summed up, the rest may stand before them.
    const mayBeMore = declared === undefined || hasOtherBefore(figures, index - parts.length, total);
    if (mayBeMore && (total.min ?? 0) > sumOfLeast(parts)) continue;
    yield { total, parts, isCertain: declared === '分别' };
  }
}

/** 共40人获奖 counts others than those before. */
const goesOn = /\p{Script=Han}/u;

const sumOfLeast = (parts: readonly Figure[]): number => parts.reduce((sum, { min }) => sum + (min ?? 0), 0);

/** Figures before a list that are looked through for another part. */
const mostBefore = 40;

const hasOtherBefore = (figures: readonly Figure[], end: number, { unit }: Figure): boolean =>
  figures.slice(Math.max(0, end - mostBefore), end).some((figure) => figure.unit === unit);

const openEnd = /[等余]|若干/;

/** 由专家5人、教师3人组成的8人讲师团; 8人讲师团，由专家5人、教师3人组成. */
function* composed(text: string, figures: readonly Figure[]): Iterable<Whole> {
  for (let at = text.indexOf('组成'); at >= 0; at = text.indexOf('组成', at + 2)) {
    const start = sentenceStartBefore(text, at);
    const from = start + text.slice(start, at).lastIndexOf('由');
    if (from < start) continue;
    const first = firstFigureFrom(figures, from);
    const listed = listFrom(text, figures, from + 1, first);
    const last = listed.at(-1)?.figure;
    const rest = text.slice(last?.end ?? at, at);
    if (last === undefined || !/^[^，。；、\d]{0,10}$/.test(rest) || openEnd.test(rest)) continue;
    const parts = listed.map(({ figure }) => figure);
    const total = totalOf(text, figures, { from, at, first, next: first + parts.length });
    if (total && isWhole(total, parts)) yield { total, parts, isCertain: false };
  }
}

interface Around {
  readonly from: number;
  readonly at: number;
  readonly first: number;
  readonly next: number;
}

const totalOf = (text: string, figures: readonly Figure[], { from, at, first, next }: Around): Figure | null => {
  const [before, behind] = [figures[first - 1], figures[next]];
  if (behind && /^组成的?[^，。；、\d]{0,4}$/.test(text.slice(at, Math.min(behind.amount.start, at + 12))))
    return behind;
  const gap = before && from - before.end < 20 ? text.slice(before.end, from) : '';
  return before && /^[^，。；、\d]{0,10}[，（(][^，。；、\d]{0,8}$/.test(gap) ? before : null;
};
