import { type BrokenReference, brokenReferences } from '../plan/references.ts';
import { titleOf } from '../plan/totals/countable.ts';
import { message } from '../text/message.ts';
import { nearest } from '../text/nearest.ts';
import type { Rule, Violation } from './rule.ts';

export const referenceUnknown: Rule = {
  id: 'reference-unknown',
  severity: 'error',
  source: 'logic',
  summary: message('引用的目标编号在计划中存在', 'Ids that a target refers to exist in the plan'),
  reason: message(
    '编号写错了，合计就不会核对，而且没有人会发现。',
    'A total whose part is misspelt is never checked, and nobody notices.',
  ),
  example: {
    bad: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普培训
        targets:
          - {id: all, indicator: 科普培训, value: 30场, parts: [rurall]} #!
          - {id: rural, indicator: 农村科普培训, value: 30场}`,
    good: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普培训
        targets:
          - {id: all, indicator: 科普培训, value: 30场, parts: [rural]}
          - {id: rural, indicator: 农村科普培训, value: 30场}`,
  },
  *check(plan) {
    const { broken, ids } = brokenReferences(plan);
    for (const [index, reference] of broken.entries()) {
      const isSearched = index < mostSearched && !reference.isTask;
      yield unknown(reference, isSearched ? nearest(reference.id, ids) : null);
    }
  },
};

/** Looking for the id that was meant takes time, and nobody reads more of such advice. */
const mostSearched = 50;

const unknown = ({ at, from, id, isTask }: BrokenReference, meant: string | null): Violation => {
  const advice = meant
    ? message(`您要写的是不是“${meant}”？`, `Did you mean “${meant}”?`)
    : message('请写目标或专栏的', 'Name the id of a target or a column');
  const [zh, en] = isTask
    ? ['是任务，没有数字', 'is a task and has no figure']
    : ['在本计划中没有', 'is not in this plan'];
  return {
    at,
    message: ({ beside }) =>
      message(
        `${titleOf(from)}引用的“${id}”${zh}。${advice.zh}${meant ? '' : beside('编号', 'id')}`,
        `“${id}”, which ${titleOf(from)} refers to, ${en}. ${advice.en}`,
      ),
  };
};
