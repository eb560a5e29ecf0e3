import { bindFigures } from '../plan/binding/bind-figures.ts';
import { describeSubject } from '../plan/binding/claim-words.ts';
import type { Column, Target } from '../plan/plan.ts';
import { message } from '../text/message.ts';
import { formatQuantity, type Quantity } from '../text/quantity.ts';
import type { Rule, Violation } from './rule.ts';

export const listedTargetUnmentioned: Rule = {
  id: 'listed-target-unmentioned',
  severity: 'warning',
  source: 'logic',
  summary: message('目标和专栏在正文里都有出处', 'Every target and column is stated in the text'),
  reason: message(
    '正文才是印发的文件；只登记不写进正文的目标，没有人承诺过。',
    'The text is what is issued; a target that it does not state was never promised.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: 全年举办专题培训不少于30场。
        targets:
          - {id: training, indicator: 专题培训, value: 不少于30场}
          - {id: lectures, indicator: 科普讲座, value: 12期} #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: 全年举办专题培训不少于30场、科普讲座12期。
        targets:
          - {id: training, indicator: 专题培训, value: 不少于30场}
          - {id: lectures, indicator: 科普讲座, value: 12期}`,
  },
  *check(plan) {
    const { unmentioned, brokenQuotes } = bindFigures(plan);
    const reported = new Set(brokenQuotes.map(({ subject }) => subject));
    for (const subject of unmentioned) if (!reported.has(subject)) yield missing(subject);
  },
};

const missing = (subject: Target | Column): Violation => {
  const of = describeSubject(subject);
  const figure = figureOf(subject);
  const zh = figure === null ? '' : `（${formatQuantity(figure)}）`;
  const en = figure === null ? '' : ` (${formatQuantity(figure)})`;
  return {
    at: [subject, subject.kind === 'target' ? 'indicator' : subject.names.length > 1 ? 'names' : 'name'],
    message: ({ key }) =>
      message(
        `${of.zh}${zh}在正文里找不到出处。请写进所属的正文；正文换了说法的，用 ${key('quote')} 抄下那句话`,
        `The text does not state ${of.en}${en}. Write it into the text here; if other words state it, let ${key('quote')} repeat them`,
      ),
  };
};

const figureOf = (subject: Target | Column): Quantity | null => {
  if (subject.kind === 'column') return subject.episodes;
  return subject.aggregate === 'milestone' ? null : subject.value;
};
