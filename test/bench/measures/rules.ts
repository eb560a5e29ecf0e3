import { bindFigures } from '../../../src/plan/binding/bind-figures.ts';
import { readPassage } from '../../../src/plan/binding/passage.ts';
import type { PlanFile } from '../../../src/plan/generated/types.generated.ts';
import { normalisePlan } from '../../../src/plan/normalise.ts';
import { prosesOf } from '../../../src/plan/prose.ts';
import { checkShape } from '../../../src/plan/shape.ts';
import { defaultsOf } from '../../../src/rules/rule.ts';
import { rules } from '../../../src/rules/rules.ts';
import { loadYaml } from '../../../src/source/load-yaml.ts';
import { Origins } from '../../../src/source/origins.ts';
import { Source } from '../../../src/source/source.ts';
import { createCalendar } from '../../../src/text/calendar.ts';
import type { AimName, Figure } from '../aims.ts';
import { generatePlan } from '../generate-plan.ts';
import type { Workbench } from '../workbench.ts';

/**
 * Each rule's share of a run in this process, reading and shape included: over plans as they are, warm; and over one plan of
 * 2,000 tasks, where a rule that compares each with each shows. What many rules ask for – the texts read, their figures bound to
 * the data – is no rule's own, and told beside.
 */
export const measureRules = async (bench: Workbench): Promise<readonly Figure[]> => {
  const plans = Array.from({ length: Math.min(bench.many, 300) }, (_, seed) => generatePlan(seed));
  await runOver(plans.slice(0, 100));
  const large = generatePlan(1, 500);
  return [shareOf('rule', await runOver(plans)), shareOf('ruleTasks', await runOver([large]))];
};

interface Times {
  readonly total: number;
  /** Of each rule, what it takes beyond what others have asked for. */
  readonly byRule: ReadonlyMap<string, number>;
  readonly shared: number;
}

const calendar = createCalendar();

/** Milliseconds of a run over some plans, and of each rule in it. */
const runOver = async (texts: readonly string[]): Promise<Times> => {
  const byRule = new Map<string, number>();
  let shared = 0;
  const start = performance.now();
  for (const text of texts) {
    const loaded = await loadYaml(new Source('plan.yaml', text));
    const origins = new Origins();
    origins.add(loaded);
    if ((await checkShape('plan', loaded, origins)).length > 0) throw new Error('a generated plan is not valid');
    const plan = normalisePlan(loaded.data as PlanFile, [], 'plan', origins);
    const asked = performance.now();
    for (const prose of prosesOf(plan)) readPassage(prose);
    bindFigures(plan);
    shared += performance.now() - asked;
    for (const rule of rules) {
      const before = performance.now();
      for (const { at } of rule.check(plan, { calendar, options: defaultsOf(rule) })) {
        throw new Error(`${rule.id} finds something at ${String(at[1])} of a generated plan`);
      }
      byRule.set(rule.id, (byRule.get(rule.id) ?? 0) + performance.now() - before);
    }
  }
  return { total: performance.now() - start, byRule, shared };
};

const shareOf = (aim: AimName, { total, byRule, shared }: Times): Figure => {
  const shares = [...byRule]
    .map(([id, time]) => ({ id, share: (time / total) * 100 }))
    .sort((a, b) => b.share - a.share);
  const together = shares.reduce((sum, { share }) => sum + share, 0);
  const named = shares.slice(0, 3).map(({ id, share }) => `${id} ${share.toFixed(1)} %`);
  return {
    aim,
    value: shares[0]?.share ?? Number.NaN,
    scale: `${named.join(', ')}; all ${rules.length} ${together.toFixed(0)} %, what they share ${((shared / total) * 100).toFixed(0)} %`,
  };
};
