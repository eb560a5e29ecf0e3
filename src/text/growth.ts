import { characterClass, isAt } from './character.ts';
import { wordsEnding } from './words.ts';

/** A change that stands before a number: 较上年增长, 下降, 同比减少. */
export interface Growth {
  readonly change: 'increase' | 'decrease';
  /** What it is measured from, as written (上年, 同比), or null. */
  readonly base: string | null;
  /** Where its words begin. */
  readonly start: number;
}

const verbs: Readonly<Record<Growth['change'], string>> = {
  increase: '增长 增加 增多 提高 提升 上升 上涨 上浮 增幅 增速 涨幅 增长率 递增 增产 增收 多增 回升 扩大 加快 翻',
  decrease: '下降 降低 减少 压减 压缩 下调 缩短 缩减 削减 下浮 降幅 递减 压降 减产 少增 回落 收窄 放缓',
};
/** More than the last characters of verbs, but told from the rest of a text at one look. */
const verbEnds = characterClass(verbs.increase + verbs.decrease);

/** Longest first. */
const fillers = ['保持在', '达到', '平均', '了', '为', '在', '达'];
const fillerEnds = characterClass(fillers.join(''));

const bases =
  /^(?:上年|上年度|上年同期|上年底|上年末|去年|去年度|去年同期|去年底|前年|上一年|上一年度|年初|年底|年末|上月|上季度|上半年|同期|基期|\d{4}年|\d{4}年底|\d{4}年末|\d{4}年度|\d{4}年同期|“?十[一二三四五六七八九]五”?(?:时期|期)?(?:末|初|期末))$/u;

const longestBase = 12;
const comparisons = characterClass('较比与');

/**
 * The change whose words end right before an offset, or null. They begin at `floor` or later; what they are measured from
 * (较2025年) at `clause` or later.
 */
export const readGrowth = (text: string, end: number, floor: number, clause: number): Growth | null => {
  const direct = growthEndingAt(text, end, floor, clause);
  if (direct) return direct;
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
    const { base, start: baseStart } = readBase(text, start, clause);
    return { change, base, start: baseStart };
  }
  return null;
};

const readBase = (text: string, verb: number, floor: number): { base: string | null; start: number } => {
  // 同比分别增长5%、6%.
  const end = text.startsWith('分别', verb - 2) ? verb - 2 : verb;
  for (const word of ['同比', '环比']) {
    if (end - 2 >= floor && text.startsWith(word, end - 2)) return { base: word, start: end - 2 };
  }
  const behind = text.startsWith('相比', end - 2) ? end - 2 : end;
  for (let at = behind - 1; at >= Math.max(floor, behind - longestBase); at--) {
    if (!isAt(text, at, comparisons)) continue;
    const base = text.slice(at + 1, behind);
    if (bases.test(base)) return { base, start: at };
  }
  return { base: null, start: verb };
};
