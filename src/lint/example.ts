import type { PlanFile } from '../plan/generated/types.generated.ts';
import { normalisePlan } from '../plan/normalise.ts';
import type { Plan } from '../plan/plan.ts';
import { checkShape } from '../plan/shape.ts';
import type { Rule } from '../rules/rule.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { loadYaml } from '../source/load-yaml.ts';
import { Origins } from '../source/origins.ts';
import { Source } from '../source/source.ts';
import { createCalendar } from '../text/calendar.ts';
import { lint } from './lint.ts';

/** An example of a rule as a plan: its text without marks, the lines that were marked, and what stands against it. */
export interface LoadedExample {
  readonly source: Source;
  readonly plan: Plan | null;
  readonly origins: Origins;
  /** 1-based lines that ended in `#!`. */
  readonly marked: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What an example may leave out, for it is the same in every plan. */
const preamble: Readonly<Record<string, string>> = {
  kepu: 'kepu: 1',
  title: 'title: 清河县科协2026年科普工作要点',
  year: 'year: 2026',
  issuer: 'issuer: 清河县科学技术协会',
};

/** Reads one example of a rule as the plan that it stands for, with the findings of that rule alone. */
export const lintExample = async (rule: Rule, kind: 'bad' | 'good'): Promise<LoadedExample> => {
  const { text, marked } = exampleText(rule.example[kind]);
  const source = new Source(`${rule.id}.yaml`, text);
  const loaded = await loadYaml(source);
  const origins = new Origins();
  if (loaded.data === undefined) return { source, plan: null, origins, marked, diagnostics: loaded.diagnostics };
  origins.add(loaded);
  const faults = [...loaded.diagnostics, ...(await checkShape('plan', loaded, origins))];
  if (faults.length > 0) return { source, plan: null, origins, marked, diagnostics: faults };
  const plan = normalisePlan(loaded.data as PlanFile, [], 'example', origins);
  const options = { rules: [rule], settings: new Map(), calendar: createCalendar() };
  return { source, plan, origins, marked, diagnostics: await lint(plan, origins, options) };
};

const exampleText = (example: string): { readonly text: string; readonly marked: readonly number[] } => {
  const missing = Object.entries(preamble).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(example));
  const lines = [...missing.map(([, line]) => line), ...example.trim().split('\n')];
  const marked = lines.flatMap((line, index) => (/#!\s*$/.test(line) ? [index + 1] : []));
  return { text: `${lines.map((line) => line.replace(/\s*#!\s*$/, '')).join('\n')}\n`, marked };
};
