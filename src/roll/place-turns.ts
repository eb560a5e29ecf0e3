import { mapRange } from '../source/scalars/scalar-range.ts';
import type { Source } from '../source/source.ts';
import type { Written, WrittenEntry, WrittenMap, WrittenScalar } from '../source/written.ts';
import { childOf } from '../source/written-span.ts';
import type { Span } from '../text/span.ts';
import { lineEndOf } from './line-end.ts';
import type { Move, Path } from './turn.ts';

/** Other source for a span; an empty span is where something is put in. */
export interface Edit extends Span {
  readonly text: string;
}

/** A value where it is written, and what comments about it are put above of. */
export interface PlacedValue {
  readonly written: Written;
  /** Its key or first word; of what stands in brackets, that of the outermost of them. */
  readonly anchor: number;
}

/** The value at a path, or of a path that leads nowhere the last that it leads to. */
export const placeOf = (root: Written, path: Path): PlacedValue => {
  let written = root;
  let anchor = root.start;
  let isInFlow = false;
  for (const key of path) {
    const child = childOf(written, key);
    if (child === undefined) break;
    isInFlow ||= written.kind !== 'scalar' && written.isFlow;
    if (!isInFlow)
      anchor = written.kind === 'map' ? (written.entries.get(String(key))?.key.start ?? anchor) : child.start;
    written = child;
  }
  return { written, anchor };
};

/**
 * How a move is written into its file, without a change to the layout around it; null where that cannot be done: the words
 * stand behind escapes, or there is no place for a new key, which is written as `newKey`.
 */
export const placeMove = (source: Source, root: Written, move: Move, newKey: string): Edit | null => {
  const { written } = placeOf(root, move.path.slice(0, -1));
  const value = childOf(written, move.path.at(-1) ?? '');
  if (value === undefined) return written.kind === 'map' ? addEntry(source, written, move, newKey) : null;
  if (value.kind !== 'scalar') return null;
  if (move.range === null) {
    return { start: value.start, end: wordsEnd(source.text, value), text: writeScalar(move.words, value) };
  }
  const { start, end } = mapRange(source.text, value, move.range);
  return source.text.slice(start, end) === move.before ? { start, end, text: move.words } : null;
};

/** Block scalars reach over the line ends behind them, which belong to whatever follows. */
const wordsEnd = (text: string, { start, end }: Span): number => {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last--;
  return last;
};

/** A word as it needs no quotes, or in those that it stood in before, or in double ones. */
const writeScalar = (words: string, before: WrittenScalar | null): string => {
  const isPlain = /^[\p{L}\d.][\p{L}\d./_#-]*$/u.test(words);
  if (before?.style === 'single' && !words.includes("'")) return `'${words}'`;
  return isPlain && before?.style !== 'double' ? words : JSON.stringify(words);
};

/** A new key behind the last entry of a map, an id behind the first: on a line of its own, or within the braces. */
const addEntry = (source: Source, map: WrittenMap, { path, words }: Move, newKey: string): Edit | null => {
  const entries = [...map.entries.values()];
  const entry = `${newKey}: ${writeScalar(words, null)}`;
  const isShort = ({ key, value }: WrittenEntry) => value.end > value.start && isOneLine(source.text, key.start, value);
  const fitting = entries.filter(map.isFlow ? ({ value }) => value.end > value.start : isShort);
  const behind = path.at(-1) === 'id' ? fitting[0] : fitting.at(-1);
  if (behind === undefined) return null;
  const { end } = behind.value;
  if (map.isFlow) return { start: end, end, text: `, ${entry}` };
  const { line } = source.pointAt(end);
  const at = source.lineSpan(line).end;
  const column = source.pointAt(behind.key.start).column - 1;
  return { start: at, end: at, text: lineEndOf(source.text) + ' '.repeat(column) + entry };
};

/** Whether a value that is no block ends on the line of its key. */
const isOneLine = (text: string, from: number, value: Written): boolean =>
  !text.slice(from, value.end).includes('\n') &&
  (value.kind === 'scalar' ? value.style !== 'literal' && value.style !== 'folded' : value.isFlow);
