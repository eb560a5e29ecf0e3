import { firstFrom } from '../../text/first-from.ts';
import type { Mention } from './mention.ts';
import type { Mark } from './passage.ts';

/** A figure in reach of a mention: one that its words may state. */
export interface Reach {
  readonly mention: Mention;
  readonly mark: Mark;
  /** Directly beside the name: no clause, 和, other name or other figure stands between them. */
  readonly isBeside: boolean;
}

/** Figures behind one mention that are looked at: a sentence of more is a list, not a statement. */
const MAX_REACH = 12;

/**
 * Adds the figures in reach of each mention of one passage: behind it in its sentence up to the next name, or right
 * before it.
 */
export const findReaches = (mentions: readonly Mention[], reaches: Reach[]): void => {
  const nexts = nextOfOthers(mentions);
  let previousEnd = 0;
  for (const [index, mention] of mentions.entries()) {
    const { marks } = mention.passage;
    const next = nexts[index] as number;
    const first = firstBehind(marks, mention.end);
    for (let at = first; at < Math.min(marks.length, first + MAX_REACH); at++) {
      const mark = marks[at];
      if (mark === undefined || mark.sentence.start > mention.start || mark.figure.start > next) break;
      reaches.push(reachBehind(mention, mark, at === first));
    }
    const before = marks[first - 1];
    if (before !== undefined && before.figure.start >= previousEnd && isRightBefore(before, mention)) {
      reaches.push({ mention, mark: before, isBeside: true });
    }
    previousEnd = mention.end;
  }
};

/** For each mention, where the next one of another subject starts. */
const nextOfOthers = (mentions: readonly Mention[]): readonly number[] => {
  const nexts: number[] = new Array(mentions.length).fill(Number.POSITIVE_INFINITY);
  for (let index = mentions.length - 2; index >= 0; index--) {
    const [mention, follower] = [mentions[index] as Mention, mentions[index + 1] as Mention];
    const isOther = follower.subject !== mention.subject && follower.start >= mention.end;
    nexts[index] = isOther ? follower.start : (nexts[index + 1] as number);
  }
  return nexts;
};

/** The index of the first figure whose number stands behind an offset, of figures in order; words that lead to it may be the end of a name: 增长率不超过6%. */
export const firstBehind = (marks: readonly Mark[], offset: number): number =>
  firstFrom(marks, ({ figure }) => figure.amount.start, offset);

/** What parts a name from a figure: a clause, or another thing beside the one named. */
const PARTING = /[，,；;。：:、和与及并]/;
const ASIDE = /（[^（）]{0,40}）|\([^()]{0,40}\)/g;

const reachBehind = (mention: Mention, mark: Mark, isFirst: boolean): Reach => {
  if (!isFirst) return { mention, mark, isBeside: false };
  if (mark.figure.start <= mention.end) return { mention, mark, isBeside: true };
  const words = mention.passage.text.slice(mention.end, Math.min(mark.figure.start, mention.end + 80));
  const gap = /[(（]/.test(words) ? words.replace(ASIDE, '') : words;
  return { mention, mark, isBeside: gap.length <= 16 && !PARTING.test(gap) };
};

/** 30场专题培训: the name follows the figure, a word or two of description between them. */
const isRightBefore = ({ figure, sentence }: Mark, { passage, start }: Mention): boolean =>
  figure.end <= start &&
  start < sentence.end &&
  start - figure.end <= 8 &&
  !PARTING.test(passage.text.slice(figure.end, start));
