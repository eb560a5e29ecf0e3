import { skipBlanks, skipBlanksBefore } from './blanks.ts';
import { isOneAt } from './character.ts';
import {
  type Bound,
  type BoundReading,
  type Comparator,
  isLimit,
  joinBounds,
  readLead,
  readTail,
} from './comparator.ts';
import { readDistantLead } from './distant-lead.ts';
import { type Growth, readGap, readGrowth } from './growth.ts';
import { endOfOtherUnit } from './other-unit.ts';
import { type Period, readPer, type Share } from './period.ts';
import { type Amount, readAmount } from './read-amount.ts';
import { endOfCover, type Noun, readNoun, readTailBehindNoun } from './read-noun.ts';
import type { Numeral } from './read-numeral.ts';
import type { Span } from './span.ts';
import type { UnitReading } from './unit.ts';

/** What is known of a text before the number that begins at an offset. */
export interface Context {
  /** The text in half width. */
  readonly text: string;
  /** Words of the number begin here or later: behind the figure before. */
  readonly floor: number;
  /** The clause begins here; what growth is measured from (较2025年) may hold a figure of its own. */
  readonly clause: number;
  /** The 每天 that governs the number, or null. */
  readonly share: Share | null;
  /** Whether 至少 or 最多 stands anywhere in the text, so that it may bind a number over a verb (至少培养1名). */
  readonly hasLooseLead: boolean;
}

/** A number of a text with all words that belong to it. */
export interface Reading extends Span {
  readonly amount: Amount;
  /** Null where the words contradict each other, or the number cannot be trusted. */
  readonly comparator: Comparator | null;
  readonly per: Period | null;
  /** 每 governs it: it is one share of many, per `per` or per something that is no period (每县). */
  readonly isShare: boolean;
  readonly growth: Growth | null;
  /** The noun behind, that says what is counted, or null. */
  readonly noun: string | null;
  /** The offset behind that noun. */
  readonly nounEnd: number;
  /** The words before the number that bound it, or ''. */
  readonly lead: string;
}

/**
 * The number that begins at an offset, with its words; null where none begins. `numeral` is what `readNumeral` finds at
 * that offset.
 */
export const readQuantity = (context: Context, at: number, numeral: Numeral | null): Reading | null => {
  const { text } = context;
  const amount = readAmount(text, at, numeral);
  if (amount === null) return null;
  const behind = readBehind(text, amount);
  const noun = nounOf(text, amount, behind);
  const cover = endOfCover(text, amount, noun.end);
  const { bound, growth, start } = readBefore(context, at, amount, noun.words);
  return {
    start,
    end: cover ?? behind.end,
    amount,
    comparator: comparatorOf(amount, bound, behind.bound, cover !== null),
    per: behind.per ?? context.share?.period ?? null,
    isShare: behind.isShare || context.share !== null,
    growth,
    noun: noun.words,
    nounEnd: cover ?? noun.end,
    lead: bound?.word ?? '',
  };
};

interface Before {
  readonly bound: BoundReading | null;
  readonly growth: Growth | null;
  readonly start: number;
}

/** Comparators, as many as stand there (力争达到约), the growth that they qualify (增长不低于), 每天 and what bounds that. */
const readBefore = (context: Context, at: number, { unit }: Amount, noun: string | null): Before => {
  const { text, floor, clause, share } = context;
  let { bound, start } = readLeads(text, at, floor);
  if (bound === null && context.hasLooseLead) [bound, start] = readLooseLead(text, at, floor) ?? [null, start];
  if (bound?.word === '突破' && noun !== null && technical.test(noun)) [bound, start] = [null, at];
  const isUpgrade = unit !== null && isUpgraded(text, start, unit);
  const between = unit?.name === '百分点' ? readGap(text, start, floor) : null;
  bound ??= between && { ...apart, edge: between.start };
  const growth = between ?? (isUpgrade ? null : readGrowth(text, skipBlanksBefore(text, start, floor), floor, clause));
  start = growth?.start ?? start;
  if (bound === null && growth === null && (share !== null || isOneAt(text, start - 1, '的')))
    bound = readDistantLead(text, start, floor, unit, share);
  if (share === null || share.end !== skipBlanksBefore(text, start, share.end)) return { bound, growth, start };
  // 至少每周2次.
  return {
    bound,
    growth,
    start: bound !== null && bound.edge + bound.word.length === share.start ? bound.edge : share.start,
  };
};

/** 提升3个 and 改造提升3万亩 make them better, not more. */
const isUpgraded = (text: string, start: number, { dimension }: UnitReading): boolean =>
  isOneAt(text, start - 1, '升') &&
  text.startsWith('提升', start - 2) &&
  (dimension === 'count' || text.startsWith('改造', start - 4) || text.startsWith('整治', start - 4));

const apart: Bound = { comparator: 'gt', isLevel: false, word: '' };

const farthestLead = 6;
const looseLead = /(至[少多]|最[少多])[\u4e00-\u9fff]{1,4}$/;

/** 至少培养1名: a verb stands between. */
const readLooseLead = (text: string, at: number, floor: number): [bound: BoundReading, start: number] | null => {
  const from = Math.max(floor, at - farthestLead);
  const found = looseLead.exec(text.slice(from, at));
  if (found === null) return null;
  const edge = from + found.index;
  const bound = readLead(text, edge + 2, edge);
  return bound === null || notBetween.test(found[0]) ? null : [bound, edge];
};

const notBetween = /[每的在第各]/u;

/** 突破5项关键技术 breaks through them, however many there are. */
const technical = /技术|难题|难点|瓶颈|堵点|难关/u;

const readLeads = (text: string, at: number, floor: number): { bound: BoundReading | null; start: number } => {
  let bound: BoundReading | null = null;
  let start = at;
  for (let words = 0; words < 3; words++) {
    const reading = readLead(text, skipBlanksBefore(text, start, floor), floor);
    if (reading === null) break;
    if (bound === null || (bound.isLevel && !reading.isLevel)) bound = reading;
    if (isLimit(reading)) break;
    start = reading.edge;
  }
  return { bound, start };
};

interface Behind {
  readonly bound: BoundReading | null;
  readonly per: Period | null;
  readonly isShare: boolean;
  readonly end: number;
}

/** 以上, 左右, /天 and 以上/天. */
const readBehind = (text: string, amount: Amount): Behind => {
  const early = readPer(text, amount.end);
  const from = early?.end ?? amount.end;
  const bound = readTail(text, skipBlanks(text, endOfOtherUnit(text, from))) ?? readTailBehindNoun(text, amount);
  const late = early ?? readPer(text, bound?.edge ?? from);
  return {
    bound,
    per: late?.period ?? null,
    isShare: late !== null,
    end: Math.max(bound?.edge ?? from, late?.end ?? 0),
  };
};

/** The noun stands behind 以上 or, in 10个基地以上, before it. Numbers without a unit, and times, count nothing. */
const nounOf = (text: string, { end, unit }: Amount, behind: Behind): Noun => {
  const isWithin = isOneAt(text, behind.end, '内') && !isOneAt(text, behind.end + 1, '容');
  if (unit === null || unit.dimension === 'calendar' || isWithin) return { words: null, end: behind.end };
  const bound = behind.bound;
  const between = bound === null ? '' : text.slice(endOfOtherUnit(text, end), bound.edge - bound.word.length).trim();
  return between === '' || behind.isShare ? readNoun(text, behind.end) : { words: between, end: behind.end };
};

const comparatorOf = (
  amount: Amount,
  before: BoundReading | null,
  behind: BoundReading | null,
  isCovered: boolean,
): Comparator | null => {
  if (amount.min === null || amount.max === null) return null;
  if (amount.isScaleAlone && before === null) return null;
  const joined = joinBounds(before, behind);
  if (joined === null) return null;
  if (amount.isRange) return 'range';
  if (joined === 'eq') return isCovered ? 'all' : amount.isAbout ? 'about' : 'eq';
  return joined;
};
