import { capacityOf, comparableEpisodes, exceeds, withinYear } from '../plan/columns/capacity.ts';
import { describeCapacity, describeFrequency, describeRun } from '../plan/columns/schedule-words.ts';
import type { Column, Frequency } from '../plan/plan.ts';
import { titleOf } from '../plan/totals/countable.ts';
import { type Message, message } from '../text/message.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Rule } from './rule.ts';

export const columnEpisodesExceedCalendar: Rule = {
  id: 'column-episodes-exceed-calendar',
  severity: 'error',
  source: 'calendar',
  summary: message('专栏期数不超过日历能容纳的期数', 'A column has no more episodes than the calendar has room for'),
  reason: message(
    '按写明的周期，一年里能播出或刊出的次数有限；写多了，年底一定完不成。',
    'A frequency gives a column so many dates a year; a promise beyond them cannot be kept.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好科普专栏
        columns:
          - name: 求真
            every: workday
            from: 2026-01-05
            episodes: 260 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好科普专栏
        columns:
          - name: 求真
            every: workday
            from: 2026-01-05
            episodes: 235`,
  },
  *check(plan, { calendar }) {
    for (const column of plan.columns) {
      const episodes = comparableEpisodes(column);
      if (!episodes || !column.every) continue;
      const run = withinYear(column, plan.year);
      const capacity = capacityOf(run, calendar);
      if (!capacity || !exceeds(episodes, capacity.most)) continue;
      yield {
        at: [column, 'episodes'],
        message: tooMany(run, column.every, episodes, describeCapacity(column.every, capacity, column)),
        ...(episodes.comparator === 'about' ? { severity: 'warning' as const } : {}),
      };
    }
  },
  figures: (plan) => plan.columns.filter(hasDates).length,
};

/** Whether a column has episodes and a frequency that the calendar gives dates. */
const hasDates = (column: Column): boolean =>
  column.every !== null && column.every !== 'irregular' && comparableEpisodes(column) !== null;

const tooMany = (column: Column, every: Frequency, { comparator, min, unit }: Quantity, room: Message): Message => {
  const [often, run] = [describeFrequency(every), describeRun(column)];
  const [eachZh, eachEn] = column.share === 'each' && column.names.length > 1 ? ['各', ' each'] : ['', ''];
  const [beyond, moreThan] = comparator === 'gt' ? ['超过', 'more than '] : ['', ''];
  return message(
    `${titleOf(column)}${often.zh}，${run.zh}${room.zh}，${verbOf(column)}不出${eachZh}${beyond}${min}${unit ?? '期'}`,
    `${titleOf(column)} appears ${often.en}: ${run.en} has ${room.en}, too few for ${moreThan}${min}${eachEn}`,
  );
};

/** What an outlet does with an episode: a paper prints it, a station broadcasts it, an account posts it. */
const verbOf = ({ outlet }: Column): string => {
  const medium = outlet?.registered?.kind === 'outlet' ? outlet.registered.medium : null;
  if (medium === 'newspaper' || medium === 'magazine') return '刊';
  return medium === 'website' || medium === 'app' || medium === 'account' ? '发' : '播';
};
