import { firstFrom } from './first-from.ts';
/** The index of a line in one text and of the same line in another. */
export type Pair = readonly [index: number, other: number];

/**
 * Which lines of two texts are the same ones, in the order of both: first what they begin and end with, then lines that
 * stand once in each, and so on between those. Not always the most that could be; n log n in their length.
 */
export const alignLines = (lines: readonly string[], others: readonly string[]): readonly Pair[] => {
  const pairs: Pair[] = [];
  const waiting: Gap[] = [{ from: 0, to: lines.length, otherFrom: 0, otherTo: others.length, depth: 0 }];
  for (let gap = waiting.pop(); gap; gap = waiting.pop()) {
    const inner = shrink(gap, lines, others, pairs);
    if (inner.from === inner.to || inner.otherFrom === inner.otherTo) continue;
    const anchors = inner.depth < deepest ? anchorsOf(inner, lines, others) : [];
    if (anchors.length > 0) for (const each of gapsBetween(inner, anchors)) waiting.push(each);
    for (const pair of anchors.length > 0 ? anchors : inTurn(inner, lines, others)) pairs.push(pair);
  }
  return pairs.sort(([a], [b]) => a - b);
};

/** Stretches of both texts that lie between the same lines. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
  /** How often it was divided. */
  readonly depth: number;
}

/** Where every line stands once, one division is enough; only lines that repeat each other want more. */
const deepest = 24;

/** Pairs off the lines that a gap begins and ends with, and gives what is left of it. */
const shrink = (gap: Gap, lines: readonly string[], others: readonly string[], pairs: Pair[]): Gap => {
  let { from, to, otherFrom, otherTo } = gap;
  while (from < to && otherFrom < otherTo && lines[from] === others[otherFrom]) pairs.push([from++, otherFrom++]);
  while (from < to && otherFrom < otherTo && lines[to - 1] === others[otherTo - 1]) pairs.push([--to, --otherTo]);
  return { from, to, otherFrom, otherTo, depth: gap.depth };
};

/** The lines that stand once on each side of a gap, as many as follow each other in the same order. */
const anchorsOf = (gap: Gap, lines: readonly string[], others: readonly string[]): readonly Pair[] => {
  const places = onceIn(lines, gap.from, gap.to);
  const otherPlaces = onceIn(others, gap.otherFrom, gap.otherTo);
  const pairs: Pair[] = [];
  for (const [line, at] of places) {
    const other = otherPlaces.get(line);
    if (at !== null && other !== undefined && other !== null) pairs.push([at, other]);
  }
  return longestRising(pairs);
};

/** Where each line of a stretch stands; null for one that it has twice. */
const onceIn = (lines: readonly string[], from: number, to: number): ReadonlyMap<string, number | null> => {
  const places = new Map<string, number | null>();
  for (let at = from; at < to; at += 1) {
    const line = lines[at] as string;
    places.set(line, places.has(line) ? null : at);
  }
  return places;
};

/** Of pairs in the order of the first side, the most whose second sides rise (patience sorting). */
export const longestRising = (pairs: readonly Pair[]): readonly Pair[] => {
  const piles: number[] = [];
  const before = new Map<number, number>();
  for (const [index, [, other]] of pairs.entries()) {
    const low = firstFrom(piles, (pile) => (pairs[pile] as Pair)[1], other);
    const below = piles[low - 1];
    if (below !== undefined) before.set(index, below);
    piles[low] = index;
  }
  const rising: Pair[] = [];
  for (let at = piles.at(-1); at !== undefined; at = before.get(at)) rising.push(pairs[at] as Pair);
  return rising.reverse();
};

const gapsBetween = (gap: Gap, anchors: readonly Pair[]): readonly Gap[] => {
  const depth = gap.depth + 1;
  const gaps: Gap[] = [];
  let [from, otherFrom] = [gap.from, gap.otherFrom];
  for (const [at, other] of anchors) {
    gaps.push({ from, to: at, otherFrom, otherTo: other, depth });
    [from, otherFrom] = [at + 1, other + 1];
  }
  return [...gaps, { from, to: gap.to, otherFrom, otherTo: gap.otherTo, depth }];
};

/** Pairs each line of a gap with the next one of the other side that is the same, from left to right. */
const inTurn = (gap: Gap, lines: readonly string[], others: readonly string[]): readonly Pair[] => {
  const places = new Map<string, number[]>();
  for (let at = gap.otherTo - 1; at >= gap.otherFrom; at -= 1) {
    const line = others[at] as string;
    const known = places.get(line);
    if (known) known.push(at);
    else places.set(line, [at]);
  }
  const pairs: Pair[] = [];
  let next = gap.otherFrom;
  for (let at = gap.from; at < gap.to; at += 1) {
    const waiting = places.get(lines[at] as string) ?? [];
    let other = waiting.pop();
    while (other !== undefined && other < next) other = waiting.pop();
    if (other === undefined) continue;
    pairs.push([at, other]);
    next = other + 1;
  }
  return pairs;
};
