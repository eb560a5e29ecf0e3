import { onOneLine } from '../document/inline.ts';
import type { Plan } from '../plan/plan.ts';
import type { ChecklistRow } from './checklist-rows.ts';

/**
 * The checklist of a plan as data: what `kepu checklist --json` prints (version 1). `lineOf` gives the line of the plan
 * file (from 1) on which a row's target or column begins.
 */
export const checklistJson = (plan: Plan, rows: readonly ChecklistRow[], lineOf: (row: ChecklistRow) => number) => ({
  version: 1,
  plan: { id: plan.id, title: onOneLine(plan.title), year: plan.year },
  rows: rows.map((row) => ({ ...describe(row), line: lineOf(row) })),
});

/** Every key of a row in the order of the contract; null where nothing is known. */
const describe = (row: ChecklistRow) => ({
  number: row.number,
  section: row.section,
  task: row.task,
  id: row.id,
  kind: row.kind,
  indicator: row.indicator,
  value: row.value && {
    comparator: row.value.comparator,
    min: row.value.min,
    max: row.value.max,
    unit: row.value.unit,
    per: row.value.per,
  },
  text: row.text,
  quote: row.quote,
  aggregate: row.aggregate,
  commitment: row.commitment,
  owner: row.owner,
  support: row.support,
  due: row.due?.written ?? null,
  outlet: row.outlet,
});
