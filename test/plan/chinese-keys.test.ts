import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { composePlan } from '../../src/compose/plan.ts';
import { lint } from '../../src/lint/lint.ts';
import type { PlanFile } from '../../src/plan/generated/types.generated.ts';
import { loadConfigYaml, loadPlanYaml } from '../../src/plan/load-plan-yaml.ts';
import { normalisePlan } from '../../src/plan/normalise.ts';
import { checkShape } from '../../src/plan/shape.ts';
import { printText } from '../../src/render/text.ts';
import { rules } from '../../src/rules/rules.ts';
import { Origins } from '../../src/source/origins.ts';
import { Source } from '../../src/source/source.ts';
import { createCalendar } from '../../src/text/calendar.ts';
import { planFile } from './arbitrary-plan.ts';
import { inChinese } from './in-chinese.ts';

const load = (text: string) => loadPlanYaml(new Source('plan.yaml', text));

/** What a text says, and every finding of shape and rules with its place in the data and its words in the text. */
const read = async (text: string) => {
  const loaded = await load(text);
  const origins = new Origins();
  origins.add(loaded);
  const shape = await checkShape('plan', loaded, origins);
  const plan = shape.length > 0 ? null : normalisePlan(loaded.data as PlanFile, [], 'plan', origins);
  const options = { rules, settings: new Map(), calendar: createCalendar() };
  const found = [...loaded.diagnostics, ...shape, ...(plan ? await lint(plan, origins, options) : [])];
  const findings = found.map(({ ruleId, severity, pointer, span }) => ({
    key: `${ruleId} ${severity} ${pointer}`,
    words: text.slice(span.start, span.end),
  }));
  return { data: loaded.data, plan, findings };
};

const sortedKeys = ({ findings }: Awaited<ReturnType<typeof read>>) => findings.map(({ key }) => key).sort();

describe('a plan in Chinese keys', () => {
  it('says what the English one says, with the same findings at the same places', async () => {
    let count = 0;
    const cases = fc.tuple(planFile, fc.infiniteStream(fc.boolean()), fc.boolean());
    await fc.assert(
      fc.asyncProperty(cases, async ([plan, stream, isFlow]) => {
        const write = (data: unknown) =>
          isFlow ? JSON.stringify(data, null, 1) : stringify(data, { aliasDuplicateObjects: false });
        const chinese = inChinese(plan, () => stream.next().value);
        const [one, other] = [await read(write(plan)), await read(write(chinese))];
        expect(other.data).toEqual(one.data);
        expect(JSON.stringify(other.data)).toBe(JSON.stringify(one.data));
        expect(sortedKeys(other)).toEqual(sortedKeys(one));
        count += one.findings.length;
      }),
      { numRuns: 30 },
    );
    expect(count).toBeGreaterThan(100);
  });

  it('has the same findings of its shape where a value is wrong', async () => {
    const spoil = (data: unknown): unknown =>
      Array.isArray(data)
        ? data.map(spoil)
        : typeof data === 'object' && data !== null
          ? Object.fromEntries(Object.entries(data).map(([key, value]) => [key, spoil(value)]))
          : typeof data === 'number'
            ? `${data}x`
            : data === 'week' || data === 'sum' || data === 'radio'
              ? `${data}!`
              : data;
    await fc.assert(
      fc.asyncProperty(planFile, async (plan) => {
        const write = (data: unknown) => JSON.stringify(data, null, 1);
        const [one, other] = [await read(write(spoil(plan))), await read(write(inChinese(spoil(plan))))];
        expect(sortedKeys(other)).toEqual(sortedKeys(one));
      }),
      { numRuns: 30 },
    );
  });

  it('is read alike by the fast and the careful parser', async () => {
    await fc.assert(
      fc.asyncProperty(planFile, async (plan) => {
        const text = stringify(inChinese(plan), { aliasDuplicateObjects: false });
        const [fast, careful] = [await load(text), await load(`${text}...\n`)];
        expect(careful.diagnostics).toEqual([]);
        expect(JSON.stringify(careful.data)).toBe(JSON.stringify(fast.data));
      }),
      { numRuns: 20 },
    );
  });

  it('prints the same text', async () => {
    const english = readFileSync('plans/plan-2020.yaml', 'utf8');
    const chinese = stringify(inChinese(parse(english)));
    expect(chinese).toMatch(/^格式: 1\n/);
    expect(chinese).not.toMatch(/^\s*(?:- )?(?!kepu)[a-z]+[A-Za-z]*: (?!\S*$)/m);
    const [one, other] = [await read(english), await read(chinese)];
    expect(other.findings).toEqual(one.findings);
    const print = async ({ plan }: typeof one) => plan && printText(await composePlan(plan, { draft: false }));
    expect(await print(other)).toEqual(await print(one));
  });
});

describe('Chinese words', () => {
  it.each([
    ['where the author names things', 'organizations: {标题: 甲}', { organizations: { 标题: '甲' } }],
    ['at a place that has no such key', 'title: 甲\n任务: []', { title: '甲', 任务: [] }],
    ['that are text', 'title: 每周\nissuer: 报纸\n年度: 2026', { title: '每周', issuer: '报纸', year: 2026 }],
    ['of another place', 'columns: [{every: 报纸}]\n', { columns: [{ every: '报纸' }] }],
    [
      'in a map under a choice',
      'columns: [{every: {星期几: [周六, sun]}}]',
      { columns: [{ every: { weekdays: ['sat', 'sun'] } }] },
    ],
    ['as values alone', 'columns: [{every: 每周}]', { columns: [{ every: 'week' }] }],
    [
      'as a value beside its English key',
      'outlets: {a: {name: 甲, kind: 报纸}}',
      { outlets: { a: { name: '甲', kind: 'newspaper' } } },
    ],
    [
      'called like parts of every object',
      '年度: 2026\nconstructor: 1\ntoString: {标题: 1}',
      { year: 2026, constructor: 1, toString: { 标题: 1 } },
    ],
    [
      'deep in sections',
      '部分: [{部分: [{任务: [{分项: [{标题: 甲}]}]}]}]',
      { sections: [{ sections: [{ tasks: [{ items: [{ title: '甲' }] }] }] }] },
    ],
  ])('%s', async (_, text, data) => {
    expect((await load(text)).data).toEqual(data);
  });

  it('keep the order of keys', async () => {
    expect(Object.keys((await load('年度: 2026\nkepu: 1\n标题: 甲\nissuer: 乙')).data as object)).toEqual([
      'year',
      'kepu',
      'title',
      'issuer',
    ]);
  });

  it('are read in configurations', async () => {
    const text =
      '计划文件: [a/*.yaml]\n语言: 英文\n规则:\n  stale-year: 不查\n  currency-scale: [警告, {相差倍数: 50}]\n';
    expect((await loadConfigYaml(new Source('kepu.config.yaml', text))).data).toEqual({
      plans: ['a/*.yaml'],
      language: 'en',
      rules: { 'stale-year': 'off', 'currency-scale': ['warning', { factor: 50 }] },
    });
  });
});

describe('a key in both languages', () => {
  it.each([
    ['标题: 甲\nyear: 2026\ntitle: 乙\n', 'title', '键 title 在同一级里写了两次。请删去一个，或改正键名。'],
    ['title: 甲\nyear: 2026\n标题: 乙\n', '标题', '键 标题 在同一级里写了两次。请删去一个，或改正键名。'],
    ['title: 甲\n部分: [{title: 甲, 标题: 乙}]\n', '标题', '键 标题 在同一级里写了两次。请删去一个，或改正键名。'],
  ])('stands twice: %j', async (text, key, words) => {
    const { data, diagnostics, source } = await load(text);
    expect(data).toBeUndefined();
    expect(diagnostics.map(({ ruleId, message }) => [ruleId, message.zh])).toEqual([['syntax', words]]);
    const [{ span, related }] = diagnostics as [(typeof diagnostics)[0]];
    expect([source.text.slice(span.start, span.end), related.length]).toEqual([key, 1]);
  });
});
