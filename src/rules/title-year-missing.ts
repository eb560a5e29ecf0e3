import { readPassage } from '../plan/binding/passage.ts';
import { prosesOf } from '../plan/prose.ts';
import { message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const titleYearMissing: Rule = {
  id: 'title-year-missing',
  severity: 'warning',
  source: 'office',
  summary: message('年度计划的标题写明计划年度', 'The title of an annual plan gives its year'),
  reason: message(
    '标题里没有年份，或者与 year 不一致，归档、查找时就分不清是哪一年的。',
    'Without the year in its title, or with another than that of the plan, nobody knows which year a document is of.',
  ),
  example: {
    bad: `title: 清河县科协2027年科普工作要点 #!
year: 2026
sections: []`,
    good: `title: 清河县科协2026年度科普工作要点
year: 2026
sections: []`,
  },
  *check(plan) {
    const [prose] = prosesOf(plan);
    if (!prose || prose.text.includes(String(plan.year))) return;
    const years = readPassage(prose).figures.filter(({ kind, min }) => kind === 'year' && min !== null);
    const [first] = years;
    if (!first) {
      if (hanYear.test(prose.text)) return;
      yield {
        at: [plan, 'title'],
        severity: 'info',
        message: message(
          `标题里没有年份。计划是${plan.year}年的`,
          `The title has no year. The plan is for ${plan.year}`,
        ),
      };
      return;
    }
    // An earlier year is for stale-year to say.
    if (
      years.some(({ min, max }) => (min ?? 0) <= plan.year && plan.year <= (max ?? 0)) ||
      (first.min ?? 0) < plan.year
    )
      return;
    yield {
      at: [plan, 'title', { start: first.start, end: first.end }],
      message: ({ key }) =>
        message(
          `标题写的是“${first.text}”，${key('year')} 是 ${plan.year}`,
          `The title says “${first.text}”, and ${key('year')} is ${plan.year}`,
        ),
    };
  },
};

/** 二〇二六年, 二零二六年, and a year in short, of which other rules speak. */
const hanYear = /[一二三四五六七八九〇零○0-9]{2,4}年/;
