import type { Look } from '../document/document.ts';

/** Where the words that name a piece of work end in its first line. */
export interface LeadSplit {
  /** Without the 。 that print adds. */
  readonly title: string;
  /** Offset of what stands behind them; the length of the text where nothing does. */
  readonly rest: number;
}

const pairs: Readonly<Record<string, string>> = {
  '《': '》',
  '“': '”',
  '（': '）',
  '(': ')',
  '〔': '〕',
  '【': '】',
  '‘': '’',
};
const closers = new Set(Object.values(pairs));

/** A heading before a colon is no longer than this. */
const longestHeading = 20;

/**
 * The lead sentence of a text without its numeral: what is set apart where that ends at a mark, else all up to the first
 * full stop outside brackets, else a heading before a colon. `apart` counts from the start of the text.
 */
export const splitLead = (text: string, apart: number): LeadSplit => {
  const stops = findStops(text);
  const set = apart > 0 && apart < text.length ? setApart(text, apart) : null;
  const end = set ?? stops.sentence ?? stops.colon;
  if (end === null || text.slice(end).trim() === '') return { title: text, rest: text.length };
  const mark = text.charAt(end - 1);
  const rest = end + (text.slice(end).length - text.slice(end).trimStart().length);
  return { title: mark === '。' ? text.slice(0, end - 1) : text.slice(0, end), rest };
};

/** Behind the mark at which the words that are set apart end; null where they end at none. */
const setApart = (text: string, apart: number): number | null => {
  const bare = text.slice(0, apart).trimEnd().length;
  if (/[。：:；！？]/.test(text.charAt(bare - 1))) return bare > 1 ? bare : null;
  return /[。：；！？]/.test(text.charAt(bare)) ? bare + 1 : null;
};

interface Stops {
  /** Behind the first full stop, exclamation or question mark outside brackets. */
  readonly sentence: number | null;
  /** Behind a colon near the start, where the only full stop is the last character. */
  readonly colon: number | null;
}

const findStops = (text: string): Stops => {
  const last = text.length - 1;
  let sentence = firstOutside(text, '。！？');
  // A bracket that is never closed must not hide every stop.
  if (sentence === null) {
    const naive = text.search(/[。！？]/);
    sentence = naive === -1 ? null : naive + 1;
  }
  const isOnlyOne = sentence === null || sentence > last;
  const colon = isOnlyOne ? firstOutside(text.slice(0, longestHeading), '：:') : null;
  return {
    sentence: sentence !== null && sentence <= last ? sentence : null,
    colon: colon !== null && colon > 2 ? colon : null,
  };
};

const firstOutside = (text: string, marks: string): number | null => {
  const waiting: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const closer = pairs[character];
    if (closer !== undefined) waiting.push(closer);
    else if (closers.has(character)) {
      if (waiting.at(-1) === character) waiting.pop();
    } else if (waiting.length === 0 && marks.includes(character)) return at + 1;
  }
  return null;
};

/** How many characters of a text behind its numeral are set apart; 0 where nothing says so. */
export const apartBehind = (look: Look | null, numeral: string): number =>
  look === null ? 0 : Math.max(0, look.apart - numeral.length);
