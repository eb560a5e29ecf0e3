import { readPassage } from '../plan/binding/passage.ts';
import type { Plan, Prose } from '../plan/plan.ts';
import { prosesOf } from '../plan/prose.ts';
import { tellingProses } from '../plan/telling-proses.ts';
import { type Composition, compositionsOf, hasOtherUnit, type Member } from '../plan/totals/composition.ts';
import { describeExceeding, describeExcess } from '../plan/totals/composition-words.ts';
import { figureKeyOf } from '../plan/totals/countable.ts';
import { isHeldByData } from '../plan/totals/held-by-data.ts';
import { excessesOf, type Inclusion, inclusionsOf } from '../plan/totals/inclusions.ts';
import { addDecimals } from '../text/decimal.ts';
import { message } from '../text/message.ts';
import { formatQuantity } from '../text/quantity.ts';
import { signBits } from '../text/signs.ts';
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
          - {id: online, indicator: 线上科普培训, value: 80场} #!
      - title: 办好科普讲座
        text: 全年举办科普讲座30场，其中进校园40场。 #!`,
    good: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普培训
        targets:
          - {id: all, indicator: 科普培训, value: 70场, including: [online]}
          - {id: online, indicator: 线上科普培训, value: 60场}
      - title: 办好科普讲座
        text: 全年举办科普讲座30场、展览20场，其中进校园40场；培训100人，其中女性60人、党员50人。`,
  },
  *check(plan) {
    for (const { total, members } of compositionsOf(plan, 'including')) {
      const comparable = members.filter((member) => isComparable(total, member));
      const limit = total.value.max ?? total.value.min;
      if (limit === null) continue;
      const greater = comparable.filter(({ quantity }) => (quantity.min ?? 0) > limit);
      for (const member of greater) yield exceeding(total, member);
      const sum = addDecimals(comparable.map(({ quantity }) => quantity.min ?? 0));
      if (greater.length === 0 && sum > limit) yield exceedingTogether(total, comparable, sum);
    }
    for (const prose of tellingProses(prosesOf(plan), signs)) {
      for (const inclusion of inclusionsOf(readPassage(prose))) yield* inText(plan, prose, inclusion);
    }
  },
  figures: (plan) => compositionsOf(plan, 'including').length,
};

/** 30场 within 70场 can be compared, 3000人 within 70场 and shares of different wholes cannot; of 约 nothing is certain. */
const isComparable = ({ value }: Composition['total'], { quantity }: Member): boolean =>
  !hasOtherUnit(value, quantity) &&
  quantity.unit !== '%' &&
  value.per === quantity.per &&
  [value, quantity].every(({ change, comparator }) => change === null && comparator !== 'about');

const exceeding = (total: Composition['total'], member: Member): Violation => ({
  at: [member.of, figureKeyOf(member.of)],
  message: describeExceeding(total, member),
  related: [{ at: [total, 'value'], message: stated(formatQuantity(total.value)) }],
});

const stated = (whole: string) => message(`总数写在这里：${whole}`, `the total is stated here: ${whole}`);

// 不少于70场 can still be kept where 75 are planned: worth a look, no contradiction.
const exceedingTogether = (total: Composition['total'], members: readonly Member[], sum: number): Violation => ({
  at: [total, 'value'],
  message: describeExcess(total, members, sum),
  ...(total.value.max === null ? { severity: 'warning' as const } : {}),
});

function* inText(plan: Plan, { at }: Prose, inclusion: Inclusion): Iterable<Violation> {
  const { totals, parts } = inclusion;
  const excesses = excessesOf(inclusion);
  if (
    excesses.length === 0 ||
    isHeldByData(
      plan,
      totals,
      parts.map(({ figure }) => figure),
    )
  )
    return;
  const related = totals.map(({ start, end, text }) => ({
    at: [...at, { start, end }] as const,
    message: stated(text),
  }));
  for (const { figure, message: words, isCertain } of excesses) {
    const place = [...at, { start: figure.amount.start, end: figure.amount.end }] as const;
    yield { at: place, message: words, related, ...(isCertain ? {} : { severity: 'warning' as const }) };
  }
}

const signs = signBits('within');
