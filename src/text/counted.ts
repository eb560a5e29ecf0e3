import { characterClass, isAt } from './character.ts';
import type { Figure, FigureKind } from './figure.ts';
import { nounBehind } from './noun-behind.ts';
import { closingNounPhrase } from './noun-phrase.ts';
import type { Span } from './span.ts';

/**
 * What a figure counts, as the text names it: the noun or title behind its unit (28个**试点县**), else the nearest before it
 * (**健康讲座**不少于40场, **《求证》**专栏30期, **讲座、展览**共30场), else what the figure before it counts. Null for kinds that
 * count nothing, and where the text names nothing. `figures` is what `readFigures` gives for the text.
 */
export const countedBy = (text: string, figures: readonly Figure[], index: number): string | null => {
  const figure = figures[index];
  if (figure === undefined || !counting.has(figure.kind)) return null;
  return sharedNoun(text, figures, index) ?? unitNoun(figure) ?? nounBefore(text, figures, index, mostInherited);
};

const counting: ReadonlySet<FigureKind> = new Set(['target', 'growth', 'rate', 'approximate']);

const rank = /^(?:国家|省|市|县|区|乡|镇|州|部|厅|局|校|院)级$/u;

/** The noun behind a figure; in 3个国家级、8个省级示范社 the first shares it with the next. */
const sharedNoun = (text: string, figures: readonly Figure[], index: number): string | null => {
  const [figure, next] = figures.slice(index, index + 2);
  const own = figure === undefined ? null : nounBehind(text, figure);
  if (own === null || next === undefined || !rank.test(own) || next.unit !== figure?.unit) return own;
  return (
    (isBetweenTurns(text, { ...figure, end: figure.end + own.length }, next) ? nounBehind(text, next) : null) ?? own
  );
};

/** 28县 and 150村: the unit itself is what is counted. */
const unitNoun = ({ unit }: Figure): string | null => (unit !== null && placeUnits.has(unit) ? unit : null);

const placeUnits = new Set('省 市 州 县 区 旗 乡 镇 乡镇 街道 社区 村 校'.split(' '));

/** How far before a figure what it counts may stand. */
const farthest = 80;
const mostInherited = 4;

/** Numbers that stand inside the words that name something (第12届科技节, “3+1”行动). */
const insideNames: ReadonlySet<FigureKind> = new Set(['name', 'ordinal', 'edition', 'frequency']);

/** 65岁以上 of 65岁以上老年人 says who. */
const isInsideName = (figure: Figure | undefined): boolean =>
  figure !== undefined && (insideNames.has(figure.kind) || figure.unit === '岁' || figure.unit === '周岁');

/** The nearest noun before a figure; with none of its own (其中5个) it counts what the figure before it counts. */
const nounBefore = (text: string, figures: readonly Figure[], index: number, depth: number): string | null => {
  const figure = figures[index];
  if (figure === undefined) return null;
  const shared = nounInTurn(text, figures, index, depth);
  if (shared !== null) return shared;
  let before = index - 1;
  const bracket = bracketBefore(text, figure.start);
  while (before >= 0 && (isInsideName(figures[before]) || isWithin(figures[before], bracket))) before--;
  const previous = figures[before];
  const floor = Math.max(previous?.end ?? 0, figure.start - farthest);
  const own = closestPhrase(text.slice(floor, figure.start).replace(ofWhole, ''));
  if (own !== null || depth === 0 || previous === undefined || figure.start - previous.end > farthest) return own;
  return countedFrom(text, figures, before, depth - 1);
};

/** 达到常住人口的 of 达到常住人口的2%. */
const ofWhole = /(?:达到?|占到?|超过|突破|[低少高多]于|控制在|[提升降][高升到至]{1,2})[^，。；、]{2,8}的$/u;

const longestBracket = 40;

/** The bracket that closes right before a figure, or null. */
const bracketBefore = (text: string, start: number): Span | null => {
  if (!isAt(text, start - 1, closing)) return null;
  for (let at = start - 2; at >= Math.max(0, start - longestBracket); at--) {
    if (isAt(text, at, opening)) return { start: at, end: start };
  }
  return null;
};

const isWithin = (figure: Figure | undefined, bracket: Span | null): boolean =>
  figure !== undefined && bracket !== null && figure.start > bracket.start && figure.end < bracket.end;

const countedFrom = (text: string, figures: readonly Figure[], index: number, depth: number): string | null => {
  const figure = figures[index];
  const behind = figure !== undefined && counting.has(figure.kind) ? nounBehind(text, figure) : null;
  return behind ?? nounBefore(text, figures, index, depth);
};

const inTurn = /^(.{0,80})分别[^、，；。]{0,10}$/su;
/** 较2025年 of 用水量较2025年分别. */
const compared = /[较比][^、，。；]{2,10}$/u;
const betweenTurns = /^(?:[、，]|和|与|及|以及|、?以及)$/u;
const mostTurns = 12;

/** 甲、乙分别30场、20场: the first is for 甲, the second for 乙. 甲30场，乙20场，分别增长5%、6% names them before. */
const nounInTurn = (text: string, figures: readonly Figure[], index: number, depth: number): string | null => {
  const first = firstInRow(text, figures, index);
  const start = figures[first]?.start ?? 0;
  const floor = Math.max(figures[first - 1]?.end ?? 0, start - farthest);
  const [, words] = inTurn.exec(text.slice(floor, figures[first]?.amount.start)) ?? [];
  if (words === undefined) return null;
  const phrase = closestPhrase(words.replace(compared, ''));
  if (phrase === null) {
    const same = depth === 0 ? -1 : figureInTurn(figures, first, lastInRow(text, figures, index) - index);
    return same < 0 ? null : countedFrom(text, figures, same, depth - 1);
  }
  const items = phrase.split(/[、和与及]/u);
  return items.length < 2 ? null : (items[index - first] ?? null);
};

/** The counting figure before a row that has as many others between as the row has behind its own; -1 where none is. */
const figureInTurn = (figures: readonly Figure[], first: number, behind: number): number => {
  let left = behind;
  for (let at = first - 1; at >= Math.max(0, first - mostTurns); at--) {
    if (counting.has(figures[at]?.kind ?? 'other') && left-- === 0) return at;
  }
  return -1;
};

const isBetweenTurns = (text: string, before: Figure | undefined, behind: Figure | undefined): boolean =>
  before !== undefined &&
  behind !== undefined &&
  betweenTurns.test(text.slice(before.end, Math.min(behind.start, before.end + 4)));

const firstInRow = (text: string, figures: readonly Figure[], index: number): number => {
  let first = index;
  while (index - first < mostTurns && isBetweenTurns(text, figures[first - 1], figures[first])) first--;
  return first;
};

const lastInRow = (text: string, figures: readonly Figure[], index: number): number => {
  let last = index;
  while (last - index < mostTurns && isBetweenTurns(text, figures[last], figures[last + 1])) last++;
  return last;
};

/** The closing noun phrase of the last clause that has one; what stands in the same brackets comes first. */
const closestPhrase = (words: string): string | null => {
  const bracket = openBracket(words);
  const parts = bracket < 0 ? [words] : [words.slice(bracket + 1), words.slice(0, bracket)];
  for (const part of parts) {
    for (const clause of part.split(/[，,。；;：:！？!?\n]/u).reverse()) {
      const phrase = closingNounPhrase(clause);
      // Cells of a table are parted by tabs.
      if (phrase !== null) return phrase.replaceAll('\t', ' ');
    }
  }
  return null;
};

/** Where the bracket opens that the end of some words stands in, or -1. */
const openBracket = (words: string): number => {
  let depth = 0;
  for (let at = words.length - 1; at >= 0; at--) {
    if (isAt(words, at, closing)) depth++;
    else if (isAt(words, at, opening) && depth-- === 0) return at;
  }
  return -1;
};

const opening = characterClass('（(');
const closing = characterClass('）)');
