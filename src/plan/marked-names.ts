import type { Plan } from './plan.ts';

const known = new WeakMap<Plan, readonly string[]>();

/**
 * The registered names, terms and names of columns that hold more than Han characters, longest first: they are written
 * as they are, whatever a rule of writing would say.
 */
export const markedNames = (plan: Plan): readonly string[] => {
  const before = known.get(plan);
  if (before) return before;
  const { organizations, outlets, terms, columns } = plan;
  const registered = [...organizations, ...outlets].flatMap(({ name, aliases, formerNames }) => [
    name,
    ...aliases,
    ...formerNames.map((former) => former.name),
  ]);
  const names = [...registered, ...terms.map(({ term }) => term), ...columns.flatMap((column) => column.names)];
  const marked = [...new Set(names)].filter((name) => name.length > 1 && /[^\p{Script=Han}]/u.test(name));
  marked.sort((a, b) => b.length - a.length);
  known.set(plan, marked);
  return marked;
};
