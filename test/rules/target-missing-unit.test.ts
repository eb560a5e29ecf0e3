import { describe, expect, it } from 'vitest';
import { targetMissingUnit as rule } from '../../src/rules/target-missing-unit.ts';
import { findingsOf, targets } from './findings.ts';

describe('target-missing-unit', () => {
  it.each([
    ['id: t, indicator: 公众参与, value: 达1000万以上', 'error “公众参与”写的是不少于1000万，没有计量单位'],
    ["id: t, indicator: 科普讲座, value: '30'", 'error “科普讲座”写的是30，没有计量单位'],
    [
      'id: t, indicator: 科普讲座, value: {comparator: eq, amount: 30, unit: 坎儿}',
      'warning “科普讲座”的单位“坎儿”不在计量单位表里',
    ],
  ])('%s', async (target, said) => {
    expect(await findingsOf(rule, targets(target))).toEqual([expect.stringContaining(said)]);
  });

  it.each([
    'id: t, indicator: 公众参与, value: 达1000万人次以上',
    'id: t, indicator: 达标率, value: 30%',
    'id: t, indicator: 达标率, value: 百分之三十',
    'id: t, indicator: 达标率, value: 三成',
    'id: t, indicator: 科普发展指数, value: 达到105',
    'id: t, indicator: 全省排名, value: ≤10',
    'id: t, indicator: 制定方案, aggregate: milestone',
    'id: t, indicator: 提升幅度, value: {comparator: eq, amount: 2, unit: 百分点, change: increase}',
    'id: t, indicator: 科普讲座, value: {comparator: gte, amount: 30, unit: 场}',
    'id: t, indicator: 更新科普知识, value: 3条/天',
    'id: t, indicator: 试点, value: 28个试点县全覆盖',
  ])('is silent on %s', async (target) => {
    expect(await findingsOf(rule, targets(target))).toEqual([]);
  });
});
