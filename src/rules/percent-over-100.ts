import { titleOf } from '../plan/totals/countable.ts';
import { message } from '../text/message.ts';
import { formatQuantity, type Quantity } from '../text/quantity.ts';
import type { Rule } from './rule.ts';

export const percentOver100: Rule = {
  id: 'percent-over-100',
  severity: 'error',
  source: 'logic',
  summary: message('占整体的比例不超过100%', 'A share of a whole is at most 100%'),
  reason: message(
    '覆盖率、达标率说的是整体中的一部分，不会超过全部；增长和超额完成不在此列。',
    'Coverage and shares are a part of a whole. Growth and overfulfilment are another matter.',
  ),
  example: {
    bad: `sections:
  - title: 夯实科普基础
    tasks:
      - title: 推进科普信息化
        targets:
          - {id: coverage, indicator: 科普信息员覆盖率, value: 102%} #!`,
    good: `sections:
  - title: 夯实科普基础
    tasks:
      - title: 推进科普信息化
        targets:
          - {id: coverage, indicator: 科普信息员覆盖率, value: 100%}
          - {id: growth, indicator: 科普信息员增长率, value: 102%}`,
  },
  *check({ targets }) {
    for (const target of targets) {
      if (!isOver100(target.value)) continue;
      const isShare = target.aggregate === 'coverage' || shareWords.test(target.indicator);
      if (mayExceed(target.indicator, isShare)) continue;
      const value = formatQuantity(target.value);
      yield {
        at: [target, 'value'],
        ...(isShare ? {} : { severity: 'warning' as const }),
        message: message(
          `${titleOf(target)}写的是${value}，占整体的比例不会超过100%。如果是增长，请写成“增长……%”`,
          `${titleOf(target)} is ${value}, but a share of a whole is at most 100%. Growth is written 增长…%`,
        ),
      };
    }
  },
};

const isOver100 = ({ unit, change, comparator, min, max }: Quantity): boolean => {
  if (unit !== '%' || change !== null || min === null) return false;
  return (max ?? min) > 100 || (comparator === 'gt' && min >= 100);
};

const shareWords = /率|比例|占比|比重|份额|覆盖/;

const growth =
  /同比|环比|较上|较去|比上年|比去年|翻番|超额|(?:增长|增加|增幅|增速|提高|提升|上升|涨幅|扩大)(?:率|幅度|比例|百分比)?$/;

/** Measured against a plan, a budget or a capital, which may be exceeded, and not against a whole. */
const againstPlan =
  /(?:完成|执行|达成|实现|兑现|到位|周转|负债|杠杆|产能利用|收益|回报|利润|毛利|产销)(?:率|比率|比例|程度)/;

const mayExceed = (indicator: string, isShare: boolean): boolean =>
  growth.test(indicator) || againstPlan.test(indicator) || (!isShare && /完成|达成|超/.test(indicator));
