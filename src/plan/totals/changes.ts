import type { Figure } from '../../text/figure.ts';
import { foldWidth } from '../../text/fold-width.ts';
import type { Passage } from '../binding/passage.ts';

/** A change that a text states from end to end: 由40场增加到50场，增长30%. */
export interface StatedChange {
  readonly from: Figure;
  readonly to: Figure;
  readonly direction: 'increase' | 'decrease';
  /** By how much, where the text says that too. */
  readonly by: Figure | null;
}

const up = '增加|增长|增多|提高|提升|上升|扩大|扩充|拓展|发展|增|升|扩';
const down = '减少|降低|下降|压减|压缩|缩减|缩短|缩小|削减|下调|减|降';

/** 由, 从 and what may stand between them and the first number. */
const origin = /[由从][^，。；、由从]{0,14}$/;
const arrival = new RegExp(`^[^，。；、\\d]{0,6}(?:(${up})|${down})[到至为]了?[^，。；、]{0,12}$`);
/** A noun at most, then the change itself. */
const alongside = /^[^，。；、（(\d]{0,10}[，（(]?(?:同比|净|共|实现|[较比](?:上年|去年)(?:同期)?)?$/;
const base = /[较比](?:上年|去年)(?:同期|全年)?的?[^，。；、]{0,6}$/;
const reached = /^[^，。；、\d]{0,8}，(?:总数|总量|全年|今年)?(?:达到?|增至|增加到|减至|减少到|为)了?$/;

const farthest = 24;

/** The changes that a passage states with both of their ends, in order. */
export const changesOf = ({ text, figures }: Passage): readonly StatedChange[] => {
  if (figures.length < 2 || !beginnings.test(text) || !verbs.test(text)) return none;
  const folded = foldWidth(text);
  const numbers = figures.filter(({ kind, unit }) => unit !== null && !apart.has(kind));
  const found: StatedChange[] = [];
  for (let index = 0; index + 1 < numbers.length; index++) {
    const [one, other, third] = numbers.slice(index, index + 3);
    if (one === undefined || other === undefined) continue;
    const before = folded.slice(Math.max(0, one.amount.start - farthest), one.amount.start);
    const change = readFromTo(folded, before, one, other, third) ?? readFromBy(folded, before, one, other, third);
    if (change) found.push(change);
  }
  return found;
};

const none: readonly StatedChange[] = [];
const beginnings = /[由从较比]/;
const verbs = /[增减升降提扩缩压拓发]/;
const apart: ReadonlySet<Figure['kind']> = new Set([
  'year',
  'date',
  'name',
  'ordinal',
  'edition',
  'frequency',
  'approximate',
]);

const wordsBetween = (text: string, one: Figure, other: Figure): string =>
  text.slice(one.end, Math.min(other.amount.start, one.end + 2 * farthest));

/** 由40场增加到50场，增长30%. */
const readFromTo = (
  text: string,
  before: string,
  from: Figure,
  to: Figure,
  by: Figure | undefined,
): StatedChange | null => {
  if (from.unit !== to.unit || !origin.test(before)) return null;
  const found = arrival.exec(wordsBetween(text, from, to));
  if (found === null) return null;
  return { from, to, direction: found[1] === undefined ? 'decrease' : 'increase', by: isBy(text, to, by) ? by : null };
};

/** 年均增长 and growth against another year are no difference of the two. */
const isBy = (text: string, to: Figure, by: Figure | undefined): by is Figure =>
  by !== undefined &&
  by.change !== null &&
  by.start - to.end < farthest &&
  (by.base === null || sameBase.test(by.base)) &&
  !/年均|平均|每年|环比/.test(by.text) &&
  alongside.test(text.slice(to.end, by.start));

const sameBase = /^(?:同比|(?:上年|去年)(?:同期)?)$/;

/** 比上年的40场增加10场，达到50场. */
const readFromBy = (
  text: string,
  before: string,
  from: Figure,
  by: Figure,
  to: Figure | undefined,
): StatedChange | null => {
  if (to === undefined || by.change === null || by.base !== null || from.unit !== to.unit || !base.test(before))
    return null;
  if (by.start - from.end > 4 || !reached.test(wordsBetween(text, by, to))) return null;
  return { from, to, direction: by.change, by };
};
