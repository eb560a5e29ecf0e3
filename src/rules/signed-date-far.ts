import { hasPublication } from '../plan/publication.ts';
import { message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const signedDateFar: Rule = {
  id: 'signed-date-far',
  severity: 'warning',
  source: 'office',
  summary: message('成文日期在计划年度或上一年下半年', 'A plan is signed in its year or in the half-year before'),
  reason: message(
    '成文日期离计划年度太远，多半是照旧文件改时漏改了。',
    'A date far from the year of the plan was most likely left as it was in an older document.',
  ),
  example: {
    bad: `publication:
  signed: { date: 2025-03-05 } #!
sections: []`,
    good: `publication:
  signed: { date: 2025-12-30 }
sections: []`,
  },
  concerns: hasPublication,
  *check({ publication, year }) {
    const date = publication?.signed?.date;
    if (!publication?.signed || !date) return;
    if (date >= `${year - 1}-07-01` && date <= `${year}-12-31`) return;
    yield {
      at: [publication.signed, 'date'],
      message: message(
        `成文日期是 ${date}，计划是${year}年的。请核对年份`,
        `The document is dated ${date}, the plan is for ${year}. See that the year is right`,
      ),
    };
  },
};
