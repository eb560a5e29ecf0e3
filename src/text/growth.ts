import { characterClass, isAt } from './character.ts';
import { readBase } from './growth-base.ts';
import { lastCharacters, wordsEnding } from './words.ts';

/** A change that stands before a number: 较上年增长, 下降, 同比减少. */
export interface Growth {
  readonly change: 'increase' | 'decrease';
  /** What it is measured from, as written (上年, 同比), or null. */
  readonly base: string | null;
  /** Where its words begin. */
  readonly start: number;
}

const verbs: Readonly<Record<Growth['change'], string>> = {
  increase:
    '增长 增加 增多 净增 净增加 提高 提升 上升 上涨 上浮 上调 前移 增幅 增速 涨幅 增长率 递增 增产 增收 多增 回升 扩大 加快 翻',
  decrease:
    '下降 降低 减少 压减 压缩 下调 缩短 缩减 削减 下浮 降幅 递减 压降 净减 净减少 减产 后移 少增 回落 收窄 放缓',
};
const verbEnds = characterClass(lastCharacters(`${verbs.increase} ${verbs.decrease}`));

/** Longest first. */
const fillers = ['保持在', '达到', '平均', '了', '为', '在', '达'];
const fillerEnds = characterClass(fillers.join(''));

/**
 * The change whose words end right before an offset, or null. They begin at `floor` or later; what they are measured from
 * (较2025年) at `clause` or later.
 */
export const readGrowth = (text: string, end: number, floor: number, clause: number): Growth | null => {
  const direct = growthEndingAt(text, end, floor, clause);
  if (direct) return direct;
  const isCompared = isAt(text, end - 1, moreOrLess) || isAt(text, end - 2, moreOrLess);
  const compared = isCompared ? comparedEndingAt(text, end, floor, clause) : null;
  if (compared) return compared;
  if (!isAt(text, end - 1, fillerEnds)) return null;
  const filler = fillers.find((word) => end - word.length > floor && text.startsWith(word, end - word.length));
  return filler === undefined ? null : growthEndingAt(text, end - filler.length, floor, clause);
};

interface Verb {
  readonly word: string;
  readonly change: Growth['change'];
}

const known = new Map<number, readonly Verb[]>();

/** Verbs by their last character, looked up when a text first has it before a number. */
const verbsEndingAt = (text: string, end: number): readonly Verb[] => {
  const code = text.charCodeAt(end - 1);
  let found = known.get(code);
  if (found === undefined) {
    const last = text.charAt(end - 1);
    found = (['increase', 'decrease'] as const).flatMap((change) =>
      wordsEnding(verbs[change], last).map((word) => ({ word, change })),
    );
    known.set(code, found);
  }
  return found;
};

const growthEndingAt = (text: string, end: number, floor: number, clause: number): Growth | null => {
  if (!isAt(text, end - 1, verbEnds)) return null;
  for (const { word, change } of verbsEndingAt(text, end)) {
    const start = end - word.length;
    if (start < floor || !text.startsWith(word, start)) continue;
    const { words: base, start: baseStart } = readBase(text, start, clause);
    return { change, base, start: baseStart };
  }
  return null;
};

const moreOrLess = characterClass('多少升降增减');
const less = characterClass('少降减');

/** 较上年多抽, 比2025年再降: of words that say nothing by themselves, where something is compared with. */
const comparedEndingAt = (text: string, end: number, floor: number, clause: number): Growth | null => {
  for (let verb = end - 1; verb >= Math.max(floor, end - 2); verb--) {
    if (!isAt(text, verb, moreOrLess)) continue;
    const { words: base, start } = readBase(text, verb, clause);
    if (base !== null && start < verb) return { change: isAt(text, verb, less) ? 'decrease' : 'increase', base, start };
  }
  return null;
};

const gap = /(?<!不)(高于|快于|好于|优于|高出|领先于?|低于|慢于|落后于?)[^，。；、：的\d（）]{1,14}$/u;
const farthestGap = 18;

/** 高于全省平均 of 高于全省平均0.4个百分点: how far apart two levels are, or null. For points only. */
export const readGap = (text: string, end: number, floor: number): Growth | null => {
  const from = Math.max(floor, end - farthestGap);
  const found = gap.exec(text.slice(from, end));
  if (found === null) return null;
  const isBehind = /^[低慢落]/u.test(found[0]);
  return { change: isBehind ? 'decrease' : 'increase', base: null, start: from + found.index };
};
