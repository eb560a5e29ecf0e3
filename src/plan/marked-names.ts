import { readOnce } from '../text/remember.ts';
import type { Plan } from './plan.ts';

/**
 * The registered names, terms and names of columns that hold more than Han characters, longest first: they are written
 * as they are, whatever a rule of writing would say.
 */
export const markedNames = readOnce((plan: Plan): readonly string[] => {
  const { organizations, outlets, terms, columns } = plan;
  const registered = [...organizations, ...outlets].flatMap(({ name, aliases, formerNames }) => [
    name,
    ...aliases,
    ...formerNames.map((former) => former.name),
  ]);
  const names = [...registered, ...terms.map(({ term }) => term), ...columns.flatMap((column) => column.names)];
  const marked = [...new Set(names)].filter((name) => name.length > 1 && /[^\p{Script=Han}]/u.test(name));
  marked.sort((a, b) => b.length - a.length);
  return marked;
});
