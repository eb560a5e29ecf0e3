import type { PlanFile } from '../plan/generated/types.generated.ts';
import { loadPlanYaml } from '../plan/load-plan-yaml.ts';
import { normalisePlan } from '../plan/normalise.ts';
import type { Plan } from '../plan/plan.ts';
import { checkShape } from '../plan/shape.ts';
import type { CrossPlanRule, Rule, Scope } from '../rules/rule.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { Origins } from '../source/origins.ts';
import { Source } from '../source/source.ts';
import { createCalendar } from '../text/calendar.ts';
import { lint, sortDiagnostics } from './lint.ts';
import { lintTogether } from './lint-together.ts';

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
  const example = await loadExample(`${rule.id}.yaml`, rule.example[kind]);
  if (!example.plan) return example;
  const options = { rules: [rule], settings: new Map(), calendar: createCalendar() };
  return { ...example, diagnostics: await lint(example.plan, example.origins, options) };
};

/** The same for a rule of either kind: one file, or as many as its example has. */
export const lintExamples = async (
  rule: Rule | CrossPlanRule,
  kind: 'bad' | 'good',
): Promise<readonly LoadedExample[]> => {
  if (!isCrossPlan(rule)) return [await lintExample(rule, kind)];
  const texts = Object.entries(rule.example[kind]);
  const examples = await Promise.all(texts.map(([name, text]) => loadExample(name, text)));
  const located = examples.flatMap(({ plan, origins }) => (plan ? [{ plan, origins }] : []));
  const scope: Scope = { searched: 'repository', isWhole: true, ids: new Set(located.map(({ plan }) => plan.id)) };
  const found = await lintTogether(located, {
    rules: [rule],
    settings: new Map(),
    calendar: createCalendar(),
    scope,
    isTold: () => true,
  });
  return examples.map((example) =>
    example.plan ? { ...example, diagnostics: sortDiagnostics(found.get(example.plan) ?? []) } : example,
  );
};

/** The files of a rule's example as they are shown: without marks, and without what every plan has. */
export const shownExample = (
  rule: Rule | CrossPlanRule,
  kind: 'bad' | 'good',
): readonly { readonly name: string | null; readonly text: string }[] => {
  const texts = isCrossPlan(rule) ? Object.entries(rule.example[kind]) : [[null, rule.example[kind]] as const];
  return texts.map(([name, text]) => ({ name, text: text.split('\n').map(withoutMark).join('\n') }));
};

const isCrossPlan = (rule: Rule | CrossPlanRule): rule is CrossPlanRule => typeof rule.example.bad !== 'string';

/** A plan of an example, with what its shape has wrong. */
const loadExample = async (name: string, written: string): Promise<LoadedExample> => {
  const { text, marked } = exampleText(written);
  const source = new Source(name, text);
  const loaded = await loadPlanYaml(source);
  const origins = new Origins();
  if (loaded.data === undefined) return { source, plan: null, origins, marked, diagnostics: loaded.diagnostics };
  origins.add(loaded);
  const diagnostics = [...loaded.diagnostics, ...(await checkShape('plan', loaded, origins))];
  const id = name.replace(/\.yaml$/, '');
  const plan = diagnostics.length > 0 ? null : normalisePlan(loaded.data as PlanFile, [], id, origins);
  return { source, plan, origins, marked, diagnostics };
};

const exampleText = (example: string): { readonly text: string; readonly marked: readonly number[] } => {
  const missing = Object.entries(preamble).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(example));
  const lines = [...missing.map(([, line]) => line), ...example.trim().split('\n')];
  const marked = lines.flatMap((line, index) => (isMarked(line) ? [index + 1] : []));
  return { text: `${lines.map(withoutMark).join('\n')}\n`, marked };
};

const isMarked = (line: string): boolean => line.trimEnd().endsWith('#!');

const withoutMark = (line: string): string => (isMarked(line) ? line.slice(0, line.lastIndexOf('#!')).trimEnd() : line);
