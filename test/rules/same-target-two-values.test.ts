import { describe, expect, it } from 'vitest';
import { sameTargetTwoValues as rule } from '../../src/rules/same-target-two-values.ts';
import { findingsOf, targets } from './findings.ts';

const two = (one: string, other: string): string =>
  targets(`id: a, indicator: 实名注册人数, ${one}`, `id: b, indicator: 实名注册人数, ${other}`);

/** One target of the opening and one of a task. */
const apart = (one: string, other: string): string =>
  [
    targets(`id: a, indicator: ${one}`),
    'sections:',
    '  - title: 开展科普活动',
    '    tasks:',
    `      - {title: 推广平台, targets: [{id: b, indicator: ${other}}]}`,
  ].join('\n');

describe('same-target-two-values', () => {
  it.each([
    [two('value: 55万人', 'value: 50万人'), 'error “实名注册人数”这里是50万人，另一处是55万人'],
    [two('value: 超过55万人', 'value: 不超过50万人'), 'error “实名注册人数”这里是不超过50万人，另一处是超过55万人'],
    [two('value: 不少于55万人', 'value: 不少于50万人'), 'error “实名注册人数”这里是不少于50万人'],
    [
      two('value: 55万人, quote: 全县达到55万人', 'value: 50万人, quote: 城区达到50万人'),
      'warning “实名注册人数”这里是50万人',
    ],
    [
      apart(
        '公民具备科学素质的比例, value: 15%, aggregate: latest',
        '公民具备科学素质的比例, value: 16%, aggregate: latest',
      ),
      'warning “公民具备科学素质的比例”这里是16%，另一处是15%',
    ],
  ])('%s', async (yaml, said) => {
    expect(await findingsOf(rule, yaml)).toEqual([expect.stringContaining(said)]);
  });

  it.each([
    two('value: 55万人', 'value: 55万人'),
    two('value: 55万人', 'value: 不少于55万人'),
    two('value: 不少于50万人', 'value: 不超过60万人'),
    two('value: 50万人, due: 2026-06-30', 'value: 55万人, due: 2026-12-31'),
    two('value: 50万人, owner: 甲县科协', 'value: 55万人, owner: 乙县科协'),
    two('value: 50万人', 'value: 30万户'),
    two('value: 50万人', 'value: 增长10%'),
    two('value: 每月5万人', 'value: 60万人'),
    two('value: 55万人, including: [b]', 'value: 50万人'),
    two('value: 55万人, aggregate: latest', 'value: 50万人, aggregate: average'),
    apart('科普讲座进校园活动, value: 15场', '科普讲座进校园活动, value: 16场'),
    apart('覆盖率, value: 15%, aggregate: coverage', '覆盖率, value: 16%, aggregate: coverage'),
  ])('is silent on %s', async (yaml) => {
    expect(await findingsOf(rule, yaml)).toEqual([]);
  });
});
