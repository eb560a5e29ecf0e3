import { type Link, linksOf } from '../../plan/links/link.ts';
import { countablesById, titleOf } from '../../plan/totals/countable.ts';
import type { KeyWords } from '../../text/key-words.ts';
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
    const told = new Set<string>();
    let searched = 0;
    const meantBy = (id: string, ids: () => Iterable<string>): string | null =>
      searched++ < mostSearched ? nearest(id, ids()) : null;
    for (const link of all) {
      const { plan: of, planId, targetId } = link;
      if (link.to !== null || planId === of.id) continue;
      const plan = byId.get(planId);
      // A plan that cannot be read, or whose id another one has, is spoken of elsewhere.
      if (!plan && scope.ids.has(planId)) continue;
      if (plan) {
        yield unknownTarget(
          link,
          meantBy(targetId, () => countablesById(plan).keys()),
        );
      } else if (scope.searched === 'named') {
        // Nothing is wrong with a file that is checked alone: it is said once for each plan that is not there.
        if (!told.has(`${of.id}#${planId}`)) yield unknownPlan(link, null, scope);
        told.add(`${of.id}#${planId}`);
      } else {
        const meant = meantBy(planId, () => scope.ids);
        yield unknownPlan(link, meant === of.id ? null : meant, scope);
      }
    }
  },
};

/** Looking for the id that was meant takes time, and nobody reads more of such advice. */
const mostSearched = 50;

const unknownTarget = (link: Link, meant: string | null): CrossPlanViolation =>
  unknown(link, ({ beside }) => {
    const advice = adviceOn(
      meant,
      `请写那份计划里目标的${beside('编号', 'id')}`,
      'Name the id of a target of that plan',
    );
    return message(
      `计划“${link.planId}”中没有编号为“${link.targetId}”的目标。${advice.zh}`,
      `plan “${link.planId}” has no target “${link.targetId}”. ${advice.en}`,
    );
  });

const unknownPlan = (link: Link, meant: string | null, { searched }: Scope): CrossPlanViolation => {
  if (searched === 'named') {
    const words = message(
      `被检查的文件里没有计划“${link.planId}”，无从核对。请和那份计划一起检查，或放进同一个仓库`,
      `plan “${link.planId}” is not among the files, so that nothing is compared. Check them together, or keep both in one repository`,
    );
    return { ...unknown(link, () => words), severity: 'info' };
  }
  const words = unknown(link, ({ key }) => {
    const advice = adviceOn(
      meant,
      `请写一份计划的标识（${key('id')}，没有时是文件名）`,
      'Name the id of a plan, or else the name of its file',
    );
    return message(
      `仓库里没有计划“${link.planId}”。${advice.zh}`,
      `there is no plan “${link.planId}” in the repository. ${advice.en}`,
    );
  });
  // Without a configuration the plan may lie where nobody looked.
  return searched === 'repository' ? words : { ...words, severity: 'warning' };
};

const adviceOn = (meant: string | null, zh: string, en: string): Message =>
  meant === null ? message(zh, en) : message(`您要写的是不是“${meant}”？`, `Did you mean “${meant}”?`);

const unknown = ({ plan, from, key }: Link, say: (words: KeyWords) => Message): CrossPlanViolation => ({
  plan,
  at: [from, key],
  message: (words) => {
    const { zh, en } = say(words);
    return message(
      `${titleOf(from)}的${key === 'upstream' ? '上级目标' : '上年目标'}：${zh}`,
      `${titleOf(from)}, ${words.key(key)}: ${en}`,
    );
  },
});
