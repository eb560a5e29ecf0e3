import { joinLines } from '../document/inline.ts';
import { sentenceAt } from '../plan/binding/sentence.ts';
import type { Span } from '../text/span.ts';

const pairs: Readonly<Record<string, string>> = { '《': '》', '“': '”', '（': '）', '(': ')', '〔': '〕', '【': '】' };
const closers = new Set(Object.values(pairs));
const stops = new Set([...'，：,:']);

/**
 * The clauses of a Markdown text that a range touches, from the comma or stop before it to the one behind it. Commas
 * inside titles, quotation marks and brackets separate nothing, nor do those between digits.
 */
export const clausesAt = (text: string, { start, end }: Span): Span => {
  const sentence = sentenceAt(text, start);
  let depth = 0;
  let from = Math.min(sentence.start, start);
  for (let at = from; at < sentence.end; at += 1) {
    const character = text.charAt(at);
    if (pairs[character]) depth += 1;
    else if (closers.has(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && stops.has(character) && !isInNumber(text, at)) {
      if (at >= end) return { start: from, end: at };
      if (at < start) from = at + 1;
    }
  }
  return { start: from, end: Math.max(end, sentence.end) };
};

const isInNumber = (text: string, at: number): boolean =>
  /[0-9]/.test(text.charAt(at - 1)) && /[0-9]/.test(text.charAt(at + 1));

/** Words of a Markdown text as they are printed: lines joined, marks of emphasis, lists and table cells taken away. */
export const plainWords = (markdown: string): string =>
  markdown
    .split('\n')
    .map((line) => line.trim())
    .reduce(joinLines)
    .replace(/^(?:[-*+]|\d{1,9}[.)]) /, '')
    .replace(/\*\*|__/g, '')
    .replace(/ ?\| ?/g, ' ')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim();
