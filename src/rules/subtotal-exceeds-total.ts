import {
  type Composition,
  compositionsOf,
  describeTerms,
  hasOtherUnit,
  type Member,
} from '../plan/totals/composition.ts';
import { figureKeyOf, titleOf } from '../plan/totals/countable.ts';
import { addDecimals } from '../text/decimal.ts';
import { message } from '../text/message.ts';
import { formatQuantity } from '../text/quantity.ts';
import type { Rule, Violation } from './rule.ts';

export const subtotalExceedsTotal: Rule = {
  id: 'subtotal-exceeds-total',
  severity: 'error',
  source: 'logic',
  summary: message('“其中”的数不超过总数', 'What lies within a total does not exceed it'),
  reason: message('“其中”是总数里的一部分，不会比总数大。', 'A part of a total is never greater than the total.'),
  example: {
    bad: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普培训
        targets:
          - {id: all, indicator: 科普培训, value: 70场, including: [online]}
          - {id: online, indicator: 线上科普培训, value: 80场} #!`,
    good: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普培训
        targets:
          - {id: all, indicator: 科普培训, value: 70场, including: [online]}
          - {id: online, indicator: 线上科普培训, value: 60场}`,
  },
  *check(plan) {
    for (const { total, members } of compositionsOf(plan, 'including')) {
      const comparable = members.filter((member) => isComparable(total, member));
      const limit = total.value.max ?? total.value.min;
      if (limit === null) continue;
      const greater = comparable.filter(({ quantity }) => (quantity.min ?? 0) > limit);
      for (const member of greater) yield exceeding(total, member);
      const sum = addDecimals(comparable.map(({ quantity }) => quantity.min ?? 0));
      if (greater.length === 0 && sum > limit && total.value.unit !== '%')
        yield exceedingTogether(total, comparable, sum);
    }
  },
};

/** 30场 within 70场 can be compared, 3000人 within 70场 cannot; of 约 nothing is certain. */
const isComparable = ({ value }: Composition['total'], { quantity }: Member): boolean =>
  !hasOtherUnit(value, quantity) &&
  value.per === quantity.per &&
  [value, quantity].every(({ change, comparator }) => change === null && comparator !== 'about');

const exceeding = (total: Composition['total'], { of, quantity }: Member): Violation => {
  const [part, whole] = [formatQuantity(quantity), formatQuantity(total.value)];
  const words = message(
    `${titleOf(of)}是${titleOf(total)}的一部分，${part}却超过了总数${whole}`,
    `${titleOf(of)} lies within ${titleOf(total)}, yet ${part} exceeds the total of ${whole}`,
  );
  const stated = message(`总数写在这里：${whole}`, `the total is stated here: ${whole}`);
  return { at: [of, figureKeyOf(of)], message: words, related: [{ at: [total, 'value'], message: stated }] };
};

const exceedingTogether = (total: Composition['total'], members: readonly Member[], sum: number): Violation => {
  const [whole, figure, terms] = [
    formatQuantity(total.value),
    `${sum}${total.value.unit ?? ''}`,
    describeTerms(members),
  ];
  const words = message(
    `${titleOf(total)}写的是${whole}，“其中”各项相加是${figure}（${terms}），超过了总数`,
    `${titleOf(total)} is ${whole}, but what lies within it adds up to ${figure} (${terms})`,
  );
  // 不少于70场 can still be kept where 75 are planned: worth a look, no contradiction.
  return {
    at: [total, 'value'],
    message: words,
    ...(total.value.max === null ? { severity: 'warning' as const } : {}),
  };
};
