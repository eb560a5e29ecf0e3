import type { Plan, Task } from './plan.ts';

/**
 * The tasks for which nobody answers (`owner`) or that have no deadline (`due`), in order; none where the plan says
 * nothing of the kind at all. A task is covered by what it says itself (defaults included), or where each of its items,
 * or each of its targets and columns, says it. Where no item is covered, only the task that holds them is named.
 */
export const tasksWithout = (plan: Plan, key: 'owner' | 'due'): readonly Task[] => {
  const { tasks, targets, columns } = plan;
  const isStated = [tasks, targets, columns].some((list) => list.some((each) => each[key] !== null));
  const isComplete = tasks.every((task) => task[key] !== null);
  if (!isStated || isComplete) return [];
  const items = new Set(tasks.flatMap((task) => task.items));
  return tasks.filter((task) => !items.has(task)).flatMap((task) => uncovered(task, key));
};

const uncovered = (task: Task, key: 'owner' | 'due'): readonly Task[] => {
  const promises = [...task.targets, ...task.columns];
  if (task[key] !== null || (promises.length > 0 && promises.every((each) => each[key] !== null))) return [];
  const missing = task.items.map((item) => uncovered(item, key));
  const isSaidBySome = missing.some((tasks, index) => tasks.length !== 1 || tasks[0] !== task.items[index]);
  return isSaidBySome ? missing.flat() : [task];
};
