import { continuationsOf, successionsOf } from '../../plan/links/succession.ts';
import type { Target } from '../../plan/plan.ts';
import { hasOtherUnit } from '../../plan/totals/composition.ts';
import { titleOf } from '../../plan/totals/countable.ts';
import { message } from '../../text/message.ts';
import { formatQuantity } from '../../text/quantity.ts';
import type { CrossPlanRule } from '../rule.ts';

export const targetLowered: CrossPlanRule = {
  id: 'target-lowered',
  severity: 'warning',
  source: 'office',
  summary: message('目标低于上年的，写明原因', 'A target that is lower than last year says why'),
  reason: message(
    '目标比上年低，多半是抄错了数；真要调低的，写一句 note，督查时有据可查。',
    'A target below that of last year is mostly a slip; where it is meant, a note tells the supervisor why.',
  ),
  example: {
    bad: {
      'city-2025.yaml': `title: 清河市科协2025年科普工作要点
year: 2025
targets:
  - {id: training, indicator: 科普培训, value: 不少于30场}`,
      'city-2026.yaml': 'targets:\n  - {id: training, indicator: 科普培训, value: 不少于20场} #!',
    },
    good: {
      'city-2025.yaml': `title: 清河市科协2025年科普工作要点
year: 2025
targets:
  - {id: training, indicator: 科普培训, value: 不少于30场}
  - {id: complaints, indicator: 投诉, value: 不超过5件}`,
      'city-2026.yaml': `targets:
  - {id: training, indicator: 科普培训, value: 不少于20场, note: 部分培训转为线上}
  - {id: complaints, indicator: 投诉, value: 不超过3件}`,
    },
  },
  *check(plans) {
    for (const succession of successionsOf(plans)) {
      const { present: plan, last: lastPlan } = succession;
      for (const { present, last } of continuationsOf(succession, plans)) {
        if (
          present.note !== null ||
          (present.home.kind === 'task' && present.home.note !== null) ||
          !isLower(present, last)
        )
          continue;
        const [now, before] = [formatQuantity(present.value), formatQuantity(last.value)];
        yield {
          plan,
          at: [present, 'value'],
          message: ({ key }) =>
            message(
              `${titleOf(present)}是${now}，低于上年的${before}。如果确要调低，请用 ${key('note')} 写明原因`,
              `${titleOf(present)} is ${now}, less than ${before} last year. Where that is meant, say why in a note`,
            ),
          related: [
            {
              plan: lastPlan,
              at: [last, 'value'],
              message: message(`上年是${before}`, `last year it was ${before}`),
            },
          ],
        };
      }
    }
  },
};

/** Whether less is promised; of figures that cannot be compared (约, growth, a limit beside a minimum), nobody can say. */
const isLower = (present: Target, last: Target): boolean => {
  const [now, before] = [present.value, last.value];
  if (hasOtherUnit(now, before) || now.per !== before.per || present.aggregate !== last.aggregate) return false;
  if (present.aggregate === 'milestone') return false;
  if ([now, before].some(({ comparator, change }) => comparator === 'about' || change !== null)) return false;
  if (now.min !== null && before.min !== null) return now.min < before.min;
  return now.min === null && before.min === null && now.max !== null && before.max !== null && now.max > before.max;
};
