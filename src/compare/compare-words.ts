import { commonUnits } from './common-units.ts';
import { endOf, isMark, unitsOf } from './units.ts';

/** A stretch of a text that both versions share, or that only one of them has. */
export interface Stretch {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

/**
 * What became of a text, word by word: all that is not inserted is the old text, all that is not deleted the new one. What
 * is deleted stands before what is inserted in its place; changes that a character or two part are one. The other way
 * round gives the same with deleted and inserted exchanged.
 */
export const compareWords = (old: string, now: string): readonly Stretch[] => {
  if (old === now) return old === '' ? [] : [{ kind: 'same', text: old }];
  // One order of the two for both ways, so that equally good alignments fall out alike.
  if (old > now) return mirrored(compareWords(now, old));
  return stretchesOf(slide(join(gatherParts(unitsOf(old), unitsOf(now)))));
};

const exchanged = { same: 'same', deleted: 'inserted', inserted: 'deleted' } as const;

const mirrored = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const turned = stretches.map(({ kind, text }): Stretch => ({ kind: exchanged[kind], text }));
  for (let at = 1; at < turned.length; at += 1) {
    const [before, here] = [turned[at - 1], turned[at]];
    if (before?.kind === 'inserted' && here?.kind === 'deleted') [turned[at - 1], turned[at]] = [here, before];
  }
  return turned;
};

/** Units that both texts share, or that each has alone at one place. */
interface Part {
  readonly same: readonly string[];
  readonly deleted: readonly string[];
  readonly inserted: readonly string[];
}

/** Changes and what lies between them, in turn; each part is its same units and the change behind them. */
const gatherParts = (units: readonly string[], others: readonly string[]): readonly Part[] => {
  const parts: Part[] = [];
  let same: string[] = [];
  let [at, otherAt] = [0, 0];
  const close = (to: number, otherTo: number) => {
    if (to === at && otherTo === otherAt) return;
    parts.push({ same, deleted: units.slice(at, to), inserted: others.slice(otherAt, otherTo) });
    same = [];
  };
  for (const [one, other] of commonUnits(units, others)) {
    close(one, other);
    same.push(units[one] ?? '');
    [at, otherAt] = [one + 1, other + 1];
  }
  close(units.length, others.length);
  if (same.length > 0) parts.push({ same, deleted: [], inserted: [] });
  return parts;
};

/** Makes one change of two that little parts; the whole where hardly anything is the same. */
const join = (parts: readonly Part[]): readonly Part[] => {
  const shared = weigh(parts.flatMap(({ same }) => same));
  const changed = parts.reduce((sum, part) => sum + sizeOf(part), 0);
  const isOther = changed > 0 && shared < changed * leastShared;
  const joined: Part[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before && sizeOf(part) > 0 && (isOther || isBridge(part.same, before, part))) {
      joined[joined.length - 1] = {
        same: before.same,
        deleted: [...before.deleted, ...part.same, ...part.deleted],
        inserted: [...before.inserted, ...part.same, ...part.inserted],
      };
    } else joined.push(part);
  }
  return joined;
};

/** Below this share of common units, two texts are no versions of each other. */
const leastShared = 0.4;

/** Common units that are fewer than what changes on both sides of them, and say little themselves. */
const isBridge = (same: readonly string[], before: Part, behind: Part): boolean => {
  if (same.length > longestBridge || same.some((unit) => endOf(unit) > 1)) return false;
  const weight = weigh(same);
  return weight <= 1 || (weight <= sizeOf(before) / 2 && weight <= sizeOf(behind) / 2);
};

const longestBridge = 6;

const weigh = (units: readonly string[]): number => units.reduce((sum, unit) => sum + (isMark(unit) ? 0 : 1), 0);

const sizeOf = ({ deleted, inserted }: Part): number => Math.max(deleted.length, inserted.length);

/** Moves what only one text has to where it begins or ends with a mark, where that says the same. */
const slide = (parts: readonly Part[]): readonly Part[] => {
  const slid = [...parts];
  for (let index = 0; index < slid.length; index += 1) {
    const part = slid[index];
    if (!part || part.deleted.length > 0 === part.inserted.length > 0) continue;
    const behind = slid[index + 1] ?? { same: [], deleted: [], inserted: [] };
    const units = part.deleted.length > 0 ? part.deleted : part.inserted;
    const stretch = [...part.same, ...units, ...behind.same];
    const start = bestStart(stretch, part.same.length, units.length);
    const moved = stretch.slice(start, start + units.length);
    slid[index] = {
      same: stretch.slice(0, start),
      deleted: part.deleted.length > 0 ? moved : [],
      inserted: part.inserted.length > 0 ? moved : [],
    };
    const rest = stretch.slice(start + units.length);
    if (slid[index + 1] || rest.length > 0) slid[index + 1] = { ...behind, same: rest };
  }
  return slid;
};

/** Where a change of some units within a stretch may begin without another text coming of it: the best of those places. */
const bestStart = (stretch: readonly string[], start: number, length: number): number => {
  let [best, most] = [start, rank(stretch, start, length)];
  const consider = (at: number) => {
    const found = rank(stretch, at, length);
    if (found > most) [best, most] = [at, found];
  };
  for (let at = start; at > 0 && stretch[at - 1] === stretch[at - 1 + length]; at -= 1) consider(at - 1);
  for (let at = start; at + length < stretch.length && stretch[at] === stretch[at + length]; at += 1) consider(at + 1);
  return best;
};

const rank = (stretch: readonly string[], at: number, length: number): number => {
  const isOpen = at === 0 ? 3 : endOf(stretch[at - 1]);
  const ends = endOf(stretch[at + length - 1]);
  const begins = endOf(stretch[at]);
  return Math.min(isOpen, ends) * 2 + Math.max(ends, begins);
};

const stretchesOf = (parts: readonly Part[]): readonly Stretch[] =>
  parts.flatMap((part) =>
    (['same', 'deleted', 'inserted'] as const)
      .map((kind): Stretch => ({ kind, text: part[kind].join('') }))
      .filter(({ text }) => text !== ''),
  );

/** A text with what changed in marks: {+inserted+} and [-deleted-]. */
export const markWords = (stretches: readonly Stretch[]): string =>
  stretches
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
