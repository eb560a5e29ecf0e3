import { characterClass, isAt, isOneAt } from './character.ts';
import type { FigureKind } from './figure.ts';
import type { Quantity } from './quantity.ts';
import { type Amount, isAverageAge } from './read-amount.ts';
import { readNumeral } from './read-numeral.ts';
import type { Reading } from './read-quantity.ts';
import type { Dimension } from './unit.ts';

/** What a number with its words is; null where it is no figure at all (一 of 统一). */
export const kindOf = (text: string, reading: Reading, quantity: Quantity | null): FigureKind | null => {
  const { amount, growth, isShare } = reading;
  const { unit } = amount;
  if (unit === null) return bareKind(text, amount);
  const written = text.slice(amount.digits.start, amount.digits.end);
  if (amount.isScaleAlone && quantity === null) return 'approximate';
  const special = isAverageAge(amount) ? undefined : kindsOfDimension[unit.dimension];
  if (special !== undefined) return unit.name === '周年' || unit.name === '届' ? 'name' : special;
  if (isName(text, written, reading)) return 'name';
  if (quantity === null && digitRow.test(written)) return null;
  if (quantity === null || promisesNothing(text, reading) || isArticle(written, reading)) return 'other';
  if (growth !== null) return 'growth';
  return isShare ? 'rate' : 'target';
};

/** 三八节 and 一一对应 name no number. */
const digitRow = /^[一二两三四五六七八九]{2,}$/u;

const kindsOfDimension: Partial<Record<Dimension, FigureKind>> = {
  calendar: 'other',
  age: 'other',
  frequency: 'frequency',
  edition: 'name',
};

/** A number without a unit: a single Chinese digit is part of a word, a five-year plan a name. */
const bareKind = (text: string, { isHan, min, digits: { start, end } }: Amount): FigureKind | null => {
  if (!isHan) return 'other';
  if (end - start === 1) return null;
  const written = text.slice(start, end);
  if (fiveYearPlan.test(written) || isOneAt(text, end, '大')) return 'name';
  return min !== null || written.includes('分之') ? 'other' : null;
};

const fiveYearPlan = /^十[一二三四五六七八九]五$/u;

/** Set phrases, and places, that begin like a count. */
const phrases = [
  ...[
    '两个维护',
    '两个确立',
    '两个结合',
    '两个一百',
    '两个毫不',
    '两个大局',
    '三个代表',
    '三个务必',
    '三个区分',
    '三支一扶',
  ],
  ...[
    '四个意识',
    '四个自信',
    '四个全面',
    '四个面向',
    '四个服务',
    '四个最严',
    '六个必须',
    '七个有之',
    '八项规定',
    '四项基本',
  ],
  ...['九台区', '七台河', '五台山', '五台县', '三台县', '三门峡', '三门县', '五家渠', '五棵松', '六家子', '四家子'],
];

const isName = (text: string, written: string, { amount }: Reading): boolean =>
  (written === '24' && amount.unit?.name === '小时') ||
  (amount.isHan && phrases.some((phrase) => text.startsWith(phrase, amount.digits.start)));

/** Whether a number with a unit says where something stands, or comes from, rather than where it goes. */
const promisesNothing = (text: string, { start, end, noun, amount, per }: Reading): boolean => {
  if (isAt(text, start - 1, origins) || isRank(text, start) || isChoice(text, amount)) return true;
  // 50元/人 is a price, 1个半 no whole number.
  if ((isOneAt(text, amount.end, '/') && per === null) || isOneAt(text, amount.end, '半')) return true;
  if (noun !== null && (isAspect(noun) || (amount.unit?.name === '期' && amount.isHan && phases.test(noun))))
    return true;
  // 30天内 and 48小时内 are deadlines.
  return amount.unit?.dimension === 'duration' && isOneAt(text, end, '内') && !isOneAt(text, end + 1, '容');
};

/** 从28场 in 从28场增加到30场, 由3人 in 由3人组成; - of -5%. */
const origins = characterClass('从由自-−');

/** 前三名, but not 目前三名. */
const isRank = (text: string, start: number): boolean =>
  isOneAt(text, start - 1, '前') && !isAt(text, start - 2, beforeFormer);

const beforeFormer = characterClass('以之目提当从先空');

/** 三、四个: three or four. */
const isChoice = (text: string, { start, digits, min }: Amount): boolean =>
  isOneAt(text, start - 1, '、') &&
  digits.end - start === 1 &&
  min !== null &&
  readNumeral(text, start - 2)?.value === min - 1;

/** What is listed or described, not counted: 三个方面. */
const isAspect = (noun: string): boolean =>
  isAt(noun, 0, aspectStarts) && aspects.some((word) => noun.startsWith(word));

const aspects = '一 方面 层面 环节 维度 阶段 步骤 原则 特点 意识 自信 维护 坚持 确保 到位 为本 转变 关系'.split(' ');
const aspectStarts = characterClass(aspects.map((word) => word.charAt(0)).join(''));

/** 二期工程 is the second. */
const phases = /^(?:工程|项目|建设|叠加)/u;

/** 一个 and 一支 say "a", not how many, unless something bounds or shares them (至少一个, 每周一次). */
const isArticle = (written: string, { lead, isShare, growth, amount }: Reading): boolean =>
  written === '一' && lead === '' && growth === null && !amount.isRange && !isShare;
