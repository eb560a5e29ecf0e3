import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import config from '../../schemas/config.schema.json' with { type: 'json' };
import schema from '../../schemas/plan.schema.json' with { type: 'json' };
import register from '../../schemas/register.schema.json' with { type: 'json' };
import { bilingualSchema, plainSchema } from '../../src/plan/bilingual-schema.ts';
import { configVocabulary } from '../../src/plan/generated/vocabulary.generated.ts';
import { planFile } from './arbitrary-plan.ts';
import { inChinese } from './in-chinese.ts';

/** As strict as other programs are. */
const compile = (written: object) => new Ajv2020({ allowUnionTypes: true }).compile(written);

const takes = compile(bilingualSchema(schema));
const head = { 格式: 1, 标题: '要点', 年度: 2026, 制定单位: '甲' };
const within = (column: object) => ({ ...head, 专栏: [column] });

describe('the schema of plans in Chinese keys', () => {
  it('takes what the English one takes, in any mixture of languages', () => {
    const isTaken = compile(plainSchema(schema));
    const cases = fc.tuple(planFile, fc.infiniteStream(fc.boolean()));
    fc.assert(
      fc.property(cases, ([plan, stream]) => {
        expect([isTaken(plan), isTaken.errors]).toEqual([true, null]);
        for (const written of [plan, inChinese(plan), inChinese(plan, () => stream.next().value)]) {
          expect([takes(written), takes.errors]).toEqual([true, null]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['the head of a plan', head, true],
    ['an unknown key', { ...head, 标题名: '甲' }, false],
    ['a key of another place', { ...head, 目标值: '甲' }, false],
    ['a missing key', { 格式: 1, 标题: '要点', 年度: 2026 }, false],
    ['an English key in place of a Chinese one', { kepu: 1, 标题: '要点', year: 2026, 制定单位: '甲' }, true],
    ['an English value', within({ 名称: '求证', 频次: 'week' }), true],
    ['a Chinese value', within({ 名称: '求证', every: '每周' }), true],
    ['a value that is none', within({ 名称: '求证', 频次: '每礼拜' }), false],
    ['a value of another place', within({ 名称: '求证', 频次: '报纸' }), false],
    ['values of both languages in a list', within({ 名称: '求证', 频次: { 星期几: ['周六', 'sun'] } }), true],
    ['a key that needs another', within({ 名称: '求证', 频次: { 次数: 3 } }), false],
    ['a key that needs another, in the other language', within({ 名称: '求证', 频次: { 次数: 3, per: '每周' } }), true],
    ['keys that exclude each other', within({ 几个名称: ['求证', '求真'], name: '求证' }), false],
    ['keys that exclude each other deeper', { ...head, 部分: [{ 标题: '甲', 部分: [], tasks: [] }] }, false],
    ['a milestone without a value', { ...head, 目标: [{ 编号: 'a', 指标: '甲', 统计方式: '成果' }] }, true],
    ['another target without a value', { ...head, 目标: [{ 编号: 'a', 指标: '甲', 统计方式: '累计' }] }, false],
    ['a secret', { ...head, 印发要素: { 密级: '秘密' } }, false],
    ['ids that are Chinese words', { ...head, 单位: { 标题: '甲' } }, false],
  ])('%s', (_, plan, isTaken) => {
    expect([takes(plan), ...(isTaken ? [takes.errors] : [])]).toEqual(isTaken ? [true, null] : [false]);
  });

  it('offers each key in Chinese, with its explanation and examples in Chinese words', () => {
    const { properties, patternProperties, $defs } = bilingualSchema(schema) as unknown as typeof schema & {
      patternProperties: object;
    };
    expect(Object.keys(properties).filter((key) => !/^\p{Script=Han}+$/u.test(key))).toEqual([]);
    expect(Object.keys(patternProperties)).toEqual(Object.keys(schema.properties).map((key) => `^${key}$`));
    expect($defs.target.properties).toMatchObject({
      指标: { description: schema.$defs.target.properties.indicator.description },
    });
    expect($defs.column.examples[0]).toEqual({ 名称: '求证', 媒体: 'ribao', 期数: 30, 频次: '每周' });
    expect(JSON.stringify(bilingualSchema(schema))).not.toContain('x-zh');
  });

  it('gives examples that it takes itself', () => {
    const { $defs } = bilingualSchema(schema) as unknown as typeof schema;
    for (const example of $defs.column.examples) expect(takes(within(example))).toBe(true);
  });

  it('takes plans as they are, and in Chinese', () => {
    const plan = parse(readFileSync('plans/plan-2020.yaml', 'utf8'));
    expect([takes(plan), takes(inChinese(plan))]).toEqual([true, true]);
  });
});

describe('the other schemas in Chinese keys', () => {
  it('take registers', () => {
    const isTaken = compile(bilingualSchema(register));
    expect(isTaken({ 格式: 1, 合作媒体: { ribao: { 名称: '日报', 类别: '报纸', aliases: ['报'] } } })).toBe(true);
    expect(isTaken({ 格式: 1, 部分: [] })).toBe(false);
  });

  it('take configurations', () => {
    const isTaken = compile(bilingualSchema(config));
    const settings = { language: 'en', rules: { 'stale-year': 'off', 'currency-scale': ['warning', { factor: 50 }] } };
    const written = inChinese(settings, () => true, configVocabulary);
    expect(written).toEqual({
      语言: '英文',
      规则: { 'stale-year': '不查', 'currency-scale': ['警告', { 相差倍数: 50 }] },
    });
    expect([isTaken(settings), isTaken(written), isTaken({ 语言: '汉语' })]).toEqual([true, true, false]);
  });
});

describe('the schema as it is printed', () => {
  it('has no keywords of its own', () => {
    expect(JSON.stringify(plainSchema(schema))).not.toContain('x-zh');
    expect(plainSchema(schema).$id).toBe(schema.$id);
  });
});
