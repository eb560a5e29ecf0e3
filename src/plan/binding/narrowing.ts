import type { Figure } from '../../text/figure.ts';
import type { Quantity } from '../../text/quantity.ts';
import type { Span } from '../../text/span.ts';
import { isInherited } from './kin.ts';
import type { Mark } from './passage.ts';
import type { Reach } from './reach.ts';
import { saysEach } from './says-each.ts';
import { clauseStart } from './sentence.ts';
import { foldName } from './wording.ts';

const NARROWING =
  /上半年|下半年|季度|每(?!年)|各(?![类级种方界项有]|[^，、各每]{1,8}(?:共(?=$|[举开组培计制播推完新有])|合计|总计))|其中|分别|去年|上年|往年|已|累计|截至|以来|再(?!生|就业|造|担保|保险|教育|利用)|另(?!类)|平均|[由从](?:原来|原先|目前|现在)?的?$|增加|减少|第[一二三四]批|首批/g;

/** 每, and the 季度 of 每季度. */
const EVERY = /每|季度/;

/**
 * The word that makes a figure count less than the whole of what its clause names, or another year's than the plan's;
 * null where none does. Beside a planned rate 每 narrows nothing, 其中 not where the name itself stands behind it, and nothing
 * that is part of the name (从业人员培训, 累计访问量).
 */
export const narrowingOf = (mark: Mark, planned: Quantity, year: number, name: Span | null = null): string | null => {
  const { passage, figure, previousEnd } = mark;
  const start = Math.max(clauseStart(passage.text, figure.start), previousEnd);
  const isRate = planned.per !== null;
  const words = passage.text.slice(start, figure.start);
  for (const { 0: word, index } of words.matchAll(NARROWING)) {
    if (isRate && EVERY.test(word)) continue;
    const at = start + index;
    if (word === '累计' && isReached(figure, words, index)) continue;
    if (name === null || (!(word === '其中' && at < name.start) && !(at >= name.start && at < name.end))) return word;
  }
  if (!isRate && figure.per !== null && figure.per !== 'year' && !isInherited(mark)) return figure.per;
  return figure.change === null ? otherYear(mark, year) : null;
};

/** 参训人数累计达到6000人次 is the whole, unless other years than this one are summed up. */
const isReached = ({ comparator }: Figure, words: string, at: number): boolean =>
  (comparator === 'gte' || comparator === 'gt') && !/[^全]年$/.test(words.slice(Math.max(0, at - 2), at));

/** Whether words make a figure count less than the whole of what is named (上半年, 其中, 每县), or another year's. */
export const isNarrowed = ({ mention, mark }: Reach, year: number): boolean => {
  const { statement, names } = mention.subject;
  if (statement === null) return false;
  const word = narrowingOf(mark, statement.planned, year, mention);
  // 《甲》《乙》各30期 is the whole of what several names share.
  return word !== null && !(word === '各' && names.length > 1 && saysEach(mark));
};

/** Figures before one that are looked through for a year. */
const MAX_BACK = 40;

/** The year, or date with a year, that is named last before a figure in its sentence. */
export const yearBefore = ({ passage, sentence, order }: Mark): (Span & { readonly year: number }) | null => {
  for (let index = order - 1; index >= Math.max(0, order - MAX_BACK); index--) {
    const before = passage.figures[index];
    if (before === undefined || before.start < sentence.start) return null;
    const year = yearOf(before);
    if (year !== null) return { start: before.start, end: before.end, year };
  }
  return null;
};

/** The year that governs a figure, if it is another than the plan's: in its clause, or alone at the head of its sentence. */
const otherYear = (mark: Mark, planYear: number): string | null => {
  const { passage, figure, sentence } = mark;
  const before = yearBefore(mark);
  if (before === null || before.year === planYear) return null;
  const isHead =
    passage.text.slice(sentence.start, before.start).trim() === '' &&
    '，,'.includes(passage.text.charAt(before.end) || ' ');
  return isHead || before.start >= clauseStart(passage.text, figure.start) ? String(before.year) : null;
};

/** The one year of a date or year; null for ranges (2019-2022年), dates without a year, and what is no date. */
export const yearOf = ({ kind, text, comparator }: Figure): number | null => {
  if ((kind !== 'year' && kind !== 'date') || comparator === 'range') return null;
  // Making wide digits narrow costs more than all else that is asked of a figure.
  const digits = (fourDigits.exec(text) ?? fourDigits.exec(text.normalize('NFKC')))?.[0];
  return digits === undefined ? null : Number(digits);
};

const fourDigits = /^\d{4}/;

const PHRASES =
  /周[一二三四五六日]至周[五六日]|每?(?:周|星期)[一二三四五六日天](?:、周?[一二三四五六日天]){0,6}晚?|全年|平均|年内|年度|今年|计划|预计|力争|争取|确保|完成|达到|不少于|共|总计|合计|累计|举办|开展|组织|制作|播出|刊发|刊播|推出|实现|新建|建设|人数|数量|总数|期数|场次|每个?(?:天|日|周|月|季度|工作日)|更新|推送|\d{4}年/g;

/** Whether words have nothing of their own: 全年, 举办, 不少于 and the like, or nothing at all. */
export const isBare = (words: string): boolean =>
  foldName(words.replace(PHRASES, '')).replaceAll(/[，,；;：:]/g, '').length <= 1;

/** Whether a name stands alone in its clause, so that it is not part of a longer one: 市级专题培训 is not 专题培训. */
export const isPlain = ({ mention, mark }: Reach): boolean => {
  const { text } = mention.passage;
  const start = Math.max(
    clauseStart(text, mention.start),
    mark.figure.start < mention.start ? mark.figure.end : mark.previousEnd,
  );
  return isBare(text.slice(Math.min(start, mention.start), mention.start));
};

/** Whether a figure opens with nothing of its own before it in its clause, nor a noun behind it: 全年不少于30场. */
export const isBareClause = ({ passage, figure }: Mark): boolean =>
  figure.noun === null && isBare(passage.text.slice(clauseStart(passage.text, figure.start), figure.start));

/** Whether a figure stands in the clause of the name, or in one that has no words of its own: ，全年不少于30场. */
export const isOwnClause = ({ mention, mark }: Reach): boolean => {
  return clauseStart(mention.passage.text, mark.figure.start) <= mention.end || isBareClause(mark);
};
