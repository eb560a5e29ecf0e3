import { foldWidth } from '../text/fold-width.ts';

/** A deadline as offices write it. */
export interface Deadline {
  /** As plans write it; null where nobody can say which day or month is meant (全年, 长期坚持). */
  readonly due: string | null;
  /** `{due}` in the place of its date, where print gives back the same words; else the words themselves. */
  readonly template: string;
}

const quarters = '一二三四';

/** The deadline that some words state; a year that they do not name is the plan's. */
export const readDeadline = (words: string, year: number): Deadline => {
  const folded = foldWidth(words);
  const quarter = /^(\d{4})年第([一二三四])季度/.exec(folded);
  if (quarter) return printed(words, quarter[0], `${quarter[1]}-Q${quarters.indexOf(quarter[2] ?? '') + 1}`);
  const date = /^(\d{4})年([1-9]|1[0-2])月(?:([1-9]|[12]\d|3[01])日)?/.exec(folded);
  if (date)
    return printed(
      words,
      date[0],
      [
        date[1],
        ...date
          .slice(2)
          .filter(Boolean)
          .map((each) => each?.padStart(2, '0')),
      ].join('-'),
    );
  return { due: shortDeadline(folded, year), template: words };
};

const printed = (words: string, date: string, due: string): Deadline => {
  const isSame = words.startsWith(date);
  return { due, template: isSame ? `{due}${words.slice(date.length)}` : words };
};

/** Deadlines without a year, or in words that print has not: 11月底前, 6月30日前, 第三季度, 上半年, 年底前. */
const shortDeadline = (words: string, year: number): string | null => {
  const day = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/.exec(words);
  if (day) return `${day[1] ?? year}-${day[2]?.padStart(2, '0')}-${day[3]?.padStart(2, '0')}`;
  const month = /^(?:(\d{4})年)?(\d{1,2})月(?!\s*[-—～至])/.exec(words);
  if (month) return `${month[1] ?? year}-${month[2]?.padStart(2, '0')}`;
  const quarter = /^第?([一二三四])季度/.exec(words);
  if (quarter) return `${year}-Q${quarters.indexOf(quarter[1] ?? '') + 1}`;
  if (/^(?:今年)?上半年/.test(words)) return `${year}-06`;
  return /^(?:(?:今年)?年底|(?:\d{4}年)?年底|下半年|年内)/.test(words)
    ? `${/^\d{4}/.exec(words)?.[0] ?? year}-12`
    : null;
};
