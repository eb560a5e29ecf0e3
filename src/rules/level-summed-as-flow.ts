import type { Target } from '../plan/plan.ts';
import { compositionsOf, hasOtherUnit, type Member, type Obstacle, obstacleTo } from '../plan/totals/composition.ts';
import { figureKeyOf, titleOf } from '../plan/totals/countable.ts';
import { addDecimals } from '../text/decimal.ts';
import type { KeyWords } from '../text/key-words.ts';
import { type Message, message } from '../text/message.ts';
import { formatQuantity } from '../text/quantity.ts';
import type { Rule } from './rule.ts';

export const levelSummedAsFlow: Rule = {
  id: 'level-summed-as-flow',
  severity: 'warning',
  source: 'logic',
  summary: message('日均数、存量和比率不能像场次一样相加', 'Averages, states and rates are not added like counts'),
  reason: message(
    '每天3条不是全年的条数，两个注册人数的最大值之和也不是注册人数，相加没有意义。',
    'Three a day is not the count of a year, and two greatest values do not make a third by adding.',
  ),
  example: {
    bad: `sections:
  - title: 开展科普活动
    tasks:
      - title: 更新科普知识
        targets:
          - {id: all, indicator: 更新科普知识, value: 1200条, parts: [daily, special]}
          - {id: daily, indicator: 频道更新, value: 每天3条} #!
          - {id: special, indicator: 专题更新, value: 105条}`,
    good: `sections:
  - title: 开展科普活动
    tasks:
      - title: 更新科普知识
        targets:
          - {id: all, indicator: 更新科普知识, value: 1200条, parts: [daily, special]}
          - {id: daily, indicator: 频道更新, value: 1095条}
          - {id: special, indicator: 专题更新, value: 105条}`,
  },
  *check(plan) {
    for (const { total, members } of compositionsOf(plan, 'parts')) {
      if (members.some(({ quantity }) => hasOtherUnit(quantity, total.value)) || isWholeOfShares(total, members))
        continue;
      for (const member of members) {
        const obstacle = obstacleTo(total, member);
        if (obstacle === null) continue;
        yield {
          at: [member.of, figureKeyOf(member.of)],
          message: (words) => notAdded(total, member, natures(words)[obstacle]),
        };
      }
    }
  },
};

/** 30% and 70% of one whole do make 100%: where they add up, they were meant to. */
const isWholeOfShares = ({ value }: Target, members: readonly Member[]): boolean =>
  value.unit === '%' &&
  value.change === null &&
  value.min !== null &&
  addDecimals(members.map(({ quantity }) => quantity.min ?? 0)) === value.min;

const notAdded = (total: Target, { of, quantity }: Member, { zh, en }: Message): Message =>
  message(
    `${titleOf(of)}（${formatQuantity(quantity)}）${zh}，不能直接加进${titleOf(total)}`,
    `${titleOf(of)} (${formatQuantity(quantity)}) ${en} and cannot be added into ${titleOf(total)}`,
  );

const natures = ({ key }: KeyWords): Readonly<Record<Obstacle, Message>> => ({
  rate: message('是另一个周期的数', 'is counted for another period'),
  percent: message('是百分比', 'is a percentage'),
  growth: message('是增减幅度', 'is a change'),
  state: message(`不是按累计统计的数（${key('aggregate')}）`, `is not counted by adding up (${key('aggregate')})`),
});
