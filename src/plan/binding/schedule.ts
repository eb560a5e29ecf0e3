import { hanValue } from '../../text/han-numeral.ts';
import type { Span } from '../../text/span.ts';
import type { Column, Frequency, Home, Plan, Prose, Weekday } from '../plan.ts';
import { findMentions, type Mention } from './mention.ts';
import { type Passage, readPassage } from './passage.ts';
import { sentenceAt } from './sentence.ts';
import { subjectsOf } from './statement.ts';
import { readWeekdays } from './weekdays.ts';

/** Words behind a column's name that say otherwise than the data when it appears. */
export interface ScheduleSlip {
  readonly column: Column;
  readonly key: 'every' | 'from' | 'to';
  readonly prose: Prose;
  readonly span: Span;
}

/**
 * What the texts of a plan say of when its columns appear, and the data says otherwise: the weekdays (每周六播出), 逐周 and
 * 逐月, the first and the last month (3月起, 至11月底). Read between the column's title and the next title of its sentence.
 */
export const findScheduleSlips = (plan: Plan): readonly ScheduleSlip[] => plan.homes.flatMap(slipsOf);

const slipsOf = (home: Home): readonly ScheduleSlip[] => {
  const timed = home.columns.filter(({ every, from, to }) => every !== null || isInYear(from) || isInYear(to));
  const proses = home.proses.filter(({ text }) => DAYS.test(text) && APPEARS.test(text));
  if (timed.length === 0 || proses.length === 0) return none;
  const subjects = subjectsOf(home).filter(({ of }) => of.kind === 'column');
  return proses.map(readPassage).flatMap((passage) =>
    findMentions(passage, subjects).flatMap((mention) => {
      const { of } = mention.subject;
      const ground = of.kind === 'column' && timed.includes(of) ? groundOf(passage, mention, of) : null;
      return ground === null || of.kind !== 'column' ? none : slipsAt(of, passage, ground);
    }),
  );
};

const none: readonly ScheduleSlip[] = [];

/** Not the first or last day that every column has without saying so. */
const isInYear = (date: string): boolean => !date.endsWith('-01-01') && !date.endsWith('-12-31');

/** What a text must hold to say when something appears. */
const DAYS = /[周逐月]|星期|工作日|每[天日]/;

/** What a column does on its days; 重播 are no days of its own. */
const APPEARS = /播出|播放|首播|开播|刊出|刊发|刊登|更新|推出|发布|推送|上线|开办|出版|\d期|一期/;

/** The title that a row goes on from: 《甲》《, 《甲》、《. */
const ROW = /[《“]([^《》“”]{1,40})[》”]\s{0,2}[、和与及]?\s{0,2}[《“]$/;

/**
 * The words that belong to one column alone: behind its title in its sentence, up to the next one. None where the title
 * closes a row of several columns, or where 分别 deals the words out.
 */
const groundOf = ({ text }: Passage, { start, end }: Mention, { names }: Column): Span | null => {
  const [, before] = ROW.exec(text.slice(Math.max(0, start - 48), start)) ?? [];
  if (before !== undefined && !names.includes(before)) return null;
  const sentence = sentenceAt(text, start);
  const title = text.indexOf('《', end);
  const stop = title === -1 ? sentence.end : Math.min(sentence.end, title);
  return /分别|依次/.test(text.slice(end, stop)) ? null : { start: end, end: stop };
};

const slipsAt = (column: Column, passage: Passage, ground: Span): readonly ScheduleSlip[] => {
  const words = passage.text.slice(ground.start, ground.end);
  if (!APPEARS.test(words)) return none;
  const found: ScheduleSlip[] = [];
  const add = (key: ScheduleSlip['key'], span: Span | null): void => {
    if (span === null) return;
    const [start, end] = [ground.start + span.start, ground.start + span.end];
    found.push({ column, key, prose: passage.prose, span: { start, end } });
  };
  add('every', otherDays(column.every, words));
  if (isInYear(column.from)) add('from', otherMonth(words, FROM, column.from));
  if (isInYear(column.to)) add('to', otherMonth(words, TO, column.to));
  return found;
};

/** Words that make days a part of the year's, or every other one. */
const SOME = /节假|[寒暑]|[上下]半年|学期|[单双隔]周|每月|第[一二三四]|重播/;

/** Where a text names days, or 逐周, on which a column appears otherwise than planned; null where it does not for sure. */
const otherDays = (every: Frequency | null, words: string): Span | null => {
  if (every === null || every === 'irregular') return null;
  const groups = readWeekdays(words).filter(({ start, end }) => isWhen(words, start, end));
  const steady = /逐[周月]/.exec(words);
  if (steady && groups.length === 0) {
    const per = steady[0] === '逐周' ? 'week' : 'month';
    return isOnceA(every, per) ? null : { start: steady.index, end: steady.index + 2 };
  }
  const [group, another] = groups;
  if (group === undefined || another !== undefined || appearsOn(every, group.days)) return null;
  return { start: group.start, end: group.end };
};

/** Whether days are those of the clause's 播出, 刊出 and the like, right behind them. */
const isWhen = (words: string, start: number, end: number): boolean => {
  const clause = Math.max(...[...'，。；、：'].map((mark) => words.lastIndexOf(mark, start - 1))) + 1;
  const behind = /^[^，。；：《]{0,14}/.exec(words.slice(end))?.[0] ?? '';
  return APPEARS.test(behind) && !SOME.test(words.slice(clause, end) + behind);
};

const WORKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** Whether a frequency may mean just these weekdays: one day a week is weekly, whichever it is. */
const appearsOn = (every: Frequency, days: readonly Weekday[]): boolean => {
  if (every === 'day') return days.length === 7;
  if (every === 'workday') return isSame(days, WORKDAYS);
  if (every === 'weekend') return isSame(days, ['sat', 'sun']);
  if (typeof every === 'string') return every === 'week' && (days.length === 1 || isSame(days, ['sat', 'sun']));
  if ('weekdays' in every) return isSame(days, every.weekdays);
  return every.per !== 'week' || every.times === days.length;
};

const isSame = (one: readonly Weekday[], other: readonly Weekday[]): boolean =>
  one.length === new Set(other).size && one.every((day) => other.includes(day));

const isOnceA = (every: Frequency, per: 'week' | 'month'): boolean => {
  if (typeof every === 'string') return every === per;
  return 'weekdays' in every ? per === 'week' && every.weekdays.length === 1 : every.per === per && every.times === 1;
};

const FROM =
  /([\d０-９]{1,2}|[一二三四五六七八九十]{1,2})月(?:([\d０-９]{1,2})日|[上中下]旬|[初底])?(?:起|开始|开播|首播|上线)/;
const TO =
  /[至到]([\d０-９]{1,2}|[一二三四五六七八九十]{1,2})月(?:([\d０-９]{1,2})日|[上中下]旬|[初底])?(?:止|结束|收官)/;

/** Where a text names another month, or day, than a date of the data; null where both are alike or it names none. */
const otherMonth = (words: string, pattern: RegExp, date: string): Span | null => {
  const found = pattern.exec(words);
  // 2025年9月起 is when a column began that runs on.
  if (found === null || words.charAt(found.index - 1) === '年') return null;
  const [all, month = '', day] = found;
  const [, planned, plannedDay] = date.split('-').map(Number);
  const isAlike = numberOf(month) === planned && (day === undefined || numberOf(day) === plannedDay);
  return isAlike ? null : { start: found.index, end: found.index + all.length };
};

const numberOf = (written: string): number | null => hanValue(written) ?? Number(written.normalize('NFKC'));
