import { capacityOf, comparableEpisodes, withinYear } from '../plan/columns/capacity.ts';
import { describeFrequency, describeRun, describeSlots } from '../plan/columns/schedule-words.ts';
import { countWholeSlots } from '../plan/columns/slots.ts';
import { titleOf } from '../plan/totals/countable.ts';
import { message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const columnEpisodesBelowCalendar: Rule<{ readonly least: number }> = {
  id: 'column-episodes-below-calendar',
  severity: 'info',
  source: 'calendar',
  summary: message('专栏期数远少于周期所给的期数', 'A column has far fewer episodes than its frequency gives'),
  reason: message(
    '说每周一期却只安排三十期，不是周期写错，就是停办的日子没有写明。',
    'Weekly, yet thirty episodes: either the frequency is wrong, or there are breaks that nobody stated.',
  ),
  options: {
    least: {
      type: 'number',
      default: 0.9,
      zh: '最低比例',
      minimum: 0,
      maximum: 1,
      summary: message(
        '期数占播出日数的比例，低于它才提示；节假日停一两次，用不着说明',
        'share of its dates below which a column is reported; a holiday or two need no explanation',
      ),
    },
  },
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好科普专栏
        columns:
          - {name: 求证, every: week, episodes: 30} #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好科普专栏
        columns:
          - {name: 求证, every: week, episodes: 50}
          - {name: 求真, every: week, episodes: 30, from: 2026-06-01}`,
  },
  *check(plan, { calendar, options: { least } }) {
    for (const column of plan.columns) {
      const most = comparableEpisodes(column)?.max ?? null;
      if (most === null || !column.every || column.every === 'irregular' || column.breaks.length > 0) continue;
      const names = column.share === 'joint' ? column.names.length : 1;
      const inYear = withinYear(column, plan.year);
      const counted = capacityOf(inYear, calendar);
      if (!counted?.certain || most >= counted.slots * names * least) continue;
      const whole = countWholeSlots(inYear, calendar);
      if (!whole || most >= whole.slots * names * least) continue;
      const [often, run, slots] = [
        describeFrequency(column.every),
        describeRun(inYear),
        describeSlots(column.every, counted.slots),
      ];
      const missing = counted.slots * names - most;
      yield {
        at: [column, 'episodes'],
        message: ({ key }) =>
          message(
            `${titleOf(column)}${often.zh}，${run.zh}${slots.zh}，只安排了${most}期，少${missing}期。如有停办的日子，请用 ${key('breaks')} 写明`,
            `${titleOf(column)} appears ${often.en}: ${run.en} has ${slots.en}, yet ${most} episodes are planned, ${missing} fewer. State its breaks if there are any`,
          ),
      };
    }
  },
};
