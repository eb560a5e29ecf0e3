import { nearest } from '../../text/nearest.ts';
import type { Plan, Target } from '../plan.ts';
import { continuationsOf, type Succession } from './succession.ts';

/**
 * Targets of last year that nothing goes on with. Where most of them are gone, this is another plan, and not the old one
 * edited: then there are none.
 */
export const droppedTargets = (succession: Succession, plans: readonly Plan[]): readonly Target[] => {
  const { present, last } = succession;
  const continued = new Set(continuationsOf(succession, plans).map((each) => each.last));
  const counted = last.targets.filter(({ aggregate }) => aggregate !== 'milestone');
  const open = counted.filter((target) => !continued.has(target));
  if (open.length === 0) return [];
  const ids = new Set(present.targets.map(({ id }) => id));
  const indicators = new Set(present.targets.map(({ indicator }) => indicator));
  const notes = notesOf(present);
  const gone = open.filter(
    ({ id, indicator }) => !ids.has(id) && !indicators.has(indicator) && !notes.includes(indicator),
  );
  if (gone.length * 2 > counted.length) return [];
  const free = [...indicators].slice(0, mostCompared);
  return gone.slice(0, mostCompared).filter(({ indicator }) => !isWordedAnew(indicator, free));
};

/** Each is compared with each: more than a plan of an office has. */
const mostCompared = 200;

/** 科普讲座 and 科普讲座场次, 科普培训 and 科普培训班 are one indicator. */
const isWordedAnew = (indicator: string, present: readonly string[]): boolean =>
  present.some((other) => other.includes(indicator) || indicator.includes(other)) ||
  nearest(indicator, present) !== null;

const notesOf = ({ targets, tasks }: Plan): string => [...targets, ...tasks].map(({ note }) => note ?? '').join('\n');
