import type { Cell, Row, Table, TableColumn } from '../../document/document.ts';
import { toRuns } from '../../document/inline.ts';
import type { Profile } from '../../document/profile.ts';
import { paragraph, writePieces } from './paragraph.ts';
import { writeRuns } from './runs.ts';

/** What a table has: the width of the type area in twips, and whether that is one of a landscape page. */
export interface Room {
  readonly width: number;
  readonly isWide: boolean;
}

/** A ruled table over the whole type area (in twips): its head is repeated on every page, and no row breaks over two. */
export const writeTable = (
  profile: Profile,
  { columns, head, rows }: Table,
  { width: textWidth, isWide }: Room,
): string => {
  const widths = shareWidth(
    columns.map(({ width }) => width),
    textWidth,
  );
  const writeRow = (row: Row, isHead: boolean): string => {
    const cells = columns.map((column, index) =>
      writeCell(profile, row[index], { column, width: widths[index] ?? 0, isHead, isWide }),
    );
    return `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
  };
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/>${cellMargins}</w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `${head.map((row) => writeRow(row, true)).join('')}${rows.map((row) => writeRow(row, false)).join('')}</w:tbl>`
  );
};

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

interface CellForm {
  readonly column: TableColumn;
  readonly width: number;
  readonly isHead: boolean;
  readonly isWide: boolean;
}

/** 3 points at each side, so that a head of four characters and a date keep to one line. */
const cellMargins = '<w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar>';

const writeCell = (
  profile: Profile,
  cell: Cell | undefined,
  { column: { align }, width, isHead, isWide }: CellForm,
): string => {
  const style = `${isWide ? 'Wide' : ''}Table${isHead ? 'Head' : 'Text'}` as const;
  const content = writeRuns(profile, toRuns(cell?.inlines ?? []));
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>` +
    `${writePieces([paragraph(style, content, { align: isHead ? 'center' : align })])}</w:tc>`
  );
};

/** Whole twips in proportion to the weights that add up to the total; what rounding leaves goes to the last column. */
const shareWidth = (weights: readonly number[], total: number): readonly number[] => {
  const sum = weights.reduce((one, other) => one + other, 0) || 1;
  const widths = weights.map((weight) => Math.floor((weight * total) / sum));
  const rest = total - widths.reduce((one, other) => one + other, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
};
