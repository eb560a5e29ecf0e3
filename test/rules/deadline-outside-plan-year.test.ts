import { describe, expect, it } from 'vitest';
import { deadlineOutsidePlanYear as rule } from '../../src/rules/deadline-outside-plan-year.ts';
import { columns, findingsOf, targets } from './findings.ts';

const task = (due: string): string => `sections: [{title: 甲, tasks: [{title: 乙, due: ${due}}]}]`;

describe('deadline-outside-plan-year', () => {
  it.each(['2025-12-31', '2027-01-01', '2027-01', '2025-Q4'])('%s is outside 2026', async (due) => {
    expect(await findingsOf(rule, task(due))).toEqual([`error 完成时限${due}不在计划年度2026年内`]);
  });

  it.each(['2026-01-01', '2026-12-31', '2026-02', '2026-Q1'])('%s is within 2026', async (due) => {
    expect(await findingsOf(rule, task(due))).toEqual([]);
  });

  it('looks at targets and columns', async () => {
    const yaml = `${targets('id: t, indicator: 讲座, value: 3场, due: 2025-11')}\n${columns('name: 求真, due: 2027-03')}`;
    expect(await findingsOf(rule, yaml)).toHaveLength(2);
  });

  it('says a default once, however many take it over', async () => {
    const yaml = 'defaults: {due: 2025-12-31}\nsections: [{title: 甲, tasks: [{title: 乙}, {title: 丙}]}]';
    expect(await findingsOf(rule, yaml)).toHaveLength(1);
  });

  it.each([
    ['from: 2025-09-01', ['warning 《求真》的开始日期2025-09-01不在计划年度2026年内']],
    ['to: 2027-06-30', ['warning 《求真》的结束日期2027-06-30不在计划年度2026年内']],
    ['to: 2025-06-30', ['error 《求真》的结束日期2025-06-30不在计划年度2026年内']],
    ['from: 2027-01-04', ['error 《求真》的开始日期2027-01-04不在计划年度2026年内']],
    ['from: 2026-03-01, to: 2026-06-30', []],
    ['breaks: [{from: 2026-12-20, to: 2027-01-10}]', []],
  ])('a column with %s', async (run, findings) => {
    expect(await findingsOf(rule, columns(`name: 求真, ${run}`))).toEqual(findings);
  });
});
