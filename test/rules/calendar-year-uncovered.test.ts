import { describe, expect, it } from 'vitest';
import { calendarYearUncovered as rule } from '../../src/rules/calendar-year-uncovered.ts';
import { createCalendar } from '../../src/text/calendar.ts';
import { columns, findingsOf } from './findings.ts';

const of2031 = (...lines: readonly string[]): string => `year: 2031\n${columns(...lines)}`;
const workday = (name: string, episodes: number): string => `name: ${name}, every: workday, episodes: ${episodes}`;

describe('calendar-year-uncovered', () => {
  it('is said once a plan', async () => {
    const found = await findingsOf(rule, of2031(workday('求真', 235), workday('求证', 100)));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^warning 还不知道2031年的放假和调休安排，《求真》/);
  });

  it('is not said of a column that is beyond any calendar, and is of the next', async () => {
    expect(await findingsOf(rule, of2031(workday('求真', 272)))).toEqual([]);
    expect((await findingsOf(rule, of2031(workday('求真', 272), workday('求证', 100))))[0]).toContain('《求证》');
  });

  it.each([
    ['weeks need no holidays', of2031('name: 求真, every: week, episodes: 50')],
    ['a known year', columns(workday('求真', 235))],
  ])('is silent: %s', async (_, yaml) => {
    expect(await findingsOf(rule, yaml)).toEqual([]);
  });

  it('is silent where the configuration gives the year', async () => {
    const calendar = createCalendar({ holidays: { 2031: ['2031-01-01'] } });
    expect(await findingsOf(rule, of2031(workday('求真', 235)), calendar)).toEqual([]);
  });
});
