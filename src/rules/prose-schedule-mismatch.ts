import { findScheduleSlips, type ScheduleSlip } from '../plan/binding/schedule.ts';
import { describeFrequency } from '../plan/columns/schedule-words.ts';
import type { Column } from '../plan/plan.ts';
import { titleOf } from '../plan/totals/countable.ts';
import { type Message, message } from '../text/message.ts';
import type { Rule, Violation } from './rule.ts';

export const proseScheduleMismatch: Rule = {
  id: 'prose-schedule-mismatch',
  severity: 'error',
  source: 'logic',
  summary: message('正文写的播出、刊出时间与专栏的数据一致', 'The text says when a column appears as the data does'),
  reason: message(
    '期数播不播得完，是按数据里的周期和起止日期算的；正文写的是另一套时间，算出来的就不是印发的承诺。',
    'Whether the episodes fit the year is counted from the data; a text with other days promises something else.',
  ),
  example: {
    bad: `overview: 合办《求真》专栏40期，3月起每周六播出。 #!
columns:
  - {name: 求真, episodes: 40, every: {weekdays: [sun]}, from: 2026-03-01}`,
    good: `overview: 合办《求真》专栏40期，3月起每周六播出。
columns:
  - {name: 求真, episodes: 40, every: {weekdays: [sat]}, from: 2026-03-07}`,
  },
  *check(plan) {
    for (const slip of findScheduleSlips(plan)) yield mismatch(slip);
  },
};

const mismatch = ({ column, key, prose, span }: ScheduleSlip): Violation => {
  const words = prose.text.slice(span.start, span.end).replace(/\s/g, '');
  const [title, planned] = [titleOf(column), plannedWords(column, key)];
  return {
    at: [...prose.at, span],
    message: (file) =>
      message(
        `正文写“${words}”，专栏${title}的 ${file.key(key)} 是“${planned.zh}”，时间不一致。请核对后改正其中一处`,
        `The text says “${words}”, the ${file.key(key)} of column ${title} says “${planned.en}”. Correct one of the two`,
      ),
    related: [{ at: [column, key], message: message(`${title}：${planned.zh}`, `${title}: ${planned.en}`) }],
  };
};

const plannedWords = (column: Column, key: ScheduleSlip['key']): Message => {
  const date = key === 'to' ? column.to : column.from;
  return key === 'every' && column.every !== null ? describeFrequency(column.every) : message(date, date);
};
