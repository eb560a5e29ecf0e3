import type { Span } from '../../text/span.ts';
import type { WrittenScalar } from '../written.ts';
import { type DecodedScalar, ScalarText } from './decoded-scalar.ts';

/** A line of a block scalar: the block's indentation ends at `start`, further blanks at `words`; `next` is the next line. */
interface Line extends Span {
  readonly words: number;
  readonly next: number;
}

/** Decodes a literal or folded block scalar of a text and keeps the place of every unit. */
export const decodeBlock = (text: string, scalar: WrittenScalar): DecodedScalar => {
  const { digit, chomp, behind } = readHeader(text, scalar);
  const lines = splitLines(text, behind, scalar.end);
  const top = lines.findIndex(hasWords);
  const indent = digit > 0 ? scalar.parentIndent + digit : indentOf(lines[top]);
  // Closing blank lines that go deeper than the text belong to it; the chomping sign decides about the others.
  const count = top === -1 ? 0 : lines.findLastIndex((line) => hasWords(line) || indentOf(line) > indent) + 1;
  const body = lines.slice(0, count).map((line) => ({ ...line, start: Math.min(line.start + indent, line.words) }));
  const out = new ScalarText();
  for (const line of body.slice(0, top)) {
    out.copy(text, line.start, line.words);
    out.add('\n', line.end, line.next);
  }
  const words = body.slice(top === -1 ? 0 : top);
  if (scalar.style === 'literal') joinLines(text, words, out);
  else foldLines(text, words, out);
  closeLines(lines.slice(Math.max(count - 1, 0)), chomp, count > 0, out);
  return out;
};

const hasWords = (line: Line): boolean => line.words < line.end;

const indentOf = (line: Line | undefined): number => (line ? line.words - line.start : 0);

/** The indentation digit (0: none) and the chomping sign of a header such as `|2-`, and where the next line begins. */
const readHeader = (text: string, { start, end }: Span) => {
  const lineEnd = text.indexOf('\n', start);
  const behind = lineEnd === -1 || lineEnd >= end ? end : lineEnd + 1;
  const [, signs = ''] = /^[|>]([-+\d]{0,2})/.exec(text.slice(start, start + 3)) ?? [];
  const chomp = signs.includes('-') ? '-' : signs.includes('+') ? '+' : '';
  return { digit: Number(/\d/.exec(signs)?.[0] ?? 0), chomp, behind };
};

const splitLines = (text: string, from: number, to: number): readonly Line[] => {
  const lines: Line[] = [];
  for (let start = from; start < to; ) {
    const lineEnd = text.indexOf('\n', start);
    const next = lineEnd === -1 || lineEnd >= to ? to : lineEnd + 1;
    let end = next > start && text[next - 1] === '\n' ? next - 1 : next;
    if (end < next && end > start && text[end - 1] === '\r') end -= 1;
    let words = start;
    while (words < end && text[words] === ' ') words += 1;
    lines.push({ start, words, end, next });
    start = next;
  }
  return lines;
};

const joinLines = (text: string, lines: readonly Line[], out: ScalarText): void => {
  for (const [index, line] of lines.entries()) {
    out.copy(text, line.start, line.end);
    if (index < lines.length - 1) out.add('\n', line.end, line.next);
  }
};

/** Folds lines: one line end is a blank, of several all but the first are kept, and all beside lines that go deeper. */
const foldLines = (text: string, lines: readonly Line[], out: ScalarText): void => {
  let gap: Line[] = [];
  let wasDeeper = false;
  for (const [index, line] of lines.entries()) {
    const isDeeper = line.start < line.words || text[line.words] === '\t';
    if (!isDeeper && !hasWords(line)) {
      gap.push(line);
      continue;
    }
    if (index > 0) addGap(gap, line.start, isDeeper || wasDeeper, out);
    out.copy(text, line.start, line.end);
    gap = [line];
    wasDeeper = isDeeper;
  }
};

/** Adds what the line ends behind the lines of a gap fold to, each at its place. */
const addGap = (gap: readonly Line[], to: number, isKept: boolean, out: ScalarText): void => {
  const dropped = isKept ? 0 : 1;
  const count = Math.max(1, gap.length - dropped);
  for (let index = 0; index < count; index += 1) {
    const line = gap[gap.length === 1 ? 0 : index + dropped];
    const first = gap[0];
    if (!line || !first) continue;
    const start = index === 0 ? first.end : line.end;
    out.add(gap.length - dropped > 0 ? '\n' : ' ', start, index === count - 1 ? to : line.next);
  }
};

/** Adds the closing line ends that the chomping sign keeps; `lines` begins with the last line of the text, if any. */
const closeLines = (lines: readonly Line[], chomp: string, hasText: boolean, out: ScalarText): void => {
  const [last] = lines;
  if (!last || chomp === '-' || (!hasText && chomp !== '+')) return;
  out.add('\n', last.end, last.next);
  if (chomp === '+') for (const line of lines.slice(1)) if (line.next > line.end) out.add('\n', line.end, line.next);
};
