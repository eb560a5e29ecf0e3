import { multiplyDecimals } from '../../text/decimal.ts';
import type { Period, Quantity } from '../../text/quantity.ts';
import type { Column, Frequency } from '../plan.ts';
import type { Mark } from './passage.ts';
import { clauseStart } from './sentence.ts';
import { readWeekdays } from './weekdays.ts';

type Slots = readonly [times: number, per: Period];

const SLOTS: Readonly<Record<string, readonly Slots[]>> = {
  day: [
    [1, 'day'],
    [7, 'week'],
  ],
  workday: [
    [1, 'workday'],
    [1, 'day'],
    [5, 'week'],
  ],
  week: [[1, 'week']],
  weekend: [
    [2, 'week'],
    [1, 'week'],
  ],
  month: [[1, 'month']],
};

const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

/** How a text may state a frequency: 每周5期 is every workday as well, and so is Monday to Friday. */
const slotsOf = (every: Frequency): readonly Slots[] => {
  if (typeof every === 'string') return SLOTS[every] ?? [];
  if ('times' in every) return [[every.times, every.per]];
  const { weekdays } = every;
  const isWorkdays = weekdays.length === WORKDAYS.length && WORKDAYS.every((day) => weekdays.includes(day));
  const week: Slots = [weekdays.length, 'week'];
  return isWorkdays ? [week, [1, 'workday'], [1, 'day']] : [week];
};

/** How often a column appears, as a quantity for a period; null where that is no count. */
export const plannedFrequency = ({ every }: Column): Quantity | null => {
  const [slots] = every === null ? [] : slotsOf(every);
  if (slots === undefined) return null;
  const [times, per] = slots;
  return { comparator: 'eq', min: times, max: times, unit: '期', per, change: null, base: null };
};

/** Units of what a column brings out, whichever a writer likes: 235期, 235集. */
export const EPISODE_UNITS = new Set([...'期集次讲档部辑回篇']);

/** Whether a figure says how often a column appears or is aired: 每周1期, 每天3次, 隔周1期. */
export const isPace = (mark: Mark): boolean =>
  EPISODE_UNITS.has(mark.figure.unit ?? '') && (mark.figure.per !== null || isInterval(mark));

/** Whether a figure counts for several periods at a time, every other one, or airings: 隔周1期, 每半月1期, 三天1期, 每期播出3次. */
export const isInterval = ({ passage, figure }: Mark): boolean => {
  if (!EPISODE_UNITS.has(figure.unit ?? '')) return false;
  const words = passage.text.slice(Math.max(0, figure.start - 8), figure.start);
  if (/每[期集讲档部辑回篇](?:播出|播放|重播|首播)?$/.test(words)) return true;
  if (
    /(?:隔[一两]?|每[半两双二三四五六七八九十\d]{1,2})个?(?:[天日周月年]|星期|季度)(?:播出|播放|刊出|刊发|刊登|更新|推出|发布|推送)?$/.test(
      words,
    )
  )
    return true;
  return figure.min === 1 && figure.max === 1 && /[半两三四五六七八九十\d]个?(?:[天周月]|星期)$/.test(words);
};

/**
 * What a mark says otherwise than how often a column appears; null where it speaks of no frequency of a column, or of one
 * that need not contradict it: airings (每天播出3次), days that are named before (周六、周日每天1期), about as many a year.
 */
export const frequencyDifferences = (
  { every }: Column,
  planned: Quantity,
  mark: Mark,
): readonly ('amount' | 'comparator' | 'per' | 'unit')[] | null => {
  const { figure, passage } = mark;
  const amount = figure.min ?? figure.max;
  if (figure.per === null || every === null || amount === null) return null;
  const before = passage.text.slice(clauseStart(passage.text, figure.start), figure.amount.start);
  const stated = statedSlots(before, amount, figure.per);
  const slots = slotsOf(every);
  const isStrict = figure.comparator === 'gt' || figure.comparator === 'lt';
  const isSame = !isStrict && slots.some((each) => stated.some((slot) => isAlike(each, slot)));
  if (!isPace(mark)) return isSame ? ['unit'] : null;
  if (isSame) return [];
  const [first] = stated;
  if (figure.unit === '次' || first === undefined) return null;
  if (slots.some(([times, per]) => isKept(figure, times, figure.per === per))) return null;
  const isMeasured = slots.some(([, per]) => ratio(per, first[1]) !== null);
  if (!isMeasured && slots.some((each) => isNear(each, first))) return null;
  if (isStrict) return ['comparator'];
  return [figure.per === planned.per ? 'amount' : 'per'];
};

/** What an amount for a period may come to, the days named before it counted; nothing where only some months are meant. */
const statedSlots = (before: string, amount: number, per: Period): readonly Slots[] => {
  if (SEASONS.test(before)) return [];
  const [group, another] = readWeekdays(before);
  if (group === undefined || per === 'workday' || before.includes('每周', group.end)) return [[amount, per]];
  if (another !== undefined || (per !== 'day' && per !== 'week')) return [];
  const each: Slots = [amount * group.days.length, 'week'];
  if (per === 'week') return [[amount, 'week'], each];
  return group.days.length === WORKDAYS.length && !group.days.includes('sat') ? [[amount, 'workday'], each] : [each];
};

/** Only a part of the year: 寒暑假每周2期. */
const SEASONS = /节假|[寒暑]|[上下]半年|\d月|学期/;

/** Whether only some days or months are meant: 周六、周日每天1期, 暑假每周2期. */
export const namesDays = ({ passage, figure }: Mark): boolean =>
  /[周期][一二三四五六日末]|双休|节假|[寒暑]|[上下]半年|\d月|学期/.test(
    passage.text.slice(clauseStart(passage.text, figure.start), figure.amount.start),
  );

/** Periods that hold others a whole number of times. */
const LENGTHS: readonly Readonly<Partial<Record<Period, number>>>[] = [
  { day: 1, week: 7 },
  { month: 1, quarter: 3, year: 12 },
  { workday: 1 },
];

/** How many of one period another one is; null where that is no fixed number. */
const ratio = (one: Period, other: Period): number | null => {
  for (const lengths of LENGTHS) {
    const [short, long] = [lengths[one], lengths[other]];
    if (short !== undefined && long !== undefined) return long / short;
  }
  return null;
};

const isAlike = ([times, per]: Slots, [amount, period]: Slots): boolean => {
  const factor = ratio(per, period);
  return factor !== null && Math.abs(times * factor - amount) < 1e-9;
};

/** Whether a bound holds for a number of times in the same period: 每周至少1期 for two a week. */
const isKept = ({ comparator, min, max }: Quantity, times: number, isSamePeriod: boolean): boolean =>
  isSamePeriod &&
  comparator !== 'eq' &&
  (comparator === 'gt' ? times > (min ?? 0) : times >= (min ?? 0)) &&
  times <= (max ?? Number.POSITIVE_INFINITY);

const A_YEAR: Readonly<Record<Period, number>> = { day: 365, workday: 250, week: 52, month: 12, quarter: 4, year: 1 };

/** Whether two frequencies come to about as many a year: 每月4期 and every week. */
const isNear = ([times, per]: Slots, [amount, period]: Slots): boolean => {
  const [planned, stated] = [multiplyDecimals(times, A_YEAR[per]), multiplyDecimals(amount, A_YEAR[period])];
  return stated > planned * 0.75 && stated < planned * 1.34;
};
