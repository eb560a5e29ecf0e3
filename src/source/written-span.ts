import type { Span } from '../text/span.ts';
import type { Written } from './written.ts';

/** The value under a key of a written map, or at an index of a written list. */
export const childOf = (written: Written, key: string | number): Written | undefined => {
  if (written.kind === 'map') return written.entries.get(String(key))?.value;
  return written.kind === 'list' ? written.items[Number(key)] : undefined;
};

/** Where a key of a written map stands; items of a list have none. */
export const keySpanOf = (written: Written, key: string | number): Span | undefined =>
  written.kind === 'map' ? written.entries.get(String(key))?.key : undefined;

/** The first word of a value: its first key or item, its bracket, or the scalar itself. */
export const startOf = (written: Written): Span => {
  if (written.kind === 'map' && !written.isFlow) for (const { key } of written.entries.values()) return key;
  if (written.kind !== 'scalar') return { start: written.start, end: Math.min(written.start + 1, written.end) };
  return { start: written.start, end: written.end };
};

/**
 * The span that shows a value: a scalar as a whole; a list or map in brackets on one line as a whole; otherwise its key,
 * or where it begins. An empty value shows its key.
 */
export const valueSpanOf = (text: string, written: Written, key: Span | undefined): Span => {
  const { start } = written;
  const end = trimmedEnd(text, written);
  if (start >= end) return key ?? { start, end: start };
  if (written.kind === 'scalar') return { start, end };
  const isOneLine = written.isFlow && !text.slice(start, end).includes('\n');
  return isOneLine ? { start, end } : (key ?? startOf(written));
};

/** Block scalars reach over the line ends behind them: a span ends with the last word. */
const trimmedEnd = (text: string, { start, end }: Span): number => {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1;
  return last;
};
