/** How often each pair of neighbouring characters stands in a text, and how many there are. */
export interface Shingles {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** Longer texts are told by their beginning. */
const longest = 2000;

/** What a text is recognised by: its characters two by two; marks and blanks are nothing to recognise. */
export const shinglesOf = (text: string): Shingles => {
  const counts = new Map<string, number>();
  const plain = text.slice(0, longest).replace(/[\p{P}\p{Z}\s|*]/gu, '');
  if (plain.length === 1) counts.set(plain, 1);
  for (let at = 0; at + 1 < plain.length; at += 1) {
    const shingle = plain.slice(at, at + 2);
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return { counts, size: Math.max(plain.length - 1, counts.size) };
};

/** How much of two texts is the same, from 0 to 1. */
export const likenessOf = (one: Shingles, other: Shingles): number => {
  if (one.size + other.size === 0) return 0;
  const [small, large] = one.counts.size < other.counts.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [shingle, count] of small.counts) shared += Math.min(count, large.counts.get(shingle) ?? 0);
  return (2 * shared) / (one.size + other.size);
};
