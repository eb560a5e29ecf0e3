import type { Place } from '../plan/place.ts';
import type { Plan } from '../plan/plan.ts';
import {
  defaultsOf,
  type Facts,
  type OptionValues,
  type Rule,
  type RuleDescription,
  type Violation,
} from '../rules/rule.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Origins } from '../source/origins.ts';
import type { Calendar } from '../text/calendar.ts';
import { builtInLimits } from '../text/limits.ts';
import { type Message, message, type Severity } from '../text/message.ts';
import { readForGood } from '../text/remember.ts';
import { placeFix } from './place-fix.ts';

/** What a configuration says of a rule: another severity, or off; options over its defaults. */
export interface RuleSetting {
  readonly severity: Severity | 'off';
  readonly options?: OptionValues;
}

/** Settings by rule id. Rules that are not named keep their own severity and options. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>;

/** What a plan is held against, and how strictly. */
export interface LintOptions {
  readonly rules: readonly Rule[];
  readonly settings: RuleSettings;
  readonly calendar: Calendar;
}

/** Holds a plan against rules: every broken claim, placed in its file, in the order of the text. */
export const lint = async (plan: Plan, origins: Origins, options: LintOptions): Promise<readonly Diagnostic[]> => {
  const diagnostics: Diagnostic[] = [];
  for (const { ruleId, severity, violation } of violationsOf(plan, options)) {
    diagnostics.push(await placeViolation(ruleId, severity, violation, origins));
  }
  return sortDiagnostics(diagnostics);
};

/** How many broken claims of each severity there are. Nothing is placed, and placing is most of the cost. */
export const countViolations = (plan: Plan, options: LintOptions): Readonly<Record<Severity, number>> => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of violationsOf(plan, options)) counts[severity] += 1;
  return counts;
};

/** How many figures of a plan the rules that are on compare (see `Rule.figures`); behind `lint` it reads nothing anew. */
export const countFigures = (plan: Plan, { rules, settings }: LintOptions): number => {
  let count = 0;
  for (const rule of rules) if (rule.figures && isOn(rule.id, settings)) count += rule.figures(plan);
  return count;
};

/** Whether settings leave a rule on. */
export const isOn = (ruleId: string, settings: RuleSettings): boolean => settings.get(ruleId)?.severity !== 'off';

/** Whether any broken claim comes with a fix, placed or not. */
export const hasFixes = (plan: Plan, options: LintOptions): boolean =>
  violationsOf(plan, options).some(({ violation }) => violation.fix !== undefined);

interface WeighedViolation {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly violation: Violation;
}

/** All of them before any is placed: nothing that others do meanwhile comes in between. */
const violationsOf = (plan: Plan, options: LintOptions): readonly WeighedViolation[] => {
  const found: WeighedViolation[] = [];
  for (const { rule, severity, facts } of rulesOn(options)) {
    if (rule.concerns !== undefined && !rule.concerns(plan)) continue;
    let count = 0;
    for (const violation of rule.check(plan, facts)) {
      const weighed = { ruleId: rule.id, severity: milder(severity, violation.severity) };
      count += 1;
      if (count > most) {
        found.push({ ...weighed, violation: { at: violation.at, message: andMore } });
        break;
      }
      found.push({ ...weighed, violation });
    }
  }
  return found;
};

/** A rule that is not off, with what it may know. */
interface RuleOn {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly facts: Facts;
}

/** Of one rule in one plan; behind them the rule is not asked for more. */
const most = builtInLimits.findings;

const andMore = message(
  '从这里起还有同样的问题没有列出。请先改好上面的，再检查一次。',
  'From here on there is more of this that is not listed. Correct what stands above, then check again.',
);

/** Worked out once for all plans that are held against the same. */
const rulesOn = readForGood(({ rules, settings, calendar }: LintOptions): readonly RuleOn[] =>
  rules.flatMap((rule) => {
    const setting = settingOf(rule, settings);
    return setting ? [{ rule, severity: setting.severity, facts: { calendar, options: setting.options } }] : [];
  }),
);

/** With what severity and options a rule is to be run; null where it is put off. */
export const settingOf = (
  rule: RuleDescription,
  settings: RuleSettings,
): { readonly severity: Severity; readonly options: OptionValues } | null => {
  const { severity = rule.severity } = settings.get(rule.id) ?? {};
  return severity === 'off' ? null : { severity, options: optionsOf(rule, settings) };
};

/** The options of a rule: what is set, over its defaults. */
export const optionsOf = (rule: RuleDescription, settings: RuleSettings): OptionValues => ({
  ...defaultsOf(rule),
  ...settings.get(rule.id)?.options,
});

/** The order of the text, then of the rule ids; a finding that is there twice is kept once. */
export const sortDiagnostics = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => {
  const sorted = [...diagnostics].sort(
    (a, b) =>
      compareText(a.source.path, b.source.path) ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      compareText(a.ruleId, b.ruleId) ||
      compareText(a.message.zh, b.message.zh),
  );
  return sorted.filter((diagnostic, index) => index === 0 || !isSame(diagnostic, sorted[index - 1] as Diagnostic));
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isSame = (a: Diagnostic, b: Diagnostic): boolean =>
  a.ruleId === b.ruleId &&
  a.source === b.source &&
  a.span.start === b.span.start &&
  a.span.end === b.span.end &&
  a.message.zh === b.message.zh;

const weight: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** The severity of one finding: its own where that is milder than what is set for its rule. */
export const milder = (setting: Severity, own: Severity | undefined): Severity =>
  own && weight[own] < weight[setting] ? own : setting;

/** What is said of a violation, keys named as its file writes them. */
export const wordsAt = ({ at: [object], message }: Pick<Violation, 'at' | 'message'>, origins: Origins): Message =>
  typeof message === 'function' ? message(origins.keyWords(object)) : message;

const placeViolation = async (
  ruleId: string,
  severity: Severity,
  violation: Violation,
  origins: Origins,
): Promise<Diagnostic> => {
  const { source, span, pointer } = await origins.locate(violation.at);
  return {
    ruleId,
    severity,
    message: wordsAt(violation, origins),
    source,
    span,
    pointer,
    related: await Promise.all(
      (violation.related ?? []).map(async ({ at, message }) => ({ ...(await placeOf(at, origins)), message })),
    ),
    fix: violation.fix ? await placeFix(violation.fix, source, origins) : null,
  };
};

const placeOf = async (at: Place, origins: Origins) => {
  const { source, span } = await origins.locate(at);
  return { source, span };
};
