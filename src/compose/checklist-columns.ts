import type { TableColumn } from '../document/document.ts';
import { onOneLine } from '../document/inline.ts';
import { printDue } from '../plan/printed-responsibility.ts';
import type { ChecklistRow } from './checklist-rows.ts';

/** The columns that a checklist may have, by the names of `--columns`. */
export const checklistColumns = [
  'order',
  'plan',
  'number',
  'section',
  'task',
  'indicator',
  'value',
  'owner',
  'support',
  'due',
  'quote',
  'outlet',
  'kind',
  'id',
] as const;

/** The name of a column as `--columns` takes it. */
export type ChecklistColumn = (typeof checklistColumns)[number];

/** The columns of a checklist of one plan where nobody chooses. */
export const usualColumns: readonly ChecklistColumn[] = [
  'order',
  'number',
  'section',
  'task',
  'indicator',
  'value',
  'owner',
  'support',
  'due',
  'quote',
];

/** The same with the plan that a row is of, for a checklist of several. */
export const mergedColumns: readonly ChecklistColumn[] = ['order', 'plan', ...usualColumns.slice(1)];

/** How a column is headed and set, and what it says of a row; `order` counts from 1. */
export interface ColumnForm extends TableColumn {
  readonly head: string;
  readonly cell: (row: ChecklistRow, order: number) => string;
}

const form = (head: string, width: number, align: TableColumn['align'], cell: ColumnForm['cell']): ColumnForm => ({
  head,
  width,
  align,
  cell,
});

const kinds = { target: '目标', column: '专栏', milestone: '成果' } as const;

/** Widths are half-width characters of a landscape page with the usual columns; no head and no date breaks in them. */
export const columnForms: Readonly<Record<ChecklistColumn, ColumnForm>> = {
  order: form('序号', 8, 'center', (_, order) => String(order)),
  plan: form('计划', 18, 'left', ({ plan }) => onOneLine(plan.title)),
  number: form('编号', 11, 'center', ({ number }) => number ?? ''),
  section: form('部分', 15, 'left', ({ section }) => section ?? ''),
  task: form('任务', 15, 'left', ({ task }) => task ?? ''),
  indicator: form('指标', 19, 'left', ({ indicator }) => indicator),
  value: form('目标值', 13, 'center', ({ text }) => text),
  owner: form('牵头单位', 13, 'left', ({ owner }) => owner ?? ''),
  support: form('配合单位', 13, 'left', ({ support }) => support.join('、')),
  due: form('完成时限', 23, 'center', ({ due }) => (due === null ? '' : printDue(due))),
  quote: form('原文', 27, 'left', ({ quote }) => quote ?? ''),
  outlet: form('合作媒体', 14, 'left', ({ outlet }) => outlet ?? ''),
  kind: form('类别', 6, 'center', ({ kind }) => kinds[kind]),
  id: form('标识', 12, 'left', ({ id }) => id ?? ''),
};
