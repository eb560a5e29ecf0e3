import type { TextEdit } from 'vscode-languageserver';
import type { Source } from '../source/source.ts';
import type { Span } from '../text/span.ts';
import { rangeOf } from './positions.ts';

/** What of a text is no longer there in the next: its range, and where that ends in the next. */
export interface Replaced extends Span {
  readonly newEnd: number;
}

/** The range outside of which two texts are the same. */
export const replacedRange = (before: string, after: string): Replaced => {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let same = 0;
  while (
    same < most - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same += 1;
  }
  return { start, end: before.length - same, newEnd: after.length - same };
};

/** The edit that makes a text another one, no larger than need be; none where they are the same. */
export const replacementEdits = (source: Source, text: string): TextEdit[] => {
  if (source.text === text) return [];
  const { start, end, newEnd } = wholeLines(source.text, text);
  return [{ range: rangeOf(source, { start, end }), newText: text.slice(start, newEnd) }];
};

/** Edits in the middle of a line end or of a character would be none that an editor can make. */
const wholeLines = (before: string, after: string): Replaced => {
  const { start, end, newEnd } = replacedRange(before, after);
  const lineStart = before.lastIndexOf('\n', start - 1) + 1;
  const behind = before.indexOf('\n', end);
  const lineEnd = behind === -1 ? before.length : behind + 1;
  return { start: lineStart, end: lineEnd, newEnd: newEnd + lineEnd - end };
};
