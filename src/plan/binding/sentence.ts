import { characterClass, isAt, isHanAt } from '../../text/character.ts';
import type { Span } from '../../text/span.ts';

/** The sentences of a raw Markdown text. A line break ends one only at a paragraph, list item, heading or table row. */
export const sentencesOf = (text: string): readonly Span[] => {
  const sentences: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const end = sentenceEnd(text, start);
    sentences.push({ start, end });
    start = end + 1;
  }
  return sentences;
};

/** The sentence around an offset of a raw Markdown text; an empty one at its end for an offset behind it. */
export const sentenceAt = (text: string, offset: number): Span => {
  for (let start = 0; start <= text.length; ) {
    const end = sentenceEnd(text, start);
    if (offset < end) return { start, end };
    start = end + 1;
  }
  return { start: text.length, end: text.length };
};

/** Where a sentence that begins at an offset of a raw Markdown text ends: at its stop, or at the end of the text. */
export const sentenceEnd = (text: string, start: number): number => {
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isHan = unit >= 0x4e00 && unit <= 0x9fff;
    if (!isHan && isStop(text, at)) return at;
  }
  return text.length;
};

const stops = characterClass('。；！？;!?\n');

const isStop = (text: string, at: number): boolean =>
  isAt(text, at, stops) && (text.charAt(at) !== '\n' || startsBlock(text, at + 1) || isTableRow(text, at));

const BLOCK_START = /[ \t\r]*(?:$|\n|[|#>]|[-*+] |\d{1,9}[.)] )/y;

/** Whether the line that begins here is blank or begins a list item, a heading, a quotation or a table row. */
const startsBlock = (text: string, lineStart: number): boolean => {
  if (isHanAt(text, lineStart)) return false;
  BLOCK_START.lastIndex = 0;
  return BLOCK_START.test(text.slice(lineStart, lineStart + 40));
};

/** Whether the line of an offset is a table row. */
export const isTableRow = (text: string, offset: number): boolean => {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (isHanAt(text, lineStart)) return false;
  return /^[ \t]*\|/.test(text.slice(lineStart, lineStart + 8));
};

/** How far back the clause of a figure is followed. */
const MAX_CLAUSE = 120;

const clauseStops = characterClass('，,；;。：:！？\n');

/** Where the clause around an offset begins. */
export const clauseStart = (text: string, offset: number): number => {
  let start = offset;
  while (start > Math.max(0, offset - MAX_CLAUSE) && !isAt(text, start - 1, clauseStops)) start--;
  return start;
};
