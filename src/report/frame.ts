import type { Source } from '../source/source.ts';
import type { Span } from '../text/span.ts';
import { visible } from '../text/visible.ts';
import { displayWidth } from '../text/width.ts';

/** The line that a span begins on and the carets under it, cut to a width: both for a fixed-width terminal. */
export interface Frame {
  readonly line: number;
  readonly code: string;
  /** Blanks, then one ^ for each cell of the words meant. */
  readonly carets: string;
}

/**
 * The code frame of a span. Full-width characters take two cells; of a long line only the surroundings of the
 * span are shown, with … where something was cut. A span over several lines is marked to the end of the first.
 */
export const frameOf = (source: Source, span: Span, width: number): Frame => {
  const { line } = source.pointAt(span.start);
  const { start, end } = source.lineSpan(line);
  const text = source.text;
  const from = Math.min(Math.max(span.start, start), end);
  const to = Math.max(from, Math.min(span.end, end));
  const room = Math.max(20, width);
  // Of a line without end only what could be shown is looked at; some characters take no cell.
  const reach = room * 4;
  const marked = visible(text.slice(from, Math.min(to, from + reach)));
  const before = visible(text.slice(Math.max(start, from - reach), from));
  const after = visible(text.slice(to, Math.min(end, to + reach)));
  const shown = cutEnd(marked, room);
  const left = cutStart(
    before,
    Math.max(8, Math.min(displayWidth(before), Math.floor((room - displayWidth(shown)) / 2))),
  );
  const right = cutEnd(after, Math.max(0, room - displayWidth(left) - displayWidth(shown)));
  return {
    line,
    code: `${left}${shown}${right}`.trimEnd(),
    carets: ' '.repeat(displayWidth(left)) + '^'.repeat(Math.max(1, displayWidth(shown))),
  };
};

/** The beginning of a text that fits a number of cells, with … where its end was cut. */
export const cutEnd = (text: string, cells: number): string => {
  if (displayWidth(text) <= cells) return text;
  return cells < 1 ? '' : `${fitting([...text], cells - 1).join('')}…`;
};

/** The end of a text that fits a number of cells, with … where its beginning was cut. */
const cutStart = (text: string, cells: number): string => {
  if (displayWidth(text) <= cells) return text;
  return `…${fitting([...text].reverse(), cells - 1)
    .reverse()
    .join('')}`;
};

const fitting = (characters: readonly string[], cells: number): string[] => {
  const kept: string[] = [];
  let used = 0;
  for (const character of characters) {
    used += displayWidth(character);
    if (used > cells) break;
    kept.push(character);
  }
  return kept;
};
