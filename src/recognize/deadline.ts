import { readDue } from '../plan/due.ts';
import { foldWidth } from '../text/fold-width.ts';
import { printDate } from '../text/print-date.ts';

/** A deadline as offices write it. */
export interface Deadline {
  /** As plans write it; null where nobody can say which day or month is meant (全年, 长期坚持, 3月至5月), or there is none such. */
  readonly due: string | null;
  /** `{due}` in the place of its date, where print gives back the same words; else the words themselves. */
  readonly template: string;
}

/** The deadline that some words state; a year that they do not name is the plan's. */
export const readDeadline = (words: string, year: number): Deadline => {
  const due = readMoment(foldWidth(words), year);
  if (due === null || readDue(due) === null) return { due: null, template: words };
  const print = printDate(due);
  return { due, template: words.startsWith(print) ? `{due}${words.slice(print.length)}` : words };
};

/** The year in front of a deadline; 年 belongs to 年底 and 年内 where those follow. */
const yearAhead = /^(?:\d{4}年(?![底内])|\d{4}(?=年[底内])|今年(?![底内])|今(?=年[底内]))/;
/** What stands behind the first of two dates or of several. */
const goesOn = /^\s*(?:[-—–~～至、]|到\s*\d)/;

/** A day, month or quarter as plans write them, whether there is such a one or not; null where the words begin with none. */
const readMoment = (words: string, planYear: number): string | null => {
  const ahead = yearAhead.exec(words)?.[0] ?? '';
  const year = /^\d{4}/.exec(ahead)?.[0] ?? planYear;
  const rest = words.slice(ahead.length);
  const found = /^(?:(\d{1,2})月(?:(\d{1,2})日)?|第?([一二三四1-4])季度|(上半年)|年底|下半年|年内)/.exec(rest);
  if (!found || goesOn.test(rest.slice(found[0].length))) return null;
  const [, month, day, quarter, firstHalf] = found;
  if (quarter !== undefined) return `${year}-Q${'一二三四'.indexOf(quarter) + 1 || quarter}`;
  if (month === undefined) return `${year}-${firstHalf === undefined ? '12' : '06'}`;
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => String(part).padStart(2, '0')).join('-');
};
