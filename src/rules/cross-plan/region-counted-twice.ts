import { type Detour, detoursAmong } from '../../plan/links/detour.ts';
import { type Overlap, overlapsAmong } from '../../plan/links/overlap.ts';
import { titleOf } from '../../plan/totals/countable.ts';
import { message } from '../../text/message.ts';
import type { CrossPlanRule, CrossPlanViolation } from '../rule.ts';

export const regionCountedTwice: CrossPlanRule = {
  id: 'region-counted-twice',
  severity: 'error',
  source: 'logic',
  summary: message('同一个数只计入上级一次', 'A figure counts towards the level above once'),
  reason: message(
    '县里的数计入市、市里的计入省，县里又直接计入省，或者总数和其中的数都上报，就重复统计了。',
    'A county that counts towards its city and the province, or a total and a part of it, are counted twice.',
  ),
  example: {
    bad: {
      'province-2026.yaml': 'issuer: 示例省科协\ntargets:\n  - {id: training, indicator: 科普培训, value: 不少于30场}',
      'qinghe-2026.yaml': `issuer: 清河市科协
targets:
  - {id: training, indicator: 科普培训, value: 30场, including: [rural], upstream: province-2026#training}
  - {id: rural, indicator: 农村科普培训, value: 10场, upstream: province-2026#training} #!`,
    },
    good: {
      'province-2026.yaml': 'issuer: 示例省科协\ntargets:\n  - {id: training, indicator: 科普培训, value: 不少于30场}',
      'qinghe-2026.yaml': `issuer: 清河市科协
targets:
  - {id: training, indicator: 科普培训, value: 30场, including: [rural], upstream: province-2026#training}
  - {id: rural, indicator: 农村科普培训, value: 10场}`,
    },
  },
  *check(plans) {
    const overlaps = overlapsAmong(plans);
    const told = new Set(overlaps.map(({ inner }) => inner));
    for (const overlap of overlaps) yield tellOverlap(overlap);
    for (const detour of detoursAmong(plans)) {
      if (!told.has(detour.straight) && !told.has(detour.around)) yield tellDetour(detour);
    }
  },
};

const tellOverlap = ({ plan, inner, outer, above }: Overlap): CrossPlanViolation => ({
  plan,
  at: [inner, 'upstream'],
  message: ({ key }) =>
    message(
      `${titleOf(inner)}已含在${titleOf(outer)}里，两个都计入了“${above.plan.id}”的${titleOf(above.target)}，重复统计。请去掉其中一个 ${key('upstream')}`,
      `${titleOf(inner)} lies within ${titleOf(outer)}, and both count towards ${titleOf(above.target)} of “${above.plan.id}”. Take one upstream away`,
    ),
  related: [
    { plan, at: [outer, 'upstream'], message: message(`${titleOf(outer)}也计入`, `${titleOf(outer)} counts as well`) },
  ],
});

/** Two targets of one name may still count different things: nothing is certain here. */
const tellDetour = ({ plan, straight, around, between, above }: Detour): CrossPlanViolation => ({
  plan,
  at: [straight, 'upstream'],
  severity: 'warning',
  message: message(
    `${titleOf(straight)}直接计入“${above.plan.id}”，${titleOf(around)}又经“${between.id}”计入同一个目标，可能重复统计。请核对`,
    `${titleOf(straight)} counts towards “${above.plan.id}” directly, ${titleOf(around)} through “${between.id}”: perhaps twice. Check`,
  ),
  related: [
    {
      plan,
      at: [around, 'upstream'],
      message: message(`${titleOf(around)}经“${between.id}”计入`, `${titleOf(around)} counts through “${between.id}”`),
    },
  ],
});
