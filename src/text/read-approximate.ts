import { characterClass, isAt, isOneAt } from './character.ts';
import { hanNumerals } from './han-numeral.ts';
import type { Span } from './span.ts';
import { readUnit } from './unit.ts';

/** A number that nobody can count with: 数十, 若干, 一批, 多场, 两三个, 十几家, 百名. */
export interface Approximate extends Span {
  readonly unit: string | null;
}

/** 多 and 几 stand for a number before these only: 多元 and 多方 are words. */
const countable = new Set([
  '个',
  '场',
  '次',
  '项',
  '家',
  '名',
  '期',
  '批',
  '件',
  '条',
  '篇',
  '处',
  '所',
  '轮',
  '种',
  '类',
  '场次',
  '位',
  '支',
  '部',
  '台',
  '座',
  '套',
  '份',
  '幅',
  '首',
  '例',
]);

const someWords = ['一大批', '一批', '一些', '一众', '若干'];
const someStarts = characterClass(someWords.map((word) => word.charAt(0)).join(''));

/** Characters before 数 that make it a noun: 人数十分可观. */
const nounBefore = characterClass('人次总个指参户对分度基序件场倍级位少多');

/** The indefinite number that begins at an offset of a folded text, or null. */
export const readApproximate = (text: string, at: number): Approximate | null => {
  if (isAt(text, at, someStarts)) {
    for (const word of someWords) if (text.startsWith(word, at)) return some(text, at, at + word.length);
  }
  if (isOneAt(text, at, '数') || isOneAt(text, at, '几')) return severalScales(text, at);
  if (isOneAt(text, at, '多')) return several(text, at, at + 1);
  return readRun(text, at);
};

/** 若干 is indefinite with or without a unit; 批 of 一批 is one itself. */
const some = (text: string, start: number, end: number): Approximate => {
  const last = readUnit(text, end - 1);
  const unit = last?.end === end ? last : readUnit(text, end);
  const isCounted = unit !== null && (unit.end === end || countable.has(unit.name));
  return { start, end: isCounted ? unit.end : end, unit: isCounted ? unit.name : null };
};

/** 数十, 几百家, 数场; 十几. */
const severalScales = (text: string, at: number): Approximate | null => {
  let end = at + 1;
  while (isAt(text, end, scales) && end - at < 5) end++;
  if (isOneAt(text, at, '数') && isAt(text, at - 1, nounBefore) && !isCase(text, at, end)) return null;
  if (end === at + 1) return several(text, at, end);
  if (isOneAt(text, end, '分') && isOneAt(text, end - 1, '十')) return null;
  if ((isOneAt(text, end, '余') || isOneAt(text, end, '多')) && readUnit(text, end + 1)) end++;
  const unit = readUnit(text, end);
  return { start: at, end: unit?.end ?? end, unit: unit?.name ?? null };
};

/** 案件数十起 are tens of them, 件数十分 is no number. */
const isCase = (text: string, at: number, end: number): boolean =>
  isOneAt(text, at - 1, '件') && end > at + 1 && readUnit(text, end) !== null;

const scales = characterClass('十百千万亿');

const several = (text: string, start: number, end: number): Approximate | null => {
  const unit = readUnit(text, end, true);
  return unit && countable.has(unit.name) ? { start, end: unit.end, unit: unit.name } : null;
};

/** 十几个, 两三场, 七八百人: digits side by side, or 几 behind a numeral, with a unit. */
const readRun = (text: string, at: number): Approximate | null => {
  let end = at;
  while (isAt(text, end, hanNumerals) && end - at < 8) end++;
  const isOpen = isOneAt(text, end, '几');
  if (isOpen) end++;
  if (isOpen && isOneAt(text, end, '万')) end++;
  const isChoice = end - at > 1 && choice.test(text.slice(at, end));
  if (!isOpen && !isChoice) return null;
  const unit = readUnit(text, end, true);
  return unit === null ? null : { start: at, end: unit.end, unit: unit.name };
};

const choice = /^(?:十|[二三四五六七八九]十)?(?:一二|一两|二三|两三|三四|三五|四五|五六|六七|七八|八九)[十百千万]?$/u;
