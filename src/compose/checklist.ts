import type { Block, Document, Table } from '../document/document.ts';
import { onOneLine } from '../document/inline.ts';
import type { Plan } from '../plan/plan.ts';
import { cellOf } from './cell.ts';
import { type ChecklistColumn, columnForms, mergedColumns, usualColumns } from './checklist-columns.ts';
import { type ChecklistGrouping, groupRows } from './checklist-groups.ts';
import type { ChecklistRow } from './checklist-rows.ts';
import { composeTitle } from './title.ts';

export { type ChecklistRow, checklistRows } from './checklist-rows.ts';

/** How a checklist is laid out; what it says does not depend on it. */
export interface ChecklistOptions {
  readonly draft: boolean;
  /** What the table shows, in this order; the usual columns where nobody chooses. */
  readonly columns?: readonly ChecklistColumn[];
  /** One table under a heading for each section, owner or outlet, instead of one table. */
  readonly by?: ChecklistGrouping;
}

/** The target checklist of one plan as a landscape page with a table. */
export const composeChecklist = (plan: Plan, rows: readonly ChecklistRow[], options: ChecklistOptions): Document => {
  const title = `${onOneLine(plan.title)}目标任务清单`;
  return composeList(title, [plan], rows, { columns: usualColumns, ...options });
};

/** One checklist over many plans, in the order of the plans; a column says which plan a row is of. */
export const composeMergedChecklist = (
  lists: readonly { readonly plan: Plan; readonly rows: readonly ChecklistRow[] }[],
  options: ChecklistOptions,
): Document => {
  const plans = lists.map(({ plan }) => plan);
  const rows = lists.flatMap((list) => list.rows);
  return composeList(`${yearsOf(plans)}目标任务清单`, plans, rows, { columns: mergedColumns, ...options });
};

/** 2026年, 2025—2026年, or '' for no plan. */
const yearsOf = (plans: readonly Plan[]): string => {
  const years = plans.map(({ year }) => year).sort((one, other) => one - other);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined) return '';
  return first === last ? `${first}年` : `${first}—${last}年`;
};

const composeList = (
  title: string,
  plans: readonly Plan[],
  rows: readonly ChecklistRow[],
  { draft, columns, by }: ChecklistOptions & { readonly columns: readonly ChecklistColumn[] },
): Document => ({
  title,
  properties: {
    creator: [...new Set(plans.map(({ issuer }) => issuer.name))].join('、'),
    subject: '目标任务清单',
    keywords: [...new Set(plans.map(({ year }) => `${year}年`)), ...plans.map(({ id }) => id)],
    date: `${String(Math.max(0, ...plans.map(({ year }) => year))).padStart(4, '0')}-01-01`,
  },
  orientation: 'landscape',
  draft,
  blocks: [composeTitle(title, plans), ...tablesOf(rows, columns, by)],
});

/** Rows are numbered through all tables, so that a number names one row. */
const tablesOf = (
  rows: readonly ChecklistRow[],
  columns: readonly ChecklistColumn[],
  by: ChecklistGrouping | undefined,
): readonly Block[] => {
  if (by === undefined) return [checklistTable(rows, columns, 0)];
  let before = 0;
  return groupRows(rows, by).flatMap(({ heading, rows: grouped }) => {
    const table = checklistTable(grouped, columns, before);
    before += grouped.length;
    return [heading, table];
  });
};

/** Rows under the heads of their columns; their order counts on behind `before`. */
export const checklistTable = (
  rows: readonly ChecklistRow[],
  columns: readonly ChecklistColumn[],
  before: number,
): Table => {
  const forms = columns.map((column) => columnForms[column]);
  return {
    type: 'table',
    columns: forms.map(({ width, align }) => ({ width, align })),
    head: [forms.map(({ head }) => cellOf(head))],
    rows: rows.map((row, index) => forms.map(({ cell }) => cellOf(cell(row, before + index + 1)))),
  };
};
