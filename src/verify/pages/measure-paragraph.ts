import type { WordParagraph, WordSection } from '../word-file.ts';
import { breakLines, type Column } from './break-lines.ts';
import { type Glyph, pageBreak, readGlyphs } from './glyphs.ts';
import type { Typesetting } from './typesetting.ts';

/** A paragraph broken into lines of known height; lengths in twips. */
export interface MeasuredParagraph {
  readonly paragraph: WordParagraph;
  readonly lines: readonly MeasuredLine[];
  /** The heights of all lines. */
  readonly height: number;
}

/** A line that has no place yet. */
export interface MeasuredLine {
  readonly height: number;
  readonly end: number;
  readonly endsPage: boolean;
  readonly text: string;
}

/** What sizes a paragraph without characters: it has no run to say. */
const emptySize = 320;

/** Breaks a paragraph for a column of `width` twips; `grid` is that of its section, or null in cells and frames. */
export const measureParagraph = (
  paragraph: WordParagraph,
  width: number,
  grid: WordSection['grid'] | null,
  typesetting: Typesetting,
): MeasuredParagraph => {
  const glyphs = readGlyphs(paragraph, typesetting);
  const lines = breakLines(glyphs, columnOf(paragraph, width, glyphs[0]), typesetting).map(
    ({ from, to, end, endsPage }): MeasuredLine => {
      const inLine = glyphs.slice(from, to);
      const height = lineHeight(paragraph, inLine, grid, typesetting);
      return { height, end, endsPage, text: inLine.map(({ text }) => (text === pageBreak ? '' : text)).join('') };
    },
  );
  return { paragraph, lines, height: lines.reduce((sum, { height }) => sum + height, 0) };
};

/** Indents counted in characters are as many widths of the first character, without its spacing. */
const columnOf = ({ indent, tabs }: WordParagraph, width: number, first: Glyph | undefined): Column => {
  const character = (first?.size ?? emptySize) + (first?.spacing ?? 0);
  const resolve = (chars: number | null, twips: number): number =>
    chars === null || chars === 0 ? twips : Math.round((chars * character) / 100);
  return {
    width,
    left: resolve(indent.leftChars, indent.left),
    right: resolve(indent.rightChars, indent.right),
    firstLine: resolve(indent.firstLineChars, indent.firstLine),
    tabs,
  };
};

const lineHeight = (
  { spacing, snapToGrid, drawings }: WordParagraph,
  glyphs: readonly Glyph[],
  grid: WordSection['grid'] | null,
  typesetting: Typesetting,
): number => {
  if (spacing.lineRule === 'exact') return spacing.line;
  const tallest = glyphs.reduce((height, { size, face }) => Math.max(height, size * typesetting.lineHeight(face)), 0);
  // Which line a picture stands in is not known: most stand alone.
  const drawn = drawings.reduce((height, drawing) => (drawing.floats ? height : Math.max(height, drawing.height)), 0);
  const natural = Math.ceil(Math.max(tallest, drawn) || emptySize * typesetting.lineHeight(''));
  const isOnGrid = snapToGrid && grid !== null && grid.linePitch > 0 && gridTypes.has(grid.type);
  const snapped = isOnGrid ? Math.ceil(natural / grid.linePitch) * grid.linePitch : natural;
  return spacing.lineRule === 'atLeast' ? Math.max(spacing.line, snapped) : Math.floor((snapped * spacing.line) / 240);
};

const gridTypes = new Set(['lines', 'linesAndChars', 'snapToChars']);
