import type { Target } from '../plan/plan.ts';
import { titleOf } from '../plan/totals/countable.ts';
import { message } from '../text/message.ts';
import { formatQuantity } from '../text/quantity.ts';
import { parseUnit } from '../text/unit.ts';
import type { Rule, Violation } from './rule.ts';

export const targetMissingUnit: Rule = {
  id: 'target-missing-unit',
  severity: 'error',
  source: 'logic',
  summary: message('目标值写明计量单位', 'The value of a target has a unit'),
  reason: message(
    '“达1000万以上”是人、人次还是元，验收时各有各的说法。',
    'People, visits or yuan: “more than ten million” is read as it suits at acceptance.',
  ),
  example: {
    bad: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普日活动
        targets:
          - {id: visits, indicator: 科普日活动公众参与, value: 达1000万以上} #!`,
    good: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普日活动
        targets:
          - {id: visits, indicator: 科普日活动公众参与, value: 达1000万人次以上}
          - {id: index, indicator: 科普发展指数, value: 达到105}`,
  },
  *check({ targets }) {
    for (const target of targets) {
      if (target.aggregate === 'milestone' || (target.value.min === null && target.value.max === null)) continue;
      const { unit } = target.value;
      if (unit === null && !unitless.test(target.indicator)) yield missing(target);
      if (unit !== null && parseUnit(unit) === null) yield unknown(target, unit);
    }
  },
};

/** What is measured in plain numbers. */
const unitless = /指数|系数|得分|评分|分值|积分|排名|名次|位次|pH值?$/;

const missing = (target: Target): Violation => {
  const value = formatQuantity(target.value);
  return {
    at: [target, 'value'],
    message: message(
      `${titleOf(target)}写的是${value}，没有计量单位。请写明是多少人、人次、场、元或%`,
      `${titleOf(target)} is ${value}, without a unit. Say of what: 人, 人次, 场, 元, %`,
    ),
  };
};

const unknown = (target: Target, unit: string): Violation => ({
  at: [target, 'value'],
  severity: 'warning',
  message: message(
    `${titleOf(target)}的单位“${unit}”不在计量单位表里，正文写同样的单位也读不出来。请换成常用的量词`,
    `The unit “${unit}” of ${titleOf(target)} is not in the table of units, and a text that has it is not read. Take a usual measure word`,
  ),
});
