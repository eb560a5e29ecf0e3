import { titleOf } from '../plan/totals/countable.ts';
import { message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const columnMissingOutlet: Rule = {
  id: 'column-missing-outlet',
  severity: 'warning',
  source: 'office',
  summary: message('合办的专栏应写明合作媒体', 'A column that is run together says with whom'),
  reason: message(
    '没有合作媒体，专栏由谁播出或刊登、找谁要期数都无从核对。',
    'Without its outlet nobody knows who brings the column out and whom to ask for the count.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好科普专栏
        columns:
          - {name: 彩练科普, episodes: 30} #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好科普专栏
        columns:
          - {name: 求证, outlet: 清河日报, episodes: 30}
          - {name: 科普之窗, relation: 自办, episodes: 12}`,
  },
  *check(plan) {
    for (const column of plan.columns) {
      if (column.outlet || column.partners.length > 0 || column.relation !== together) continue;
      yield {
        at: [column, column.names.length > 1 ? 'names' : 'name'],
        message: ({ key }) =>
          message(
            `${titleOf(column)}没有写明与谁合办。请写 ${key('outlet')}，自办的请写 ${key('relation')}: 自办`,
            `${titleOf(column)} does not say with whom it is run. Give its ${key('outlet')}, or ${key('relation')}: 自办 where it is your own`,
          ),
      };
    }
  },
};

/** What `relation` is where the plan does not say. */
const together = '合办';
