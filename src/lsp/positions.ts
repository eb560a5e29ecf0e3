import type { Position, Range } from 'vscode-languageserver';
import type { Source } from '../source/source.ts';
import { readOnce } from '../text/remember.ts';
import type { Span } from '../text/span.ts';

/**
 * The place of an offset as the protocol counts: lines and UTF-16 units from 0; lines end in LF, CRLF, or a lone CR, which
 * no plan may hold but an editor may send.
 */
export const positionAt = (source: Source, offset: number): Position => {
  const starts = startsOf(source);
  const bounded = Math.max(0, Math.min(offset, source.text.length));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= bounded) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: bounded - (starts[low] as number) };
};

/** The offset of a place; one behind the end of its line is the end of that line, one behind the text its end. */
export const offsetAt = (source: Source, { line, character }: Position): number => {
  const { text } = source;
  const starts = startsOf(source);
  const start = starts[line];
  if (start === undefined) return line < 0 ? 0 : text.length;
  let end = starts[line + 1] ?? text.length;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1;
  return Math.max(start, Math.min(start + character, end));
};

/** The range of a span as the protocol counts. */
export const rangeOf = (source: Source, { start, end }: Span): Range => ({
  start: positionAt(source, start),
  end: positionAt(source, end),
});

const startsOf = readOnce(({ text }: Source): readonly number[] => {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0xa || (unit === 0xd && text.charCodeAt(at + 1) !== 0xa)) starts.push(at + 1);
  }
  return starts;
});
