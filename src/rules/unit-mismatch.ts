import { bindFigures } from '../plan/binding/bind-figures.ts';
import { describeContradiction, faultOf } from '../plan/binding/contradiction.ts';
import { message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const unitMismatch: Rule = {
  id: 'unit-mismatch',
  severity: 'error',
  source: 'logic',
  summary: message('正文的单位与目标、专栏一致', 'The text counts in the unit of the data'),
  reason: message(
    '人和人次、户和人不是一回事，数字一样，完成的事不一样。',
    'People and attendances, households and people are different things: the same number is another promise.',
  ),
  example: {
    bad: `overview: 全年参加专题培训的农民达到3000人次。 #!
targets:
  - {id: farmers, indicator: 参加专题培训的农民, value: 达到3000人}`,
    good: `overview: 全年参加专题培训的农民达到3000人，覆盖28个试点县。
targets:
  - {id: farmers, indicator: 参加专题培训的农民, value: 达到3000人}
  - {id: counties, indicator: 覆盖试点县, value: 28个}`,
  },
  *check(plan) {
    for (const claim of bindFigures(plan).claims) {
      if (faultOf(claim) === 'unit') yield* describeContradiction(claim);
    }
  },
};
