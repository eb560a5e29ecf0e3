import { isDate } from '../text/date.ts';
import { foldWidth } from '../text/fold-width.ts';
import { parseNumeral } from '../text/numeral.ts';
import { withoutBlanks } from './line.ts';

const firstYear = 1900;
const lastYear = 2999;

/** The first year that a text names as such (2026年, 二〇二六年, 〔2026〕, 2026年度); null where it names none. */
export const readYear = (text: string): number | null => {
  const folded = foldWidth(text);
  for (const { 1: digits, 2: han } of folded.matchAll(
    /((?:19|20|21)\d\d)\s?(?:年|[〕\]】])|([一二][〇○零Oo一二三四五六七八九]{3})年/g,
  )) {
    const year = digits === undefined ? hanYear(han ?? '') : Number(digits);
    if (year !== null && year >= firstYear && year <= lastYear) return year;
  }
  return null;
};

const hanYear = (han: string): number | null => parseNumeral(han.replace(/[○零Oo]/g, '〇'));

/** The year that a text names most often, of several the latest; null where it names none. */
export const commonestYear = (text: string): number | null => {
  const counts = new Map<number, number>();
  for (const [, digits] of foldWidth(text).matchAll(/((?:19|20|21)\d\d)年/g)) {
    counts.set(Number(digits), (counts.get(Number(digits)) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return commonest?.[0] ?? null;
};

/** Who issues a plan, by its title: what stands before its year, or before what offices do with plans; null where nothing does. */
export const readIssuer = (title: string): string | null => {
  const joined = withoutBlanks(title);
  const before =
    /^(.*?)(?:关于)?(?:印发)?《?(?:(?:19|20|21)\d\d|[一二][〇○零一二三四五六七八九]{3})年/u.exec(
      foldWidth(joined),
    )?.[1] ?? '';
  const name = joined.slice(0, before.length).replace(/(?:关于|印发|《){1,6}$/, '');
  return name.length >= 2 && name.length <= 60 && !/[，。；：、]$/.test(name) ? name : null;
};

/** A day as offices write it (2026年3月5日) as a date; null for every other way, since print could not give it back, and for days that no calendar has. */
export const readPrintedDay = (text: string): string | null => {
  const [, year, month = '', day = ''] = /^(\d{4})年([1-9]|1[0-2])月([1-9]|[12]\d|3[01])日$/.exec(text) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : null;
};
