import { createMemory } from '../../text/remember.ts';
import { readPassage } from '../binding/passage.ts';
import { originalOffset } from '../binding/wording.ts';
import type { Plan, Prose } from '../plan.ts';
import { findNames, type Named } from './find-names.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { runOn } from './run-on.ts';

const indexes = createMemory<Plan, NameIndex | null>();
const known = createMemory<Prose, readonly Named[]>();

/** Every registered name that a prose of a plan holds, in order, and slips of one; looked for once. Offsets are those of the prose. */
export const namesIn = (plan: Plan, prose: Prose): readonly Named[] => {
  const before = known.get(prose);
  if (before) return before;
  const index = indexOf(plan);
  const found = index === null ? none : namesFrom(prose, index);
  known.set(prose, found);
  return found;
};

const none: readonly Named[] = Object.freeze([]);

const indexOf = (plan: Plan): NameIndex | null => {
  const made = indexes.get(plan);
  if (made !== undefined) return made;
  const index = indexNames(plan);
  indexes.set(plan, index);
  return index;
};

const namesFrom = (prose: Prose, index: NameIndex): readonly Named[] => {
  const read = runOn(readPassage(prose));
  const found = findNames(read.text, index);
  if (found.length === 0 || read.dropped.length === 0) return found;
  return found.map((named) => ({
    ...named,
    start: originalOffset(read, named.start),
    end: originalOffset(read, named.end - 1) + 1,
  }));
};
