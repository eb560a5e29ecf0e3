import { type Contribution, type RollUp, rollUpsOf } from '../../plan/links/roll-up.ts';
import { type RollUpSum, wrongSumsAmong } from '../../plan/links/roll-up-sum.ts';
import { hasOtherUnit } from '../../plan/totals/composition.ts';
import { titleOf } from '../../plan/totals/countable.ts';
import { type Message, message } from '../../text/message.ts';
import { formatQuantity } from '../../text/quantity.ts';
import type { CrossPlanRule, CrossPlanViolation } from '../rule.ts';

export const regionRollupMismatch: CrossPlanRule = {
  id: 'region-rollup-mismatch',
  severity: 'error',
  source: 'logic',
  summary: message(
    '下级计划相加，够得上上级计划的目标',
    'The plans below add up to the target that they count towards',
  ),
  reason: message(
    '省里定了总数，各市相加却凑不够，到年底谁也说不清差在哪里。日均数、存量、比率不相加。',
    'Where the cities do not add up to the province, nobody can tell in December what was missing. Rates and levels are not added.',
  ),
  example: {
    bad: {
      'province-2026.yaml': `issuer: 示例省科协
targets:
  - {id: lecture, indicator: 科普讲座, value: 30场}
  - {id: training, indicator: 科普培训, value: 不少于100场} #!`,
      'qinghe-2026.yaml': `issuer: 清河市科协
targets:
  - {id: lecture, indicator: 科普讲座, value: 20场, upstream: province-2026#lecture}
  - {id: training, indicator: 科普培训, value: 60场, upstream: province-2026#training}`,
      'qiming-2026.yaml': `issuer: 启明市科协
targets:
  - {id: lecture, indicator: 科普讲座, value: 10场, upstream: province-2026#lecture}
  - {id: training, indicator: 科普培训, value: 30场, upstream: province-2026#training}`,
    },
    good: {
      'province-2026.yaml': `issuer: 示例省科协
targets:
  - {id: training, indicator: 科普培训, value: 不少于100场}
  - {id: users, indicator: 日均使用人数, value: 50万人, aggregate: average}`,
      'qinghe-2026.yaml': `issuer: 清河市科协
targets:
  - {id: training, indicator: 科普培训, value: 60场, upstream: province-2026#training}
  - {id: users, indicator: 日均使用人数, value: 20万人, aggregate: average, upstream: province-2026#users}`,
      'qiming-2026.yaml': `issuer: 启明市科协
targets:
  - {id: training, indicator: 科普培训, value: 50场, upstream: province-2026#training}
  - {id: users, indicator: 日均使用人数, value: 10万人, aggregate: average, upstream: province-2026#users}`,
    },
  },
  *check(plans, { scope }) {
    for (const rollUp of rollUpsOf(plans)) yield* otherUnit(rollUp);
    for (const sum of wrongSumsAmong(plans, scope.isWhole)) {
      const isSure = sum.fault === 'over' || sum.isProven;
      yield { ...tell(sum.rollUp, wrongSum(sum)), ...(isSure ? {} : { severity: 'warning' as const }) };
    }
  },
};

function* otherUnit(rollUp: RollUp): Generator<CrossPlanViolation> {
  const { total, contributions } = rollUp;
  const other = contributions.filter(({ target }) => hasOtherUnit(target.value, total.value));
  const [first] = other;
  if (!first) return;
  const [unit, otherUnit, { zh, en }] = [total.value.unit, first.target.value.unit, nameOf(first)];
  const words = message(
    `${titleOf(total)}的单位是“${unit}”，${zh}的单位是“${otherUnit}”，不能相加。请统一单位`,
    `${titleOf(total)} is counted in ${unit}, ${en} in ${otherUnit}: they cannot be added. Use one unit`,
  );
  yield { ...tell({ ...rollUp, contributions: other }, words), severity: 'warning' };
}

const tell = ({ plan, total, contributions }: RollUp, words: Message): CrossPlanViolation => ({
  plan,
  at: [total, 'value'],
  message: words,
  related: contributions.slice(0, 20).map((each) => {
    const [{ zh, en }, figure] = [nameOf(each), formatQuantity(each.target.value)];
    return {
      plan: each.plan,
      at: [each.target, 'value'] as const,
      message: message(`${zh}是${figure}`, `${en} is ${figure}`),
    };
  }),
});

const nameOf = ({ plan, target }: Contribution): Message =>
  message(`${plan.issuer.name}的${titleOf(target)}`, `${titleOf(target)} of “${plan.issuer.name}”`);

const wrongSum = ({ rollUp, amount, bound, fault, isProven }: RollUpSum): Message => {
  const { total, contributions } = rollUp;
  const [figure, whole] = [`${amount}${total.value.unit ?? ''}`, formatQuantity(total.value)];
  const shown = contributions.slice(0, 6);
  const [rest, restEn] = contributions.length > shown.length ? ['、…', ', …'] : ['', ''];
  const terms = shown.map(({ plan, target }) => [plan.issuer.name, formatQuantity(target.value)] as const);
  const [zh, en] = { exact: ['', ''], least: ['至少', 'at least '], most: ['至多', 'at most '] }[bound];
  const [advice, adviceEn] =
    fault === 'over' || isProven
      ? ['请核对上下级的数', 'Check the figures of both levels']
      : ['请核对；如果其余由别的单位承担，可以不管', 'Check, unless others do the rest'];
  return message(
    `${titleOf(total)}是${whole}，下级计划相加${zh}是${figure}（${terms.map((term) => term.join('')).join('、')}${rest}）。${advice}`,
    `${titleOf(total)} is ${whole}, but the plans below add up to ${en}${figure} (${terms.map(([name, value]) => `“${name}” ${value}`).join(', ')}${restEn}). ${adviceEn}`,
  );
};
