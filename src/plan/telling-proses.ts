import { readOnce } from '../text/remember.ts';
import { signsOf } from '../text/signs.ts';
import type { Prose } from './plan.ts';

/** What some texts may speak of, each and together. */
interface Telling {
  readonly each: readonly number[];
  readonly together: number;
  /** Those that have all signs of a kind, by its bits. */
  readonly having: Map<number, readonly Prose[]>;
}

const tellingOf = readOnce((proses: readonly Prose[]): Telling => {
  const each = proses.map(({ text }) => signsOf(text));
  let together = 0;
  for (const bits of each) together |= bits;
  return { each, together, having: new Map() };
});

const none: readonly Prose[] = Object.freeze([]);

/**
 * Those of some texts, in order, that have every one of the signs (`signBits`): the others cannot hold what a rule looks for.
 * The texts are read once, however many rules ask.
 */
export const tellingProses = (proses: readonly Prose[], signs: number): readonly Prose[] => {
  const { each, together, having } = tellingOf(proses);
  if ((together & signs) !== signs) return none;
  const known = having.get(signs);
  if (known) return known;
  const found = proses.filter((_, index) => ((each[index] ?? 0) & signs) === signs);
  having.set(signs, found);
  return found;
};
