import type { Span } from '../../text/span.ts';
import type { Weekday } from '../plan.ts';

/** Weekdays that a text names in one go: 周六, 周三、周五, 周一至周五, 周末, 工作日. */
export interface NamedDays extends Span {
  /** In the order of the week. */
  readonly days: readonly Weekday[];
}

const WEEK: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WORDS = '一二三四五六日';

/** 每周一期 is one a week, and no Monday; 每周日均 is a daily mean. */
const FIRST = /(?:周|星期|礼拜)([一二三四五六日天末])(?![期次集讲档部辑回篇场条个均])|双休日|工作日/g;
const NEXT =
  /([、和及与]|至|到|[-—～])?(?:每?(?:周|星期|礼拜))?([一二三四五六日天])(?![期次集讲档部辑回篇场条个均月年点\d])/y;

/** Every group of weekdays that a text names, in order. */
export const readWeekdays = (text: string): readonly NamedDays[] => {
  const found: NamedDays[] = [];
  let from = 0;
  for (const { 0: words, 1: day, index: start } of text.matchAll(FIRST)) {
    if (start < from) continue;
    const first = start + words.length;
    const { days, end } =
      day === undefined || day === '末' ? { days: setOf(words), end: first } : daysFrom(text, first, day);
    found.push({ start, end, days });
    from = end;
  }
  return found;
};

const setOf = (words: string): readonly Weekday[] => (words === '工作日' ? WEEK.slice(0, 5) : WEEK.slice(5));

/** The days that go on behind a first one: a list, a range, or nothing more. */
const daysFrom = (text: string, offset: number, first: string): { days: readonly Weekday[]; end: number } => {
  const named = new Set([indexOf(first)]);
  let [last, end] = [indexOf(first), offset];
  for (;;) {
    NEXT.lastIndex = end;
    const [words = '', joint, day] = NEXT.exec(text) ?? [];
    if (joint === undefined || day === undefined) break;
    const next = indexOf(day);
    if (!'、和及与'.includes(joint)) for (let between = last; between < next; between++) named.add(between);
    named.add(next);
    [last, end] = [next, end + words.length];
  }
  return { days: WEEK.filter((_, index) => named.has(index)), end };
};

const indexOf = (day: string): number => WORDS.indexOf(day === '天' ? '日' : day);
