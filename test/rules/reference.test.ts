import { describe, expect, it } from 'vitest';
import { referenceCircular } from '../../src/rules/reference-circular.ts';
import { referenceUnknown } from '../../src/rules/reference-unknown.ts';
import { findingsOf, targets } from './findings.ts';

const target = (id: string, more = ''): string => `id: ${id}, indicator: 指标${id}, value: 3场${more}`;

describe('reference-unknown', () => {
  it.each([
    [', parts: [traning]', '您要写的是不是“training”？'],
    [', including: [zzz]', '“zzz”在本计划中没有。请写目标或专栏的编号（id）'],
    [', parts: [work]', '“work”是任务，没有数字'],
    [', previous: plan#traning', '您要写的是不是“training”？'],
  ])('%s', async (reference, said) => {
    const yaml = `${targets(target('a', reference), target('training'))}
sections: [{title: 甲, tasks: [{id: work, title: 乙}]}]`;
    const found = await findingsOf(referenceUnknown, yaml);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(said);
  });

  it('reports each part that is unknown', async () => {
    expect(await findingsOf(referenceUnknown, targets(target('a', ', parts: [x, y, b]'), target('b')))).toHaveLength(2);
  });

  it.each([
    ['a column', `${targets(target('a', ', parts: [b]'))}\ncolumns: [{id: b, name: 求真}]`],
    ['another plan', targets(target('a', ', upstream: province-2026#nobody, previous: plan-2025#a'))],
    ['its own plan', targets(target('a', ', upstream: plan#b'), target('b'))],
  ])('is silent on a reference to %s', async (_, yaml) => {
    expect(await findingsOf(referenceUnknown, yaml)).toEqual([]);
  });
});

describe('reference-circular', () => {
  it.each([
    ['itself', targets(target('a', ', parts: [a]')), ['“指标a”（a）又成了自己的一部分：请从“指标a”的 parts 中去掉 a']],
    [
      'a ring of three, over both keys',
      targets(target('a', ', parts: [b]'), target('b', ', including: [c]'), target('c', ', parts: [a]')),
      ['“指标a”（a）又成了自己的一部分：请从“指标c”的 parts 中去掉 a'],
    ],
    [
      'a ring behind a way in',
      targets(target('a', ', parts: [b]'), target('b', ', parts: [c]'), target('c', ', including: [b]')),
      ['“指标b”（b）又成了自己的一部分：请从“指标c”的 including 中去掉 b'],
    ],
    [
      'a ring behind two ways in',
      targets(target('a', ', parts: [c]'), target('b', ', parts: [c]'), target('c', ', parts: [c]')),
      ['“指标c”（c）又成了自己的一部分：请从“指标c”的 parts 中去掉 c'],
    ],
  ])('finds %s once', async (_, yaml, said) => {
    expect(await findingsOf(referenceCircular, yaml)).toEqual(said.map((words) => `error ${words}`));
  });

  it('is silent where two share a part', async () => {
    const yaml = targets(target('a', ', parts: [b, c]'), target('b', ', parts: [c]'), target('c'));
    expect(await findingsOf(referenceCircular, yaml)).toEqual([]);
  });

  it('walks a chain of thousands', async () => {
    const chain = Array.from({ length: 3000 }, (_, index) => target(`t${index}`, `, parts: [t${index + 1}]`));
    expect(await findingsOf(referenceCircular, targets(...chain, target('t3000', ', parts: [t0]')))).toHaveLength(1);
  });
});
