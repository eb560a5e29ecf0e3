import type { TextEdit } from 'vscode-languageserver';
import { lineStartAt } from '../source/sketch/scan.ts';
import type { Source } from '../source/source.ts';
import { type Replaced, replacedRange } from './carry-over.ts';
import { rangeOf } from './positions.ts';

/** The edit that makes a text another one, no larger than need be; none where they are the same. */
export const replacementEdits = (source: Source, text: string): TextEdit[] => {
  if (source.text === text) return [];
  const { start, end, newEnd } = wholeLines(source.text, text);
  return [{ range: rangeOf(source, { start, end }), newText: text.slice(start, newEnd) }];
};

/** Edits in the middle of a line end or of a character would be none that an editor can make. */
const wholeLines = (before: string, after: string): Replaced => {
  const { start, end, newEnd } = replacedRange(before, after);
  const lineStart = lineStartAt(before, start);
  const behind = before.indexOf('\n', end);
  const lineEnd = behind === -1 ? before.length : behind + 1;
  return { start: lineStart, end: lineEnd, newEnd: newEnd + lineEnd - end };
};
