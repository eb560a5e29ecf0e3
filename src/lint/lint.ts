import type { Place } from '../plan/place.ts';
import type { Plan } from '../plan/plan.ts';
import type { Facts, Rule, Violation } from '../rules/rule.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Origins } from '../source/origins.ts';
import type { Severity } from '../text/message.ts';

/** What a configuration says of rules: another severity, or off. Rules that it does not name keep their own. */
export type Severities = ReadonlyMap<string, Severity | 'off'>;

/** What a plan is held against, and how strictly. */
export interface LintOptions {
  readonly rules: readonly Rule[];
  readonly severities: Severities;
  readonly facts: Facts;
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

interface WeighedViolation {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly violation: Violation;
}

function* violationsOf(plan: Plan, { rules, severities, facts }: LintOptions): Generator<WeighedViolation> {
  for (const rule of rules) {
    const setting = severities.get(rule.id) ?? rule.severity;
    if (setting === 'off') continue;
    for (const violation of rule.check(plan, facts)) {
      yield { ruleId: rule.id, severity: milder(setting, violation.severity), violation };
    }
  }
}

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

const milder = (setting: Severity, own: Severity | undefined): Severity =>
  own && weight[own] < weight[setting] ? own : setting;

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
    message: violation.message,
    source,
    span,
    pointer,
    related: await Promise.all(
      (violation.related ?? []).map(async ({ at, message }) => ({ ...(await placeOf(at, origins)), message })),
    ),
    fix: violation.fix ? await placeFix(violation.fix, origins) : null,
  };
};

const placeOf = async (at: Place, origins: Origins) => {
  const { source, span } = await origins.locate(at);
  return { source, span };
};

const placeFix = async (fix: NonNullable<Violation['fix']>, origins: Origins): Promise<Diagnostic['fix']> => ({
  description: fix.description,
  edits: await Promise.all(fix.edits.map(async ({ at, text }) => ({ span: (await origins.locate(at)).span, text }))),
});
