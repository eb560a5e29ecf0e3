import { adviseOnParties } from '../plan/advise-on-parties.ts';
import { titleOf } from '../plan/totals/countable.ts';
import { message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const outletUnregistered: Rule = {
  id: 'outlet-unregistered',
  severity: 'error',
  source: 'office',
  summary: message('合作媒体应在媒体名册中', 'The outlet of a column is in the register of outlets'),
  reason: message(
    '台名、报名差一个字就是另一家媒体；登记过的名称和频率只需核对一次。',
    'One character makes it another station or paper; a registered name is checked once and for all.',
  ),
  example: {
    bad: `outlets:
  ribao: {name: 清河日报, kind: newspaper}
sections:
  - title: 强化科普供给
    tasks:
      - title: 办好科普专栏
        columns:
          - {name: 求证, outlet: 清河晚报, episodes: 30} #!`,
    good: `outlets:
  ribao: {name: 清河日报, kind: newspaper}
sections:
  - title: 强化科普供给
    tasks:
      - title: 办好科普专栏
        columns:
          - {name: 求证, outlet: 清河日报, episodes: 30}
          - {name: 求真, outlet: ribao, episodes: 30}`,
  },
  *check(plan) {
    if (plan.outlets.length === 0) return;
    const unknown = plan.columns.filter(({ outlet }) => outlet && !outlet.registered);
    if (unknown.length === 0) return;
    const adviseOn = adviseOnParties([...plan.outlets, ...plan.organizations], 'outlets');
    for (const column of unknown) {
      const { outlet } = column;
      if (!outlet) continue;
      const advice = adviseOn(outlet.written);
      yield {
        at: [outlet],
        message: message(
          `${titleOf(column)}的合作媒体“${outlet.written}”不在媒体名册中。${advice.zh}`,
          `“${outlet.written}”, the outlet of ${titleOf(column)}, is not among the registered outlets. ${advice.en}`,
        ),
      };
    }
  },
};
