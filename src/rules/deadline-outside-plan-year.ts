import type { Column, Due, Plan } from '../plan/plan.ts';
import { titleOf } from '../plan/totals/countable.ts';
import { message } from '../text/message.ts';
import type { Rule, Violation } from './rule.ts';

export const deadlineOutsidePlanYear: Rule = {
  id: 'deadline-outside-plan-year',
  severity: 'error',
  source: 'logic',
  summary: message('完成时限和起止日期应在计划年度内', 'Deadlines and runs lie within the plan year'),
  reason: message(
    '年度计划只管一年。跨年的工作应拆出本年度可以验收的一段；写成上一年的，多半是沿用旧稿时忘了改。',
    'A plan is for one year: longer work has a part that is accepted within it, and last year’s date was left standing.',
  ),
  example: {
    bad: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普培训
        due: 2025-11-30 #!`,
    good: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普培训
        due: 2026-Q4`,
  },
  *check(plan) {
    const [first, last] = [`${plan.year}-01-01`, `${plan.year}-12-31`];
    const isWithin = ({ from, to }: Run): boolean => from >= first && to >= first && from <= last && to <= last;
    for (const due of deadlinesOf(plan)) {
      if (!isWithin(due)) yield outside(due, plan.year);
    }
    for (const column of plan.columns) if (!isWithin(column)) yield* runOutside(column, plan.year);
  },
};

/** Each deadline once, however many targets take it over from their task or from the defaults. */
const deadlinesOf = ({ tasks, targets, columns }: Plan): ReadonlySet<Due> => {
  const deadlines = new Set<Due>();
  let last: Due | null = null;
  for (const list of [tasks, targets, columns]) {
    for (const { due } of list) {
      if (due && due !== last) deadlines.add(due);
      last = due;
    }
  }
  return deadlines;
};

type Run = Pick<Due, 'from' | 'to'>;

const outside = (due: Due, year: number): Violation => ({
  at: [due],
  message: message(
    `完成时限${due.written}不在计划年度${year}年内`,
    `The deadline ${due.written} is outside the plan year ${year}`,
  ),
});

/** A run that only reaches over an end of the year can be meant so; one that misses the year cannot. */
const runOutside = (column: Column, year: number): readonly Violation[] => {
  const reaches = column.from <= `${year}-12-31` && column.to >= `${year}-01-01` && column.from <= column.to;
  return (['from', 'to'] as const)
    .filter((key) => Number(column[key].slice(0, 4)) !== year)
    .map((key) => ({
      at: [column, key],
      ...(reaches ? { severity: 'warning' as const } : {}),
      message: message(
        `${titleOf(column)}的${key === 'from' ? '开始' : '结束'}日期${column[key]}不在计划年度${year}年内`,
        `${titleOf(column)} ${key === 'from' ? 'starts' : 'ends'} on ${column[key]}, outside the plan year ${year}`,
      ),
    }));
};
