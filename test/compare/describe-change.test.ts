import { describe, expect, it } from 'vitest';
import { describeChange } from '../../src/compare/describe-change.ts';
import { compared } from './compared.ts';

const plan = (parts: string, rest = ''): string => `kepu: 1
title: 工作要点
year: 2026
issuer: 示例省科协
${rest}sections:
  - title: 服务
    tasks:
      - title: 办好活动
        text: 面向基层办好活动。
${parts.replace(/^(?=.)/gm, '        ')}`;

/** What is said of the changes from one plan to another. */
const saidOf = async (old: string, now: string): Promise<readonly string[]> =>
  (await compared(old, now)).changes.map(describeChange).map(({ zh, en }) => `${zh} | ${en}`);

const target = (value: string): string => plan(`targets: [{id: a, indicator: 活动, value: ${value}}]\n`);
const column = (rest: string): string => plan(`columns: [{id: a, name: 求证, ${rest}}]\n`);

describe('describeChange', () => {
  it.each([
    ['30场', '50场', '目标提高20场（66.7%） | target raised by 20场 (66.7%)'],
    ['50场', '30场', '目标降低20场（40%） | target lowered by 20场 (40%)'],
    ['1—2场', '2—3场', '目标提高 | target raised'],
    ['1—4场', '2—3场', '范围改变 | range changed'],
    ['1—4场', '3场', '范围改变 | range changed'],
    ['不超过5件', '不超过3件', '上限收紧2件（40%） | limit tightened by 2件 (40%)'],
    ['不超过3件', '不超过5件', '上限放宽2件（66.7%） | limit loosened by 2件 (66.7%)'],
    ['较上年增长5%', '较上年增长8%', '增幅提高3个百分点 | growth raised by 3个百分点'],
    ['较上年下降3%', '较上年下降5%', '降幅扩大2个百分点 | decrease raised by 2个百分点'],
    ['较上年下降5%', '较上年下降3%', '降幅缩小2个百分点 | decrease lowered by 2个百分点'],
    [
      '30场',
      '不少于50场',
      '目标提高20场（66.7%）；口径也改变 | target raised by 20场 (66.7%); also changed: comparator',
    ],
    ['30场', '30次', '计量单位改变 | unit changed'],
  ])('of a target from %s to %s', async (old, now, said) => {
    expect(await saidOf(target(old), target(now))).toEqual([said]);
  });

  it('of a plain figure that became growth says what it comes to', async () => {
    expect(await saidOf(target('9000人'), target('较上年增长15%, baseline: 8600人'))).toEqual([
      '目标提高；计量单位、增减方向也改变 | target raised; also changed: unit, direction',
      '基数改变 | baseline changed',
    ]);
  });

  it.each([
    ['episodes: 20', 'episodes: 30', '期数增加10期（50%） | episodes raised by 10期 (50%)'],
    ['episodes: 30', 'episodes: 24', '期数减少6期（20%） | episodes lowered by 6期 (20%)'],
    ['episodes: 30', 'episodes: 30, every: week', '播出周期改变 | frequency changed'],
    ['episodes: 30, every: week', 'episodes: 30', '播出周期改变 | frequency changed'],
    ['episodes: 30, every: week', 'episodes: 30, every: day', '播出周期改变 | frequency changed'],
  ])('of a column from {%s} to {%s}', async (old, now, said) => {
    expect(await saidOf(column(old), column(now))).toEqual([said]);
  });

  it.each([
    ['', ', urgency: 特急', '新增紧急程度 | urgency added'],
    [', urgency: 特急', '', '删去紧急程度 | urgency removed'],
    [', urgency: 特急', ', urgency: 加急', '紧急程度改变 | urgency changed'],
    ['', ', noticeText: 请落实。', '新增通知正文 | text of the notice added'],
    [', noticeText: 请落实。', '', '删去通知正文 | text of the notice removed'],
  ])('of a publication from {%s} to {%s}', async (old, now, said) => {
    const of = (rest: string) => plan('', `publication: {form: notice${rest}}\n`);
    expect(await saidOf(of(old), of(now))).toEqual([said]);
  });

  it('of what moves says from where to where', async () => {
    const targets = 'targets: [{id: a, indicator: 活动, value: 30场}]\n';
    expect(await saidOf(plan('', targets), plan(targets))).toEqual([
      '目标由前言移至一、（一） | target moved from the opening to 一、（一）',
    ]);
    expect(await saidOf(plan(targets), plan('', targets))).toEqual([
      '目标由一、（一）移至前言 | target moved from 一、（一） to the opening',
    ]);
  });
});
