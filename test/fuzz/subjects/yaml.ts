import { fixText, type TextState } from '../../../src/lint/fix.ts';
import { formatPlanYaml } from '../../../src/plan/format-plan-yaml.ts';
import { loadPlanYaml } from '../../../src/plan/load-plan-yaml.ts';
import { composeYaml } from '../../../src/source/compose-yaml.ts';
import type { Diagnostic } from '../../../src/source/diagnostic.ts';
import { loadFast } from '../../../src/source/load-fast.ts';
import { Source } from '../../../src/source/source.ts';
import type { LoadedFile } from '../../../src/workspace/load-file.ts';
import { claimInOrder, claimSame } from '../claims.ts';
import { mutateBytes, mutateText } from '../mutate-text.ts';
import type { Random } from '../random.ts';
import { planSeeds } from '../seeds.ts';
import { claim, type Step, type Subject } from '../subject.ts';
import { findingsOf, loadInput, sourceOf } from './plan-input.ts';

/** A plan with a few things done to it: mostly to its text, now and then to its bytes. */
export const makePlan = (random: Random): Uint8Array => {
  const text = mutateText(random.pick(planSeeds), random, random.pick(planSeeds));
  const bytes = new TextEncoder().encode(text);
  return random.once(20) ? mutateBytes(bytes, random) : bytes;
};

const encode = ({ text }: Source): Uint8Array => new TextEncoder().encode(text);

const findings: Step = {
  name: 'findings',
  check: async (input) => {
    const loaded = await loadInput(input);
    for (const list of await findingsOf(loaded)) {
      // A file's own findings are put in order with all others; there are no two alike in one list.
      claim(new Set(list.map(keyOf)).size === list.length || list === loaded.diagnostics, 'a finding twice');
      if (list !== loaded.diagnostics) claimInOrder(list);
    }
    const hasErrors = loaded.diagnostics.some(({ severity }) => severity === 'error');
    claim(loaded.kind !== 'plan' || hasErrors === (loaded.plan === null), 'a plan with errors, or none without');
  },
};

const keyOf = ({ ruleId, span, message }: LoadedFile['diagnostics'][number]): string =>
  `${ruleId} ${span.start} ${span.end} ${message.zh}`;

/** The fast parser reads what the careful one reads, in the same order, or leaves it alone. */
const parsers: Step = {
  name: 'parsers',
  check: async (input) => {
    const source = sourceOf(input);
    const fast = source ? await loadFast(source) : undefined;
    if (!source || fast === undefined || isMisreadCarefully(source.text)) return;
    const { data, faults } = await composeYaml(source.text);
    claim(faults.length === 0, `taken by the fast parser: ${faults[0]?.code}`);
    claimSame(fast.data, data, 'the parsers read two things');
  },
};

/**
 * A comment that is indented less than the value below it, `a:\n# c\n  b`: legal, and the fast parser is right; the careful
 * one then lets a plain text run on.
 */
const isMisreadCarefully = (text: string): boolean => /[:\-,[{]\s*\r?\n *#/.test(text);

const formatted = async (source: Source, keys: 'zh' | 'en' | null): Promise<Source | null> => {
  const text = await formatPlanYaml(source, 'plan', keys);
  if (typeof text === 'string') return new Source(source.path, text);
  claim(!text.some(({ message }) => message.zh.includes('这是 kepu 的错')), 'formatting would have changed the data');
  return null;
};

const format: Step = {
  name: 'format',
  check: async (input) => {
    const source = sourceOf(input);
    if (!source) return;
    for (const keys of [null, 'zh'] as const) {
      const once = await formatted(source, keys);
      if (!once) continue;
      claimSame(sorted((await loadPlanYaml(once)).data), sorted((await loadPlanYaml(source)).data), 'formatted data');
      claim((await formatted(once, keys))?.text === once.text, 'formatting twice is not formatting once');
    }
  },
};

/** Data with the keys of each object in one order. */
const sorted = (data: unknown): unknown => {
  if (Array.isArray(data)) return data.map(sorted);
  if (typeof data !== 'object' || data === null) return data;
  return Object.entries(data)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => [key, sorted(value)]);
};

const fixes: Step = {
  name: 'fixes',
  check: async (input) => {
    const source = sourceOf(input);
    if (!source) return;
    const first = await stateOf(source);
    if (first.wanted.every(({ fix }) => fix === null)) return;
    const fixed = await fixText(first, stateOf);
    const last = await stateOf(fixed.source);
    // What the rules have against a plan is not known before its shape is right.
    const isWhole = !first.all.some((each) => each.severity === 'error' && isOfShape(each));
    const count = ({ all }: TextState) =>
      all.filter((each) => each.severity === 'error' && each.fix === null && (isWhole || isOfShape(each))).length;
    if (first.yaml.data !== undefined) claim(last.yaml.data !== undefined, 'a fixed plan cannot be read');
    if (first.yaml.data !== undefined) claim(count(last) <= count(first), 'fixing adds errors');
    claim((await fixText(last, stateOf)).source.text === fixed.source.text, 'fixing twice is not fixing once');
  },
};

const isOfShape = ({ ruleId }: Diagnostic): boolean => ruleId === 'schema' || ruleId === 'syntax';

const stateOf = async (source: Source): Promise<TextState> => {
  const loaded = await loadInput(encode(source));
  const all = (await findingsOf(loaded)).flat();
  return { yaml: loaded.yaml, wanted: all, all };
};

/** Plan files: loaded, held against every rule, formatted, fixed, read by both parsers. */
export const yaml: Subject = {
  name: 'yaml',
  extension: 'yaml',
  share: 450,
  make: makePlan,
  steps: [findings, parsers, format, fixes],
};
