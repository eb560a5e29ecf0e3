import { describe, expect, it } from 'vitest';
import { headingLevelOrder as rule } from '../../src/rules/heading-level-order.ts';
import { findingsOf } from './findings.ts';
import { lintText, written } from './lint-text.ts';

describe('heading-level-order', () => {
  it.each([
    ['[（一）, 一、]', ['第2级的“一、”应在第1级的“（一）”之上。次序是一、（一）1.（1）']],
    ['["1.", （一）]', ['第2级的“（一）”应在第1级的“1.”之上。次序是一、（一）1.（1）']],
    ['[一、, （1）, "1."]', ['第3级的“1.”应在第2级的“（1）”之上。次序是一、（一）1.（1）']],
    ['[一、, 一、]', ['第2级的“一、”与第1级的“一、”相同，分不清层次。请换一种序号']],
    ['["1.", 1、]', ['第2级的“1、”与第1级的“1.”相同，分不清层次。请换一种序号']],
    ["{levels: [（一）, '', 一、]}", ['第3级的“一、”应在第1级的“（一）”之上。次序是一、（一）1.（1）']],
    ['[一、, （一）, "1.", （1）]', []],
    ['[一、, "1."]', []],
    ['[一、, 1、]', []],
    ['[（一）, "1."]', []],
    ["[一、, '', （1）]", []],
    ['[第一部分, 一、]', []],
    ['[第一章, 第一条, （一）]', []],
    ['["1.", 1）, ①]', []],
    ['[壹、, 一、, ①]', []],
    ["['']", []],
  ])('%s', async (numbering, words) => {
    expect(await findingsOf(rule, `numbering: ${numbering}`)).toEqual(words.map((each) => `warning ${each}`));
  });

  it('asks nothing of the default', async () => {
    expect(await findingsOf(rule, '')).toEqual([]);
  });

  it('points at the level', async () => {
    const head = 'kepu: 1\ntitle: 甲\nyear: 2026\nissuer: 乙\n';
    expect(written(await lintText(`${head}numbering: {levels: [（一）, 一、]}\n`, [rule]))).toEqual([
      '5:27 warning heading-level-order 一、',
    ]);
  });
});
