import type { Home } from '../plan/plan.ts';
import { longestRising, type Pair } from '../text/align.ts';
import type { Pairing } from './pairing.ts';
import { childrenOf } from './parents.ts';

/**
 * The sections and tasks of the new plan that stand elsewhere than in the old one: under another parent, or among the same
 * siblings in another order. Of those that changed places as few are named as explain it.
 */
export const findMoved = ({ old, now, homes, parents }: Pairing): ReadonlySet<Home> => {
  const moved = new Set<Home>();
  const places = new Map<Home, number>();
  for (const [index, home] of old.plan.homes.entries()) places.set(home, index);
  const lists = [now.plan.sections, ...now.plan.homes.map(childrenOf)];
  for (const siblings of lists) {
    const stayed: Pair[] = [];
    for (const [index, home] of siblings.entries()) {
      const before = homes.oldOf(home);
      if (!before) continue;
      const isHere = isSameParent(homes.oldOf(parents.get(home) ?? home), parents.get(before));
      if (isHere) stayed.push([index, places.get(before) ?? 0]);
      else moved.add(home);
    }
    const inOrder = new Set(longestRising(stayed).map(([index]) => index));
    for (const [index] of stayed) {
      const home = siblings[index];
      if (home && !inOrder.has(index)) moved.add(home);
    }
  }
  return moved;
};

const isSameParent = (one: Home | undefined, other: Home | undefined): boolean => one !== undefined && one === other;
