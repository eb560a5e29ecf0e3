import { countPeriods, type PeriodCount } from '../plan/columns/period-count.ts';
import type { Target } from '../plan/plan.ts';
import { titleOf } from '../plan/totals/countable.ts';
import { multiplyDecimals } from '../text/decimal.ts';
import { message } from '../text/message.ts';
import { formatQuantity } from '../text/quantity.ts';
import type { Rule, Violation } from './rule.ts';

export const rateTotalMismatch: Rule = {
  id: 'rate-total-mismatch',
  severity: 'error',
  source: 'calendar',
  summary: message('每天（周、月）的数与全年的数应对得上', 'A rate fits the total of the year'),
  reason: message(
    '每天3条，一年就是1095条；全年另写500条，两个数里必有一个不对。',
    'Three a day are 1095 a year: beside a total of 500, one of the two is wrong.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 更新科普知识
        targets:
          - {id: daily, indicator: 更新科普知识, value: 每天3条}
          - {id: total, indicator: 更新科普知识, value: 500条} #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 更新科普知识
        targets:
          - {id: daily, indicator: 更新科普知识, value: 每天3条以上}
          - {id: total, indicator: 更新科普知识, value: 1095条以上}`,
  },
  *check(plan, { calendar }) {
    for (const { targets } of plan.homes) {
      const rates = new Map<string, Target>();
      for (const target of targets) if (isFlow(target) && isRate(target)) rates.set(subjectOf(target), target);
      if (rates.size === 0) continue;
      for (const total of targets) {
        const rate = isFlow(total) && !isRate(total) ? rates.get(subjectOf(total)) : undefined;
        const count = rate && countPeriods(rate.value.per, plan.year, [rate.due, total.due], calendar);
        const violation = rate && count && compare(rate, total, count);
        if (violation) yield violation;
      }
    }
  },
};

/** States, growth and 约 are nothing to multiply. */
const isFlow = ({ value, aggregate }: Target): boolean =>
  value.change === null && value.comparator !== 'about' && value.unit !== '%' && flows.has(aggregate);

const flows: ReadonlySet<string> = new Set(['sum', 'frequency']);

const isRate = ({ value: { per } }: Target): boolean => per !== null && per !== 'year';

const subjectOf = ({ indicator, value }: Target): string => `${indicator}\n${value.unit ?? ''}`;

const compare = (rate: Target, total: Target, { least, most, words }: PeriodCount): Violation | null => {
  const { min, max } = rate.value;
  const atLeast = min === null ? null : multiplyDecimals(min, least);
  const atMost = max === null ? null : multiplyDecimals(max, most);
  const isTooSmall = atLeast !== null && total.value.max !== null && atLeast > total.value.max;
  const isTooGreat = atMost !== null && total.value.min !== null && atMost < total.value.min;
  if (!isTooSmall && !isTooGreat) return null;
  const sum = isTooSmall ? atLeast : atMost;
  const [zh, en] = atLeast === atMost ? ['', ''] : isTooSmall ? ['至少', 'at least '] : ['至多', 'at most '];
  const [each, whole, unit] = [formatQuantity(rate.value), formatQuantity(total.value), total.value.unit ?? ''];
  return {
    at: [total, 'value'],
    message: message(
      `${titleOf(rate)}${each}，${words.zh}合${zh}${sum}${unit}，与全年${whole}对不上`,
      `${titleOf(rate)}: ${each} makes ${en}${sum}${unit} in ${words.en}, which does not fit ${whole}`,
    ),
    related: [{ at: [rate, 'value'], message: message(`这里写的是${each}`, `${each} is stated here`) }],
  };
};
