import type { Plan, Target } from '../plan.ts';
import { type Link, linksOf } from './link.ts';

/** Links upwards that come back to where they began, in order, from the plan whose id comes first. */
export type Ring = readonly [Link, ...Link[]];

/**
 * Every ring among the upward links of several plans, once. A target has one such link at the most, so that each walk
 * either ends or comes to where one has been before.
 */
export const ringsAmong = (plans: readonly Plan[]): readonly Ring[] => {
  const { all, linkOf } = linksOf(plans);
  const next = (target: Target): Target | null => {
    const of = linkOf(target, 'upstream')?.to?.of;
    return of?.kind === 'target' ? of : null;
  };
  const walks = new Map<Target, number>();
  const rings: Ring[] = [];
  for (const [walk, { key, from }] of all.entries()) {
    if (key !== 'upstream') continue;
    let target: Target | null = from;
    for (; target !== null && !walks.has(target); target = next(target)) walks.set(target, walk);
    if (target !== null && walks.get(target) === walk) {
      const ring = ringFrom(target, next, (each) => linkOf(each, 'upstream'));
      if (ring) rings.push(ring);
    }
  }
  return rings;
};

const ringFrom = (
  start: Target,
  next: (target: Target) => Target | null,
  linkOf: (target: Target) => Link | undefined,
): Ring | null => {
  const links: Link[] = [];
  for (let at: Target | null = start; at !== null; at = next(at)) {
    const link = linkOf(at);
    if (link) links.push(link);
    if (next(at) === start) break;
  }
  let least = 0;
  for (const [index, { plan }] of links.entries()) if (plan.id < (links[least] as Link).plan.id) least = index;
  const [first, ...rest] = [...links.slice(least), ...links.slice(0, least)];
  return first ? [first, ...rest] : null;
};
