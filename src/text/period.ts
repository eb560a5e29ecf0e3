import { characterClass, isAt, isOneAt } from './character.ts';
import type { Span } from './span.ts';

/** The span of time that one count is for. */
export type Period = 'day' | 'workday' | 'week' | 'month' | 'quarter' | 'year';

const names: readonly (readonly [word: string, period: Period])[] = [
  ['工作日', 'workday'],
  ['季度', 'quarter'],
  ['星期', 'week'],
  ['礼拜', 'week'],
  ['年度', 'year'],
  ['天', 'day'],
  ['日', 'day'],
  ['周', 'week'],
  ['月', 'month'],
  ['季', 'quarter'],
  ['年', 'year'],
];

/** 每天, or 每 with something else that each has its share of (每县, 每两周): then `period` is null. */
export interface Share extends Span {
  readonly period: Period | null;
}

const nameAt = (text: string, at: number): readonly [word: string, period: Period] | undefined =>
  names.find(([word]) => text.startsWith(word, at));

/** What 每 at an offset of a text shares out. */
export const readShare = (text: string, at: number): Share => {
  const from = isOneAt(text, at + 1, '个') || isOneAt(text, at + 1, '逢') ? at + 2 : at + 1;
  const [word, period] = nameAt(text, from) ?? ['', null];
  return { start: at, end: from + word.length, period };
};

/**
 * The 天 of 3条/天, from an offset where / may stand; `period` is null for 千人 of 4.6个/千人 and 县 of 2场/县. Null where
 * something else follows it.
 */
export const readPer = (text: string, at: number): { readonly period: Period | null; readonly end: number } | null => {
  if (!isAt(text, at, slashes)) return null;
  const [word, period] = nameAt(text, at + 1) ?? [];
  if (word !== undefined && period !== undefined) return { period, end: at + 1 + word.length };
  const heads = headsAfter.find((each) => text.startsWith(each, at + 1));
  if (heads === undefined) return null;
  // 500元/人/年.
  const end = at + 1 + heads.length;
  return readPer(text, end) ?? { period: null, end };
};

/** 60元/人·天 too. */
const slashes = characterClass('/∕·');
const headsAfter = [
  '千人',
  '万人',
  '百人',
  '百户',
  '千户',
  '万户',
  '十万人',
  ...'学期 学年 学时 课时 平方米 公顷 县 乡 镇 村 校 班 户 期 场 次 人 项 亩 家 个 台 辆 套 头 只 羽 株 座 所 处 件 篇 条 间 床 垧 支 名 位 例 趟 节'.split(
    ' ',
  ),
];

/** The word that follows 每 for a period: 天, 工作日, 周. */
export const periodWord = (period: Period): string =>
  names.find(([word, named]) => named === period && word !== '星期' && word !== '礼拜' && word !== '年度')?.[0] ?? '';
