import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lintExample, lintExamples, shownExample } from '../../src/lint/example.ts';
import { type CrossPlanRule, defaultsOf, type Rule, type Scope } from '../../src/rules/rule.ts';
import { allRules, crossPlanRules, rules } from '../../src/rules/rules.ts';
import { createCalendar } from '../../src/text/calendar.ts';
import { lintText } from './lint-text.ts';

const kebab = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const filesIn = (folder: string): readonly string[] =>
  readdirSync(fileURLToPath(new URL(`../../src/rules/${folder}`, import.meta.url)), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name.replace(/\.ts$/, ''))
    .filter((name) => !['index', 'rule', 'rules', 'text-rule'].includes(name))
    .sort();

describe('the list of rules', () => {
  it('is sorted by id, each id once', () => {
    const ids = allRules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('has every rule file of both folders', () => {
    expect(rules.map(({ id }) => id)).toEqual(filesIn('.'));
    expect(crossPlanRules.map(({ id }) => id)).toEqual(filesIn('cross-plan'));
  });
});

const listed: readonly (readonly [id: string, folder: string, rule: Rule | CrossPlanRule])[] = [
  ...rules.map((rule) => [rule.id, '.', rule] as const),
  ...crossPlanRules.map((rule) => [rule.id, 'cross-plan', rule] as const),
];

const scope: Scope = { searched: 'repository', isWhole: true, ids: new Set() };

describe.each(listed)('%s', (id, folder, rule) => {
  it('is exported from the file of its name', async () => {
    const file = folder === '.' ? import(`../../src/rules/${id}.ts`) : import(`../../src/rules/cross-plan/${id}.ts`);
    const exports = (await file) as Record<string, unknown>;
    expect(exports[kebab(id)]).toBe(rule);
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('says what and why in both languages', () => {
    for (const { zh, en } of [rule.summary, rule.reason]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[A-Za-z]/);
    }
    expect(rule.summary.zh).not.toMatch(/。$/);
  });

  it('names its source, with the strength of a standard', () => {
    expect(rule.strength === undefined).toBe(!rule.source.startsWith('GB/T'));
    if (rule.clause !== undefined) expect(rule.clause).toMatch(/^[\dA-C]+(\.\d+)*$/);
  });

  it('carries a fix if and only if it says so', async () => {
    const diagnostics = (await lintExamples(rule, 'bad')).flatMap((example) => example.diagnostics);
    expect(diagnostics.some(({ fix }) => fix !== null)).toBe(rule.isFixable ?? false);
  });

  it('reports the marked lines of its bad example and no other', async () => {
    const examples = await lintExamples(rule, 'bad');
    for (const { plan, marked, diagnostics, source: of } of examples) {
      expect(plan, diagnostics[0]?.message.zh).not.toBeNull();
      const lines = diagnostics.map(({ source, span }) => source.pointAt(span.start).line);
      expect([...new Set(lines)], of.path).toEqual(marked);
    }
    expect(examples.flatMap(({ marked }) => marked).length).toBeGreaterThan(0);
    for (const { message, related } of examples.flatMap(({ diagnostics }) => diagnostics)) {
      for (const { zh, en } of [message, ...related.map((each) => each.message)]) {
        expect(zh).not.toMatch(/undefined|null|\[object|NaN/);
        expect(en).not.toMatch(/undefined|null|\[object|NaN/);
      }
    }
  });

  it('is silent on its good example, which says something', async () => {
    for (const { text } of shownExample(rule, 'good')) expect(text).not.toBe('');
    for (const { plan, diagnostics } of await lintExamples(rule, 'good')) {
      expect(diagnostics.map(({ message }) => message.zh)).toEqual([]);
      expect(plan).not.toBeNull();
    }
  });

  it('runs on a plan that was never a file', async () => {
    const plans = structuredClone((await lintExamples(rule, 'bad')).flatMap(({ plan }) => plan ?? []));
    const facts = { calendar: createCalendar(), options: defaultsOf(rule), scope };
    const isSingle = (each: Rule | CrossPlanRule): each is Rule => folder === '.' && each === rule;
    const found = isSingle(rule)
      ? plans.flatMap((plan) => [...rule.check(plan, facts)])
      : [...rule.check(plans, facts)];
    expect(found.length).toBeGreaterThan(0);
  });
});

describe('rules with a fix', () => {
  it.each(rules.filter(({ isFixable }) => isFixable).map((rule) => [rule.id, rule] as const))(
    '%s leaves nothing to report',
    async (_, rule) => {
      const { source, diagnostics } = await lintExample(rule, 'bad');
      const edits = diagnostics.flatMap(({ fix }) => fix?.edits ?? []).sort((a, b) => b.span.start - a.span.start);
      let fixed = source.text;
      for (const { span, text } of edits) fixed = fixed.slice(0, span.start) + text + fixed.slice(span.end);
      expect(fixed).not.toBe(source.text);
      expect(await lintText(fixed, [rule])).toEqual([]);
    },
  );
});
