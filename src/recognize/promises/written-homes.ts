import type {
  PlanFile,
  WrittenColumn,
  WrittenSection,
  WrittenTarget,
  WrittenTask,
} from '../../plan/generated/types.generated.ts';

/** What of a plan file may hold targets and columns. */
export type WrittenHome = PlanFile | WrittenSection | WrittenTask;

/** A home of a plan file, with its place in the numbering: '' for the plan, 3 for a section, 3-2 for its second task. */
export interface PlacedHome {
  readonly written: WrittenHome;
  readonly place: string;
}

/** What is to be added to one home. */
export interface Addition {
  readonly targets: readonly WrittenTarget[];
  readonly columns: readonly WrittenColumn[];
}

/** Every home of a plan file, in the order of `Plan.homes`. */
export const homesOf = (plan: PlanFile): readonly PlacedHome[] => {
  const homes: PlacedHome[] = [{ written: plan, place: '' }];
  addSections(homes, plan.sections ?? [], '');
  return homes;
};

const below = (place: string, index: number): string => (place === '' ? `${index + 1}` : `${place}-${index + 1}`);

const addSections = (homes: PlacedHome[], sections: readonly WrittenSection[], above: string): void => {
  for (const [index, section] of sections.entries()) {
    const place = below(above, index);
    homes.push({ written: section, place });
    addSections(homes, section.sections ?? [], place);
    addTasks(homes, section.tasks ?? [], place);
  }
};

const addTasks = (homes: PlacedHome[], tasks: readonly WrittenTask[], above: string): void => {
  for (const [index, task] of tasks.entries()) {
    const place = below(above, index);
    homes.push({ written: task, place });
    addTasks(homes, task.items ?? [], place);
  }
};

/**
 * A plan file with more targets and columns in its homes. Homes without additions, in them or below, stay the objects that
 * they are; `renewed` is told of each that does not.
 */
export const withAdditions = (
  plan: PlanFile,
  additions: ReadonlyMap<WrittenHome, Addition>,
  renewed: (before: WrittenHome, behind: WrittenHome) => void = () => {},
): PlanFile => {
  const renew = <Home extends WrittenHome>(home: Home, parts: Partial<Home>): Home => {
    const addition = additions.get(home);
    if (addition === undefined && Object.keys(parts).length === 0) return home;
    const next = inOrder({ ...home, ...parts, ...joined(home, addition) });
    renewed(home, next);
    return next;
  };
  const taskOf = (task: WrittenTask): WrittenTask => renew(task, changed('items', task.items, taskOf));
  const sectionOf = (section: WrittenSection): WrittenSection =>
    renew(section, {
      ...changed('sections', section.sections, sectionOf),
      ...changed('tasks', section.tasks, taskOf),
    });
  return renew(plan, changed('sections', plan.sections, sectionOf));
};

/** A list under its key where anything in it is another object than before; nothing where all is as it was. */
const changed = <Key extends string, Item>(
  key: Key,
  list: readonly Item[] | undefined,
  renew: (item: Item) => Item,
): { readonly [K in Key]?: readonly Item[] } => {
  const next = (list ?? []).map(renew);
  const isSame = next.every((item, index) => item === list?.[index]);
  return isSame ? {} : ({ [key]: next } as unknown as { readonly [K in Key]?: readonly Item[] });
};

const joined = (home: WrittenHome, addition: Addition | undefined): Partial<Addition> => {
  const targets = [...(home.targets ?? []), ...(addition?.targets ?? [])];
  const columns = [...(home.columns ?? []), ...(addition?.columns ?? [])];
  return { ...(targets.length > 0 ? { targets } : {}), ...(columns.length > 0 ? { columns } : {}) };
};

/** The order in which a plan file is read: what it is, what it says, what it promises, what lies below it. */
const planOrder: readonly string[] = [
  ...['kepu', 'id', 'title', 'year', 'issuer', 'include', 'numbering', 'lead', 'responsibility', 'defaults'],
  ...['organizations', 'outlets', 'terms', 'overview', 'columns', 'targets', 'sections', 'publication', 'attachments'],
];

/** The same of a section, a task or an item. */
const homeOrder: readonly string[] = [
  ...['id', 'title', 'numeral', 'lead', 'text', 'owner', 'support', 'due', 'responsibility', 'columns', 'targets'],
  ...['tags', 'note', 'items', 'sections', 'tasks'],
];

/** An object with its keys in that order; those that it does not name keep their place behind the others. */
export const inOrder = <Home extends WrittenHome>(home: Home): Home => {
  const order = 'kepu' in home ? planOrder : homeOrder;
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(Object.entries(home).sort(([one], [other]) => rank(one) - rank(other))) as unknown as Home;
};
