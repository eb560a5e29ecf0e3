import type { Plan, Prose } from './plan.ts';

const known = new WeakMap<Plan, readonly Prose[]>();

/** Every text of a plan that the rules of writing hold for, in order: its title, then the titles and texts of its homes. */
export const prosesOf = (plan: Plan): readonly Prose[] => {
  const listed = known.get(plan);
  if (listed) return listed;
  const proses: Prose[] = [{ at: [plan, 'title'], text: plan.title }];
  for (const home of plan.homes) proses.push(...home.proses);
  known.set(plan, proses);
  return proses;
};
