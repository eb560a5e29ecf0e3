import type { Home, Plan, Section, Task } from '../plan/plan.ts';

/** What every section, task and item of a plan stands in: a section, a task, or the opening for those of the first level. */
export const parentsOf = (plan: Plan): ReadonlyMap<Home, Home> => {
  const parents = new Map<Home, Home>();
  for (const section of plan.sections) parents.set(section, plan.opening);
  for (const home of plan.homes) for (const child of childrenOf(home)) parents.set(child, home);
  return parents;
};

/** What stands right below a home; below the opening nothing does. */
export const childrenOf = (home: Home): readonly (Section | Task)[] => {
  if (home.kind === 'opening') return [];
  return home.kind === 'section' ? [...home.sections, ...home.tasks] : home.items;
};
