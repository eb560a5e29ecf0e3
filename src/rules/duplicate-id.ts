import type { Column, Target, Task } from '../plan/plan.ts';
import { titleOf } from '../plan/totals/countable.ts';
import { message } from '../text/message.ts';
import type { Rule, Violation } from './rule.ts';

export const duplicateId: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  source: 'logic',
  summary: message('任务、目标、专栏的编号不重复', 'Ids of tasks, targets and columns are unique'),
  reason: message(
    '分项、上年目标和进度都按编号找目标，两个一样的编号让人不知道说的是哪一个。',
    'Parts, last year and progress find a target by its id; of two alike nobody knows which is meant.',
  ),
  example: {
    bad: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普培训
        targets:
          - {id: training, indicator: 科普培训, value: 30场}
          - {id: training, indicator: 科普讲座, value: 12场} #!`,
    good: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普培训
        targets:
          - {id: training, indicator: 科普培训, value: 30场}
          - {id: lectures, indicator: 科普讲座, value: 12场}`,
  },
  *check({ tasks, targets, columns }) {
    const first = new Map<string, Named>();
    for (const list of [tasks, targets, columns]) {
      for (const named of list) {
        if (named.id === null) continue;
        const other = first.get(named.id);
        if (other) yield twice(named, other);
        else first.set(named.id, named);
      }
    }
  },
};

type Named = Task | Target | Column;

const twice = (named: Named, other: Named): Violation => ({
  at: [named, 'id'],
  message: message(
    `${nameOf(other)}和${nameOf(named)}的编号都是“${named.id}”。请给其中一个换个编号`,
    `${nameOf(other)} and ${nameOf(named)} have the same id, “${named.id}”. Give one of them another`,
  ),
  related: [{ at: [other, 'id'], message: message(`${nameOf(other)}在这里`, `${nameOf(other)} is here`) }],
});

const nameOf = (named: Named): string => (named.kind === 'task' ? `“${named.title}”` : titleOf(named));
