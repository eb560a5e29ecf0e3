import { multiplyDecimals } from '../../text/decimal.ts';
import type { Quantity } from '../../text/quantity.ts';
import type { Column, Plan, Target } from '../plan.ts';

/** What carries a figure and may be part of another: a target, or a column with its episodes. */
export type Countable = Target | Column;

/** Targets and columns by id; the first where an id stands twice. */
export const countablesById = ({ targets, columns }: Plan): ReadonlyMap<string, Countable> => {
  const byId = new Map<string, Countable>();
  for (const countable of [...targets, ...columns]) {
    if (countable.id !== null && !byId.has(countable.id)) byId.set(countable.id, countable);
  }
  return byId;
};

/** All that a target or column promises, names with a share `each` added up; null where it states no figure. */
export const totalOf = (countable: Countable): Quantity | null => {
  if (countable.kind === 'target') return countable.aggregate === 'milestone' ? null : countable.value;
  const { episodes, names, share } = countable;
  if (!episodes || share !== 'each') return episodes;
  const times = (value: number | null): number | null =>
    value === null ? null : multiplyDecimals(value, names.length);
  return { ...episodes, min: times(episodes.min), max: times(episodes.max) };
};

/** The name of a target or column in a sentence: “专题培训”, 《求证》《求真》. */
export const titleOf = (countable: Countable): string =>
  countable.kind === 'target'
    ? `“${countable.indicator}”`
    : countable.names.map((name) => (name.startsWith('《') ? name : `《${name}》`)).join('');

/** The key of the file that holds the figure of a target or column. */
export const figureKeyOf = ({ kind }: Countable): 'value' | 'episodes' => (kind === 'target' ? 'value' : 'episodes');
