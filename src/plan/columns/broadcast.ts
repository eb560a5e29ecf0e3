import { signBits } from '../../text/signs.ts';
import type { Named } from '../names/find-names.ts';
import { namesIn } from '../names/names-in.ts';
import type { Place } from '../place.ts';
import type { Outlet, Plan, Prose } from '../plan.ts';
import { prosesOf } from '../prose.ts';
import { tellingProses } from '../telling-proses.ts';

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
export const broadcastsOf = (plan: Plan): readonly Broadcast[] =>
  tellingProses(prosesOf(plan), signs).flatMap((prose) =>
    prose.at[0] !== plan && /FM/i.test(prose.text) ? broadcastsIn(plan, prose) : [],
  );

const signs = signBits('frequency');

const broadcastsIn = (plan: Plan, prose: Prose): readonly Broadcast[] => {
  const { at, text } = prose;
  const stations = namesIn(plan, prose).flatMap((named) => {
    const outlet = outletOf(named);
    return outlet === null ? [] : [{ outlet, end: named.end }];
  });
  let next = 0;
  return [...text.matchAll(written)].flatMap(({ 0: words, 1: digits = '', index: start }) => {
    while ((stations[next]?.end ?? text.length) <= start) next++;
    const before = stations[next - 1];
    const outlet = before && between.test(text.slice(before.end, start)) ? before.outlet : null;
    if (!outlet && !digits.includes('.')) return [];
    return [{ at: [...at, { start, end: start + words.length }] as const, frequency: Number(digits), outlet }];
  });
};

/** What may stand between a station and its frequency. */
const between = /^[”》*_\s]{0,8}[（(]?[*_\s]{0,4}$/;

const outletOf = ({ meanings }: Named): Outlet | null => {
  for (const { entry } of meanings) if (entry.kind === 'outlet') return entry;
  return null;
};
