import { droppedTargets } from '../../plan/links/dropped-targets.ts';
import { type Succession, successionsOf } from '../../plan/links/succession.ts';
import type { Home, Plan, Target } from '../../plan/plan.ts';
import { titleOf } from '../../plan/totals/countable.ts';
import { message } from '../../text/message.ts';
import type { CrossPlanRule, CrossPlanViolation } from '../rule.ts';

export const targetDropped: CrossPlanRule = {
  id: 'target-dropped',
  severity: 'warning',
  source: 'office',
  summary: message(
    '上年的目标今年有延续，或写明去向',
    'What was a target last year goes on, or a note says what became of it',
  ),
  reason: message(
    '改去年的稿子时删过了头，目标就不见了；不再安排的，在 note 里提到它。',
    'Where last year’s plan is edited a target is easily lost; a note names those that were given up.',
  ),
  example: {
    bad: {
      'city-2025.yaml': `title: 清河市科协2025年科普工作要点
year: 2025
targets:
  - {id: training, indicator: 科普培训, value: 30场}
  - {id: lecture, indicator: 流动科技馆巡展, value: 12场}`,
      'city-2026.yaml': `title: 清河市科协2026年科普工作要点 #!
targets:
  - {id: training, indicator: 科普培训, value: 30场}`,
    },
    good: {
      'city-2025.yaml': `title: 清河市科协2025年科普工作要点
year: 2025
targets:
  - {id: training, indicator: 科普培训, value: 30场}
  - {id: tour, indicator: 流动科技馆巡展, value: 12场}
  - {id: hall, indicator: 建成科技馆, aggregate: milestone}`,
      'city-2026.yaml': `title: 清河市科协2026年科普工作要点
targets:
  - {id: training, indicator: 科普培训, value: 30场, note: 流动科技馆巡展移交各县}`,
    },
  },
  *check(plans) {
    for (const succession of successionsOf(plans)) {
      const dropped = droppedTargets(succession, plans);
      for (const group of groupByHome(dropped).values()) yield tell(succession, group);
    }
  },
};

const groupByHome = (targets: readonly Target[]): ReadonlyMap<Home, readonly Target[]> => {
  const groups = new Map<Home, Target[]>();
  for (const target of targets) groups.set(target.home, [...(groups.get(target.home) ?? []), target]);
  return groups;
};

const tell = ({ present, last }: Succession, targets: readonly Target[]): CrossPlanViolation => {
  const [first] = targets as readonly [Target];
  const shown = targets.slice(0, 5);
  const names = shown.map(titleOf);
  const [more, moreEn] =
    targets.length > shown.length ? [`等${targets.length}项`, ` and ${targets.length - shown.length} more`] : ['', ''];
  return {
    plan: present,
    at: placeOf(first.home, present),
    message: ({ key }) =>
      message(
        `上年计划“${last.id}”的${names.join('')}${more}，今年没有延续。如果不再安排，请在 ${key('note')} 里写明`,
        `${names.join(', ')}${moreEn} of last year’s plan “${last.id}” is not continued. Where that is meant, say so in a note`,
      ),
    related: shown.map((target) => ({
      plan: last,
      at: [target, 'indicator'] as const,
      message: message(`上年的${titleOf(target)}`, `last year’s ${titleOf(target)}`),
    })),
  };
};

/** The task of this year that has the id of last year's; else the title of the plan. */
const placeOf = (home: Home, present: Plan): CrossPlanViolation['at'] => {
  const id = home.kind === 'task' ? home.id : null;
  const task = id === null ? undefined : present.tasks.find((each) => each.id === id);
  return task ? [task, 'title'] : [present, 'title'];
};
