import type { Spelling } from '../../source/vocabulary/spelling.ts';
import { isDate, lastDayOfMonth } from '../../text/date.ts';
import { type Message, message } from '../../text/message.ts';
import { isMoment, readDue } from '../due.ts';
import type { ShapeFault } from './shape-fault.ts';

type Raw = Readonly<Record<string | number, unknown>>;

const written = /^\d{4}-(?:\d{2}-\d{2}|\d{2}|Q[1-4])$/;

/** Dates under the given keys that no calendar has, and a `from` behind its `to`. */
export const dateFaults = (holder: Raw, keys: Iterable<string | number>, faults: ShapeFault[]): void => {
  for (const key of keys) {
    const value = holder[key];
    if (typeof value !== 'string' || !written.test(value)) continue;
    if (key === 'due' ? readDue(value) !== null : value.length < 10 || isDate(value)) continue;
    faults.push({ at: [holder, key], marks: 'value', words: noSuchDay(value) });
  }
  orderFaults(holder, 'from', 'to', isDate, faults);
};

/** The same for `since` and `until`, which may be years or months. */
export const momentFaults = (holder: Raw, faults: ShapeFault[]): void => {
  for (const key of ['since', 'until']) {
    const value = holder[key];
    if (typeof value !== 'string' || !/^\d{4}(?:-\d{2}){0,2}$/.test(value) || isMoment(value)) continue;
    faults.push({ at: [holder, key], marks: 'value', words: noSuchDay(value) });
  }
  orderFaults(holder, 'since', 'until', isMoment, faults);
};

const orderFaults = (
  holder: Raw,
  first: string,
  last: string,
  isWhole: (written: string) => boolean,
  faults: ShapeFault[],
): void => {
  const [from, to] = [plainDate(holder[first]), plainDate(holder[last])];
  if (from === null || to === null || !isWhole(from) || !isWhole(to)) return;
  const length = Math.min(from.length, to.length);
  if (from.slice(0, length) <= to.slice(0, length)) return;
  const words = (_: string, { keyIn }: Spelling) => {
    const [begin, end] = [keyIn(holder, first), keyIn(holder, last)];
    return message(
      `${begin} 是 ${from}，在 ${end}（${to}）之后。两个日期可能写反了。`,
      `${begin} is ${from}, behind ${end} (${to}). The two may be the wrong way round.`,
    );
  };
  faults.push({ at: [holder, first], marks: 'value', words });
};

/** A date as it is written; a year may be a number. What words an object has, a file may say itself. */
const plainDate = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;

const noSuchDay = (value: string): Message => {
  const [year, month = 0, day = 0] = value.split('-').map(Number);
  if (year === 0) return message(`没有 ${value}：没有公元 0 年。`, `there is no ${value}: there was no year 0.`);
  if (month < 1 || month > 12)
    return message(`没有 ${value}：一年只有 12 个月。`, `there is no ${value}: a year has 12 months.`);
  const last = Number(lastDayOfMonth(year ?? 0, month).slice(-2));
  return message(
    `没有 ${value} 这一天：${year}年${month}月有 1 日到 ${last} 日${day === 0 ? '，没有 0 日' : ''}。`,
    `there is no day ${value}: that month runs from 1 to ${last}.`,
  );
};
