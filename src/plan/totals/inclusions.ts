import { addDecimals } from '../../text/decimal.ts';
import type { Figure } from '../../text/figure.ts';
import { foldWidth } from '../../text/fold-width.ts';
import { type Message, message } from '../../text/message.ts';
import type { Passage } from '../binding/passage.ts';
import { firstFigureFrom, isFirmCount, type Listed, listFrom, sentenceStartBefore } from './figure-list.ts';

/** What a sentence says lies within a total: 培训120场，其中甲县70场、乙县60场. */
export interface Inclusion {
  /** The figures before 其中 that may be the total: in one unit, all in the sentence. */
  readonly totals: readonly Figure[];
  readonly parts: readonly Listed[];
}

/** The inclusions (其中) that a passage states in one sentence each, in order. */
export const inclusionsOf = ({ text, figures }: Passage): readonly Inclusion[] => {
  if (figures.length < 2 || !text.includes('其中')) return none;
  const folded = foldWidth(text);
  const found: Inclusion[] = [];
  for (let at = folded.indexOf('其中'); at >= 0; at = folded.indexOf('其中', at + 2)) {
    const index = firstFigureFrom(figures, at);
    const parts = listFrom(folded, figures, at + 2, index);
    const unit = parts[0]?.figure.unit;
    if (unit === undefined) continue;
    const totals = totalsBefore(figures, index, sentenceStartBefore(folded, at)).filter((each) => each.unit === unit);
    if (totals.length > 0 && totals.every(isFirmCount)) found.push({ totals, parts });
  }
  return found;
};

const none: readonly Inclusion[] = [];

const totalsBefore = (figures: readonly Figure[], index: number, start: number): readonly Figure[] => {
  let first = index;
  while (first > 0 && (figures[first - 1]?.start ?? 0) >= start) first--;
  return figures.slice(first, index);
};

/** A part that is greater than all that it lies within; or, of parts that are apart, the last of those that are together. */
export interface Excess {
  readonly figure: Figure;
  readonly message: Message;
  /** Whether the total is no lower bound (不少于), and the part alone exceeds it. */
  readonly isCertain: boolean;
}

/** What exceeds the totals of an inclusion. 其中 may speak of any of them, or of all: only their sum is a limit. */
export const excessesOf = ({ totals, parts }: Inclusion): readonly Excess[] => {
  const limits = totals.map(({ min, max }) => max ?? min).filter((limit) => limit !== null);
  const limit = addDecimals(limits);
  if (limits.length < totals.length || limit <= fewest) return [];
  const whole = totals.map(({ text }) => text).join('、');
  const isCertain = totals.every(({ max }) => max !== null);
  const greater = parts.filter((part) => (part.figure.min ?? 0) > limit && countsAlike(part));
  if (greater.length > 0) {
    return greater.map(({ figure }) => ({ figure, isCertain, message: greaterThan(figure.text, whole) }));
  }
  const sum = addDecimals(parts.map(({ figure }) => figure.min ?? 0));
  const last = parts.at(-1);
  if (last === undefined || sum <= limit || !areApart(parts)) return [];
  return [{ figure: last.figure, isCertain: false, message: together(whole, `${sum}${last.figure.unit ?? ''}`) }];
};

/** Of a few large things others may be a part: 举办大赛1场，其中初赛20场. */
const fewest = 3;

const greaterThan = (part: string, whole: string): Message =>
  message(
    `“其中”的“${part}”超过了总数“${whole}”。请核对这两个数`,
    `“${part}” lies within (其中) the total of “${whole}”, yet exceeds it. Check the two figures`,
  );

const together = (whole: string, sum: string): Message =>
  message(
    `“其中”各项相加是${sum}，超过了总数“${whole}”。请核对这些数`,
    `What lies within (其中) “${whole}” adds up to ${sum}. Check the figures`,
  );

/** Measure words of anything: 5个社区，其中宣传栏20个 counts two kinds of things. */
const general: ReadonlySet<string> = new Set('个项件条处次种类部套组支队'.split(''));

/** What says which of the same things are meant. */
const kindWords = /(?:[级类型年月度]|以上)$|^(?:线上|线下|城市|农村|新[建增])$/;

const countsAlike = ({ figure, label }: Listed): boolean => !general.has(figure.unit ?? '') || kindWords.test(label);

/** Whether no thing can be two of the parts: 甲县 and 乙县, 省级 and 市级, 线上 and 线下; 女性 and 党员 can be one person. */
const areApart = (parts: readonly Listed[]): boolean => {
  const labels = parts.map(({ label }) => label);
  if (labels.length < 2 || labels.includes('') || new Set(labels).size < labels.length) return false;
  const last = labels.map((label) => label.slice(-1));
  const isOneKind = apartEnds.includes(last[0] ?? ' ') && last.every((end) => end === last[0]);
  return isOneKind || opposites.some((pair) => labels.every((label) => pair.some((word) => label.startsWith(word))));
};

const apartEnds = '级县市区乡镇村年季月';
const opposites = [
  ['线上', '线下'],
  ['城市', '农村', '城镇', '乡村'],
  ['上半年', '下半年'],
  ['男', '女'],
];
