import { type Edition, editionsOf } from '../../plan/links/edition.ts';
import { successionsOf } from '../../plan/links/succession.ts';
import { message } from '../../text/message.ts';
import type { CrossPlanRule } from '../rule.ts';

export const editionNotIncremented: CrossPlanRule<{ readonly step: number }> = {
  id: 'edition-not-incremented',
  severity: 'error',
  source: 'logic',
  summary: message('年年举办的活动，届数逐年递增', 'The edition of an event moves on from year to year'),
  reason: message(
    '用去年的稿子改今年的计划，届数最容易忘了改。两年都写明举办、届数却没有增加的，是错误；其余只提醒。',
    'The number of an edition is easily left as it was. It is an error only where both plans say that they hold the event.',
  ),
  options: {
    step: {
      type: 'integer',
      default: 1,
      zh: '每年增加',
      minimum: 1,
      summary: message('每年增加几届', 'By how many editions a year moves on'),
    },
  },
  example: {
    bad: {
      'city-2025.yaml': `title: 清河市科协2025年科普工作要点
year: 2025
overview: 举办第35届青少年科技创新大赛。`,
      'city-2026.yaml': 'overview: 举办第35届青少年科技创新大赛。 #!',
    },
    good: {
      'city-2025.yaml': `title: 清河市科协2025年科普工作要点
year: 2025
overview: 举办第35届青少年科技创新大赛，召开第九届理事会会议。`,
      'city-2026.yaml':
        'overview: 举办第三十六届青少年科技创新大赛，召开第九届理事会会议，参加第40届全国青少年科技创新大赛。',
    },
  },
  *check(plans, { options: { step } }) {
    for (const { present: plan, last: lastPlan } of successionsOf(plans)) {
      const editions = editionsOf(plan);
      if (editions.size === 0) continue;
      for (const [event, last] of editionsOf(lastPlan)) {
        const present = editions.get(event);
        if (!present || !last || present.number === last.number + step) continue;
        const isBehind = present.number < last.number + step;
        yield {
          plan,
          at: present.at,
          message: notMovedOn(event, present, last, step),
          // Events of every other year skip a plan; what is only spoken of may be an edition still to come.
          ...(isBehind && present.isHeld && last.isHeld ? {} : { severity: 'warning' as const }),
          related: [
            {
              plan: lastPlan,
              at: last.at,
              message: message(`上年是第${last.number}届`, `last year it was the edition ${last.number}`),
            },
          ],
        };
      }
    }
  },
};

const notMovedOn = (event: string, present: Edition, last: Edition, step: number) =>
  message(
    `“${event}”上年是第${last.number}届，今年应是第${last.number + step}届，写的是第${present.number}届。请核对届数`,
    `“${event}” was edition ${last.number} last year; ${last.number + step} is expected, not ${present.number}. Check the number`,
  );
