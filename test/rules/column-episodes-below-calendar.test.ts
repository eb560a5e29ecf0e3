import { describe, expect, it } from 'vitest';
import { columnEpisodesBelowCalendar as rule } from '../../src/rules/column-episodes-below-calendar.ts';
import { columns, findingsOf } from './findings.ts';

describe('column-episodes-below-calendar', () => {
  it.each([
    ['every: week, episodes: 30', '《求证》每周一期，2026年有53个自然周，只安排了30期，少23期'],
    ['every: workday, episodes: 200', '《求证》每个工作日一期，2026年有248个工作日，只安排了200期，少48期'],
    ['every: month, episodes: 10', '《求证》每月一期，2026年有12个月，只安排了10期，少2期'],
    ['every: month, episodes: 不超过10期', '《求证》每月一期，2026年有12个月，只安排了10期，少2期'],
    ['every: weekend, episodes: 52', '《求证》周六、周日各一期，2026年有104个周六和周日，只安排了52期，少52期'],
    ['every: {times: 3, per: day}, episodes: 500条', '《求证》每天3期，2026年最多1095期，只安排了500期，少595期'],
  ])('{%s}', async (column, said) => {
    expect(await findingsOf(rule, columns(`name: 求证, ${column}`))).toEqual([
      `info ${said}。如有停办的日子，请用 breaks 写明`,
    ]);
  });

  it('holds a joint sum against all of its names', async () => {
    expect(
      await findingsOf(rule, columns('names: [求真, 求证], share: joint, every: week, episodes: 60')),
    ).toHaveLength(1);
    expect(await findingsOf(rule, columns('names: [求真, 求证], share: each, every: week, episodes: 50'))).toEqual([]);
  });

  it.each([
    ['nine in ten', 'every: week, episodes: 48'],
    ['weeks that the ends of the year cut', 'every: week, episodes: 47'],
    ['a run of four weeks in five calendar weeks', 'every: week, from: 2026-03-04, to: 2026-03-31, episodes: 4'],
    ['a run of a month in two', 'every: month, from: 2026-03-15, to: 2026-04-14, episodes: 1'],
    ['a lower bound, which more episodes keep', 'every: week, episodes: 不少于30期'],
    ['declared breaks', 'every: week, episodes: 30, breaks: [{from: 2026-07-01, to: 2026-07-07}]'],
    ['no frequency', 'episodes: 3'],
    ['more than there is room for', 'every: week, episodes: 99'],
  ])('is silent on %s', async (_, column) => {
    expect(await findingsOf(rule, columns(`name: 求证, ${column}`))).toEqual([]);
  });

  it('is silent where the holidays are unknown', async () => {
    expect(await findingsOf(rule, `year: 2031\n${columns('name: 求证, every: workday, episodes: 200')}`)).toEqual([]);
  });
});
