import { describe, expect, it } from 'vitest';
import { percentOver100 as rule } from '../../src/rules/percent-over-100.ts';
import { findingsOf, targets } from './findings.ts';

const severityOf = async (indicator: string, value: string): Promise<string | null> => {
  const [found] = await findingsOf(rule, targets(`id: t, indicator: ${indicator}, value: ${value}`));
  return found?.split(' ')[0] ?? null;
};

describe('percent-over-100', () => {
  it.each([
    ['科普信息员覆盖率', '102%', 'error'],
    ['公民具备科学素质比例', '不少于120%', 'error'],
    ['科普设施覆盖面占比', '超过100%', 'error'],
    ['村级科普组织覆盖', '90%-110%', 'error'],
    ['经费保障', '150%', 'warning'],
    ['基层科协组织, aggregate: coverage', '101%', 'error'],
    ['科普信息员覆盖率', '100%', null],
    ['科普信息员覆盖率', '不少于100%', null],
    ['科普信息员覆盖率', '不超过120%', null],
    ['科普信息员覆盖率', '增长120%', null],
    ['注册人数增长率', '120%', null],
    ['科普经费同比', '120%', null],
    ['年度任务完成率', '120%', null],
    ['年度任务完成', '120%', null],
    ['培训场次超额', '120%', null],
    ['公众参与率', '102%', 'warning'],
    ['蔬菜自给率', '102%', null],
    ['高等教育毛入学率', '102%', null],
    ['义务教育巩固率', '101%', null],
    ['培训', '102场', null],
  ])('%s %s: %s', async (indicator, value, severity) => {
    expect(await severityOf(indicator, value)).toBe(severity);
  });

  it.each([
    ['科普信息员覆盖率要达到102%。', 'error “科普信息员覆盖率”写的是达到102%'],
    ['群众满意度超过百分之一百。', 'error “群众满意度”写的是超过百分之一百'],
    ['科普组织覆盖率稳定在１０２％。', 'error “科普组织覆盖率”写的是'],
    ['公众参与率达到120%。', 'warning “公众参与率”写的是达到120%'],
  ])('reads the text: %s', async (words, said) => {
    expect(await findingsOf(rule, `overview: ${words}`)).toEqual([expect.stringContaining(said)]);
  });

  it.each([
    '覆盖率达到100%，覆盖率不低于100%。',
    '参与人数增长120%，参与率较上年提高102%，增长率达到120%。',
    '完成年度任务的120%，任务完成率达到120%，超额完成120%。',
    '蔬菜自给率达到105%，毛入学率达到102%，结案率达到101%。',
    '经费为上年的120%，占计划的120%。',
    '落实《覆盖率达到102%》和“覆盖率102%”。',
    '覆盖率提高2个百分点，培训102场。',
    '覆盖率不超过120%。',
  ])('is silent on %s', async (words) => {
    expect(await findingsOf(rule, `overview: ${words}`)).toEqual([]);
  });

  it('says once what text and data have alike', async () => {
    const yaml = `overview: 信息员覆盖率达到102%。\n${targets('id: t, indicator: 信息员覆盖率, value: 102%')}`;
    expect(await findingsOf(rule, yaml)).toHaveLength(1);
  });
});
