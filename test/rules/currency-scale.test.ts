import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/lint.ts';
import { currencyScale as rule } from '../../src/rules/currency-scale.ts';
import { createCalendar } from '../../src/text/calendar.ts';
import { findingsOf, targets } from './findings.ts';
import { loadPlan } from './lint-text.ts';

const text = (words: string): string => `overview: ${words}`;

describe('currency-scale', () => {
  it.each([
    [
      targets('id: t, indicator: 科普经费, value: 350元, baseline: 320万元'),
      '“科普经费”写的是350元，上年（baseline）是320万元',
    ],
    [targets('id: t, indicator: 科普经费, value: 3.5亿元, baseline: 320万元'), '“科普经费”写的是3.5亿元'],
    [text('落实科普经费350元。科普经费320万元。'), '这里的“科普经费”是350元，别处是320万元'],
  ])('%s', async (yaml, said) => {
    expect(await findingsOf(rule, yaml)).toEqual([expect.stringContaining(`warning ${said}`)]);
  });

  it.each([
    targets('id: t, indicator: 科普经费, value: 350万元, baseline: 320万元'),
    targets('id: t, indicator: 科普经费, value: 较上年增长15%, baseline: 320万元'),
    targets('id: t, indicator: 服务人次, value: 350人次, baseline: 320万人次'),
    targets('id: t, indicator: 科普经费, value: 350万元'),
    text('落实科普经费320万元，人均科普经费2元，每人科普经费不少于2元。'),
    text('落实科普经费320万元，其中科普经费2000元用于印刷。'),
    targets('id: t, indicator: 科普经费, value: 350万元', 'id: u, indicator: 人均科普经费, value: 2.5元'),
    text('落实科普经费320万元，印刷费350元，办公经费500元。'),
    text('落实科普经费320万元，科普经费增加350元；科普经费3万元。'),
    // The text contradicts the target that it states: prose-target-mismatch says so.
    [text('落实科普经费350元。'), targets('id: t, indicator: 科普经费, value: 320万元')].join('\n'),
    text('落实“科普经费350元”和《科普经费320万元》。'),
  ])('is silent on %s', async (yaml) => {
    expect(await findingsOf(rule, yaml)).toEqual([]);
  });

  it('takes the factor from the configuration', async () => {
    const yaml = [
      'kepu: 1',
      'title: 清河县科协科普工作要点',
      'year: 2026',
      'issuer: 清河县科学技术协会',
      'sections: []',
      targets('id: t, indicator: 科普经费, value: 60万元, baseline: 320万元'),
    ].join('\n');
    const { plan, origins } = await loadPlan(yaml);
    const count = async (factor: number): Promise<number> => {
      const settings = new Map([[rule.id, { severity: 'warning' as const, options: { factor } }]]);
      return (await lint(plan, origins, { rules: [rule], settings, calendar: createCalendar() })).length;
    };
    expect([await count(5), await count(6)]).toEqual([1, 0]);
  });
});
