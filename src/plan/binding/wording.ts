import { countBelow } from '../../text/count-below.ts';

/**
 * How words are compared: what a reader passes over is dropped, what looks alike is made alike. Quotation marks,
 * brackets, Markdown marks, blanks, 、 and the particles 的 和 与 及 carry no naming power; full-width ASCII is half-width.
 */
export interface Folded {
  readonly text: string;
  /** Offsets in the original of what was dropped, in order. */
  readonly dropped: readonly number[];
}

/** What becomes of a character, by UTF-16 units: another one, nothing, or what it was (0). */
const becomes = new Uint16Array(0x10000);
const NOTHING = 1;
const [CAPITALS, WIDE, WIDE_FROM_HALF] = [[0x41, 0x5a], [0xff01, 0xff5e], 0xfee0] as const;
for (let unit: number = WIDE[0]; unit <= WIDE[1]; unit++) becomes[unit] = unit - WIDE_FROM_HALF;
for (let unit: number = CAPITALS[0]; unit <= CAPITALS[1]; unit++) {
  becomes[unit] = unit + 0x20;
  becomes[unit + WIDE_FROM_HALF] = unit + 0x20;
}
const DROPPED = '的和与及 \t\r\n\\"\'`*_~#|<>()[]{}“”‘’《》〈〉「」『』【】〔〕、·・（）［］｛｝\u3000\u00a0\u200b';
for (const character of DROPPED) becomes[character.charCodeAt(0)] = NOTHING;

/** A text as it is compared, with the way back to its own offsets. */
export const fold = (text: string): Folded => {
  const dropped: number[] = [];
  let folded = '';
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = becomes[text.charCodeAt(index)] as number;
    if (unit === 0) continue;
    if (index > from) folded += text.slice(from, index);
    if (unit === NOTHING) dropped.push(index);
    else folded += String.fromCharCode(unit);
    from = index + 1;
  }
  return { text: from === 0 ? text : folded + text.slice(from), dropped };
};

/** A short text (a name) as it is compared. */
export const foldName = (name: string): string => fold(name).text;

/** Index in the folded text of the first kept character at or behind an original offset. */
export const foldedIndex = ({ dropped }: Folded, offset: number): number => offset - countBelow(dropped, offset);

/** Offset in the original of a character of the folded text. */
export const originalOffset = ({ dropped }: Folded, index: number): number => {
  let low = 0;
  let high = dropped.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dropped[middle] as number) - middle <= index) low = middle + 1;
    else high = middle;
  }
  return index + low;
};

/** Word pairs that stand in every plan and tell no indicator from another. */
const COMMON = new Set(
  (
    '科普 科技 科学 技术 全省 全市 全县 全区 全国 全年 年度 我省 我市 我县 各级 工作 活动 开展 举办 组织 建设 新建 完成 实现 推进 推动 ' +
    '实施 加强 提升 中国 数量 人数 次数 场次 个数 总数 期数 目标 任务 项目 专栏 栏目 节目 宣传 服务 不少 少于 超过 达到 以上 每年 年内'
  ).split(' '),
);

/** How much of a name a text has, whatever the order: the share of characters covered by common runs of two or more. */
export interface Likeness {
  /** 0 … 1. */
  readonly coverage: number;
  /** Whether a common run tells something: it is longer than, or other than, a word of every plan. */
  readonly isTelling: boolean;
}

/** Compares a folded name with a folded text. */
export const likeness = (name: string, text: string): Likeness => {
  let covered = 0;
  let coveredTo = 0;
  let isTelling = false;
  for (let index = 0; index + 1 < name.length; index++) {
    const pair = name.slice(index, index + 2);
    if (!text.includes(pair)) continue;
    covered += index + 2 - Math.max(index, coveredTo);
    coveredTo = index + 2;
    isTelling ||= !COMMON.has(pair);
  }
  return { coverage: name.length === 0 ? 0 : covered / name.length, isTelling };
};
