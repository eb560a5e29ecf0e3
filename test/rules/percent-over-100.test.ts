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
    ['培训', '102场', null],
  ])('%s %s: %s', async (indicator, value, severity) => {
    expect(await severityOf(indicator, value)).toBe(severity);
  });
});
