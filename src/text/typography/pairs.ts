import type { Span } from '../span.ts';

/** A mark without its partner: the opening or the closing one. */
export interface LoneMark {
  readonly at: number;
  readonly mark: string;
  readonly isOpening: boolean;
}

const pairs = ['“”', '‘’', '《》', '〈〉', '（）', '〔〕', '【】', '「」', '『』'];
const partners = new Map(
  pairs.flatMap((pair) => [pair, [...pair].reverse().join('')]).map((pair) => [pair[0], pair[1]]),
);
const openings = new Set(pairs.map((pair) => pair.charAt(0)));
const anyMark = /[“”‘’《》〈〉（）()〔〕【】「」『』\n]/g;

/** A bracket of either width closes one of either width. */
const wide = (mark: string): string => (mark === '(' ? '（' : mark === ')' ? '）' : mark);

/**
 * The paired marks of a shown text whose partner is missing, in order. An opening mark may find its partner in a later
 * block, and a quotation of several paragraphs opens in each. 1） and a） number a point; ’ behind a letter is none.
 */
export const loneMarks = (shown: string): readonly LoneMark[] => {
  if (areNested(shown)) return none;
  const lone: LoneMark[] = [];
  const waiting: LoneMark[] = [];
  let open: LoneMark[] = [];
  for (const { index: at, 0: found } of shown.matchAll(anyMark)) {
    const mark = wide(found);
    if (mark === '\n') {
      waiting.push(...open);
      open = [];
    } else if (openings.has(mark)) {
      if (mark === '“') forgive(waiting, shown, at);
      open.push({ at, mark: found, isOpening: true });
    } else if (!takePartner(open, mark, lone) && !takeLast(waiting, mark) && !isNoPair(shown, at, mark)) {
      lone.push({ at, mark: found, isOpening: false });
    }
  }
  return [...lone, ...waiting, ...open].sort((a, b) => a.at - b.at);
};

const none: readonly LoneMark[] = Object.freeze([]);

const notPaired = 0;
const closes = 1;
/** Of an opening mark, the code of its closing one. */
const roles = new Uint16Array(0x10000);
for (const [opening = '', closing = ''] of pairs) {
  roles[opening.charCodeAt(0)] = closing.charCodeAt(0);
  roles[closing.charCodeAt(0)] = closes;
}
for (const mark of '()') roles[mark.charCodeAt(0)] = roles[wide(mark).charCodeAt(0)] ?? notPaired;

/** Whether each mark is closed within its line by the next that is not within it: so it is in nearly every text. */
const areNested = (shown: string): boolean => {
  const open: number[] = [];
  for (let at = 0; at < shown.length; at++) {
    const unit = shown.charCodeAt(at);
    const role = roles[unit] ?? notPaired;
    if (role === notPaired) {
      if (unit === 0x0a && open.length > 0) return false;
    } else if (role === closes) {
      if (open.pop() !== (unit === 0x29 ? 0xff09 : unit)) return false;
    } else open.push(role);
  }
  return open.length === 0;
};

/** Takes the opening mark of a closing one from those that are open; what was opened within it is alone. */
const takePartner = (open: LoneMark[], mark: string, lone: LoneMark[]): boolean => {
  const index = open.findLastIndex((opening) => wide(opening.mark) === partners.get(mark));
  if (index < 0) return false;
  lone.push(...open.splice(index).slice(1));
  return true;
};

const takeLast = (waiting: LoneMark[], mark: string): boolean => {
  const index = waiting.findLastIndex((opening) => wide(opening.mark) === partners.get(mark));
  if (index >= 0) waiting.splice(index, 1);
  return index >= 0;
};

/** A paragraph that begins with “ goes on with the quotation of the one before. */
const forgive = (waiting: LoneMark[], shown: string, at: number): void => {
  if (/(?:^|\n)[\uFFFC \u3000]{0,40}$/.test(shown.slice(Math.max(0, at - 42), at))) takeLast(waiting, '”');
};

const isNoPair = (shown: string, at: number, mark: string): boolean => {
  const before = shown.slice(Math.max(0, at - 4), at);
  if (mark === '’') return /[A-Za-z0-9]$/.test(before);
  return mark === '）' && /(?:^|[^\p{L}\p{N}])(?:\d{1,2}|[A-Za-z]|[一二三四五六七八九十]{1,2})$/u.test(before);
};

/** Where a mark of a kind opens within another of its kind, both closed: 《…《…》…》. Of deeper levels, only the second is given. A block whose marks do not pair up has none. */
export function* nestedPairs(shown: string, [opening, closing]: readonly [string, string]): Generator<Span> {
  for (const { index, 0: line } of shown.matchAll(/[^\n]+/g)) {
    if (line.indexOf(opening) < 0) continue;
    const open: number[] = [];
    const nested: Span[] = [];
    let isPaired = true;
    for (let at = 0; at < line.length; at++) {
      if (line.charAt(at) === opening) open.push(at);
      else if (line.charAt(at) === closing) {
        const start = open.pop();
        if (start === undefined) isPaired = false;
        else if (open.length === 1) nested.push({ start: index + start, end: index + at + 1 });
      }
    }
    if (isPaired && open.length === 0) yield* nested;
  }
}
