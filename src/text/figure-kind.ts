import { isAt, isHanAt, isOneAt } from './character.ts';
import type { FigureKind } from './figure.ts';
import { isUpTo } from './figure-words.ts';
import { hanNumerals } from './han-numeral.ts';
import { isHeads, isThreshold } from './measured-by.ts';
import { isInsideName, isSchooling } from './number-in-name.ts';
import { promisesNothing } from './promises-nothing.ts';
import type { Quantity } from './quantity.ts';
import { type Amount, isAverageAge } from './read-amount.ts';
import type { Reading } from './read-quantity.ts';
import { isIdiom, isSetPhrase } from './set-phrase.ts';
import { type Dimension, readUnit } from './unit.ts';

/** What a number with its words is; null where it is no figure at all (一 of 统一). */
export const kindOf = (text: string, reading: Reading, quantity: Quantity | null): FigureKind | null => {
  const { amount, growth, isShare } = reading;
  const { unit } = amount;
  if (unit === null) return bareKind(text, amount);
  const written = text.slice(amount.digits.start, amount.digits.end);
  if (amount.isHan && isIdiom(text, amount.digits.start)) return null;
  if (isThreshold(text, reading) || isHeads(text, reading)) return 'other';
  if (amount.isScaleAlone && quantity === null) return scaleKind(text, reading);
  const special = isAverageAge(amount) || isReached(reading) ? undefined : kindsOfDimension[unit.dimension];
  if (unit.name === '届' && written === '一') return null;
  if (isSchooling(text, amount)) return 'name';
  if (unit.name === '年' && isOneAt(text, amount.end, '级')) return amount.isHan ? null : 'name';
  if (special !== undefined) return unit.name === '周年' || unit.name === '届' ? 'name' : special;
  if (amount.isHan && isEachItsOwn(text, written, amount)) return null;
  if (isInsideName(text, written, reading)) return 'name';
  if (quantity === null && digitRow.test(written)) return null;
  if (quantity === null || promisesNothing(text, reading) || isArticle(text, written, reading)) return 'other';
  if (growth !== null) return 'growth';
  return isShare ? 'rate' : 'target';
};

/** 一户一策, 一对一, 一支支: a manner, no count. */
const isEachItsOwn = (text: string, written: string, amount: Amount): boolean => {
  const { end, digits } = amount;
  if (isParallel(text, written, amount)) return true;
  if (written !== '一') return false;
  // 一支支.
  if (text.charCodeAt(end) === text.charCodeAt(end - 1) && end === digits.end + 1) return true;
  return isOneAt(text, end, '一') && !isOneAt(text, end + 1, '个');
};

/** 两站两员, 三查三改, “六升二降”: parallel words, of which only some begin like a count. */
const isParallel = (text: string, written: string, { end, digits, unit }: Amount): boolean => {
  if (digits.end - digits.start !== 1 || end !== digits.end + 1 || !isHanAt(text, end + 1)) return false;
  if (isOneAt(text, digits.start - 1, '“') && isOneAt(text, end + 2, '”')) return isAt(text, end, hanNumerals);
  const isCount = unit?.dimension === 'count' || unit?.dimension === 'place';
  return isCount && text.startsWith(written, end) && readUnit(text, end + 1, true) === null;
};

/** 万元 of 万元产值 measures something else, 百年 is long; 百名 are some. */
const scaleKind = (text: string, reading: Reading): FigureKind | null => {
  const { unit } = reading.amount;
  if (unit?.dimension === 'calendar') return null;
  return unit?.dimension === 'money' && !isUpTo(text, reading) ? 'other' : 'approximate';
};

/** 三八节 and 一一对应 name no number. */
const digitRow = /^[一二两三四五六七八九]{2,}$/u;

/**
 * 缩短到5个工作日, 预期寿命达到80岁, 每年不少于6个月: a level or a share that is aimed at – but 达到60岁以上老年人 says who.
 */
const isReached = ({ lead, isShare, noun, end, amount }: Reading): boolean =>
  (amount.unit?.dimension === 'calendar' || amount.unit?.dimension === 'age') &&
  amount.unit.name !== '周年' &&
  noun === null &&
  end === amount.end &&
  (reached.test(lead) || (isShare && lead !== ''));

const reached = /[到至达]$|^控制在$/u;

const kindsOfDimension: Partial<Record<Dimension, FigureKind>> = {
  calendar: 'other',
  age: 'other',
  voltage: 'other',
  frequency: 'frequency',
  edition: 'name',
};

/** A number without a unit: a single Chinese digit is part of a word, a five-year plan a name. */
const bareKind = (text: string, { isHan, min, digits: { start, end } }: Amount): FigureKind | null => {
  if (!isHan) return 'other';
  if (end - start === 1) return isSetPhrase(text, start) ? 'name' : null;
  const written = text.slice(start, end);
  if (fiveYearPlan.test(written) || isOneAt(text, end, '大') || isSetPhrase(text, start)) return 'name';
  if (isOfPlan(text, written, end)) return 'name';
  return min !== null || written.includes('分之') ? 'other' : null;
};

const fiveYearPlan = /^十[一二三四五六七八九]五$/u;

/** 九五 of “九五”普法. */
const ofPlan = /^[三四五六七八九]五$/u;
const behindPlan = /[”’」]?(?:普法|规划|时期|期间)/uy;

const isOfPlan = (text: string, written: string, end: number): boolean => {
  behindPlan.lastIndex = end;
  return ofPlan.test(written) && behindPlan.test(text);
};

/**
 * 一个 and 一支 say "a", not how many, and 二类 the second, unless something bounds or shares them (至少一个, 每周一次,
 * 分别开展一次).
 */
const isArticle = (text: string, written: string, { start, lead, isShare, growth, amount }: Reading): boolean =>
  (written === '一' || (written === '二' && amount.unit?.dimension === 'count')) &&
  lead === '' &&
  growth === null &&
  !amount.isRange &&
  !isShare &&
  !isEach.test(text.slice(Math.max(0, start - 5), start));

const isEach = /分别|各[^级类地种项]{0,3}$/u;
