import { type Link, linksOf } from '../../plan/links/link.ts';
import { countablesById, titleOf } from '../../plan/totals/countable.ts';
import { type Message, message } from '../../text/message.ts';
import { nearest } from '../../text/nearest.ts';
import type { CrossPlanRule, CrossPlanViolation, Scope } from '../rule.ts';

export const linkUnknown: CrossPlanRule = {
  id: 'link-unknown',
  severity: 'error',
  source: 'logic',
  summary: message('上级目标、上年目标在所指的计划中存在', 'The targets of other plans that a plan leads to exist'),
  reason: message(
    '指到别的计划的编号写错了，上下级、上下年的数字就不会核对，而且没有人会发现。',
    'A misspelt id of another plan keeps levels and years from being held against each other, and nobody notices.',
  ),
  example: {
    bad: {
      'province-2026.yaml': 'issuer: 示例省科协\ntargets:\n  - {id: training, indicator: 科普培训, value: 30场}',
      'city-2026.yaml': `targets:
  - {id: training, indicator: 科普培训, value: 30场, upstream: province-2026#trainning} #!
  - {id: lecture, indicator: 科普讲座, value: 12场, upstream: provnce-2026#lecture} #!`,
    },
    good: {
      'province-2026.yaml': 'issuer: 示例省科协\ntargets:\n  - {id: training, indicator: 科普培训, value: 30场}',
      'city-2026.yaml':
        'targets:\n  - {id: training, indicator: 科普培训, value: 30场, upstream: province-2026#training}',
    },
  },
  *check(plans, { scope }) {
    const { all, plans: byId } = linksOf(plans);
    let searched = 0;
    for (const link of all) {
      if (link.to !== null || link.planId === link.plan.id) continue;
      const plan = byId.get(link.planId);
      // A plan that cannot be read, or whose id another one has, is spoken of elsewhere.
      if (!plan && scope.ids.has(link.planId)) continue;
      const names = plan ? countablesById(plan).keys() : scope.ids;
      const meant = searched++ < mostSearched ? nearest(plan ? link.targetId : link.planId, names) : null;
      yield plan ? unknownTarget(link, meant) : unknownPlan(link, meant, scope);
    }
  },
};

/** Looking for the id that was meant takes time, and nobody reads more of such advice. */
const mostSearched = 50;

const unknownTarget = (link: Link, meant: string | null): CrossPlanViolation =>
  unknown(link, {
    zh: `计划“${link.planId}”中没有编号为“${link.targetId}”的目标。${adviceOn(meant, '请写那份计划里目标的编号（id）', '').zh}`,
    en: `plan “${link.planId}” has no target “${link.targetId}”. ${adviceOn(meant, '', 'Name the id of a target of that plan').en}`,
  });

const unknownPlan = (link: Link, meant: string | null, { searched }: Scope): CrossPlanViolation => {
  const advice =
    searched === 'named'
      ? adviceOn(
          meant,
          '请和那份计划一起检查，或放进同一个仓库',
          'Check it together with that plan, or keep both in one repository',
        )
      : adviceOn(meant, '请写一份计划的标识（id，没有时是文件名）', 'Name the id of a plan, or the name of its file');
  const words = unknown(link, {
    zh: `${searched === 'named' ? '被检查的文件' : '仓库'}里没有计划“${link.planId}”。${advice.zh}`,
    en: `there is no plan “${link.planId}” ${searched === 'named' ? 'among the files' : 'in the repository'}. ${advice.en}`,
  });
  return searched === 'repository' ? words : { ...words, severity: searched === 'named' ? 'info' : 'warning' };
};

const adviceOn = (meant: string | null, zh: string, en: string): Message =>
  meant === null ? message(zh, en) : message(`您要写的是不是“${meant}”？`, `Did you mean “${meant}”?`);

const unknown = ({ plan, from, key }: Link, { zh, en }: Message): CrossPlanViolation => ({
  plan,
  at: [from, key],
  message: message(
    `${titleOf(from)}的${key === 'upstream' ? '上级目标' : '上年目标'}：${zh}`,
    `${titleOf(from)}, ${key}: ${en}`,
  ),
});
