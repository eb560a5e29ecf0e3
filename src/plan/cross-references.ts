import { formatNumeral, parseNumeral } from '../text/numeral.ts';
import { signBits } from '../text/signs.ts';
import type { Span } from '../text/span.ts';
import { readPassage } from './binding/passage.ts';
import { originalOffset } from './binding/wording.ts';
import { runOn } from './names/run-on.ts';
import { type Standing, standingsIn } from './names/standing.ts';
import type { Place } from './place.ts';
import type { Plan, Prose, Section, Task } from './plan.ts';
import { prosesOf } from './prose.ts';
import { tellingProses } from './telling-proses.ts';

/** Words of a text that refer to a part of the plan which is not there. */
export interface BrokenCrossReference {
  readonly at: Place;
  /** 第八部分, 第二部分第9项, 任务16, 附件3, 第九条. */
  readonly words: string;
  readonly kind: Referred['kind'];
  /** How many there are of what is referred to; of items, in the section named. */
  readonly count: number;
}

interface Referred {
  readonly kind: 'section' | 'item' | 'task' | 'attachment' | 'clause';
  readonly length: number;
  readonly count: number;
  readonly isThere: boolean;
}

/**
 * References within the plan that lead nowhere: 见第八部分, 见第二部分第9项, 见任务16, 见附件3 (where attachments are declared), and
 * 见第九条 (where 条 numbers the plan). Only words that refer to this plan for sure: behind 见, 按照, 参照 in a sentence that
 * speaks of no other document, or behind 本要点 and the like.
 */
export const brokenCrossReferences = (plan: Plan): readonly BrokenCrossReference[] =>
  tellingProses(prosesOf(plan), signs).flatMap((prose) => (SUSPECT.test(prose.text) ? brokenIn(plan, prose) : []));

/** What a reference looks like at its joint; few texts hold any, and one quick look tells. */
const signs = signBits('reference', 'referred');
const SUSPECT = /[见照点划案][的*_\s]{0,8}(?:第|任务|附件)/;

/** What refers, up to what is referred to. 意见, 常见 and their like do not refer. */
const REFERENCE =
  /(?:(?<![意常少罕偏成高浅远主会接看听预政可再起洞])见|参照|按照)(本(?:工作)?(?:要点|计划)|本方案)?的?(?=[第任附])|(本(?:工作)?(?:要点|计划)|本方案)的?(?=[第任附])/g;

const brokenIn = (plan: Plan, prose: Prose): readonly BrokenCrossReference[] => {
  const read = runOn(readPassage(prose));
  const { text } = read;
  const broken: BrokenCrossReference[] = [];
  let standing: ((words: Span) => Standing) | undefined;
  for (const { 0: words, 1: own = '', 2: alone = '', index } of text.matchAll(REFERENCE)) {
    const start = index + words.length;
    const referred = readReferred(plan, text, start);
    if (referred === null || referred.isThere || (own + alone === '' && speaksOfAnother(text, index))) continue;
    const end = start + referred.length;
    const span = { start: originalOffset(read, start), end: originalOffset(read, end - 1) + 1 };
    standing ??= standingsIn(prose);
    if (standing(span) === 'within') continue;
    const { kind, count } = referred;
    broken.push({ at: [...prose.at, span], words: text.slice(start, end), kind, count });
  }
  return broken;
};

/** Whether the sentence names another document before an offset: then its parts may be meant. */
const speaksOfAnother = (text: string, offset: number): boolean => {
  const before = text.slice(Math.max(0, offset - longestLookBack), offset).split(/[。；！？]|\n[ \t]*\n/);
  return OTHER_DOCUMENT.test(before.at(-1) as string);
};

const longestLookBack = 150;
const OTHER_DOCUMENT = /[》〉]|通知|方案|规划|意见|办法|条例|规定|标准|手册|报告|纲要|细则|指南|文件|协议|合同|规程/;

/** What is referred to at an offset, and whether it is there; null where that is not for sure a part of a plan. */
const readReferred = (plan: Plan, text: string, at: number): Referred | null => {
  const part = matchAt(PART, text, at);
  if (part) return referredPart(plan, part);
  const [task, ofTask = ''] = matchAt(TASK, text, at) ?? [];
  if (task !== undefined) return numbered('task', task, ofTask, plan.tasks.length);
  const [attachment, ofAttachment = ''] = matchAt(ATTACHMENT, text, at) ?? [];
  if (attachment !== undefined) return numbered('attachment', attachment, ofAttachment, plan.attachments.length);
  const clause = matchAt(CLAUSE, text, at);
  return clause ? referredClause(plan, clause) : null;
};

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const NUMERAL = '[一二三四五六七八九十]{1,3}|\\d{1,3}';
const PART = new RegExp(`第(${NUMERAL})部分(?:的?第(${NUMERAL})[项条点])?`, 'y');
const TASK = /任务(\d{1,3}(?![\d、.．—–~～（(-]|[项个条年月])|[一二三四五六七八九十]{1,3}(?=[，。；：）)]|$))/y;
const ATTACHMENT = new RegExp(`附件(${NUMERAL})(?![\\d、.．—–~～-])`, 'y');
const CLAUSE = new RegExp(`第(${NUMERAL})([条章节])`, 'y');

/** A number that counts from 1 to `count`. */
const numbered = (kind: Referred['kind'], words: string, numeral: string, count: number): Referred | null => {
  const number = parseNumeral(numeral);
  if (number === null || count === 0) return null;
  return { kind, length: words.length, count, isThere: number >= 1 && number <= count };
};

const referredPart = ({ sections, numbering }: Plan, found: RegExpExecArray): Referred | null => {
  const { 0: words, 1: numeral = '', 2: item } = found;
  const section = sections[(parseNumeral(numeral) ?? 0) - 1];
  if (item === undefined || section === undefined) return numbered('section', words, numeral, sections.length);
  // Where they count on through the plan, the ninth may be in any section.
  return numbering.continuous.length > 0 ? null : numbered('item', words, item, itemsOf(section));
};

/** As many points as a section can be said to have, on whatever level they are counted. */
const itemsOf = ({ sections, tasks }: Section): number =>
  Math.max(sections.length, countOf(tasks) + sections.reduce((sum, section) => sum + itemsOf(section), 0));

const countOf = (tasks: readonly Task[]): number => tasks.reduce((sum, { items }) => sum + 1 + countOf(items), 0);

/** 第九条 is a part of the plan only where the plan numbers its titles so. */
const referredClause = (
  { numbering, homes }: Plan,
  { 0: words, 1: numeral = '', 2: mark = '' }: RegExpExecArray,
): Referred | null => {
  const style = numbering.levels.find((level) => level.includes(mark));
  const number = parseNumeral(numeral);
  if (style === undefined || number === null) return null;
  const numerals = homes.flatMap((home) => (home.kind !== 'opening' && home.style === style ? [home.numeral] : []));
  const isThere = numerals.includes(formatNumeral(style, number));
  return { kind: 'clause', length: words.length, count: numerals.length, isThere };
};
