import { compositionsOf, type Member } from '../plan/totals/composition.ts';
import { describeMismatch } from '../plan/totals/composition-words.ts';
import { figureKeyOf, titleOf } from '../plan/totals/countable.ts';
import { message } from '../text/message.ts';
import { formatQuantity } from '../text/quantity.ts';
import type { Rule } from './rule.ts';

export const totalPartsMismatch: Rule = {
  id: 'total-parts-mismatch',
  severity: 'error',
  source: 'logic',
  summary: message('各部分之和等于合计', 'Parts add up to their total'),
  reason: message(
    '分项改了一个，合计忘了改，是工作要点里最常见的数字差错。',
    'A part that was changed and a total that was not: the commonest slip in the figures of a plan.',
  ),
  example: {
    bad: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普培训
        targets:
          - {id: all, indicator: 科普培训, value: 120场, parts: [rural, urban]} #!
          - {id: rural, indicator: 农村科普培训, value: 70场}
          - {id: urban, indicator: 社区科普培训, value: 60场}`,
    good: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普培训
        targets:
          - {id: all, indicator: 科普培训, value: 130场, parts: [rural, urban]}
          - {id: rural, indicator: 农村科普培训, value: 70场}
          - {id: urban, indicator: 社区科普培训, value: 60场}`,
  },
  *check(plan) {
    for (const composition of compositionsOf(plan, 'parts')) {
      const words = describeMismatch(composition);
      if (!words) continue;
      yield {
        at: [composition.total, 'value'],
        message: words,
        related: composition.members.slice(0, 20).map(statedPart),
      };
    }
  },
};

const statedPart = ({ of, quantity }: Member) => ({
  at: [of, figureKeyOf(of)] as const,
  message: message(`${titleOf(of)}是${formatQuantity(quantity)}`, `${titleOf(of)} is ${formatQuantity(quantity)}`),
});
