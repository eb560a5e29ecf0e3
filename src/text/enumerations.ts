import { withoutCited } from './cited.ts';
import { readNumeral } from './read-numeral.ts';
import type { Span } from './span.ts';

/** An enumeration 一是…二是…, with what is wrong with it. */
export interface BrokenEnumeration {
  /** The word that does not follow (四是 behind 二是), or the number that was announced (四 of 四项工作：一是…二是…). */
  readonly at: Span;
  readonly fault: 'order' | 'count';
  /** How many items there are, or which number was due. */
  readonly expected: number;
  readonly written: number;
}

interface Item extends Span {
  readonly value: number;
}

interface List {
  readonly announced: Item | null;
  readonly last: number;
}

const item = /(?<=^|[：:；;。，,、\s])([一二三四五六七八九十]{1,3})是(?!否|非|\1(?:[，、。；]|$))/g;
const announcing =
  /([两二三四五六七八九十]|\d{1,2})(?:个|项|条|点|大|方面的?|件)[^：:。；，\d两二三四五六七八九十]{0,10}(?:工作|任务|方面|措施|举措|要求|问题|重点|抓手|行动|环节|建议|意见|机制|关系)[：:]\s?$/;

/** The enumerations of a text whose numbers skip, repeat, or are not as many as was announced, in order. */
export const brokenEnumerations = (text: string): readonly BrokenEnumeration[] => {
  if (!text.includes('二是')) return none;
  const broken: BrokenEnumeration[] = [];
  let open: List[] = [];
  let end = 0;
  for (const { start, end: behind, value } of itemsOf(text)) {
    if (value === 1) {
      // In a paragraph of its own another enumeration begins; within one it may be part of an item.
      if (text.slice(end, start).includes('\n\n')) open = closed(open, broken);
      open.push({ announced: announcedBefore(text, start), last: 1 });
    } else if (open.length > 0) {
      const index = open.findLastIndex(({ last }) => last === value - 1);
      const [only, another] = open;
      const list = open[index];
      if (list) {
        closed(open.slice(index + 1), broken);
        open = [...open.slice(0, index), { ...list, last: value }];
      } else if (only && another === undefined) {
        broken.push({ at: { start, end: behind }, fault: 'order', expected: only.last + 1, written: value });
        open = [];
      }
    }
    end = behind;
  }
  closed(open, broken);
  return broken.sort((a, b) => a.at.start - b.at.start);
};

const none: readonly BrokenEnumeration[] = [];

const itemsOf = (text: string): readonly Item[] =>
  withoutCited(
    text,
    [...text.matchAll(item)].map(({ 0: words, 1: numeral = '', index }) => ({
      start: index,
      end: index + words.length,
      value: readNumeral(numeral, 0)?.value ?? 0,
    })),
  );

const longestAnnouncement = 30;

const announcedBefore = (text: string, start: number): Item | null => {
  const from = Math.max(0, start - longestAnnouncement);
  const match = announcing.exec(text.slice(from, start));
  if (match === null) return null;
  const [, written = ''] = match;
  const at = from + match.index;
  return { start: at, end: at + written.length, value: written === '两' ? 2 : (readNumeral(written, 0)?.value ?? 0) };
};

/** Holds what ends here against what was announced; gives the lists that stay open: none. */
const closed = (lists: readonly List[], broken: BrokenEnumeration[]): List[] => {
  for (const { announced, last } of lists) {
    if (announced === null || last < 2 || announced.value === last) continue;
    const { start, end, value } = announced;
    broken.push({ at: { start, end }, fault: 'count', expected: last, written: value });
  }
  return [];
};
