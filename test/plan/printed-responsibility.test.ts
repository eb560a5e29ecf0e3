import { describe, expect, it } from 'vitest';
import type { Task } from '../../src/plan/plan.ts';
import { printResponsibility } from '../../src/plan/printed-responsibility.ts';
import { planOf } from '../compose/sample-plan.ts';

const taskOf = (responsibility: string | null, written: object): Task => {
  const plan = planOf({
    ...(responsibility === null ? {} : { responsibility }),
    organizations: { kepubu: { name: '科学技术普及部', aliases: ['科普部'] }, bangong: '办公室' },
    sections: [{ title: '甲', tasks: [{ title: '乙', ...written }] }],
  });
  const [task] = plan.tasks;
  if (!task) throw new Error('the plan has no task');
  return task;
};

const usual = '（责任单位：{owner}；配合单位：{support}；完成时限：{due}）';

describe('printResponsibility', () => {
  it.each([
    [null, { owner: 'kepubu' }, ''],
    [usual, {}, ''],
    [usual, { owner: 'kepubu' }, '（责任单位：科学技术普及部）'],
    [usual, { owner: '科普部' }, '（责任单位：科普部）'],
    [usual, { owner: '没登记的单位' }, '（责任单位：没登记的单位）'],
    [usual, { due: '2026-11-30' }, '（完成时限：2026年11月30日）'],
    [usual, { due: '2026-03' }, '（完成时限：2026年3月）'],
    [usual, { owner: 'kepubu', due: '2026-Q1' }, '（责任单位：科学技术普及部；完成时限：2026年第一季度）'],
    [usual, { support: ['bangong', '科普部'] }, '（配合单位：办公室、科普部）'],
    ['责任单位：{owner}　时限：{due}。', { due: '2026-11-30' }, '时限：2026年11月30日。'],
    ['责任单位：{owner}　时限：{due}。', { owner: 'bangong' }, '责任单位：办公室。'],
    ['（由{owner}会同{support}办理）', { owner: 'bangong' }, ''],
    ['（由{owner}会同{support}办理）', { owner: 'bangong', support: ['kepubu'] }, '（由办公室会同科学技术普及部办理）'],
    ['（见台账；责任单位：{owner}）', {}, ''],
    ['（见台账；责任单位：{owner}）', { owner: 'bangong' }, '（见台账；责任单位：办公室）'],
  ])('fills %s with %j', (template, written, expected) => {
    expect(printResponsibility(taskOf(template, written))).toBe(expected);
  });
});
