import { loadPlanYaml } from '../../src/plan/load-plan-yaml.ts';
import { rollPlan } from '../../src/roll/roll-plan.ts';
import type { NextFile } from '../../src/roll/turn-data.ts';
import { Source } from '../../src/source/source.ts';

/** A plan's text rolled on, as from `plan-2026.yaml`. */
export const roll = async (text: string, next: Partial<NextFile> = {}) => {
  const yaml = await loadPlanYaml(new Source('plan-2026.yaml', text));
  const id = (yaml.data as { readonly id?: string }).id ?? 'plan-2026';
  return rollPlan(yaml, 'plan-2027.yaml', { id, nextId: null, upstream: () => null, include: (path) => path, ...next });
};
