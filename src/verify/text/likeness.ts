import { alignLines } from '../../text/align.ts';

/** How much of the characters of two texts, of which one has any, is the same, from 0 to 1, wherever they stand. */
const likeness = (text: string, other: string): number => {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let shared = 0;
  for (const character of other) {
    const left = counts.get(character) ?? 0;
    if (left === 0) continue;
    counts.set(character, left - 1);
    shared += character.length;
  }
  return (2 * shared) / (text.length + other.length);
};

/** Two texts of which one may have become the other; of two that differ much in length that is known at once. */
export const isAlike = (text: string, other: string): boolean => {
  const shorter = Math.min(text.length, other.length);
  return 2 * shorter >= least * (text.length + other.length) && likeness(text, other) >= least;
};

const least = 0.6;

/** One thing that two texts say differently, with a few characters around it; …… stands for what is left out. */
export type Difference = readonly [text: string, other: string];

/** What two texts say differently, clause by clause. */
export const differences = (text: string, other: string): readonly Difference[] => {
  const [clauses, others] = [clausesOf(text), clausesOf(other)];
  const found: Difference[] = [];
  let [at, otherAt, index, otherIndex] = [0, 0, 0, 0];
  for (const [next, otherNext] of [...alignLines(clauses, others), [clauses.length, others.length] as const]) {
    const [end, otherEnd] = [
      at + lengthOf(clauses.slice(index, next)),
      otherAt + lengthOf(others.slice(otherIndex, otherNext)),
    ];
    if (end > at || otherEnd > otherAt) {
      found.push(narrow({ text, start: at, end }, { text: other, start: otherAt, end: otherEnd }));
    }
    [at, index] = [end + (clauses[next]?.length ?? 0), next + 1];
    [otherAt, otherIndex] = [otherEnd + (others[otherNext]?.length ?? 0), otherNext + 1];
  }
  return found;
};

const clausesOf = (text: string): readonly string[] =>
  text.match(/[^，。；：、！？]*[，。；：、！？]|[^，。；：、！？]+$/g) ?? [];

const lengthOf = (clauses: readonly string[]): number => clauses.reduce((sum, { length }) => sum + length, 0);

interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Of two stretches what is not the same at their ends. */
const narrow = (one: Stretch, other: Stretch): Difference => {
  const shorter = Math.min(one.end - one.start, other.end - other.start);
  let start = 0;
  while (start < shorter && one.text[one.start + start] === other.text[other.start + start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.text[one.end - 1 - end] === other.text[other.end - 1 - end]) end += 1;
  return [show(one.text, one.start + start, one.end - end), show(other.text, other.start + start, other.end - end)];
};

/** Characters that are shown on each side of a difference, and of the difference itself. */
const around = 8;
const most = 40;

/** So few characters are shown rather than left out. */
const fewest = 4;

const show = (text: string, start: number, end: number): string => {
  const from = start - around <= fewest ? 0 : boundary(text, start - around);
  const to = end + around >= text.length - fewest ? text.length : boundary(text, end + around);
  const middle = boundary(text, Math.min(end, start + most));
  const shown =
    end - start > most + around
      ? `${text.slice(from, middle)}……${text.slice(boundary(text, end), to)}`
      : text.slice(from, to);
  return `${from > 0 ? '……' : ''}${shown}${to < text.length ? '……' : ''}`;
};

/** An offset that does not part the two halves of a character. */
const boundary = (text: string, at: number): number => (/^[\udc00-\udfff]/.test(text.slice(at, at + 1)) ? at - 1 : at);
