import { capacityOf, comparableEpisodes, exceeds, withinYear } from '../plan/columns/capacity.ts';
import { titleOf } from '../plan/totals/countable.ts';
import { message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const calendarYearUncovered: Rule = {
  id: 'calendar-year-uncovered',
  severity: 'warning',
  source: 'calendar',
  summary: message(
    '工作日专栏所在年度的节假日安排应是已知的',
    'The holidays of a year are known where workdays are counted',
  ),
  reason: message(
    '不知道放假和调休安排，就数不准工作日；自带的日历到国务院办公厅已公布的年度为止。',
    'Workdays cannot be counted without the holidays; the built-in calendar ends where the official notices do.',
  ),
  example: {
    bad: `year: 2031
sections:
  - title: 强化科普供给
    tasks:
      - title: 办好科普专栏
        columns:
          - name: 求真
            every: workday #!
            episodes: 235`,
    good: `year: 2031
sections:
  - title: 强化科普供给
    tasks:
      - title: 办好科普专栏
        columns:
          - name: 求真
            every: week
            episodes: 50`,
  },
  *check(plan, { calendar }) {
    for (const column of plan.columns) {
      const capacity = column.every === 'workday' ? capacityOf(withinYear(column, plan.year), calendar) : null;
      if (!capacity || capacity.certain) continue;
      const episodes = comparableEpisodes(column);
      if (episodes && exceeds(episodes, capacity.most)) continue; // reported there, whatever the holidays are
      const { year } = plan;
      yield {
        at: [column, 'every'],
        message: message(
          `还不知道${year}年的放假和调休安排，${titleOf(column)}的工作日数不准。请在 kepu.config.yaml 的 calendar 中写明${year}年的 holidays 和 workdays`,
          `The holidays of ${year} are not known, so the workdays of ${titleOf(column)} cannot be counted. Give the holidays and workdays of ${year} under calendar in kepu.config.yaml`,
        ),
      };
      return; // once a plan: the answer settles all of its columns
    }
  },
};
