import { expect } from 'vitest';
import { lintTogether } from '../../../src/lint/lint-together.ts';
import type { PlanFile } from '../../../src/plan/generated/types.generated.ts';
import { normalisePlan } from '../../../src/plan/normalise.ts';
import { checkShape } from '../../../src/plan/shape.ts';
import type { CrossPlanRule, Scope } from '../../../src/rules/rule.ts';
import { loadYaml } from '../../../src/source/load-yaml.ts';
import { Origins } from '../../../src/source/origins.ts';
import { Source } from '../../../src/source/source.ts';
import { createCalendar } from '../../../src/text/calendar.ts';

/** A plan by its id, which ends in its year; what every plan has may be left out of its YAML. */
export type Plans = Readonly<Record<string, string>>;

const load = async (id: string, yaml: string) => {
  const preamble = [
    'kepu: 1',
    `title: 清河市科协${id.slice(-4)}年科普工作要点`,
    `year: ${id.slice(-4)}`,
    'issuer: 清河市科协',
  ];
  const missing = preamble.filter((line) => !new RegExp(`^${line.split(':')[0]}:`, 'm').test(yaml));
  const loaded = await loadYaml(new Source(`${id}.yaml`, [...missing, yaml].join('\n')));
  const origins = new Origins();
  origins.add(loaded);
  const faults = loaded.data === undefined ? loaded.diagnostics : await checkShape('plan', loaded, origins);
  expect(faults.map((fault) => fault.message.zh)).toEqual([]);
  return { plan: normalisePlan(loaded.data as PlanFile, [], id, origins), origins };
};

/** What a rule says of several plans: `error city-2026: 30场: “科普培训”…`, with the words that are pointed at. */
export const findingsAmong = async (
  rule: CrossPlanRule,
  plans: Plans,
  scope: Partial<Scope> = {},
): Promise<readonly string[]> => {
  const located = await Promise.all(Object.entries(plans).map(([id, yaml]) => load(id, yaml)));
  const found = await lintTogether(located, {
    rules: [rule],
    settings: new Map(),
    calendar: createCalendar(),
    scope: { searched: 'repository', isWhole: true, ids: new Set(Object.keys(plans)), ...scope },
    isTold: () => true,
  });
  return [...found].flatMap(([plan, diagnostics]) =>
    diagnostics.map(({ severity, source, span, message }) => {
      const words = source.text.slice(span.start, span.end);
      return `${severity} ${plan.id}: ${words}: ${message.zh}`;
    }),
  );
};

/** Two years of one plan, each with these lines. */
export const years = (last: string, present: string): Plans => ({ 'city-2025': last, 'city-2026': present });

/** Targets of a plan's overview, one a line in flow style. */
export const targets = (...lines: readonly string[]): string =>
  ['targets:', ...lines.map((line) => `  - {${line}}`)].join('\n');
