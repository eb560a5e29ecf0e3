import type { Plan, Prose } from './plan.ts';
import { prosesOf } from './prose.ts';

const known = new WeakMap<Plan, readonly Prose[]>();

/** Every text that a plan prints, in order: that of its notice, where it has one, then those of `prosesOf`. */
export const printedProsesOf = (plan: Plan): readonly Prose[] => {
  const { publication } = plan;
  if (publication === null || publication.noticeText === null) return prosesOf(plan);
  const listed = known.get(plan) ?? [
    { at: [publication, 'noticeText'], text: publication.noticeText },
    ...prosesOf(plan),
  ];
  known.set(plan, listed);
  return listed;
};
