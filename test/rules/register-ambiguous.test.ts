import { describe, expect, it } from 'vitest';
import { registerAmbiguous as rule } from '../../src/rules/register-ambiguous.ts';
import { defaultsOf } from '../../src/rules/rule.ts';
import { createCalendar } from '../../src/text/calendar.ts';
import { planOf } from '../plan/check-text.ts';
import { findingsOf } from './findings.ts';

const organizations = (...lines: readonly string[]): string =>
  ['organizations:', ...lines.map((line, index) => `  o${index}: ${line}`)].join('\n');
const outlets = (...lines: readonly string[]): string =>
  ['outlets:', ...lines.map((line, index) => `  m${index}: ${line}`)].join('\n');

describe('register-ambiguous', () => {
  it.each([
    [organizations('甲部', '甲部'), '“甲部”既登记给“甲部”，又登记给“甲部”。请给其中一家换个写法'],
    [
      organizations('{name: 甲部, aliases: [部]}', '{name: 乙部, aliases: [部]}'),
      '“部”既登记给“甲部”，又登记给“乙部”。请给其中一家换个写法',
    ],
    [outlets('{name: 甲报, aliases: [乙报]}', '乙报'), '“乙报”既登记给“甲报”，又登记给“乙报”。请给其中一家换个写法'],
    [organizations('{name: 甲部, aliases: [甲部]}'), '“甲部”把“甲部”登记了两次。请删去一处'],
    [organizations('{name: 甲部, aliases: [部, 部]}'), '“甲部”把“部”登记了两次。请删去一处'],
    [outlets('{name: 甲报, formerNames: [乙报]}', '乙报'), '“乙报”登记为“甲报”的曾用名，又是“乙报”现在的名称。请核对'],
    [outlets('{name: 甲报, formerNames: [甲报]}'), '“甲报”登记为“甲报”的曾用名，又是“甲报”现在的名称。请核对'],
    [
      organizations('{name: 甲局, formerNames: [{name: 乙局, until: 2024-03}], since: 2019}'),
      '曾用名“乙局”的停用时间（until）晚于现名“甲局”的启用时间（since）。请核对',
    ],
    ['terms: [{term: 三长, means: 甲}, {term: 三长, means: 乙}]', '“三长”的全称有两个：“甲”和“乙”。请只留一个'],
    ['terms: [{term: 甲站, variants: [乙站]}, {term: 乙站}]', '“乙站”登记为“甲站”不用的写法，又是“乙站”的名称。请核对'],
    [
      `${outlets('乙报')}\nterms: [{term: 甲报, variants: [乙报]}]`,
      '“乙报”登记为“甲报”不用的写法，又是“乙报”的名称。请核对',
    ],
  ])('%s', async (yaml, words) => {
    expect(await findingsOf(rule, yaml)).toEqual([`warning ${words}`]);
  });

  it.each([
    ['a house that is both', `${organizations('融媒体中心')}\n${outlets('融媒体中心')}`],
    ['one after the other', organizations('{name: 卫生局, until: 2014-06}', '{name: 卫生局, since: 2024}')],
    [
      'a name that ended where the next began',
      organizations('{name: 甲, until: 2019-02}', '{name: 乙, aliases: [甲], since: 2019-02-01}'),
    ],
    [
      'a former name of two',
      organizations('{name: 卫健局, formerNames: [卫计局]}', '{name: 医保局, formerNames: [卫计局]}'),
    ],
    [
      'a former name registered with its end',
      organizations('{name: 卫健局, formerNames: [卫计局]}', '{name: 卫计局, until: 2019}'),
    ],
    [
      'a former name of the year in which the present one began',
      organizations('{name: 甲, formerNames: [{name: 乙, until: 2019}], since: 2019-03}'),
    ],
    [
      'an organization’s former name that is an outlet',
      `${organizations('{name: 融媒体中心, formerNames: [电视台]}')}\n${outlets('电视台')}`,
    ],
    [
      'an abbreviation that is an alias',
      `${organizations('{name: 甲协会, aliases: [甲协]}')}\nterms: [{term: 甲协, means: 甲协会}]`,
    ],
    ['a term listed again', 'terms: [{term: 三长, means: 甲}, {term: 三长, variants: [3长]}]'],
  ])('is silent on %s', async (_, yaml) => {
    expect(await findingsOf(rule, yaml)).toEqual([]);
  });

  it('points into the file where the name stands', async () => {
    const head = 'kepu: 1\ntitle: 清河县工作要点\nyear: 2026\nissuer: 甲\n';
    const register = `kepu: 1\n${organizations('{name: 甲部, aliases: [部]}', '{name: 乙部, aliases: [乙, 部]}')}\n`;
    const { plan, origins } = await planOf(head, register, register);
    const found = [...rule.check(plan, { calendar: createCalendar(), options: defaultsOf(rule) })];
    const places = await Promise.all(found.map(({ at }) => origins.locate(at)));
    expect(
      places.map(
        ({ source, span }) =>
          `${source.path} ${source.pointAt(span.start).line} ${source.text.slice(span.start, span.end)}`,
      ),
    ).toEqual(['1.yaml 4 部', '2.yaml 4 部']);
  });
});
