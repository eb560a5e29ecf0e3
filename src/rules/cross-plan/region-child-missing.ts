import { missingFrom, rollUpsOf, strayAmong } from '../../plan/links/roll-up.ts';
import { titleOf } from '../../plan/totals/countable.ts';
import { message } from '../../text/message.ts';
import type { CrossPlanRule } from '../rule.ts';

export const regionChildMissing: CrossPlanRule = {
  id: 'region-child-missing',
  severity: 'warning',
  source: 'logic',
  summary: message(
    '上级目标多数下级都承担的，其余下级也承担',
    'What most plans below count towards, the others do as well',
  ),
  reason: message(
    '分解任务时漏了一个县，合计就少一块，也没有人去督查它。',
    'A county that was left out when a target was handed down is missing in the sum, and nobody asks for it.',
  ),
  example: {
    bad: {
      'province-2026.yaml': `issuer: 示例省科协
targets:
  - {id: training, indicator: 科普培训, value: 100场} #!
  - {id: lecture, indicator: 科普讲座, value: 30场}`,
      'qinghe-2026.yaml': `issuer: 清河市科协
targets:
  - {id: training, indicator: 科普培训, value: 60场, upstream: province-2026#training}
  - {id: lecture, indicator: 科普讲座, value: 10场, upstream: province-2026#lecture}`,
      'qiming-2026.yaml': `issuer: 启明市科协
targets:
  - {id: training, indicator: 科普培训, value: 40场, upstream: province-2026#training}
  - {id: lecture, indicator: 科普讲座, value: 10场, upstream: province-2026#lecture}`,
      'baisha-2026.yaml': `issuer: 白沙市科协
targets:
  - {id: lecture, indicator: 科普讲座, value: 10场, upstream: province-2026#lecture}`,
    },
    good: {
      'province-2026.yaml': `issuer: 示例省科协
targets:
  - {id: training, indicator: 科普培训, value: 100场}
  - {id: pilot, indicator: 试点基地, value: 3个}`,
      'qinghe-2026.yaml': `issuer: 清河市科协
targets:
  - {id: training, indicator: 科普培训, value: 40场, upstream: province-2026#training}
  - {id: pilot, indicator: 试点基地, value: 3个, upstream: province-2026#pilot}`,
      'qiming-2026.yaml': `issuer: 启明市科协
targets:
  - {id: training, indicator: 科普培训, value: 60场, upstream: province-2026#training}`,
    },
  },
  *check(plans, { scope }) {
    if (!scope.isWhole) return;
    const stray = strayAmong(plans);
    for (const rollUp of rollUpsOf(plans)) {
      const { plan, total, contributions, children, present } = rollUp;
      // One of two may well be the only one that a target is for.
      if (present < 2 || present === children.size || present * 2 < children.size) continue;
      const missing = missingFrom(rollUp).filter((child) => !stray.has(child));
      if (missing.length === 0) continue;
      const names = missing.slice(0, 5).map(({ issuer }) => issuer.name);
      const [more, moreEn] =
        missing.length > names.length
          ? [` 等 ${missing.length} 份`, ` and ${missing.length - names.length} more`]
          : ['', ''];
      yield {
        plan,
        at: [total, 'value'],
        message: message(
          `${titleOf(total)}由${present}份下级计划承担，${names.join('、')}${more}没有。请核对是否漏了`,
          `${titleOf(total)} is borne by ${present} plans below, not by ${names.map((name) => `“${name}”`).join(', ')}${moreEn}. Check whether that is meant`,
        ),
        related: contributions.slice(0, 3).map((each) => ({
          plan: each.plan,
          at: [each.target, 'upstream'] as const,
          message: message(`${each.plan.issuer.name}承担了`, `“${each.plan.issuer.name}” bears a part`),
        })),
      };
    }
  },
};
