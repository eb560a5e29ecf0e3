import { findUncountedEvent } from '../plan/uncounted-events.ts';
import { message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const targetMissingCount: Rule = {
  id: 'target-missing-count',
  severity: 'info',
  source: 'office',
  summary: message('定期举办的活动写明次数', 'Of what is held again and again the text says how often'),
  reason: message(
    '“定期举办讲座”办一次和办十二次都算完成，到年底没有办法督办。',
    'Lectures “held regularly” are done with one as with twelve: nobody can follow that up.',
  ),
  example: {
    bad: `sections:
  - title: 开展科普活动
    tasks:
      - title: 抓好重点人群
        text: 在县图书馆定期举办科普讲座。 #!`,
    good: `sections:
  - title: 开展科普活动
    tasks:
      - title: 抓好重点人群
        text: 在县图书馆定期举办科普讲座，全年12期。
      - title: 办好培训
        text: 举办一批专题培训，把大讲堂办成品牌。`,
  },
  *check({ tasks }) {
    for (const task of tasks) {
      const found = findUncountedEvent(task);
      if (found === null) continue;
      const { prose, start, end, event } = found;
      yield {
        at: [...prose.at, { start, end }],
        message: message(
          `“${event}”要举办多少次，这里没有写。能定下来的，写明次数并登记为目标`,
          `The text does not say how often “${event}” is held. If that can be settled, write it and list it as a target`,
        ),
      };
    }
  },
};
