import { describe, expect, it } from 'vitest';
import type { PlanFile } from '../../../src/plan/generated/types.generated.ts';
import { addPromises } from '../../../src/recognize/promises/add-promises.ts';

const recognized = (text: string) => {
  const plan: PlanFile = { kepu: 1, title: '清河县2026年工作要点', year: 2026, issuer: '清河县科协', overview: text };
  return addPromises({ plan, notes: [], findings: [], places: new Map() }, { nameId: () => null });
};

describe('promises of a recognized plan', () => {
  it('are proposed', () => {
    expect(recognized('全年举办科普讲座30场。').plan.targets).toHaveLength(1);
  });

  it('are left out of very long texts, and the findings say so', () => {
    const { plan, findings } = recognized(`全年举办科普讲座30场。${'各单位要抓好落实。'.repeat(25_000)}`);
    expect(plan.targets).toBeUndefined();
    expect(findings.map(({ value }) => value.zh)).toEqual(['文字太多，没有提取']);
  });
});
