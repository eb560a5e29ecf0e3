import { differencesIn } from '../../plan/links/difference.ts';
import { successionsOf } from '../../plan/links/succession.ts';
import { titleOf } from '../../plan/totals/countable.ts';
import { message } from '../../text/message.ts';
import type { CrossPlanRule } from '../rule.ts';

export const deltaBaseMismatch: CrossPlanRule = {
  id: 'delta-base-mismatch',
  severity: 'warning',
  source: 'logic',
  summary: message(
    '“比上年增加多少”与上年计划的数相合',
    'A change against last year fits the figure of last year’s plan',
  ),
  reason: message(
    '今年的数减去增加的数，应是上年的数；不合的，多半有一个数写错了，或者基数是别的数。',
    'This year less its increase is last year; where it is not, a figure is wrong or the base is another one.',
  ),
  example: {
    bad: {
      'city-2025.yaml': `title: 清河市科协2025年科普工作要点
year: 2025
targets:
  - {id: training, indicator: 科普培训, value: 30场}`,
      'city-2026.yaml': `overview: 举办科普培训40场，比上年增加5场。 #!
targets:
  - {id: training, indicator: 科普培训, value: 40场}`,
    },
    good: {
      'city-2025.yaml': `title: 清河市科协2025年科普工作要点
year: 2025
targets:
  - {id: training, indicator: 科普培训, value: 30场}`,
      'city-2026.yaml': `overview: 举办科普培训40场，比上年增加10场。
targets:
  - {id: training, indicator: 科普培训, value: 40场}`,
    },
  },
  *check(plans) {
    for (const succession of successionsOf(plans)) {
      const { present: plan, last: lastPlan } = succession;
      for (const { claim, figure, last, base } of differencesIn(succession, plans)) {
        const [unit, title] = [last.value.unit ?? '', titleOf(claim.subject)];
        const before = `${last.value.min}${unit}`;
        yield {
          plan,
          at: [...claim.prose.at, figure.amount],
          message: message(
            `${title}“${figure.text}”，上年应是${base}${unit}，上年计划“${lastPlan.id}”写的是${before}。请核对，或写明是比什么数`,
            `${title}, “${figure.text}”: last year would be ${base}${unit}, but its plan “${lastPlan.id}” says ${before}. Check, or say what it is measured from`,
          ),
          related: [
            {
              plan: lastPlan,
              at: [last, 'value'],
              message: message(`上年写的是${before}`, `last year it was ${before}`),
            },
          ],
        };
      }
    }
  },
};
