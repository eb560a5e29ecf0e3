import { tasksWithout } from '../plan/gaps.ts';
import { message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const taskMissingOwner: Rule = {
  id: 'task-missing-owner',
  severity: 'warning',
  source: 'office',
  summary: message('每项任务都有牵头单位', 'Every task has an owner'),
  reason: message(
    '没有牵头单位的任务没有人报进度；只在计划写了责任单位时才检查。',
    'Nobody reports on a task that nobody owns. Only asked of plans that name owners at all.',
  ),
  example: {
    bad: `sections:
  - title: 开展科普活动
    tasks:
      - {title: 办好科普培训, owner: 科普部}
      - title: 办好科普讲座 #!`,
    good: `defaults: {owner: 科普部}
sections:
  - title: 开展科普活动
    tasks:
      - {title: 办好科普培训, owner: 宣传部}
      - title: 办好科普讲座`,
  },
  *check(plan) {
    for (const task of tasksWithout(plan, 'owner')) {
      yield {
        at: [task, 'title'],
        message: ({ beside }) =>
          message(`任务${task.number}没有写${beside('牵头单位', 'owner')}`, `Task ${task.number} has no owner`),
      };
    }
  },
};
