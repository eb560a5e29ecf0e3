import { describe, expect, it } from 'vitest';
import { taskMissingDeadline } from '../../src/rules/task-missing-deadline.ts';
import { taskMissingOwner } from '../../src/rules/task-missing-owner.ts';
import { findingsOf } from './findings.ts';

const tasks = (...lines: readonly string[]): string =>
  ['sections:', '  - title: 甲', '    tasks:', ...lines.map((line) => `      - {${line}}`)].join('\n');

const owned = 'title: 一, owner: 科普部';

describe('task-missing-owner', () => {
  it.each([
    ['nobody owns anything', ['title: 一', 'title: 二'], []],
    ['everybody does', [owned, 'title: 二, owner: 宣传部'], []],
    ['one does not', [owned, 'title: 二'], ['一、（二）']],
    ['the task owns its items', ['title: 一, owner: 科普部, items: [{title: 子}]'], []],
    ['the items answer for the task', [owned, 'title: 二, items: [{title: 子, owner: 宣传部}]'], []],
    ['one item does not', [owned, 'title: 二, items: [{title: 子, owner: 宣传部}, {title: 丑}]'], ['一、（二）2']],
    ['no item does', [owned, 'title: 二, items: [{title: 子}, {title: 丑}]'], ['一、（二）']],
    ['its targets do', [owned, 'title: 二, targets: [{id: t, indicator: 讲座, value: 3场, owner: 宣传部}]'], []],
    [
      'not all of its targets do',
      [owned, 'title: 二, columns: [{name: 求真}], targets: [{id: t, indicator: 讲座, value: 3场, owner: 宣传部}]'],
      ['一、（二）'],
    ],
  ])('%s', async (_, lines, numbers) => {
    expect(await findingsOf(taskMissingOwner, tasks(...lines))).toEqual(
      numbers.map((number) => `warning 任务${number}没有写牵头单位（owner）`),
    );
  });

  it('counts the default', async () => {
    expect(await findingsOf(taskMissingOwner, `defaults: {owner: 科普部}\n${tasks('title: 一')}`)).toEqual([]);
  });
});

describe('task-missing-deadline', () => {
  it.each([
    [['title: 一', 'title: 二'], []],
    [['title: 一, due: 2026-11', 'title: 二'], ['warning 任务一、（二）没有写完成时限（due）']],
  ])('%j', async (lines, findings) => {
    expect(await findingsOf(taskMissingDeadline, tasks(...lines))).toEqual(findings);
  });
});
