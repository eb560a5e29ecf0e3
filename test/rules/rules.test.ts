import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lintExample } from '../../src/lint/example.ts';
import { defaultsOf } from '../../src/rules/rule.ts';
import { rules } from '../../src/rules/rules.ts';
import { createCalendar } from '../../src/text/calendar.ts';
import { lintText } from './lint-text.ts';

const kebab = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe('the list of rules', () => {
  it('is sorted by id, each id once', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('has every rule file of the folder', () => {
    const entries = readdirSync(fileURLToPath(new URL('../../src/rules', import.meta.url)), { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    const ids = files
      .map((file) => file.replace(/\.ts$/, ''))
      .filter((id) => !['index', 'rule', 'rules', 'text-rule'].includes(id));
    expect(rules.map(({ id }) => id)).toEqual(ids.sort());
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is exported from the file of its name', async () => {
    const exports = (await import(`../../src/rules/${id}.ts`)) as Record<string, unknown>;
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
    const { diagnostics } = await lintExample(rule, 'bad');
    expect(diagnostics.some(({ fix }) => fix !== null)).toBe(rule.isFixable ?? false);
  });

  it('reports the marked lines of its bad example and no other', async () => {
    const { plan, marked, diagnostics } = await lintExample(rule, 'bad');
    expect(plan, diagnostics[0]?.message.zh).not.toBeNull();
    const lines = diagnostics.map(({ source, span }) => source.pointAt(span.start).line);
    expect([...new Set(lines)]).toEqual(marked);
    expect(marked.length).toBeGreaterThan(0);
    for (const { message, related } of diagnostics) {
      for (const { zh, en } of [message, ...related.map((each) => each.message)]) {
        expect(zh).not.toMatch(/undefined|null|\[object|NaN/);
        expect(en).not.toMatch(/undefined|null|\[object|NaN/);
      }
    }
  });

  it('is silent on its good example', async () => {
    const { plan, diagnostics } = await lintExample(rule, 'good');
    expect(diagnostics.map(({ message }) => message.zh)).toEqual([]);
    expect(plan).not.toBeNull();
  });

  it('runs on a plan that was never a file', async () => {
    const { plan } = await lintExample(rule, 'bad');
    const copy = structuredClone(plan);
    expect(
      copy && [...rule.check(copy, { calendar: createCalendar(), options: defaultsOf(rule) })].length,
    ).toBeGreaterThan(0);
  });
});

const fixable = (await Promise.all(rules.map(async (rule) => ({ rule, ...(await lintExample(rule, 'bad')) })))).filter(
  ({ diagnostics }) => diagnostics.some(({ fix }) => fix !== null),
);

describe('rules with a fix', () => {
  it.each(fixable.map(({ rule, source, diagnostics }) => [rule.id, rule, source, diagnostics] as const))(
    '%s leaves nothing to report',
    async (_, rule, source, diagnostics) => {
      const edits = diagnostics.flatMap(({ fix }) => fix?.edits ?? []).sort((a, b) => b.span.start - a.span.start);
      let fixed = source.text;
      for (const { span, text } of edits) fixed = fixed.slice(0, span.start) + text + fixed.slice(span.end);
      expect(fixed).not.toBe(source.text);
      expect(await lintText(fixed, [rule])).toEqual([]);
    },
  );
});
