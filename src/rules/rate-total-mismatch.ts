import { readPassage } from '../plan/binding/passage.ts';
import { countPeriods, type PeriodCount } from '../plan/columns/period-count.ts';
import type { Place } from '../plan/place.ts';
import type { Plan, Prose, Target } from '../plan/plan.ts';
import { prosesOf } from '../plan/prose.ts';
import { tellingProses } from '../plan/telling-proses.ts';
import { titleOf } from '../plan/totals/countable.ts';
import { isClaimed, isHeldByData } from '../plan/totals/held-by-data.ts';
import { brokenPacesOf, misfitOf, type Yield } from '../plan/totals/pace.ts';
import type { Calendar } from '../text/calendar.ts';
import type { Figure } from '../text/figure.ts';
import { message } from '../text/message.ts';
import { formatQuantity, type Quantity } from '../text/quantity.ts';
import { signBits } from '../text/signs.ts';
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
          - {id: total, indicator: 更新科普知识, value: 500条} #!
      - title: 办好科普讲座
        text: 每月举办科普讲座1场，全年举办20场。 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 更新科普知识
        targets:
          - {id: daily, indicator: 更新科普知识, value: 每天3条以上}
          - {id: total, indicator: 更新科普知识, value: 1095条以上}
      - title: 办好科普讲座
        text: 每月举办科普讲座1场，全年举办12场；每周推送科普知识3条，全年制作短视频100条。`,
  },
  *check(plan, { calendar }) {
    for (const { targets } of plan.homes) {
      const rates = new Map<string, Target>();
      for (const target of targets) if (isFlow(target) && isRate(target)) rates.set(subjectOf(target), target);
      if (rates.size === 0) continue;
      for (const total of targets) {
        const rate = isFlow(total) && !isRate(total) ? rates.get(subjectOf(total)) : undefined;
        const count = rate && countPeriods(rate.value.per, plan.year, [rate.due, total.due], calendar);
        const misfit = rate && count && misfitOf(rate.value, total.value, count);
        if (misfit) yield mismatch(stateOf(rate), stateOf(total), count, misfit);
      }
    }
    yield* inTexts(plan, calendar);
  },
};

/** States, growth and 约 are nothing to multiply. */
const isFlow = ({ value, aggregate }: Target): boolean =>
  value.change === null && value.comparator !== 'about' && value.unit !== '%' && flows.has(aggregate);

const flows: ReadonlySet<string> = new Set(['sum', 'frequency']);

const isRate = ({ value: { per } }: Target): boolean => per !== null && per !== 'year';

const subjectOf = ({ indicator, value }: Target): string => `${indicator}\n${value.unit ?? ''}`;

/** A quantity with its place and the name that it goes by, or ''. */
interface State {
  readonly at: Place;
  readonly title: string;
  readonly quantity: Quantity;
}

const stateOf = (target: Target): State => ({ at: [target, 'value'], title: titleOf(target), quantity: target.value });

const statedIn = ({ at }: Prose, figure: Figure): State => ({
  at: [...at, { start: figure.amount.start, end: figure.amount.end }],
  title: '',
  quantity: figure,
});

const mismatch = (rate: State, total: State, { words }: PeriodCount, { sum, bound }: Yield): Violation => {
  const [zh, en] = { exact: ['', ''], least: ['至少', 'at least '], most: ['至多', 'at most '] }[bound];
  const [each, whole] = [formatQuantity(rate.quantity), formatQuantity(total.quantity)];
  const [unit, title] = [total.quantity.unit ?? '', rate.title === '' ? '' : `${rate.title}: `];
  return {
    at: total.at,
    message: message(
      `${rate.title}${each}，${words.zh}合${zh}${sum}${unit}，与全年${whole}对不上`,
      `${title}${each} makes ${en}${sum}${unit} in ${words.en}, which does not fit ${whole}`,
    ),
    related: [{ at: rate.at, message: message(`这里写的是${each}`, `${each} is stated here`) }],
  };
};

function* inTexts(plan: Plan, calendar: Calendar): Iterable<Violation> {
  for (const prose of tellingProses(prosesOf(plan), signs)) {
    for (const { rate, total, count, misfit } of brokenPacesOf(readPassage(prose), plan.year, calendar)) {
      if (isHeldByData(plan, [total], [rate]) || (isClaimed(plan, rate) && isClaimed(plan, total))) continue;
      yield mismatch(statedIn(prose, rate), statedIn(prose, total), count, misfit);
    }
  }
}

const signs = signBits('year');
