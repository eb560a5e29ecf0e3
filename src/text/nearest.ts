import { distance } from 'fastest-levenshtein';

/** Names longer than this are cut before they are compared: nobody mistypes one and cost grows with its square. */
const longestCompared = 64;

/**
 * The candidate that a word was probably meant to be ("did you mean"), or null when none is close: the same but for
 * case, or at most a third of its characters differ (one of two or three), or one of them leaves out some characters of
 * the other (县科协 for 示例县科协). The first wins where two are equally close.
 */
export const nearest = (word: string, candidates: Iterable<string>): string | null => {
  const wanted = cut(word);
  if (wanted.length < 2) return null;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const cost = costBetween(wanted, cut(candidate));
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
};

const cut = (text: string): string => text.slice(0, longestCompared).toLowerCase();

/** Infinity where the two are not close. Abbreviations come behind slips of the same length. */
const costBetween = (wanted: string, candidate: string): number => {
  const longer = Math.max(wanted.length, candidate.length);
  const edits = isSwapped(wanted, candidate) ? 1 : distance(wanted, candidate);
  if (edits < longer && edits <= Math.max(1, Math.floor(longer / 3))) return edits;
  const isShortForm = isWithin(wanted, candidate) || isWithin(candidate, wanted);
  return isShortForm && edits * 2 <= longer + 1 ? edits + 0.5 : Number.POSITIVE_INFINITY;
};

/** titel for title: two neighbours in the wrong order are one slip, not two. */
const isSwapped = (wanted: string, candidate: string): boolean => {
  if (wanted.length !== candidate.length) return false;
  let at = 0;
  while (at < wanted.length && wanted[at] === candidate[at]) at++;
  const swapped = wanted.slice(0, at) + (wanted[at + 1] ?? '') + (wanted[at] ?? '') + wanted.slice(at + 2);
  return swapped === candidate;
};

/** Whether the characters of one stand in the other in the same order. */
const isWithin = (short: string, long: string): boolean => {
  if (short.length >= long.length) return false;
  let found = 0;
  for (const character of long) if (character === short[found]) found++;
  return found === short.length;
};
