import type { WrittenColumn, WrittenQuantity, WrittenTarget } from '../plan/generated/types.generated.ts';
import { isDate, weekdayOf } from '../text/date.ts';
import { type Message, message } from '../text/message.ts';
import type { Path, Turn } from './turn.ts';
import { leapDay } from './turn-dates.ts';

/** A date, month or quarter of the data in the plan's year or the next one, a year later; of another year it is doubtful. */
export function* turnDay(written: string | undefined, path: Path, year: number): Generator<Turn> {
  if (written === undefined) return;
  const before = written.slice(0, 4);
  const own = Number(before);
  const words = String(own + 1);
  const isMissing = isDate(written) && !isDate(words + written.slice(4));
  if (isMissing || (own !== year && own !== year + 1)) {
    yield doubt(path, written, isMissing ? leapDay : otherYear);
    return;
  }
  yield { kind: 'move', of: 'date', path, range: { start: 0, end: 4 }, before, words };
}

/** What becomes of a column beside its quote: its days move on, and what hangs on weekdays and holidays is doubtful. */
export function* turnColumn(column: WrittenColumn, path: Path, year: number): Generator<Turn> {
  const named = [column.name ?? '', ...(column.names ?? [])].find((name) => name.includes(String(year)));
  if (named !== undefined) yield doubt([...path, column.name === named ? 'name' : 'names'], named, inName);
  yield* turnDay(column.due, [...path, 'due'], year);
  for (const key of ['from', 'to'] as const) {
    yield* turnDay(column[key], [...path, key], year);
    yield* movedOffWeekday(column, key, path, year);
  }
  const { breaks = [] } = column;
  for (const [index, { from, to }] of breaks.entries()) {
    yield* turnDay(from, [...path, 'breaks', index, 'from'], year);
    yield* turnDay(to, [...path, 'breaks', index, 'to'], year);
  }
  if (breaks.length > 0) yield doubt([...path, 'breaks'], '', holidays);
}

/** A day that was one of the column's weekdays (or a workday) and is none a year later. */
function* movedOffWeekday(column: WrittenColumn, key: 'from' | 'to', path: Path, year: number): Generator<Turn> {
  const written = column[key];
  const weekdays = weekdaysOf(column.every);
  if (written === undefined || weekdays === null || Number(written.slice(0, 4)) !== year) return;
  const next = `${year + 1}${written.slice(4)}`;
  if (!isDate(written) || !isDate(next)) return;
  if (weekdays.has(weekdayOf(written)) && !weekdays.has(weekdayOf(next))) {
    yield doubt([...path, key], next, notItsWeekday);
  }
}

const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const weekdaysOf = (every: WrittenColumn['every']): ReadonlySet<number> | null => {
  if (every === 'workday') return new Set([0, 1, 2, 3, 4]);
  if (every === 'weekend') return new Set([5, 6]);
  if (typeof every !== 'object' || every.weekdays === undefined) return null;
  return new Set(every.weekdays.map((name) => names.indexOf(name)));
};

/**
 * A target's link to the one that it continues is this year's target. What it counts towards is of the next year's plan where
 * there is one, else doubtful.
 */
export function* turnLinks(
  { id, previous, upstream }: WrittenTarget,
  path: Path,
  next: { readonly id: string; readonly upstream: (reference: string) => string | null },
): Generator<Turn> {
  const above = upstream === undefined ? null : next.upstream(upstream);
  if (upstream !== undefined && above === null) yield doubt([...path, 'upstream'], upstream, oldUpstream);
  if (above !== null) yield link('upstream', path, upstream, above);
  const words = `${next.id}#${id}`;
  // A name with blanks or # can be no link.
  if (!/^[^#\s]{1,255}$/.test(next.id)) {
    if (previous !== undefined) yield doubt([...path, 'previous'], previous, oldPrevious);
  } else if (previous !== words) {
    yield link('previous', path, previous, words);
  }
}

const link = (of: 'previous' | 'upstream', path: Path, before: string | undefined, words: string): Turn => ({
  kind: 'move',
  of,
  path: [...path, of],
  range: null,
  before: before ?? '',
  words,
});

/** What a target was before is last year's by now. */
export function* turnBaseline(baseline: WrittenQuantity | undefined, path: Path): Generator<Turn> {
  if (baseline !== undefined) yield doubt(path, typeof baseline === 'string' ? baseline : '', oldBaseline);
}

/** A note that speaks of figures or of the year before speaks of another year by now. */
export function* turnNote(note: string | undefined, path: Path): Generator<Turn> {
  if (note !== undefined && /[\d０-９]|[上去]年/u.test(note)) yield doubt(path, note, oldNote);
}

const doubt = (path: Path, words: string, why: Message): Turn => ({ kind: 'doubt', path, range: null, words, why });

const otherYear = message('不在计划年度内，没有改', 'is not of the plan’s year and was left');
const inName = message('是专栏的名称，没有改', 'is the name of a column and was left');
const holidays = message(
  '停播日期要按下一年的假期核对',
  'the breaks must be held against the holidays of the next year',
);
const notItsWeekday = message('不是播出的日子', 'is no day on which it appears');
const oldPrevious = message('是上年的链接，没有改', 'is the link of the year before and was left');
const oldUpstream = message('是本年度的上级计划，没有改', 'is a plan of this year and was left');
const oldBaseline = message(
  '是上年的数，要换成今年的结果',
  'is last year’s figure; this year’s result is to stand there',
);
const oldNote = message('是今年的备忘，没有改', 'is this year’s note and was left');
