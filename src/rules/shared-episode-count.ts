import { titleOf } from '../plan/totals/countable.ts';
import { message } from '../text/message.ts';
import { formatQuantity } from '../text/quantity.ts';
import type { Rule } from './rule.ts';

export const sharedEpisodeCount: Rule = {
  id: 'shared-episode-count',
  severity: 'warning',
  source: 'logic',
  summary: message(
    '几个专栏共写一个期数时，应写明是合计还是各自的期数',
    'One count for several columns says whether it is their sum',
  ),
  reason: message(
    '“《甲》《乙》专栏280期”可以读成合计280期，也可以读成各280期，验收时相差一倍。',
    'One figure behind two names may be their sum or hold for each: at acceptance that is a factor of two.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好科普专栏
        columns:
          - names: [声动清河, 科普大课堂]
            episodes: 280 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好科普专栏
        columns:
          - names: [声动清河, 科普大课堂]
            share: joint
            episodes: 280`,
  },
  *check(plan) {
    for (const column of plan.columns) {
      if (column.names.length < 2 || column.share !== null || column.episodes === null) continue;
      const [title, count] = [titleOf(column), formatQuantity(column.episodes)];
      yield {
        at: [column, 'episodes'],
        message: ({ key, value }) => {
          const [joint, each] = [value('share', 'joint'), value('share', 'each')];
          const [sum, own] = [joint === 'joint' ? '（合计）' : '', each === 'each' ? '（各自）' : ''];
          return message(
            `${title}共写了${count}：是合计${count}，还是各${count}？请写明 ${key('share')}: ${joint}${sum}或 ${key('share')}: ${each}${own}`,
            `${title} have one count, ${count}: is it their sum, or does it hold for each? Write ${key('share')}: ${joint} (the sum) or ${key('share')}: ${each}`,
          );
        },
      };
    }
  },
};
