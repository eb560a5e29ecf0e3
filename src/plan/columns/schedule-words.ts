import { type Message, message } from '../../text/message.ts';
import type { Column, Frequency, Weekday } from '../plan.ts';
import { type Capacity, mostMakeUpDays } from './capacity.ts';

const weekdayWords: Readonly<Record<Weekday, Message>> = {
  mon: message('周一', 'Monday'),
  tue: message('周二', 'Tuesday'),
  wed: message('周三', 'Wednesday'),
  thu: message('周四', 'Thursday'),
  fri: message('周五', 'Friday'),
  sat: message('周六', 'Saturday'),
  sun: message('周日', 'Sunday'),
};

const periodWords = {
  day: message('天', 'day'),
  week: message('周', 'week'),
  month: message('月', 'month'),
  quarter: message('季度', 'quarter'),
  year: message('年', 'year'),
} as const;

const plainFrequencies = {
  day: message('每天一期', 'every day'),
  workday: message('每个工作日一期', 'every workday'),
  week: message('每周一期', 'every week'),
  weekend: message('周六、周日各一期', 'every Saturday and Sunday'),
  month: message('每月一期', 'every month'),
  irregular: message('不定期', 'irregularly'),
} as const;

/** How often a column appears, as an office says it: 每个工作日一期. */
export const describeFrequency = (every: Frequency): Message => {
  if (typeof every === 'string') return plainFrequencies[every];
  if ('times' in every) {
    const { zh, en } = periodWords[every.per];
    return message(`每${zh}${every.times}期`, `${every.times} times a ${en}`);
  }
  const days = weekdaysOf(every.weekdays);
  return every.weekdays.length === 1
    ? message(`逢${days.zh}一期`, `every ${days.en}`)
    : message(`逢${days.zh}各一期`, `every ${days.en}`);
};

/** What the calendar gives a frequency: 有247个工作日. */
export const describeSlots = (every: Frequency, slots: number): Message => {
  if (every === 'workday') return message(`有${slots}个工作日`, `${slots} workdays`);
  if (every === 'weekend') return message(`有${slots}个周六和周日`, `${slots} Saturdays and Sundays`);
  if (every === 'day') return message(`有${slots}天`, `${slots} days`);
  if (every === 'week') return message(`有${slots}个自然周`, `${slots} calendar weeks`);
  if (every === 'month') return message(`有${slots}个月`, `${slots} months`);
  if (every === 'irregular' || 'times' in every) return message(`最多${slots}期`, `${slots} episodes at most`);
  const { zh, en } = weekdaysOf(every.weekdays);
  return every.weekdays.length === 1
    ? message(`有${slots}个${zh}`, `${slots} ${en}s`)
    : message(`${zh}共${slots}天`, `${slots} days (${en})`);
};

/** The room that a column has: 有247个工作日, and for several names with one sum how many episodes that makes. */
export const describeCapacity = (
  every: Frequency,
  { slots, most, certain }: Capacity,
  { share, names }: Pick<Column, 'share' | 'names'>,
): Message => {
  const { zh, en } = certain ? describeSlots(every, slots) : withMakeUpDays(slots);
  if (share === 'each' || names.length === 1) return message(zh, en);
  return message(
    `${zh}，${names.length}个专栏最多${most}期`,
    `${en}, room for ${most} episodes of ${names.length} columns`,
  );
};

const withMakeUpDays = (slots: number): Message =>
  message(
    `周一至周五${slots}天，连同调休上班至多${slots + mostMakeUpDays}天`,
    `${slots} days from Monday to Friday, ${slots + mostMakeUpDays} with every make-up day there can be`,
  );

/** When a column runs, for the words behind it: 2026年自1月5日起. */
export const describeRun = ({ from, to, breaks }: Pick<Column, 'from' | 'to' | 'breaks'>): Message => {
  const { zh, en } = describeDays(from, to);
  if (breaks.length === 0) return message(zh, en);
  return message(`${zh}除去停办的日子`, `${en} without its breaks`);
};

const describeDays = (from: string, to: string): Message => {
  const year = from.slice(0, 4);
  const startsYear = from.endsWith('-01-01');
  const endsYear = to.endsWith('-12-31');
  if (year !== to.slice(0, 4))
    return message(`${year}年${monthDay(from)}至${to.slice(0, 4)}年${monthDay(to)}`, `${from} to ${to}`);
  if (startsYear && endsYear) return message(`${year}年`, year);
  if (endsYear) return message(`${year}年自${monthDay(from)}起`, `${year} from ${from}`);
  if (startsYear) return message(`${year}年截至${monthDay(to)}`, `${year} until ${to}`);
  return message(`${year}年${monthDay(from)}至${monthDay(to)}`, `${from} to ${to}`);
};

const monthDay = (date: string): string => `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;

const weekdaysOf = (weekdays: readonly Weekday[]): Message =>
  message(
    weekdays.map((weekday) => weekdayWords[weekday].zh).join('、'),
    weekdays.map((weekday) => weekdayWords[weekday].en).join(', '),
  );
