import { likenessOf, type Shingles, shinglesOf } from './likeness.ts';
import type { Candidate } from './matching.ts';

/** Something to be recognised in the other plan, by its words. */
export interface Described<Thing> {
  readonly thing: Thing;
  readonly words: string;
  /** What it belongs to: those of the same group may be paired by their place, too; null for no group. */
  readonly group: object | null;
}

/** So many things may share two characters for these to tell anything. */
const mostSharing = 8;

/** How many likely ones are looked at for each thing. */
const mostLooked = 8;

/** Things of one group are held against those that stand so near to their place. */
const near = 3;

/**
 * Pairs of things whose words are alike at least to some degree. Looked for by the characters that few things have, and
 * by place within a group, so that the cost stays linear; both ways round it finds the same.
 */
export const likelyPairs = <Thing>(
  olds: readonly Described<Thing>[],
  news: readonly Described<Thing>[],
  least: number,
): readonly Candidate<Thing>[] => {
  const shingles = olds.map(({ words }) => shinglesOf(words));
  const others = news.map(({ words }) => shinglesOf(words));
  const pairs = new Set<number>([...pairsByWords(shingles, others), ...pairsByPlace(olds, news)]);
  const candidates: Candidate<Thing>[] = [];
  for (const pair of pairs) {
    const [at, other] = [Math.floor(pair / news.length), pair % news.length];
    const [old, now, one, two] = [olds[at], news[other], shingles[at], others[other]];
    if (!old || !now || !one || !two) continue;
    const score = likenessOf(one, two);
    if (score >= least) {
      candidates.push({ old: old.thing, now: now.thing, score, distance: Math.abs(at - other), order: at + other });
    }
  }
  return candidates;
};

/** Pairs as one number each: the place of the old one times the number of new ones, and the place of the new one. */
const pairsByWords = (shingles: readonly Shingles[], others: readonly Shingles[]): Iterable<number> => {
  const [places, otherPlaces] = [placesOf(shingles), placesOf(others)];
  const shared = new Map<number, number>();
  for (const [shingle, at] of places) {
    const found = otherPlaces.get(shingle);
    if (!found || at.length > mostSharing || found.length > mostSharing) continue;
    for (const one of at) {
      for (const other of found) {
        const pair = one * others.length + other;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
  }
  return new Set([
    ...best(shared, (pair) => Math.floor(pair / others.length)),
    ...best(shared, (pair) => pair % others.length),
  ]);
};

const placesOf = (shingles: readonly Shingles[]): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  for (const [index, { counts }] of shingles.entries()) {
    for (const shingle of counts.keys()) {
      const known = places.get(shingle);
      if (!known) places.set(shingle, [index]);
      else if (known.length <= mostSharing) known.push(index);
    }
  }
  return places;
};

/** For each side's things the pairs that share most. */
const best = (shared: ReadonlyMap<number, number>, sideOf: (pair: number) => number): readonly number[] => {
  const bySide = new Map<number, (readonly [pair: number, count: number])[]>();
  for (const [pair, count] of shared) {
    const known = bySide.get(sideOf(pair));
    if (known) known.push([pair, count]);
    else bySide.set(sideOf(pair), [[pair, count]]);
  }
  return [...bySide.values()].flatMap((pairs) => {
    const least = pairs.map(([, count]) => count).sort((a, b) => b - a)[mostLooked - 1] ?? 0;
    return pairs.filter(([, count]) => count >= least).map(([pair]) => pair);
  });
};

const pairsByPlace = function* <Thing>(
  olds: readonly Described<Thing>[],
  news: readonly Described<Thing>[],
): Iterable<number> {
  const [groups, otherGroups] = [groupsOf(olds), groupsOf(news)];
  for (const [group, members] of groups) {
    const others = otherGroups.get(group) ?? [];
    for (const [index, at] of members.entries()) {
      for (let place = Math.max(0, index - near); place <= Math.min(others.length - 1, index + near); place += 1) {
        yield at * news.length + (others[place] ?? 0);
      }
    }
  }
};

const groupsOf = <Thing>(things: readonly Described<Thing>[]): ReadonlyMap<object, readonly number[]> => {
  const groups = new Map<object, number[]>();
  for (const [index, { group }] of things.entries()) {
    if (group === null) continue;
    const known = groups.get(group);
    if (known) known.push(index);
    else groups.set(group, [index]);
  }
  return groups;
};
