import { describe, expect, it } from 'vitest';
import { linkUnknown } from '../../../src/rules/cross-plan/link-unknown.ts';
import { linkYearWrong } from '../../../src/rules/cross-plan/link-year-wrong.ts';
import { findingsAmong, targets } from './findings-among.ts';

const target = (id: string, more = ''): string => `id: ${id}, indicator: 指标${id}, value: 3场${more}`;

describe('link-unknown', () => {
  const province = `${targets(target('training'))}\ncolumns: [{id: qiuzhen, name: 求真}]`;
  const unknown = (link: string, scope = {}) =>
    findingsAmong(linkUnknown, { 'province-2026': province, 'city-2026': targets(target('a', `, ${link}`)) }, scope);

  it.each([
    [
      'upstream: province-2026#trainning',
      '计划“province-2026”中没有编号为“trainning”的目标。您要写的是不是“training”？',
    ],
    ['upstream: province-2026#zzz', '请写那份计划里目标的编号（id）'],
    ['previous: provimce-2026#training', '仓库里没有计划“provimce-2026”。您要写的是不是“province-2026”？'],
    ['previous: zzz#training', '请写一份计划的标识（id，没有时是文件名）'],
    ['previous: city-2025#a', '仓库里没有计划“city-2025”。请写'],
  ])('%s', async (link, words) => {
    const found = await unknown(link);
    expect(found).toEqual([expect.stringContaining(words)]);
    expect(found[0]).toMatch(/^error city-2026: /);
  });

  it.each([
    ['upstream: province-2026#training'],
    ['upstream: province-2026#qiuzhen'],
    ['upstream: city-2026#a'],
    ['upstream: city-2026#zzz'],
  ])('is silent: %s', async (link) => {
    expect(await unknown(link)).toEqual([]);
  });

  it('is milder the less has been searched', async () => {
    const severity = async (searched: 'usual-places' | 'named') =>
      (await unknown('previous: zzz#training', { searched })).map((words) => words.split(' ')[0]);
    expect(await severity('usual-places')).toEqual(['warning']);
    expect(await severity('named')).toEqual(['info']);
    // A plan that is there is read, wherever it lies.
    expect(await unknown('upstream: province-2026#zzz', { searched: 'named' })).toEqual([
      expect.stringMatching(/^error/),
    ]);
  });

  it('says of a plan that is not among the files once that it is not', async () => {
    const links = ['a', 'b', 'c'].map((id) => target(id, `, upstream: province-2026#${id}, previous: city-2025#${id}`));
    const found = await findingsAmong(linkUnknown, { 'city-2026': targets(...links) }, { searched: 'named' });
    expect(found.map((words) => words.slice(0, 50))).toHaveLength(2);
  });

  it('is silent about a plan that cannot be read, and one whose id stands twice', async () => {
    expect(await unknown('upstream: broken#a', { ids: new Set(['broken']) })).toEqual([]);
    const twice = { a: `id: twice\nyear: 2026\n${province}`, b: `id: twice\nyear: 2026\n${province}` };
    const city = targets(target('a', ', upstream: twice#zzz'));
    expect(await findingsAmong(linkUnknown, { ...twice, 'city-2026': city }, { ids: new Set(['twice']) })).toEqual([]);
  });
});

describe('link-year-wrong', () => {
  const link = (from: string, to: string, key: string) =>
    findingsAmong(linkYearWrong, {
      [from]: targets(target('a', `, ${key}: ${to}#a`)),
      ...(to === from ? {} : { [to]: targets(target('a')) }),
    });

  it.each([
    ['city-2026', 'other-2026', 'previous', 'error'],
    ['city-2026', 'city-2026', 'previous', 'error'],
    ['city-2025', 'city-2026', 'previous', 'error'],
    ['city-2026', 'city-2024', 'previous', 'warning'],
    ['city-2026', 'province-2025', 'upstream', 'warning'],
    ['city-2026', 'city-2026', 'upstream', 'error'],
  ])('%s → %s by %s: %s', async (from, to, key, severity) => {
    expect(await link(from, to, key)).toEqual([expect.stringMatching(new RegExp(`^${severity} ${from}: ${to}#a: `))]);
  });

  it.each([
    ['city-2026', 'city-2025', 'previous'],
    ['city-2026', 'merged-2025', 'previous'],
    ['city-2026', 'province-2026', 'upstream'],
  ])('is silent: %s → %s by %s', async (from, to, key) => {
    expect(await link(from, to, key)).toEqual([]);
  });

  it('finds a circle once, at the plan whose id comes first', async () => {
    const plans = {
      'c-2026': targets(target('a', ', upstream: a-2026#a')),
      'a-2026': targets(target('a', ', upstream: b-2026#a')),
      'b-2026': targets(target('a', ', upstream: c-2026#a')),
      'd-2026': targets(target('a', ', upstream: b-2026#a')),
    };
    expect(await findingsAmong(linkYearWrong, plans)).toEqual([
      'error a-2026: b-2026#a: “指标a”的上级目标绕回了自己：“a-2026”、“b-2026”、“c-2026”',
    ]);
  });

  it('walks a chain of thousands within a plan', async () => {
    const chain = Array.from({ length: 3000 }, (_, index) =>
      target(`t${index}`, `, upstream: city-2026#t${index + 1}`),
    );
    const closed = targets(...chain, target('t3000', ', upstream: city-2026#t0'));
    expect(await findingsAmong(linkYearWrong, { 'city-2026': closed })).toHaveLength(1);
    expect(await findingsAmong(linkYearWrong, { 'city-2026': targets(...chain, target('t3000')) })).toEqual([]);
  });
});
