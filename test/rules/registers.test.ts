import { describe, expect, it } from 'vitest';
import { outletUnregistered } from '../../src/rules/outlet-unregistered.ts';
import { ownerUnregistered } from '../../src/rules/owner-unregistered.ts';
import { columns, findingsOf, targets } from './findings.ts';

const registers = `organizations:
  kepubu: {name: 清河县科协科普部, aliases: [科普部], formerNames: [学会工作处]}
  weijianju: 清河县卫生健康局
outlets:
  ribao: {name: 清河日报, kind: newspaper, formerNames: [清河报]}`;

const task = (keys: string): string => `sections: [{title: 甲, tasks: [{title: 乙, ${keys}}]}]`;

describe('owner-unregistered', () => {
  it.each([
    ['owner: 科普组', ['牵头单位“科普组”不在单位名册中。您要写的是不是“科普部”？']],
    [
      'owner: 学会工作科',
      ['牵头单位“学会工作科”不在单位名册中。您要写的是不是“学会工作处”？那是旧称，现名“清河县科协科普部”'],
    ],
    [
      'support: [科普部, 大礼堂管理站]',
      ['配合单位“大礼堂管理站”不在单位名册中。请在 organizations 中登记，或改用已登记的名称'],
    ],
    ['owner: kepubu, support: [清河县卫生健康局, 清河日报]', []],
    ['owner: 学会工作处', []],
  ])('{%s}', async (keys, said) => {
    expect(await findingsOf(ownerUnregistered, `${registers}\n${task(keys)}`)).toEqual(
      said.map((words) => `error ${words}`),
    );
  });

  it('looks at targets, columns and partners', async () => {
    const yaml = `${registers}
${targets('id: t, indicator: 讲座, value: 3场, owner: 张三')}
${columns('name: 求真, support: [李四], partners: [王五]')}`;
    expect(await findingsOf(ownerUnregistered, yaml)).toHaveLength(3);
  });

  it('says a default once, however many take it over', async () => {
    const yaml = `${registers}\ndefaults: {owner: 无此单位}\nsections: [{title: 甲, tasks: [{title: 乙}, {title: 丙}]}]`;
    expect(await findingsOf(ownerUnregistered, yaml)).toHaveLength(1);
  });

  it('asks nothing of a plan without a register', async () => {
    expect(await findingsOf(ownerUnregistered, task('owner: 科普组'))).toEqual([]);
  });
});

describe('outlet-unregistered', () => {
  it.each([
    ['清河晚报', ['《求真》的合作媒体“清河晚报”不在媒体名册中。您要写的是不是“清河日报”？']],
    ['清河报', []],
    ['ribao', []],
    ['清河日报', []],
    ['清河县卫生健康局', []],
  ])('%s', async (outlet, said) => {
    const yaml = `${registers}\n${columns(`name: 求真, outlet: ${outlet}`)}`;
    expect(await findingsOf(outletUnregistered, yaml)).toEqual(said.map((words) => `error ${words}`));
  });

  it('asks nothing of a plan without a register', async () => {
    expect(await findingsOf(outletUnregistered, columns('name: 求真, outlet: 清河晚报'))).toEqual([]);
  });
});
