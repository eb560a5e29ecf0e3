import * as crossPlan from './cross-plan/index.ts';
import * as listed from './index.ts';
import type { CrossPlanRule, Rule, RuleDescription } from './rule.ts';
import type { WritingRule } from './text-rule.ts';

const sorted = <Description extends RuleDescription>(list: readonly Description[]): readonly Description[] =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Every rule of `index.ts`, in the order of the ids. */
export const rules: readonly Rule[] = sorted<Rule>(Object.values(listed));

/** Every rule of `cross-plan/index.ts`, in the order of the ids. */
export const crossPlanRules: readonly CrossPlanRule[] = sorted<CrossPlanRule>(Object.values(crossPlan));

/** Everything that a plan is held against, in the order of the ids. */
export const allRules: readonly (Rule | CrossPlanRule)[] = sorted<Rule | CrossPlanRule>([...rules, ...crossPlanRules]);

/** The rules about how any text is written, one that belongs to no plan too. */
export const writingRules: readonly WritingRule[] = rules.filter((rule): rule is WritingRule => 'slips' in rule);
