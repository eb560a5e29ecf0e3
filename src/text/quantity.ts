import type { Comparator } from './comparator.ts';
import { plainDecimal } from './decimal.ts';
import { foldWidth } from './fold-width.ts';
import { formatAmount } from './format-amount.ts';
import { endOfOtherUnit } from './other-unit.ts';
import { type Period, periodWord, readShare, type Share } from './period.ts';
import { isAverageAge } from './read-amount.ts';
import { readNumeral } from './read-numeral.ts';
import { type Reading, readQuantity } from './read-quantity.ts';

export type { Comparator, Period };

/**
 * A figure with what it counts: the value of a target, or what a text states.
 *
 * `min` and `max` are in the base unit (90万户 is 900000 户) and null where unbounded: `gte`/`gt` have no `max`,
 * `lte`/`lt` no `min`; `eq`, `about`, `all` have both alike. Percents are 10 for 10%, unit `%`.
 */
export interface Quantity {
  readonly comparator: Comparator;
  readonly min: number | null;
  readonly max: number | null;
  /** The measure word (期, 场, 人次, %), never the noun behind it; null where the figure is bare. */
  readonly unit: string | null;
  readonly per: Period | null;
  /** Set on growth (较上年增长15%) only. */
  readonly change: 'increase' | 'decrease' | null;
  /** What growth is measured from, as written (上年), where the text says so. */
  readonly base: string | null;
}

const longestQuantity = 64;

/**
 * The quantity that a whole text writes (不少于30场, 1至2个, 每天3条以上, 28个试点县全覆盖). Null where it writes none, more
 * than one, or one that nobody can be sure of (数十个, 一批, 第35届, 2026年).
 */
export const parseQuantity = (text: string): Quantity | null => {
  const folded = foldWidth(text.trim());
  if (folded.length === 0 || folded.length > longestQuantity) return null;
  const each = folded.indexOf('每');
  const share = each < 0 ? null : readShare(folded, each);
  if (share !== null && share.period === null) return null;
  const floor = share?.end ?? 0;
  for (let at = floor; at < folded.length; at++) {
    const numeral = readNumeral(folded, at);
    const reading = readQuantity({ text: folded, floor: 0, clause: 0, share, hasLooseLead: false }, at, numeral);
    if (reading === null) continue;
    // 2场/县 has a share that a value cannot say.
    if (reading.isShare && reading.per === null) return null;
    if (isWhole(folded, reading, share)) return quantityOf(reading);
    at = reading.amount.digits.end - 1;
  }
  return null;
};

/** Whether nothing but the quantity stands in the text; between 每天 and the number its object may (每天更新知识3条). */
const isWhole = (text: string, reading: Reading, share: Share | null): boolean => {
  const { unit, digits, min, isHan } = reading.amount;
  const isApart = share?.start === 0 && isObject(text.slice(share.end, reading.start));
  if (reading.start !== 0 && !isApart) return false;
  const end = unit === null ? reading.end : Math.max(reading.end, reading.nounEnd);
  if (end !== text.length && (unit === null || endOfOtherUnit(text, end) !== text.length)) return false;
  if (unit === null) return true;
  const isYear = unit.name === '年' && min !== null && min >= 1900 && digits.end - digits.start >= 4;
  const isSome = unit.name === '批' && isHan && min === 1;
  return !isYear && !isSome && (isAverageAge(reading.amount) || !notCounted.has(unit.name));
};

// The expression is costly to make, so it is made when first needed.
const isObject = (words: string): boolean => words !== '' && /^\p{Script=Han}{1,16}$/u.test(words);

/** Times, ages, editions and frequencies are written with numbers but are no amounts of anything. */
const notCounted = new Set([
  ...['年度', '周年', '学年', '月', '月份', '日', '年代', '世纪', '时', '点', '点钟', '刻钟', '岁', '周岁', '岁半'],
  ...['赫', '赫兹', '兆赫', '兆赫兹', 'MHz', 'kHz', 'MHZ', 'KHZ', '千赫', '届', '版', '辑'],
]);

/** What a reading says; null where it cannot be trusted. */
export const quantityOf = ({ comparator, amount, per, growth }: Reading): Quantity | null => {
  if (comparator === null || amount.min === null || amount.max === null) return null;
  const isUpper = comparator === 'lte' || comparator === 'lt';
  const isLower = comparator === 'gte' || comparator === 'gt';
  return {
    comparator,
    min: isUpper ? null : amount.min,
    max: isLower ? null : amount.max,
    unit: amount.unit?.name ?? null,
    per,
    change: growth?.change ?? null,
    base: growth?.base ?? null,
  };
};

const leads: Readonly<Record<Comparator, string>> = {
  eq: '',
  gte: '不少于',
  gt: '超过',
  lte: '不超过',
  lt: '少于',
  range: '',
  about: '约',
  all: '',
};

/** Units that want 个 between the number and themselves. */
const withMeasure = new Set(['百分点', '工作日', '季度', '学期', '世纪']);

/** The canonical writing of a quantity, the same for all that are equal: 不少于30场, 1～2个, 每天不少于3条, 较上年增长15%. */
export const formatQuantity = ({ comparator, min, max, unit, per, change, base }: Quantity): string => {
  const word = unit ?? '';
  const measure = withMeasure.has(word) ? `个${word}` : word;
  const period = per === null ? '' : `每${per === 'workday' ? '个' : ''}${periodWord(per)}`;
  const amount =
    comparator === 'range'
      ? formatRange(min as number, max as number, measure)
      : formatAmount(amountOf({ min, max })) + measure;
  return period + formatGrowth(change, base) + leads[comparator] + amount + (comparator === 'all' ? '全覆盖' : '');
};

/** What a quantity grows or falls from, and that it does: 较上年增长, 同比下降; '' for an amount. */
export const formatGrowth = (change: Quantity['change'], base: string | null): string => {
  if (change === null) return '';
  const verb = change === 'increase' ? '增长' : '下降';
  if (base === null) return verb;
  return base === '同比' || base === '环比' ? base + verb : `较${base}${verb}`;
};

/** Each end with its 万 and its %, as GB/T 15835 has it; digits where only one of them would have a 万. */
const formatRange = (min: number, max: number, measure: string): string => {
  const written = [formatAmount(min), formatAmount(max)];
  const marks = written.map((end) => /[万亿]$/u.exec(end)?.[0] ?? '');
  const [from, to] = marks[0] === '' && marks[1] !== '' ? [min, max].map(plainDecimal) : written;
  return `${from}${measure === '%' ? measure : ''}～${to}${measure}`;
};

/** The one amount of a quantity that has one: what it bounds, if it is a bound. */
export const amountOf = ({ min, max }: Pick<Quantity, 'min' | 'max'>): number => min ?? max ?? 0;

/**
 * In what a figure of the text and the planned one do not agree; empty where they agree. `all` and `eq` of one number are
 * alike, and so are 达到100% and 100%; unit, period, direction of growth and the year that it is measured from are compared where both state one.
 */
export const differences = (
  stated: Quantity,
  planned: Quantity,
): readonly ('amount' | 'unit' | 'comparator' | 'per' | 'change' | 'base')[] => {
  const found: ('amount' | 'unit' | 'comparator' | 'per' | 'change' | 'base')[] = [];
  if (!hasSameNumbers(stated, planned)) found.push('amount');
  if (stated.unit !== null && planned.unit !== null && stated.unit !== planned.unit) found.push('unit');
  if (plain(stated) !== plain(planned)) found.push('comparator');
  if (stated.per !== null && planned.per !== null && stated.per !== planned.per) found.push('per');
  if (stated.change !== null && planned.change !== null && stated.change !== planned.change) found.push('change');
  if (isOtherYear(stated.base, planned.base)) found.push('base');
  return found;
};

/** 全覆盖 bounds nothing more; neither does 达到 where nothing lies above: a share of 100%. */
const plain = ({ comparator, min, unit, change }: Quantity): Comparator =>
  comparator === 'all' || (comparator === 'gte' && min === 100 && unit === '%' && change === null) ? 'eq' : comparator;

/** 较2024年 is not 较2025年; 上年 may be either. */
const isOtherYear = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a !== b && /^\d{4}年$/.test(a) && /^\d{4}年$/.test(b);

/** 不少于30场 and 30场 name the same number; only a range has two. */
const hasSameNumbers = (a: Quantity, b: Quantity): boolean =>
  (a.min ?? a.max) === (b.min ?? b.max) && (a.max ?? a.min) === (b.max ?? b.min);

/** Whether no number keeps both: 超过30 excludes 不超过30, 30以上 does not exclude 30. About is never sure. */
export const excludes = (a: Quantity, b: Quantity): boolean =>
  a.comparator !== 'about' && b.comparator !== 'about' && (endsBefore(a, b) || endsBefore(b, a));

const endsBefore = (a: Quantity, b: Quantity): boolean => {
  if (a.max === null || b.min === null) return false;
  return a.max < b.min || (a.max === b.min && (a.comparator === 'lt' || b.comparator === 'gt'));
};
