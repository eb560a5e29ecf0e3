import type { Column, Home, Plan, Target } from '../../plan/plan.ts';
import { pointerOf } from '../../source/pointer.ts';
import { readOnce } from '../../text/remember.ts';
import type { Step } from '../cursor.ts';

/** What of a plan stands somewhere in its file. */
export type Placed = Home | Target | Column;

/** Where the parts of a plan stand in its file, in English keys. */
export interface PlanPaths {
  /** By JSON Pointer. */
  readonly at: ReadonlyMap<string, Placed>;
  readonly of: ReadonlyMap<Placed, readonly Step[]>;
}

/** The paths of a plan's homes, targets and columns, from the order in which it holds them. */
export const pathsOf = readOnce((plan: Plan): PlanPaths => {
  const at = new Map<string, Placed>();
  const of = new Map<Placed, readonly Step[]>();
  const add = (placed: Placed, path: readonly Step[]): void => {
    at.set(pointerOf(path), placed);
    of.set(placed, path);
  };
  const addHome = (home: Home, path: readonly Step[]): void => {
    add(home, path);
    for (const [index, target] of home.targets.entries()) add(target, [...path, 'targets', index]);
    for (const [index, column] of home.columns.entries()) add(column, [...path, 'columns', index]);
    if (home.kind === 'section') {
      for (const [index, section] of home.sections.entries()) addHome(section, [...path, 'sections', index]);
      for (const [index, task] of home.tasks.entries()) addHome(task, [...path, 'tasks', index]);
    }
    if (home.kind === 'task')
      for (const [index, item] of home.items.entries()) addHome(item, [...path, 'items', index]);
  };
  addHome(plan.opening, []);
  for (const [index, section] of plan.sections.entries()) addHome(section, ['sections', index]);
  return { at, of };
});

/** The innermost of the parts that a path leads through, and the steps from there on. */
export const placedAlong = (
  plan: Plan,
  path: readonly Step[],
): { readonly placed: Placed; readonly rest: readonly Step[] } | null => {
  const { at } = pathsOf(plan);
  for (let length = path.length; length >= 0; length -= 1) {
    const placed = at.get(pointerOf(path.slice(0, length)));
    if (placed) return { placed, rest: path.slice(length) };
  }
  return null;
};
