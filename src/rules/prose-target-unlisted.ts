import { bindFigures } from '../plan/binding/bind-figures.ts';
import { isPromised } from '../plan/binding/promised.ts';
import { message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const proseTargetUnlisted: Rule = {
  id: 'prose-target-unlisted',
  severity: 'warning',
  source: 'logic',
  summary: message('正文承诺的数字都登记为目标或专栏', 'Every figure that the text promises is a target or a column'),
  reason: message(
    '没有登记的数字进不了目标清单，也没有人督办。',
    'A figure that is not listed is missing from the checklist, and nobody follows it up.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 实施基层科普行动计划
        text: |
          新建科普中国e站132个。
          支持建设科普示范基地78个。 #!
        targets:
          - {id: stations, indicator: 科普中国e站, value: 132个}`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 实施基层科普行动计划
        text: |
          上年已建成科普示范基地60个，2026年新建科普中国e站132个。
          开展一批为期3天的活动。
        targets:
          - {id: stations, indicator: 科普中国e站, value: 132个}`,
  },
  *check(plan) {
    for (const unclaimed of bindFigures(plan).unclaimed) {
      const { prose, figure } = unclaimed;
      if (!isPromised(unclaimed, plan.year)) continue;
      yield {
        at: [...prose.at, { start: figure.start, end: figure.end }],
        message: ({ key }) =>
          message(
            `正文的“${figure.text}”没有对应的目标或专栏。如果是承诺，请登记到这里的 ${key('targets')} 或 ${key('columns')}；已经登记的，用 ${key('quote')} 抄下这句话`,
            `No target or column claims “${figure.text}”. If it is a promise, list it in ${key('targets')} or ${key('columns')} here; if it is listed, let its ${key('quote')} repeat these words`,
          ),
      };
    }
  },
};
