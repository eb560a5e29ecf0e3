import type { Plan } from '../plan/plan.ts';
import { titleOf } from '../plan/totals/countable.ts';
import { isHeldByData } from '../plan/totals/held-by-data.ts';
import { type Budget, budgetsOf, isMoney } from '../plan/totals/money.ts';
import { message } from '../text/message.ts';
import { formatQuantity } from '../text/quantity.ts';
import type { Rule, Violation } from './rule.ts';

export const currencyScale: Rule<{ readonly factor: number }> = {
  id: 'currency-scale',
  severity: 'warning',
  source: 'office',
  summary: message('经费的量级（元、万元、亿元）没有写错', 'Money is written in its right scale (元, 万元, 亿元)'),
  reason: message(
    '“350元”和上年的“320万元”放在一起，多半是漏写了“万”。',
    'Beside last year’s 320万元 a budget of 350元 has most likely lost its 万.',
  ),
  options: {
    factor: {
      type: 'number',
      default: 100,
      zh: '相差倍数',
      minimum: 2,
      summary: message('相差多少倍才提醒', 'How many times apart two amounts are before it is said'),
    },
  },
  example: {
    bad: `sections:
  - title: 强化保障
    tasks:
      - title: 落实经费
        text: 落实科普经费350元。
        targets:
          - {id: fund, indicator: 科普经费, value: 350元, baseline: 320万元} #!`,
    good: `sections:
  - title: 强化保障
    tasks:
      - title: 落实经费
        text: 落实科普经费350万元，人均科普经费不少于2元。
        targets:
          - {id: fund, indicator: 科普经费, value: 350万元, baseline: 320万元}`,
  },
  *check(plan, { options: { factor } }) {
    yield* besideBaseline(plan, factor);
    const greatest = new Map<string, Budget>();
    const budgets = budgetsOf(plan);
    for (const budget of budgets) {
      if (budget.amount > (greatest.get(budget.purpose)?.amount ?? 0)) greatest.set(budget.purpose, budget);
    }
    for (const budget of budgets) {
      const other = greatest.get(budget.purpose);
      if (other === undefined || !hasLostScale(budget, other, factor)) continue;
      if (budget.figure === null || !isHeldByData(plan, [budget.figure], [])) yield beside(budget, other);
    }
  },
};

function* besideBaseline({ targets }: Plan, factor: number): Iterable<Violation> {
  for (const target of targets) {
    const { value, baseline } = target;
    const [now, before] = [value.min ?? value.max, baseline?.min ?? baseline?.max ?? null];
    if (!baseline || !now || !before || value.change !== null || baseline.change !== null) continue;
    if (!isMoney(value.unit) || value.unit !== baseline.unit || Math.max(now / before, before / now) < factor) continue;
    const [written, last] = [formatQuantity(value), formatQuantity(baseline)];
    yield {
      at: [target, 'value'],
      message: ({ beside }) =>
        message(
          `${titleOf(target)}写的是${written}，${beside('上年', 'baseline')}是${last}，相差${factor}倍以上。请核对是元、万元还是亿元`,
          `${titleOf(target)} is ${written}, its baseline ${last}: more than ${factor} times apart. Check 元, 万元 and 亿元`,
        ),
    };
  }
}

/** Small amounts of a fund are common; one without 万 beside one with it, and far below, has most likely lost it. */
const hasLostScale = (budget: Budget, other: Budget, factor: number): boolean =>
  other.amount >= budget.amount * factor && /[万亿]/.test(other.written) && !/[万亿]/.test(budget.written);

const beside = ({ at, written, purpose }: Budget, other: Budget): Violation => ({
  at,
  message: message(
    `这里的“${purpose}”是${written}，别处是${other.written}。请核对是元、万元还是亿元`,
    `Here “${purpose}” is ${written}, elsewhere ${other.written}. Check 元, 万元 and 亿元`,
  ),
  related: [{ at: other.at, message: message(`别处：${other.written}`, `elsewhere: ${other.written}`) }],
});
