import { characterClass, isAt, isOneAt } from './character.ts';

/** What growth is measured from, as written, and where its words begin. */
export interface Base {
  readonly words: string | null;
  readonly start: number;
}

const times =
  /^(?:上年|上年度|上年同期|上年底|上年末|去年|去年度|去年同期|去年底|前年|上一年|上一年度|年初|年底|年末|上月|上季度|上半年|同期|基期|\d{4}年|\d{4}年底|\d{4}年末|\d{4}年初|\d{4}年度|\d{4}年同期|“?十[一二三四五六七八九]五”?(?:时期|期)?(?:末|初|期末))$/u;

/** 上届, 常年, 法定时限 – but not the 大幅度 of 较大幅度提高 and the 例 of 比例同步提高. */
const others = /^(?![大快高好多低为强小慢长重早例值率赛亚邻照对拟如])[\u4e00-\u9fff]{2,8}$/u;
const notInBase = /[的和与及、比较将了]/u;

/** 同比 and 环比. */
const periods = characterClass('同环');

const longestBase = 12;
const comparisons = characterClass('较比与');

/** 占比 and 环比 compare with nothing that follows. */
const beforeComparison = characterClass('占同环对正配评类可相反');

/** Small words between what growth is measured from and its verb. */
const between = ['分别', '平均', '累计', '进一步', '再', '又', '均', '各', '将'];
const betweenEnds = characterClass(between.map((word) => word.slice(-1)).join(''));

/** What growth is measured from whose verb begins at an offset; `start` is that offset where nothing says it. */
export const readBase = (text: string, verb: number, clause: number): Base => {
  const end = skipBetween(text, verb);
  if (isOneAt(text, end - 1, '比') && end - 2 >= clause && isAt(text, end - 2, periods)) {
    return { words: text.slice(end - 2, end), start: end - 2 };
  }
  const behind = text.startsWith('相比', end - 2) ? end - 2 : end;
  for (let at = behind - 1; at >= Math.max(clause, behind - longestBase); at--) {
    if (!isAt(text, at, comparisons)) continue;
    const words = text.slice(at + 1, behind);
    if (times.test(words) || (behind < end && words !== '') || isOther(text, at, words)) return { words, start: at };
  }
  return { words: baseOfSentence(text, clause), start: verb };
};

const isOther = (text: string, at: number, words: string): boolean =>
  !isOneAt(text, at, '与') && !isAt(text, at - 1, beforeComparison) && others.test(words) && !notInBase.test(words);

const skipBetween = (text: string, verb: number): number => {
  let end = verb;
  for (let more = 0; more < 2 && isAt(text, end - 1, betweenEnds); more++) {
    const word = between.find((each) => text.startsWith(each, end - each.length));
    if (word === undefined) break;
    end -= word.length;
  }
  return end;
};

/** 2020年 of 与2020年相比，, right before a clause. */
const baseOfSentence = (text: string, clause: number): string | null => {
  if (!isOneAt(text, clause - 1, '，') || !text.startsWith('相比', clause - 3)) return null;
  const words = text.slice(Math.max(0, clause - 3 - longestBase), clause - 3);
  return /[与和同跟较][^，。；与和同跟较]{2,}$/u.exec(words)?.[0].slice(1) ?? null;
};
