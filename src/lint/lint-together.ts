import type { Plan } from '../plan/plan.ts';
import type { CrossPlanRule, CrossPlanViolation, Scope } from '../rules/rule.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Origins } from '../source/origins.ts';
import type { Calendar } from '../text/calendar.ts';
import type { Severity } from '../text/message.ts';
import { isOn, milder, optionsOf, type RuleSettings, settingOf, wordsAt } from './lint.ts';

/** A plan, and where everything in it was written. */
export interface LocatedPlan {
  readonly plan: Plan;
  readonly origins: Origins;
}

/** What several plans are held against, and how strictly. */
export interface LintTogetherOptions {
  readonly rules: readonly CrossPlanRule[];
  readonly settings: RuleSettings;
  /** How severe the findings of a plan are, where its file has settings of its own; options are those of `settings`. */
  readonly settingsOf?: (plan: Plan) => RuleSettings;
  readonly calendar: Calendar;
  readonly scope: Scope;
  /** Whether findings of a plan are wanted; the others are only looked up. */
  readonly isTold: (plan: Plan) => boolean;
}

/**
 * Holds plans against each other: every broken claim, placed in the file of the plan that it is told of, by that plan. The
 * order of the plans does not matter. What several plans have from one register is told once.
 */
export const lintTogether = async (
  located: readonly LocatedPlan[],
  options: LintTogetherOptions,
): Promise<ReadonlyMap<Plan, readonly Diagnostic[]>> => {
  const origins = new Map(located.map((each) => [each.plan, each.origins]));
  const plans = [...origins.keys()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.year - b.year));
  const found = new Map<Plan, Diagnostic[]>();
  const told = new Set<string>();
  for (const { ruleId, severity, violation } of violationsAmong(plans, options)) {
    if (!options.isTold(violation.plan)) continue;
    const diagnostic = await place(ruleId, severity, violation, origins);
    const { source, span, message } = diagnostic;
    const key = [ruleId, source.path, span.start, span.end, message.zh].join('\n');
    if (told.has(key)) continue;
    told.add(key);
    const group = found.get(violation.plan);
    if (group) group.push(diagnostic);
    else found.set(violation.plan, [diagnostic]);
  }
  return found;
};

function* violationsAmong(
  plans: readonly Plan[],
  { rules, settings, settingsOf = () => settings, calendar, scope }: LintTogetherOptions,
): Generator<{ readonly ruleId: string; readonly severity: Severity; readonly violation: CrossPlanViolation }> {
  for (const rule of rules) {
    const isAnywhere = plans.some((plan) => isOn(rule.id, settingsOf(plan)));
    if (!isAnywhere) continue;
    const options = optionsOf(rule, settings);
    for (const violation of rule.check(plans, { calendar, options, scope })) {
      const setting = settingOf(rule, settingsOf(violation.plan));
      if (setting === null) continue;
      yield { ruleId: rule.id, severity: milder(setting.severity, violation.severity), violation };
    }
  }
}

const place = async (
  ruleId: string,
  severity: Severity,
  { plan, at, message, related = [] }: CrossPlanViolation,
  origins: ReadonlyMap<Plan, Origins>,
): Promise<Diagnostic> => {
  const locate = async (of: Plan, where: CrossPlanViolation['at']) => (origins.get(of) as Origins).locate(where);
  return {
    ruleId,
    severity,
    message: wordsAt({ at, message }, origins.get(plan) as Origins),
    ...(await locate(plan, at)),
    related: await Promise.all(
      related.map(async (each) => {
        const { source, span } = await locate(each.plan, each.at);
        return { message: each.message, source, span };
      }),
    ),
    fix: null,
  };
};
