import { alignLines } from '../text/align.ts';
import { likelyPairs } from './likely-pairs.ts';
import { likenessOf, shinglesOf } from './likeness.ts';
import { Matching } from './matching.ts';

/** A line that changed; null on the side that does not have it. */
export interface LineChange {
  readonly old: string | null;
  readonly now: string | null;
}

/** Lines that share less are no versions of each other. */
const leastAlike = 0.35;

/** What changed between the lines of two texts, in the order of the new one; a line that is gone stands where it stood. */
export const compareLines = (olds: readonly string[], news: readonly string[]): readonly LineChange[] => {
  const changes: LineChange[] = [];
  let [at, other] = [0, 0];
  for (const [next, otherNext] of [...alignLines(olds, news), [olds.length, news.length] as const]) {
    changes.push(...compareGap(olds.slice(at, next), news.slice(other, otherNext)));
    [at, other] = [next + 1, otherNext + 1];
  }
  return changes;
};

/** A line of one text, so that two lines of the same words stay two. */
interface Line {
  readonly text: string;
}

const compareGap = (olds: readonly string[], news: readonly string[]): readonly LineChange[] => {
  if (olds.length + news.length === 0) return [];
  const [before, behind] = [linesOf(olds), linesOf(news)];
  const lines = new Matching<Line>();
  const group = {};
  const described = (line: Line) => ({ thing: line, words: line.text, group });
  const [only, onlyNew] = [before[0], behind[0]];
  if (before.length === 1 && behind.length === 1 && only && onlyNew) {
    if (likenessOf(shinglesOf(only.text), shinglesOf(onlyNew.text)) >= leastAlike / 2) lines.pair(only, onlyNew);
  } else lines.pairByScore(likelyPairs(before.map(described), behind.map(described), leastAlike));
  return inOrder(before, behind, lines);
};

const linesOf = (texts: readonly string[]): readonly Line[] => texts.map((text) => ({ text }));

/** The new lines in turn; before each those old ones without a counterpart that stood before its own. */
const inOrder = (olds: readonly Line[], news: readonly Line[], lines: Matching<Line>): readonly LineChange[] => {
  const changes: LineChange[] = [];
  let told = 0;
  const tellGone = (until: number) => {
    for (const line of olds.slice(told, until)) if (!lines.newOf(line)) changes.push({ old: line.text, now: null });
    told = Math.max(told, until);
  };
  for (const line of news) {
    const old = lines.oldOf(line);
    if (old) tellGone(olds.indexOf(old));
    if (old?.text !== line.text) changes.push({ old: old?.text ?? null, now: line.text });
  }
  tellGone(olds.length);
  return changes;
};
