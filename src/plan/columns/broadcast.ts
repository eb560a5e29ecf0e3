import type { Place } from '../place.ts';
import type { Outlet, Plan, Prose } from '../plan.ts';

/** An FM frequency in a text, and the station that it stands behind. */
export interface Broadcast {
  readonly at: Place;
  /** In MHz. */
  readonly frequency: number;
  /** Null where no registered outlet is named right before it. */
  readonly outlet: Outlet | null;
}

/** The FM frequencies (MHz) of an outlet as registered: FM91.6, or several of them; none of a station on medium wave. */
export const frequenciesOf = ({ frequency }: Outlet): readonly number[] =>
  frequency === null ? [] : [...frequency.matchAll(written)].map(([, digits]) => Number(digits));

/** FM91.6, fm 91.6, FM103.3. */
const written = /(?<![A-Za-z])FM ?(\d{2,4}(?:\.\d{1,2})?)(?![\d.]*\d)/gi;

/** The FM frequencies of a plan's texts, in their order. FM20 without a station before it may be anything and is none. */
export const broadcastsOf = ({ homes, outlets }: Plan): readonly Broadcast[] => {
  const spoken: Prose[] = [];
  for (const { proses } of homes) for (const prose of proses) if (/FM/i.test(prose.text)) spoken.push(prose);
  if (spoken.length === 0) return [];
  const findName = nameFinder(outlets);
  return spoken.flatMap((prose) => broadcastsIn(prose, findName));
};

/** Finds the outlet whose name, the longest there is, ends at an offset of a text. */
type NameFinder = (text: string, end: number) => Outlet | null;

const nameFinder = (outlets: readonly Outlet[]): NameFinder => {
  const byName = new Map(
    outlets.flatMap((outlet) => [outlet.name, ...outlet.aliases].map((name) => [name, outlet] as const)),
  );
  const lengths = [...new Set([...byName.keys()].map((name) => name.length))].sort((one, other) => other - one);
  return (text, end) => {
    for (const length of lengths) {
      const found = length <= end ? byName.get(text.slice(end - length, end)) : undefined;
      if (found) return found;
    }
    return null;
  };
};

const broadcastsIn = ({ at, text }: Prose, findName: NameFinder): readonly Broadcast[] =>
  [...text.matchAll(written)].flatMap(({ 0: words, 1: digits = '', index: start }) => {
    const nameEnd = text[start - 1] === '（' || text[start - 1] === '(' ? start - 1 : start;
    const outlet = findName(text, nameEnd);
    if (!outlet && !digits.includes('.')) return [];
    return [{ at: [...at, { start, end: start + words.length }] as const, frequency: Number(digits), outlet }];
  });
