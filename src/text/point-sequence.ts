import { formatHanNumeral, formatNumeral } from './numeral.ts';
import { readMarks } from './read-marks.ts';
import { type Point, readPoints } from './read-points.ts';
import type { Span } from './span.ts';

/** A point of a typed list whose number is not the next one. */
export interface OutOfSequence {
  readonly point: Point;
  readonly previous: Point;
  /** The number that comes next; the point has a later one, or the one before it again. */
  readonly expected: number;
  /** The numerals that make the list run from 1 on; none where another list may be meant, or a point may be missing. */
  readonly renumbering: readonly { readonly numeral: Span; readonly text: string }[];
}

/**
 * Gaps and repeats in the typed lists of a text (Markdown marks masked): 一是…二是…四是. A 1 begins a list, within another one
 * too; a list that does not begin with 1 goes on from elsewhere and is left alone, and so is one whose missing point may
 * be called by other words (其次). At most one for each list.
 */
export const outOfSequence = (text: string): readonly OutOfSequence[] => {
  const points = readPoints(text);
  if (points.length < 2 || faultsOf(points, text).length === 0) return [];
  return faultsOf(withoutQuoted(points, text), text);
};

/** The points that stand in no title or quotation: those are cited as they are. */
const withoutQuoted = (points: readonly Point[], text: string): readonly Point[] => {
  const quoted = [...readMarks(text, 0)].sort(([one], [other]) => one - other);
  let next = 0;
  let reach = 0;
  return points.filter(({ start }) => {
    for (; (quoted[next]?.[0] ?? text.length) < start; next++) reach = Math.max(reach, quoted[next]?.[1] ?? 0);
    return start >= reach;
  });
};

interface List {
  readonly points: Point[];
  expected: number;
  isBroken: boolean;
}

const faultsOf = (points: readonly Point[], text: string): readonly OutOfSequence[] => {
  const byForm = new Map<Point['form'], Point[]>();
  for (const point of points) {
    const alike = byForm.get(point.form);
    if (alike) alike.push(point);
    else byForm.set(point.form, [point]);
  }
  return [...byForm.values()].flatMap((alike) => (alike.length > 1 ? faultsOfForm(alike, text) : []));
};

const faultsOfForm = (points: readonly Point[], text: string): readonly OutOfSequence[] => {
  const faults: OutOfSequence[] = [];
  const open: List[] = [];
  for (const point of points) {
    const { number } = point;
    let at = open.length - 1;
    while (number !== 1 && at >= 0 && open[at]?.expected !== number) at--;
    const list = open[at < 0 ? open.length - 1 : at];
    const previous = list?.points.at(-1);
    if (number === 1) {
      open.push({ points: [point], expected: 2, isBroken: false });
      if (open.length > deepest) open.shift();
    }
    if (number === 1 || !list || !previous) continue;
    if (at >= 0) open.length = at + 1;
    else if (number < list.expected - 1) {
      // 第一…第三…首先…第二: another list, which begins with other words.
      open.push({ points: [point], expected: number + 1, isBroken: true });
      continue;
    } else {
      if (!list.isBroken && isFault(text, previous, point, list.expected)) {
        faults.push({ point, previous, expected: list.expected, renumbering: renumber(points, point, text) });
      }
      list.isBroken = true;
    }
    list.points.push(point);
    list.expected = number + 1;
  }
  return faults;
};

/** Lists within lists, and lists that were left behind: an older one is not gone on with. */
const deepest = 8;

/** More are no slip of a list, but another kind of number. */
const mostMissing = 3;

const FIRST_IN_WORDS = /首先|首要|一方面|其一|先是|最先|一来/;
const NEXT_IN_WORDS = /其次|再次|其二|其三|再者|然后|二来/;

/** Whether the words between two points show no other way to read them: a row without words, or 其次 for the second. */
const isFault = (text: string, previous: Point, point: Point, expected: number): boolean => {
  const between = text.slice(previous.end, point.start);
  if ((between.match(/[\p{L}\p{N}]/gu) ?? []).length < 2) return false;
  if (point.number < expected) return !FIRST_IN_WORDS.test(between);
  if (point.number - expected > mostMissing || NEXT_IN_WORDS.test(between)) return false;
  for (let missing = expected; missing < point.number; missing++) {
    const written = `${formatHanNumeral(missing)}|${missing}|${formatNumeral('①', missing)}`;
    if (new RegExp(`(?:^|[^\\p{Script=Han}\\d]|第)(?:${written})`, 'u').test(between)) return false;
  }
  return true;
};

/** Only a list that is the one of its form in the text, with one slip, can be counted anew without a doubt. */
const renumber = (points: readonly Point[], broken: Point, text: string): OutOfSequence['renumbering'] => {
  const from = points.indexOf(broken);
  const isOneList =
    points.length > 2 &&
    points[0]?.number === 1 &&
    points.every(({ number }, index) =>
      index < from ? number === index + 1 : number === broken.number + index - from,
    );
  if (!isOneList || /第[一二三四五六七八九十\d]{1,3}[点项条款]/.test(text)) return [];
  return points.slice(from).map(({ numeral, form }, index) => ({ numeral, text: numeralOf(form, from + index + 1) }));
};

/** A number as points of a form write it. */
export const numeralOf = (form: Point['form'], number: number): string => {
  if (form === 'circled') return formatNumeral('①', number);
  return form === 'digits' || form === 'brackets' || form === 'half-bracket'
    ? String(number)
    : formatHanNumeral(number);
};
