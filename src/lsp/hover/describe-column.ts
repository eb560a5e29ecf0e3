import { capacityOf, comparableEpisodes, exceeds, withinYear } from '../../plan/columns/capacity.ts';
import { describeCapacity, describeFrequency, describeRun } from '../../plan/columns/schedule-words.ts';
import { countSlots } from '../../plan/columns/slots.ts';
import type { Column, Frequency, Plan } from '../../plan/plan.ts';
import { titleOf } from '../../plan/totals/countable.ts';
import type { Calendar } from '../../text/calendar.ts';
import { type Message, message } from '../../text/message.ts';
import { formatQuantity } from '../../text/quantity.ts';
import { literal } from '../markdown.ts';
import { heading, labelled, paragraphs } from './lines.ts';

/** A column: where and how often it appears, how many slots its calendar has, and how that compares with its episodes. */
export const describeColumn = (column: Column, plan: Plan, calendar: Calendar): Message => {
  const { id, outlet, partners, episodes, every } = column;
  const run = withinYear(column, plan.year);
  return paragraphs([
    heading(titleOf(column), message('专栏', 'column'), id),
    labelled('合作媒体', 'Outlet', outlet?.name ?? null),
    labelled('合作单位', 'Partners', partners.map(({ name }) => name).join('、')),
    labelled('期数', 'Episodes', episodes === null ? null : formatQuantity(episodes)),
    every === null ? null : describeSchedule(run, every, calendar),
    every === null ? null : describeHolidays(run, every, calendar),
    every === null ? null : compare(run, every, calendar),
  ]);
};

const describeSchedule = (run: Column, every: Frequency, calendar: Calendar): Message => {
  const [often, days, capacity] = [describeFrequency(every), describeRun(run), capacityOf(run, calendar)];
  if (!capacity) return message(`频次：${often.zh}`, `Appears ${often.en}`);
  const room = describeCapacity(every, capacity, run);
  return message(
    `频次：${often.zh}。${days.zh}${room.zh}（${run.from} 至 ${run.to}）。`,
    `Appears ${often.en}. ${days.en} has ${room.en} (${run.from} to ${run.to}).`,
  );
};

/** What holidays and make-up days take from the days from Monday to Friday, and what breaks take. */
const describeHolidays = (run: Column, every: Frequency, calendar: Calendar): Message | null => {
  if (every !== 'workday') return describeBreaks(run);
  const counted = countSlots(run, calendar);
  const all = countSlots({ ...run, every: { weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'] } }, calendar);
  if (!counted?.certain || !all) return describeBreaks(run);
  const taken = all.slots - counted.slots;
  return paragraphs([
    message(
      `周一至周五共 ${all.slots} 天，节假日与调休相抵，减去 ${taken} 天。`,
      `There are ${all.slots} days from Monday to Friday; holidays, less make-up days, take ${taken}.`,
    ),
    describeBreaks(run),
  ]);
};

const describeBreaks = ({ breaks }: Column): Message | null => {
  if (breaks.length === 0) return null;
  const [zh, en] = [breaks.map(({ from, to }) => `${from} 至 ${to}`), breaks.map(({ from, to }) => `${from} to ${to}`)];
  return message(`停办：${literal(zh.join('、'))}`, `Breaks: ${literal(en.join(', '))}`);
};

const compare = (run: Column, every: Frequency, calendar: Calendar): Message | null => {
  const [episodes, capacity] = [comparableEpisodes(run), capacityOf(run, calendar)];
  if (!episodes || !capacity || every === 'irregular') return null;
  const planned = literal(formatQuantity(episodes));
  return exceeds(episodes, capacity.most)
    ? message(
        `写明${planned}，最多只能有 ${capacity.most} 期。`,
        `${planned} are promised; there is room for ${capacity.most}.`,
      )
    : message(
        `写明${planned}，最多可以有 ${capacity.most} 期。`,
        `${planned} of ${capacity.most} that there is room for.`,
      );
};
