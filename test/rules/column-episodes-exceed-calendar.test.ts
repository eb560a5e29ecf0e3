import { describe, expect, it } from 'vitest';
import { columnEpisodesExceedCalendar as rule } from '../../src/rules/column-episodes-exceed-calendar.ts';
import { createCalendar } from '../../src/text/calendar.ts';
import { columns, findingsOf } from './findings.ts';

describe('column-episodes-exceed-calendar', () => {
  it.each([
    [
      'name: 求真, every: workday, from: 2026-01-05, episodes: 260',
      '《求真》每个工作日一期，2026年自1月5日起有247个工作日，播不出260期',
    ],
    ['name: 求真, every: workday, episodes: 249', '《求真》每个工作日一期，2026年有248个工作日，播不出249期'],
    ['name: 求真, every: workday, episodes: 超过248期', '《求真》每个工作日一期，2026年有248个工作日，播不出超过248期'],
    ['name: 求真, every: workday, episodes: 不少于249期', '《求真》每个工作日一期，2026年有248个工作日，播不出249期'],
    ['name: 求真, every: day, episodes: 366', '《求真》每天一期，2026年有365天，播不出366期'],
    ['name: 求真, every: week, episodes: 54', '《求真》每周一期，2026年有53个自然周，播不出54期'],
    ['name: 求真, every: weekend, episodes: 105', '《求真》周六、周日各一期，2026年有104个周六和周日，播不出105期'],
    ['name: 求真, every: month, episodes: 13', '《求真》每月一期，2026年有12个月，播不出13期'],
    ['name: 求真, every: {weekdays: [wed]}, episodes: 53', '《求真》逢周三一期，2026年有52个周三，播不出53期'],
    [
      'name: 求真, every: {weekdays: [mon, thu]}, episodes: 106',
      '《求真》逢周一、周四各一期，2026年周一、周四共105天，播不出106期',
    ],
    ['name: 求真, every: {times: 3, per: week}, episodes: 160', '《求真》每周3期，2026年最多159期，播不出160期'],
    ['name: 求真, every: {times: 3, per: day}, episodes: 1096条', '《求真》每天3期，2026年最多1095期，播不出1096条'],
    ['name: 求真, every: month, to: 2026-06-30, episodes: 7', '《求真》每月一期，2026年截至6月30日有6个月，播不出7期'],
    [
      'name: 求真, every: month, from: 2026-03-15, to: 2026-06-30, episodes: 5',
      '《求真》每月一期，2026年3月15日至6月30日有4个月，播不出5期',
    ],
    [
      'name: 求真, every: month, episodes: 11, breaks: [{from: 2026-07-01, to: 2026-08-31}]',
      '《求真》每月一期，2026年除去停办的日子有10个月，播不出11期',
    ],
    [
      'names: [求真, 求证], share: joint, every: week, episodes: 107',
      '《求真》《求证》每周一期，2026年有53个自然周，2个专栏最多106期，播不出107期',
    ],
    [
      'names: [求真, 求证], share: each, every: week, episodes: 54',
      '《求真》《求证》每周一期，2026年有53个自然周，播不出各54期',
    ],
  ])('{%s}', async (column, said) => {
    expect(await findingsOf(rule, columns(column))).toEqual([`error ${said}`]);
  });

  it.each([
    ['as many as there are', 'name: 求真, every: workday, episodes: 248'],
    ['超过 one less', 'name: 求真, every: workday, episodes: 超过247期'],
    ['an upper bound', 'name: 求真, every: week, episodes: 不超过60期'],
    ['a joint sum of two', 'names: [求真, 求证], share: joint, every: week, episodes: 106'],
    ['a sum that nobody explains', 'names: [求真, 求证], every: week, episodes: 106'],
    ['约 within a tenth', 'name: 求真, every: week, episodes: 约55期'],
    ['no frequency', 'name: 求真, episodes: 900'],
    ['no regular one', 'name: 求真, every: irregular, episodes: 900'],
    ['no episodes', 'name: 求真, every: week'],
    ['another unit than 期', 'name: 求真, every: workday, episodes: 2000小时'],
    ['a rate', 'name: 求真, every: month, episodes: 每周4期'],
  ])('is silent on %s', async (_, column) => {
    expect(await findingsOf(rule, columns(column))).toEqual([]);
  });

  it('warns where 约 is far beyond', async () => {
    expect(await findingsOf(rule, columns('name: 求真, every: week, episodes: 约60期'))).toEqual([
      'warning 《求真》每周一期，2026年有53个自然周，播不出60期',
    ]);
  });

  it('takes from a run beyond the year only what lies in it', async () => {
    const column = 'name: 求真, every: month, from: 2025-09-01, episodes: 13';
    expect(await findingsOf(rule, columns(column))).toEqual(['error 《求真》每月一期，2026年有12个月，播不出13期']);
  });

  it('allows for make-up days where holidays are unknown', async () => {
    const plan = (episodes: number) => `year: 2031\n${columns(`name: 求真, every: workday, episodes: ${episodes}`)}`;
    expect(await findingsOf(rule, plan(271))).toEqual([]);
    expect(await findingsOf(rule, plan(272))).toEqual([
      'error 《求真》每个工作日一期，2031年周一至周五261天，连同调休上班至多271天，播不出272期',
    ]);
  });

  it('goes by the holidays of the configuration', async () => {
    const calendar = createCalendar({ holidays: { 2031: ['2031-01-01'] } });
    const plan = `year: 2031\n${columns('name: 求真, every: workday, episodes: 261')}`;
    expect(await findingsOf(rule, plan, calendar)).toEqual([
      'error 《求真》每个工作日一期，2031年有260个工作日，播不出261期',
    ]);
  });

  it('says 刊 of a paper and 发 of an account', async () => {
    const plan = `outlets: {ribao: {name: 清河日报, kind: newspaper}, hao: {name: 清河科普号, kind: account}}
${columns('name: 求真, outlet: ribao, every: month, episodes: 13', 'name: 求证, outlet: hao, every: month, episodes: 13')}`;
    expect(await findingsOf(rule, plan)).toEqual([
      'error 《求真》每月一期，2026年有12个月，刊不出13期',
      'error 《求证》每月一期，2026年有12个月，发不出13期',
    ]);
  });
});
