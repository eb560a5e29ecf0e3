import { alignLines, type Pair } from '../text/align.ts';
import { clauseEnds } from './units.ts';

/**
 * Which units of two texts are the same ones, in the order of both: first whole clauses, then what lies between those,
 * where it is short as many units as can be. Linear but for short stretches.
 */
export const commonUnits = (units: readonly string[], others: readonly string[]): readonly Pair[] => {
  const [ends, otherEnds] = [clauseEnds(units), clauseEnds(others)];
  const pairs: Pair[] = [];
  let [at, otherAt] = [0, 0];
  const between = (to: number, otherTo: number) => {
    for (const [one, other] of within(units.slice(at, to), others.slice(otherAt, otherTo))) {
      pairs.push([at + one, otherAt + other]);
    }
  };
  for (const [index, otherIndex] of alignLines(wordsOf(units, ends), wordsOf(others, otherEnds))) {
    const [start, otherStart] = [ends[index - 1] ?? 0, otherEnds[otherIndex - 1] ?? 0];
    between(start, otherStart);
    const length = (ends[index] ?? 0) - start;
    for (let step = 0; step < length; step += 1) pairs.push([start + step, otherStart + step]);
    [at, otherAt] = [start + length, otherStart + length];
  }
  between(units.length, others.length);
  return pairs;
};

const wordsOf = (units: readonly string[], ends: readonly number[]): readonly string[] =>
  ends.map((end, index) => units.slice(ends[index - 1] ?? 0, end).join(''));

/** As many cells of a table as may be filled for one stretch: two clauses of 300 characters. */
const mostCells = 90_000;

/** The units that two stretches share: at both ends, and between them. */
const within = (units: readonly string[], others: readonly string[]): readonly Pair[] => {
  const shorter = Math.min(units.length, others.length);
  let start = 0;
  while (start < shorter && units[start] === others[start]) start += 1;
  let end = 0;
  while (end < shorter - start && units[units.length - 1 - end] === others[others.length - 1 - end]) end += 1;
  const pairs: Pair[] = [];
  for (let at = 0; at < start; at += 1) pairs.push([at, at]);
  const [inner, otherInner] = [units.slice(start, units.length - end), others.slice(start, others.length - end)];
  const shared =
    inner.length * otherInner.length <= mostCells ? longest(inner, otherInner) : alignLines(inner, otherInner);
  for (const [at, other] of shared) pairs.push([start + at, start + other]);
  for (let at = end; at > 0; at -= 1) pairs.push([units.length - at, others.length - at]);
  return pairs;
};

/** The longest common subsequence by the usual table of lengths from the end. */
const longest = (units: readonly string[], others: readonly string[]): readonly Pair[] => {
  if (units.length === 0 || others.length === 0) return [];
  const width = others.length + 1;
  const lengths = new Uint16Array((units.length + 1) * width);
  const lengthAt = (at: number, other: number): number => lengths[at * width + other] ?? 0;
  for (let at = units.length - 1; at >= 0; at -= 1) {
    for (let other = others.length - 1; other >= 0; other -= 1) {
      lengths[at * width + other] =
        units[at] === others[other]
          ? lengthAt(at + 1, other + 1) + 1
          : Math.max(lengthAt(at + 1, other), lengthAt(at, other + 1));
    }
  }
  const pairs: Pair[] = [];
  let [at, other] = [0, 0];
  while (at < units.length && other < others.length) {
    if (units[at] === others[other]) pairs.push([at++, other++]);
    else if (lengthAt(at + 1, other) >= lengthAt(at, other + 1)) at += 1;
    else other += 1;
  }
  return pairs;
};
