import { type FixedText, fixText, type TextState } from '../../src/lint/fix.ts';
import { lint } from '../../src/lint/lint.ts';
import type { PlanFile } from '../../src/plan/generated/types.generated.ts';
import { loadPlanYaml } from '../../src/plan/load-plan-yaml.ts';
import { normalisePlan } from '../../src/plan/normalise.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { prosesOf } from '../../src/plan/prose.ts';
import { checkShape } from '../../src/plan/shape.ts';
import type { Rule, Violation } from '../../src/rules/rule.ts';
import { Origins } from '../../src/source/origins.ts';
import { Source } from '../../src/source/source.ts';
import { createCalendar } from '../../src/text/calendar.ts';

/** A rule for tests alone; `check` may say of a plan what it likes. */
export const testRule = (id: string, check: (plan: Plan) => Iterable<Violation>): Rule => ({
  id,
  severity: 'warning',
  source: 'logic',
  isFixable: true,
  summary: { zh: id, en: id },
  reason: { zh: id, en: id },
  example: { bad: '', good: '' },
  check,
});

/** A rule that has every match of a pattern in a text replaced. */
export const replacing = (id: string, pattern: RegExp, words: string | ((found: string) => string)): Rule =>
  testRule(id, function* (plan) {
    for (const { at, text } of prosesOf(plan)) {
      for (const { index, 0: found } of text.matchAll(pattern)) {
        const place = [...at, { start: index, end: index + found.length }] as const;
        const edit = { at: place, text: typeof words === 'string' ? words : words(found) };
        yield { at: place, message: { zh: id, en: id }, fix: { description: { zh: id, en: id }, edits: [edit] } };
      }
    }
  });

/** What a plan's text says, and what rules have against it. */
export const stateOf = async (source: Source, rules: readonly Rule[]): Promise<TextState> => {
  const yaml = await loadPlanYaml(source);
  const origins = new Origins();
  origins.add(yaml);
  const faults = yaml.data === undefined ? yaml.diagnostics : await checkShape('plan', yaml, origins);
  if (faults.length > 0) return { yaml, wanted: faults, all: faults };
  const plan = normalisePlan(yaml.data as PlanFile, [], 'plan', origins);
  const found = await lint(plan, origins, { rules, settings: new Map(), calendar: createCalendar() });
  return { yaml, wanted: found, all: found };
};

/** A plan's text with the fixes of some rules applied, and how often it was read for that. */
export const fixPlan = async (
  text: string,
  rules: readonly Rule[],
): Promise<FixedText & { readonly text: string; readonly reads: number }> => {
  let reads = 0;
  const fixed = await fixText(await stateOf(new Source('plan.yaml', text), rules), (source) => {
    reads += 1;
    return stateOf(source, rules);
  });
  return { ...fixed, text: fixed.source.text, reads };
};
