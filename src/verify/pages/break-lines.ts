import type { WordParagraph } from '../word-file.ts';
import { type Glyph, pageBreak } from './glyphs.ts';
import type { Typesetting } from './typesetting.ts';

/** A line of a paragraph: the half-open range of its glyphs, and how wide they are set before they are justified. */
export interface Line {
  readonly from: number;
  readonly to: number;
  /** Twips from the left edge of its column to the end of its text. */
  readonly end: number;
  /** Whether a page break ends it. */
  readonly endsPage: boolean;
}

/** What the breaking of lines takes of a paragraph; lengths in twips, `width` that of its column. */
export interface Column {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly firstLine: number;
  readonly tabs: WordParagraph['tabs'];
}

/**
 * The lines of a paragraph, at least one. Each takes as many characters as fit, then gives back what may not be parted
 * or may not stand at its end; justification moves no break. Linear in the number of glyphs.
 */
export const breakLines = (glyphs: readonly Glyph[], column: Column, typesetting: Typesetting): readonly Line[] => {
  const lines: Line[] = [];
  let from = 0;
  do {
    const line = fillLine(glyphs, from, lines.length === 0, column, typesetting);
    lines.push(line);
    from = line.to;
  } while (from < glyphs.length);
  return lines;
};

const fillLine = (
  glyphs: readonly Glyph[],
  from: number,
  isFirst: boolean,
  column: Column,
  typesetting: Typesetting,
): Line => {
  const limit = column.width - column.right;
  let end = column.left + (isFirst ? column.firstLine : 0);
  for (let at = from; at < glyphs.length; at += 1) {
    const glyph = glyphs[at] as Glyph;
    if (glyph.text === '\n' || glyph.text === pageBreak)
      return { from, to: at + 1, end, endsPage: glyph.text === pageBreak };
    if (glyph.text === '\t') {
      const stop = passTab(glyphs, at, end, column);
      if (stop > limit && at > from) return { from, to: at, end, endsPage: false };
      end = stop;
      continue;
    }
    const start = end + (at > from ? glyph.gap : 0);
    if (start + glyph.width > limit && at > from && glyph.text !== ' ') {
      const to = findBreak(glyphs, from, at, typesetting);
      return { from, to, end: to > at ? start + glyph.width : end - widthOf(glyphs, to, at), endsPage: false };
    }
    end = start + glyph.width + glyph.spacing;
  }
  return { from, to: glyphs.length, end, endsPage: false };
};

/** Where to part a line whose glyph at `at` no longer fits; `at` itself where nothing else may be parted. */
const findBreak = (glyphs: readonly Glyph[], from: number, at: number, typesetting: Typesetting): number => {
  const { text } = glyphs[at] as Glyph;
  if (typesetting.hangingMarks && hanging.has(text) && canPart(glyphs, at + 1, typesetting)) return at + 1;
  const last = typesetting.holdsQuotes && isHeldQuote(glyphs, at) ? at - 1 : at;
  for (let to = last; to > from; to -= 1) if (canPart(glyphs, to, typesetting)) return to;
  return at;
};

/** Whether a quotation mark that follows letters or digits stands where the line is full. */
const isHeldQuote = (glyphs: readonly Glyph[], at: number): boolean => {
  const { script, text } = glyphs[at] as Glyph;
  return script === 'latin' && '“‘'.includes(text) && glyphs[at - 1]?.text !== ' ';
};

const hanging = new Set('，。、；：？！');

/** Whether a line may end before the glyph at `at`. */
const canPart = (glyphs: readonly Glyph[], at: number, typesetting: Typesetting): boolean => {
  const [before, after] = [glyphs[at - 1], glyphs[at]];
  if (!before || !after || '\n\f\t'.includes(after.text) || '\n\f\t'.includes(before.text)) return true;
  if (after.text === ' ' || after.width === 0 || typesetting.barredAtEnd.has(before.text)) return false;
  // A hyphen or a dot opens what is written in letters or digits, and closes Han.
  const isOpening = after.script === 'latin' && isLetterOrDigit(glyphs[at + 1]);
  if (typesetting.barredAtStart.has(after.text) && !(isOpening && isHan(before))) return false;
  if (after.text === '～') return before.script === 'latin';
  if (after.text === '％' && isLetterOrDigit(before)) return false;
  if (
    after.script === 'han' ||
    before.text === ' ' ||
    before.text === '～' ||
    before.text === '—' ||
    after.text === '—'
  )
    return true;
  if (before.text === '-' && isLetterOrDigit(glyphs[at - 2])) return true;
  if (isLetterOrDigit(after) && typesetting.holdsWords.has(before.text)) return false;
  return before.script === 'han';
};

const isHan = ({ text }: Glyph): boolean => text >= '\u4e00' && text <= '\u9fff';

const isLetterOrDigit = (glyph: Glyph | undefined): boolean =>
  glyph !== undefined && glyph.script === 'latin' && /^[\p{L}\p{N}]$/u.test(glyph.text);

const widthOf = (glyphs: readonly Glyph[], from: number, to: number): number =>
  glyphs.slice(from, to).reduce((sum, { gap, width, spacing }) => sum + gap + width + spacing, 0);

const defaultTab = 420;

/** Where the text behind a tab begins: at the next stop, or so that it ends there or has its middle there. */
const passTab = (glyphs: readonly Glyph[], at: number, end: number, { tabs }: Column): number => {
  const stop = tabs.find(({ position, alignment }) => position > end && alignment !== 'clear');
  if (!stop) return (Math.floor(end / defaultTab) + 1) * defaultTab;
  if (stop.alignment !== 'right' && stop.alignment !== 'center' && stop.alignment !== 'end') return stop.position;
  let to = at + 1;
  while (to < glyphs.length && !'\t\n\f'.includes((glyphs[to] as Glyph).text)) to += 1;
  const width = widthOf(glyphs, at + 1, to);
  return Math.max(end, stop.position - (stop.alignment === 'center' ? width / 2 : width));
};
