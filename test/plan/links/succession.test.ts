import { describe, expect, it } from 'vitest';
import { successionsOf } from '../../../src/plan/links/succession.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { loadPlan } from '../../rules/lint-text.ts';

const load = async (
  id: string,
  issuer: string,
  more = '',
  title = `${issuer}${id.slice(-4)}年工作要点`,
): Promise<Plan> =>
  (
    await loadPlan(
      `kepu: 1\nid: ${id}\ntitle: ${title}\nyear: ${id.slice(-4)}\nissuer: ${issuer}\nsections: []\n${more}`,
    )
  ).plan;

const pairsOf = (...plans: readonly Plan[]): readonly string[] =>
  successionsOf(plans).map(({ present, last }) => `${last.id} → ${present.id}`);

describe('which plan follows which', () => {
  it('one issuer, two years', async () => {
    expect(pairsOf(await load('a-2025', '甲'), await load('a-2026', '甲'), await load('b-2026', '乙'))).toEqual([
      'a-2025 → a-2026',
    ]);
  });

  it('an issuer that was renamed', async () => {
    const renamed = 'organizations: {jia: {name: 甲, formerNames: [旧甲]}}\n';
    expect(pairsOf(await load('a-2025', '旧甲'), await load('a-2026', '甲', renamed))).toEqual(['a-2025 → a-2026']);
  });

  it('of several plans of one issuer, those of one title', async () => {
    const plans = [
      await load('a-2025', '甲', '', '甲2025年科普工作要点'),
      await load('b-2025', '甲', '', '甲2025年培训工作要点'),
      await load('a-2026', '甲', '', '甲2026年科普工作要点'),
      await load('b-2026', '甲', '', '甲2026年宣传工作要点'),
    ];
    expect(pairsOf(...plans)).toEqual(['a-2025 → a-2026']);
  });

  it('none of several that are alike', async () => {
    const plans = ['a-2025', 'b-2025', 'c-2026'].map((id) => load(id, '甲', '', '工作要点'));
    expect(pairsOf(...(await Promise.all(plans)))).toEqual([]);
  });

  it('what `previous` says, whoever issued it', async () => {
    const link = 'targets: [{id: a, indicator: 甲, value: 1场, previous: old-2025#a}]\n';
    const plans = [
      await load('old-2025', '旧', 'targets: [{id: a, indicator: 甲, value: 1场}]\n'),
      await load('a-2025', '甲'),
      await load('a-2026', '甲', link),
    ];
    expect(pairsOf(...plans)).toEqual(['old-2025 → a-2026']);
  });
});
