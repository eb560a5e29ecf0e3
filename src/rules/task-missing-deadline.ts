import { tasksWithout } from '../plan/gaps.ts';
import { message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const taskMissingDeadline: Rule = {
  id: 'task-missing-deadline',
  severity: 'warning',
  source: 'office',
  summary: message('每项任务都有完成时限', 'Every task has a deadline'),
  reason: message(
    '没有时限的任务，督查时无从判断是否拖延；只在计划写了时限时才检查。',
    'Without a deadline nobody can say whether a task is late. Only asked of plans that state deadlines at all.',
  ),
  example: {
    bad: `sections:
  - title: 开展科普活动
    tasks:
      - {title: 办好科普培训, due: 2026-11-30}
      - title: 办好科普讲座 #!`,
    good: `defaults: {due: 2026-12-31}
sections:
  - title: 开展科普活动
    tasks:
      - {title: 办好科普培训, due: 2026-11-30}
      - title: 办好科普讲座`,
  },
  *check(plan) {
    for (const task of tasksWithout(plan, 'due')) {
      yield {
        at: [task, 'title'],
        message: ({ beside }) =>
          message(`任务${task.number}没有写${beside('完成时限', 'due')}`, `Task ${task.number} has no deadline (due)`),
      };
    }
  },
};
