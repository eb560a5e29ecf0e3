import { lineStartAt } from '../source/sketch/scan.ts';
import { countBelow } from '../text/count-below.ts';
import type { Span } from '../text/span.ts';

/** What of a text is no longer there in the next: its range, and where that ends in the next. */
export interface Replaced extends Span {
  readonly newEnd: number;
}

/** The range outside of which two texts are the same. */
export const replacedRange = (before: string, after: string): Replaced => {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let same = 0;
  while (
    same < most - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same += 1;
  }
  return { start, end: before.length - same, newEnd: after.length - same };
};

/**
 * Where an offset of an older text is in a newer one. Between the first and the last change, lines are known again by their
 * words where no other line has the same; what lies in words that are gone is where these were.
 */
export const carryOver = (before: string, after: string): ((offset: number) => number) => {
  if (before === after) return (offset) => offset;
  const { start, end, newEnd } = replacedRange(before, after);
  const [from, to] = [uniqueLines(before, start, end), uniqueLines(after, start, newEnd)];
  const known = [...from].flatMap(([line, at]) => {
    const now = to.get(line);
    return now === undefined || now < 0 || at < 0 ? [] : [{ at, end: at + line.length, now }];
  });
  const starts = known.map(({ at }) => at);
  return (offset) => {
    if (offset < start) return offset;
    if (offset >= end) return offset - end + newEnd;
    const line = known[countBelow(starts, offset + 1) - 1];
    return line ? line.now + Math.min(offset, line.end) - line.at : start;
  };
};

/** The whole lines of a range by their words, with where they begin; -1 for words that stand on several lines. */
const uniqueLines = (text: string, start: number, end: number): ReadonlyMap<string, number> => {
  const lines = new Map<string, number>();
  let at = lineStartAt(text, start);
  while (at < end) {
    const next = text.indexOf('\n', at);
    const lineEnd = next === -1 ? text.length : next;
    const line = text.slice(at, lineEnd);
    lines.set(line, lines.has(line) ? -1 : at);
    at = lineEnd + 1;
  }
  return lines;
};
