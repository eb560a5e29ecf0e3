import { lint } from '../../src/lint/lint.ts';
import type { PlanFile } from '../../src/plan/generated/types.generated.ts';
import { normalisePlan } from '../../src/plan/normalise.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { checkShape } from '../../src/plan/shape.ts';
import type { Rule } from '../../src/rules/rule.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { loadYaml } from '../../src/source/load-yaml.ts';
import { Origins } from '../../src/source/origins.ts';
import { Source } from '../../src/source/source.ts';
import { createCalendar } from '../../src/text/calendar.ts';

/** A plan from the words of its file, with what its shape has wrong. */
export const loadPlan = async (
  text: string,
): Promise<{ readonly plan: Plan; readonly origins: Origins; readonly shape: readonly Diagnostic[] }> => {
  const loaded = await loadYaml(new Source('示例.yaml', text));
  const origins = new Origins();
  origins.add(loaded);
  const shape = [...loaded.diagnostics, ...(await checkShape('plan', loaded, origins))];
  if (loaded.data === undefined || shape.length > 0) {
    throw new Error(
      shape.map(({ message, span, source }) => `${source.pointAt(span.start).line}: ${message.zh}`).join('\n'),
    );
  }
  return { plan: normalisePlan(loaded.data as PlanFile, [], '示例', origins), origins, shape };
};

/** What rules say of a plan file. */
export const lintText = async (text: string, rules: readonly Rule[]): Promise<readonly Diagnostic[]> => {
  const { plan, origins } = await loadPlan(text);
  return lint(plan, origins, { rules, settings: new Map(), calendar: createCalendar() });
};

/** The findings as people quote them: `7:12 error 正文写…`. */
export const written = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ source, span, severity, ruleId }) => {
    const { line, column } = source.pointAt(span.start);
    return `${line}:${column} ${severity} ${ruleId} ${source.text.slice(span.start, span.end)}`;
  });
