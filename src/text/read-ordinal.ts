import { characterClass, isAt, isOneAt } from './character.ts';
import type { NameReading } from './read-name.ts';
import { readNumeral } from './read-numeral.ts';

const dashes = characterClass('-—～~、和至到');

const ranks =
  /阶段|季度|梯队|课堂|批次|届|次|期|批|号|版|辑|卷|条|章|节|款|项|轮|季|个|名|位|集|部|讲|课|站|场|类|页|篇|周|天|套|代|册|年|方阵|层次|档|排/y;

/** 第一、二、三批 names as many as a list of ordinals has. */
const mostRanked = 6;

/**
 * 第 with a number and what it ranks, at an offset of a folded text: 第35届, 第十一次 and 第2轮 are ordinals, 第3期, 第2版,
 * 第4辑, 第5卷 and 第6号 editions of something published, 第一季度 is a date. 第十二中学 is a name; null for 第一 alone
 * (第一时间), of which `endOfRank` tells where it ends.
 */
export const readOrdinal = (text: string, at: number): NameReading | null => {
  const numeral = readNumeral(text, at + 1);
  if (numeral === null) return null;
  const digitsEnd = endOfList(text, numeral.end);
  ranks.lastIndex = digitsEnd;
  const [rank] = ranks.exec(text) ?? [];
  if (rank === undefined) return readNumberedName(text, at, numeral.end);
  const kind = '期版辑卷号'.includes(rank) ? 'edition' : rank === '季度' ? 'date' : 'ordinal';
  const last = digitsEnd === numeral.end ? numeral.value : lastOfRange(text, numeral.end, digitsEnd);
  return {
    start: at,
    end: digitsEnd + rank.length,
    kind,
    value: last === null ? null : numeral.value,
    last,
    unit: rank,
    digits: { start: at + 1, end: digitsEnd },
  };
};

/** The offset behind the numeral of a 第 that ranks nothing: 三 of 第三人民医院 counts no people. */
export const endOfRank = (text: string, at: number): number => readNumeral(text, at + 1)?.end ?? at + 1;

/** 4 of 第3—4版; null for a list. */
const lastOfRange = (text: string, at: number, end: number): number | null => {
  if (isAt(text, at, listMarks)) return null;
  const last = readNumeral(text, at + 1);
  return last?.end === end ? last.value : null;
};

const listMarks = characterClass('、和');

const endOfList = (text: string, at: number): number => {
  let end = at;
  for (let more = 0; more < mostRanked && isAt(text, end, dashes); more++) {
    const next = isOneAt(text, end + 1, '第') ? end + 2 : end + 1;
    const numeral = readNumeral(text, next);
    if (numeral === null) break;
    end = numeral.end;
  }
  ranks.lastIndex = end;
  return ranks.test(text) ? end : at;
};

const numbered =
  /产业|会议室|党支部|支部|村民小组|检察部|中学|小学|初中|高中|医院|人民|中心小学|幼儿园|职业|实验|师范|法庭|研究所|工程局|水厂|电厂/y;

const readNumberedName = (text: string, start: number, end: number): NameReading | null => {
  numbered.lastIndex = end;
  return numbered.test(text)
    ? { start, end, kind: 'name', value: null, unit: null, digits: { start: start + 1, end } }
    : null;
};
