import { bindFigures } from '../plan/binding/bind-figures.ts';
import { describeContradiction, faultOf } from '../plan/binding/contradiction.ts';
import { message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const comparatorConflict: Rule = {
  id: 'comparator-conflict',
  severity: 'error',
  source: 'logic',
  summary: message('正文和数据的界限可以同时做到', 'The bounds of the text and of the data can both be kept'),
  reason: message(
    '“超过30场”和“不超过30场”数字一样，意思相反，没有一个数能两头都做到。',
    'More than 30 and at most 30 have the same number and the opposite meaning: nothing can keep both.',
  ),
  example: {
    bad: `overview: 全年专题培训超过30场，行政支出不超过50万元。 #!
targets:
  - {id: training, indicator: 专题培训, value: 不超过30场}
  - {id: spending, indicator: 行政支出, value: 不超过50万元}`,
    good: `overview: 全年专题培训超过30场，行政支出控制在50万元以内。
targets:
  - {id: training, indicator: 专题培训, value: 超过30场}
  - {id: spending, indicator: 行政支出, value: 不超过50万元}`,
  },
  *check(plan) {
    for (const claim of bindFigures(plan).claims) {
      if (faultOf(claim) === 'bound') yield* describeContradiction(claim);
    }
  },
};
