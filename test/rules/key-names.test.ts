import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { lint } from '../../src/lint/lint.ts';
import { lintTogether } from '../../src/lint/lint-together.ts';
import type { PlanFile } from '../../src/plan/generated/types.generated.ts';
import { planVocabulary } from '../../src/plan/generated/vocabulary.generated.ts';
import { loadPlanYaml } from '../../src/plan/load-plan-yaml.ts';
import { normalisePlan } from '../../src/plan/normalise.ts';
import type { CrossPlanRule, Rule } from '../../src/rules/rule.ts';
import { allRules } from '../../src/rules/rules.ts';
import { Origins } from '../../src/source/origins.ts';
import { Source } from '../../src/source/source.ts';
import { createCalendar } from '../../src/text/calendar.ts';
import { inChinese } from '../plan/in-chinese.ts';

const preamble = {
  kepu: 1,
  title: '清河县科协2026年科普工作要点',
  year: 2026,
  issuer: '清河县科学技术协会',
};

type Write = (plan: unknown) => unknown;

const read = async (name: string, example: string, write: Write) => {
  const data = write({ ...preamble, ...parse(example.replaceAll(/\s*#!$/gm, '')) });
  const loaded = await loadPlanYaml(new Source(name, stringify(data, { lineWidth: 0, aliasDuplicateObjects: false })));
  const origins = new Origins();
  origins.add(loaded);
  return { plan: normalisePlan(loaded.data as PlanFile, [], name.replace(/\.yaml$/, ''), origins), origins };
};

/** What a rule says of its bad example, written in some way. */
const said = async (rule: Rule | CrossPlanRule, write: Write): Promise<readonly string[]> => {
  const options = { settings: new Map(), calendar: createCalendar() };
  const { bad } = rule.example;
  if (typeof bad === 'string') {
    const { plan, origins } = await read('plan.yaml', bad, write);
    return (await lint(plan, origins, { ...options, rules: [rule as Rule] })).map(({ message }) => message.zh);
  }
  const located = await Promise.all(Object.entries(bad).map(([name, text]) => read(name, text, write)));
  const scope = { searched: 'repository' as const, isWhole: true, ids: new Set(located.map(({ plan }) => plan.id)) };
  const found = await lintTogether(located, { ...options, rules: [rule as CrossPlanRule], scope, isTold: () => true });
  return [...found.values()].flat().map(({ message }) => message.zh);
};

const english = new Set(
  Object.values(planVocabulary).flatMap(({ keys, values }) => [...Object.keys(keys), ...Object.keys(values)]),
);

/** The English keys and fixed values in a message, beside what it cites. */
const englishIn = (message: string): readonly string[] =>
  (message.replaceAll(/“[^”]*”|《[^》]*》|kepu\.config\.yaml|（all）|去掉 all/g, '').match(/[A-Za-z]+/g) ?? []).filter(
    (word) => english.has(word),
  );

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('names keys in the language of the file', async () => {
    const [before, after] = [await said(rule, (plan) => plan), await said(rule, (plan) => inChinese(plan))];
    expect(before).not.toEqual([]);
    expect(after).toHaveLength(before.length);
    expect(after.filter((message) => englishIn(message).length > 0)).toEqual([]);
    // Of a rule that names no key, the words are the same.
    if (before.every((message) => englishIn(message).length === 0)) expect(after).toEqual(before);
  });
});
