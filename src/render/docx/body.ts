import type { Orientation } from '../../document/document.ts';
import type { Line } from '../../document/flatten.ts';
import { toRuns } from '../../document/inline.ts';
import type { Profile } from '../../document/profile.ts';
import { writeElement } from './elements.ts';
import { afterLetterhead } from './letterhead.ts';
import { measureSheet, pointsToTwips } from './measure.ts';
import { type Piece, paragraph, withSettings, writePieces } from './paragraph.ts';
import { type SectionParts, type SheetSection, writeSection } from './sections.ts';
import { writeTable } from './table.ts';
import { drawingNamespace } from './text-box.ts';
import { lengthOf, writeHeading, writeParagraph, writeTitle } from './text-paragraphs.ts';
import { declaration, namespaces } from './xml.ts';

/** Part `word/document.xml`. */
export const writeBody = (sections: readonly SheetSection[], parts: SectionParts): string => {
  const written = sections.map((section, index) => {
    const pieces = writeLines(parts.profile, section);
    const properties = writeSection(section, parts);
    if (index === sections.length - 1) return writePieces(pieces) + properties;
    return writePieces(closeSection(pieces, properties));
  });
  return (
    `${declaration}<w:document xmlns:w="${namespaces.word}" xmlns:r="${namespaces.relationships}" ${drawingNamespace}>` +
    `<w:body>${written.join('')}</w:body></w:document>`
  );
};

/** A section ends with a paragraph that says what it was: its last one, or an empty one behind a table. */
const closeSection = (pieces: readonly Piece[], section: string): readonly Piece[] => {
  const last = pieces.at(-1);
  if (last && 'style' in last) return [...pieces.slice(0, -1), withSettings(last, { section })];
  return [...pieces, paragraph('TableEnd', '', { section })];
};

const writeLines = (profile: Profile, { lines, orientation }: SheetSection): readonly Piece[] => {
  const pieces: Piece[] = [];
  let startsPage = false;
  lines.forEach((line, index) => {
    if (line.block.type === 'page') {
      startsPage = true;
      return;
    }
    const [first, ...others] = writeLine(profile, lines, index, orientation);
    if (first === undefined) return;
    if (staysBelow(line) && holds(profile, lines, index)) holdLast(pieces);
    pieces.push(startsPage && 'style' in first ? withSettings(first, { pageBreakBefore: true }) : first, ...others);
    startsPage = false;
    if (line.block.type === 'table') pieces.push(...writeTableEnd(profile, lines[index + 1]));
  });
  return pieces;
};

/** Word wants a paragraph behind the last table, and makes one of two tables that touch: a line parts them. */
const writeTableEnd = ({ grid }: Profile, next: Line | undefined): readonly Piece[] => {
  if (next === undefined) return [paragraph('TableEnd', '')];
  if (next.block.type !== 'table') return [];
  return [paragraph('TableEnd', '', { spacing: { before: pointsToTwips(grid.pitch) } })];
};

/** 附件说明, signature and 附注 stay together; what of the text goes with them, `Signature.carried` says. */
const staysBelow = ({ block }: Line): boolean => block.type === 'signature' || block.type === 'remark';

const holdLast = (pieces: Piece[]): void => {
  const last = pieces.at(-1);
  if (last && 'style' in last) pieces[pieces.length - 1] = withSettings(last, { keepNext: true });
};

/**
 * Whether the paragraph before a line may be held to it. Readers move such a paragraph to the next page as a whole: a long
 * one would leave a hole, and the first page is to show some of the text (GB/T 9704-2012 §7.3.3).
 */
const holds = ({ grid }: Profile, lines: readonly Line[], index: number): boolean => {
  const [before, last] = [lines[index - 2]?.block, lines[index - 1]?.block];
  if (last?.type !== 'paragraph') return true;
  return before?.type === 'paragraph' && lengthOf(toRuns(last.inlines)) <= 2 * grid.characters;
};

const writeLine = (
  profile: Profile,
  lines: readonly Line[],
  index: number,
  orientation: Orientation,
): readonly Piece[] => {
  const line = lines[index];
  if (!line) return [];
  const { block, depth } = line;
  const { textWidth, textHeight } = measureSheet(profile);
  const isWide = orientation === 'landscape';
  const width = isWide ? textHeight : textWidth;
  switch (block.type) {
    case 'title': {
      const title = writeTitle(profile, block, width);
      return [lines[index - 1]?.block.type === 'letterhead' ? afterLetterhead(profile, title) : title];
    }
    case 'heading':
      return [writeHeading(profile, block)];
    case 'paragraph':
      return [writeParagraph(profile, block, { depth, carried: carriedBehind(lines, index) })];
    case 'table': {
      const table = { table: writeTable(profile, block, { width, isWide }) };
      // Readers look for a page break at paragraphs only.
      const turn = paragraph('TableEnd', '', { pageBreakBefore: true });
      return carriedBehind(lines, index) > 0 ? [turn, table] : [table];
    }
    case 'page':
      return [];
    default:
      return writeElement(profile, block);
  }
};

/** What of a paragraph or a table goes to the page of the signature that it is the last text before: see `Signature.carried`. */
const carriedBehind = (lines: readonly Line[], index: number): number => {
  const next = lines.slice(index + 1, index + 3).find(({ block }) => block.type !== 'attachment-list')?.block;
  return next?.type === 'signature' ? next.carried : 0;
};
