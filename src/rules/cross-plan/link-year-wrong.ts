import { type Link, linksOf } from '../../plan/links/link.ts';
import { type Ring, ringsAmong } from '../../plan/links/ring.ts';
import type { Plan } from '../../plan/plan.ts';
import { titleOf } from '../../plan/totals/countable.ts';
import { message } from '../../text/message.ts';
import type { CrossPlanRule, CrossPlanViolation } from '../rule.ts';

export const linkYearWrong: CrossPlanRule = {
  id: 'link-year-wrong',
  severity: 'error',
  source: 'logic',
  summary: message(
    '上年目标在上一年的计划里，上级目标在同一年的计划里，上级不绕回自己',
    'What a target continues is of the year before, what it counts towards of the same year, and never itself',
  ),
  reason: message(
    '新年度的计划由上年的改来，链接忘了改，就会和错的一年比较；绕成圈的上级目标没有合计。',
    'A plan made from the last one keeps old links, and is held against the wrong year; a circle has no total.',
  ),
  example: {
    bad: {
      'city-2025.yaml': `title: 清河市科协2025年科普工作要点
year: 2025
targets:
  - {id: training, indicator: 科普培训, value: 20场, previous: city-2026#training} #!`,
      'city-2026.yaml': 'targets:\n  - {id: training, indicator: 科普培训, value: 30场}',
    },
    good: {
      'city-2025.yaml': `title: 清河市科协2025年科普工作要点
year: 2025
targets:
  - {id: training, indicator: 科普培训, value: 20场}`,
      'city-2026.yaml': 'targets:\n  - {id: training, indicator: 科普培训, value: 30场, previous: city-2025#training}',
    },
  },
  *check(plans) {
    for (const link of linksOf(plans).all) {
      if (link.to === null) continue;
      const wrong = link.key === 'previous' ? previousOf(link, link.to.plan) : upstreamOf(link, link.to.plan);
      if (wrong) yield wrong;
    }
    for (const ring of ringsAmong(plans)) yield circle(ring);
  },
};

const previousOf = (link: Link, to: Plan): CrossPlanViolation | null => {
  if (to.year === link.plan.year - 1) return null;
  const expected = message(`应指向 ${link.plan.year - 1} 年的计划`, `a plan of ${link.plan.year - 1} is expected`);
  const words = message(
    `${titleOf(link.from)}的上年目标在 ${to.year} 年的计划“${to.id}”里；本计划是 ${link.plan.year} 年的，${expected.zh}`,
    `${titleOf(link.from)} continues a target of plan “${to.id}” of ${to.year}; this plan is of ${link.plan.year}: ${expected.en}`,
  );
  const wrong = { plan: link.plan, at: [link.from, 'previous'] as const, message: words };
  // What is done every other year may well continue a target of two years ago.
  return to.year < link.plan.year ? { ...wrong, severity: 'warning' } : wrong;
};

const upstreamOf = (link: Link, to: Plan): CrossPlanViolation | null =>
  to.year === link.plan.year
    ? null
    : {
        plan: link.plan,
        at: [link.from, 'upstream'],
        severity: 'warning',
        message: message(
          `${titleOf(link.from)}计入 ${to.year} 年的计划“${to.id}”，而本计划是 ${link.plan.year} 年的。请改为同年的计划`,
          `${titleOf(link.from)} counts towards plan “${to.id}” of ${to.year}, but this plan is of ${link.plan.year}. Name one of the same year`,
        ),
      };

const circle = (ring: Ring): CrossPlanViolation => {
  const [{ plan, from }] = ring;
  const names = ring.slice(0, 6).map((link) => `“${link.plan.id}”`);
  return {
    plan,
    at: [from, 'upstream'],
    message: message(
      `${titleOf(from)}的上级目标绕回了自己：${names.join('、')}`,
      `${titleOf(from)} counts towards itself in the end: ${names.join(', ')}`,
    ),
  };
};
