import type { Document } from '../../document/document.ts';
import type { Profile } from '../../document/profile.ts';
import { flatten, type Line } from '../flatten.ts';
import { measureSheet, millimetresToTwips, pointsToTwips } from './measure.ts';
import { writeHeading, writeParagraph, writeStyled, writeTitle } from './paragraphs.ts';
import { writeTable } from './table.ts';
import { declaration, namespaces } from './xml.ts';

/** Part `word/document.xml`; `findId` gives the relationship id of a header or footer part by its name. */
export const writeBody = (document: Document, profile: Profile, findId: (name: string) => string): string =>
  `${declaration}<w:document xmlns:w="${namespaces.word}" xmlns:r="${namespaces.relationships}"><w:body>` +
  `${writeBlocks(document, profile)}${writeSection(document, profile, findId)}</w:body></w:document>`;

const writeBlocks = ({ blocks, orientation }: Document, profile: Profile): string => {
  const { textWidth, textHeight } = measureSheet(profile);
  const lines = flatten(blocks);
  return lines
    .map((line, index) => {
      const written = writeLine(profile, line, orientation === 'landscape' ? textHeight : textWidth);
      const next = lines[index + 1]?.block.type;
      // Word wants a paragraph behind the last table, and makes one of two tables that touch.
      const isLoose = line.block.type === 'table' && (next === undefined || next === 'table');
      return isLoose ? written + writeStyled('TableEnd', '') : written;
    })
    .join('');
};

const writeLine = (profile: Profile, { block, depth }: Line, textWidth: number): string => {
  switch (block.type) {
    case 'title':
      return writeTitle(profile, block, textWidth);
    case 'heading':
      return writeHeading(profile, block);
    case 'paragraph':
      return writeParagraph(profile, block, depth);
    case 'table':
      return writeTable(profile, block, textWidth);
    default:
      return '';
  }
};

/** The sheet, and what stands around its text: the draft mark above, page numbers for odd and even pages. */
const writeSection = ({ orientation, draft }: Document, profile: Profile, findId: (name: string) => string): string => {
  const { width, height } = measureSheet(profile);
  const isTurned = orientation === 'landscape';
  const refer = (kind: 'header' | 'footer', type: 'default' | 'even', name: string): string =>
    `<w:${kind}Reference w:type="${type}" r:id="${findId(name)}"/>`;
  return (
    `<w:sectPr>${draft ? refer('header', 'default', 'header1') + refer('header', 'even', 'header1') : ''}` +
    refer('footer', 'default', 'footer1') +
    refer('footer', 'even', 'footer2') +
    (isTurned
      ? `<w:pgSz w:w="${height}" w:h="${width}" w:orient="landscape"/>`
      : `<w:pgSz w:w="${width}" w:h="${height}"/>`) +
    `${writeMargins(profile, isTurned)}<w:docGrid w:linePitch="${pointsToTwips(profile.grid.pitch)}"/></w:sectPr>`
  );
};

/**
 * On a turned sheet the binding edge is above; its footer holds nothing but the anchor of the page number, so it goes
 * out of the way of the text.
 */
const writeMargins = (profile: Profile, isTurned: boolean): string => {
  const { top, bottom, left, right } = measureSheet(profile);
  const [up, outer, down, inner] = isTurned ? [left, top, right, bottom] : [top, right, bottom, left];
  const footer = isTurned ? pointsToTwips(profile.sizes.pageNumber) : millimetresToTwips(profile.page.footer);
  return (
    `<w:pgMar w:top="${up}" w:right="${outer}" w:bottom="${down}" w:left="${inner}"` +
    ` w:header="${millimetresToTwips(profile.page.header)}" w:footer="${footer}" w:gutter="0"/>`
  );
};
