import type { Block, Document, Row, Table } from '../document/document.ts';
import { printedWidth } from '../text/width.ts';
import { cellText } from './cell-text.ts';
import { sheetName } from './sheet-name.ts';
import { printText } from './text.ts';
import type { Sheet, SheetColumn, SheetRow } from './workbook.ts';

/**
 * A document as worksheets: one for each table, with the blocks before it as rows above and the blocks behind the last
 * table as rows below, so that no word is lost. A heading above a table names its sheet, else the document's title does.
 */
export const layOutSheets = (document: Document): readonly Sheet[] => {
  const taken = new Set<string>();
  return partsOf(document.blocks).map(({ above, table, below }) => {
    const columns = columnsOf(table, document.orientation);
    const rowsAbove = textRows(above, columns, document);
    const head = table?.head.map((row) => tableRow('head', row, columns)) ?? [];
    const body = table?.rows.map((row) => tableRow('body', row, columns)) ?? [];
    const frozen = table ? rowsAbove.length + head.length : 0;
    const heading = above.findLast((block) => block.type === 'heading');
    return {
      name: sheetName(heading?.text ?? document.title, taken),
      orientation: document.orientation,
      pageHead: document.draft ? '草稿' : '',
      columns,
      rows: [...rowsAbove, ...head, ...body, ...textRows(below, columns, document)],
      frozen,
      filter: head.length > 0 ? { head: frozen - 1, last: frozen + body.length - 1 } : null,
    };
  });
};

/** The blocks of one sheet. */
interface Part {
  readonly above: readonly Block[];
  readonly table: Table | null;
  readonly below: readonly Block[];
}

const partsOf = (blocks: readonly Block[]): readonly Part[] => {
  const tables = blocks.flatMap((table, at) => (table.type === 'table' ? [{ table, at }] : []));
  if (tables.length === 0) return [{ above: blocks, table: null, below: [] }];
  return tables.map(({ table, at }, index) => ({
    above: blocks.slice((tables[index - 1]?.at ?? -1) + 1, at),
    table,
    below: index === tables.length - 1 ? blocks.slice(at + 1) : [],
  }));
};

// What A4 holds between margins of 15 mm, in half-width characters of 10.5 pt.
const pageWidth = { portrait: 94, landscape: 140 };

const columnsOf = (table: Table | null, orientation: Document['orientation']): readonly SheetColumn[] => {
  const whole = pageWidth[orientation];
  if (!table || table.columns.length === 0) return [{ width: whole, align: 'left' }];
  const sum = table.columns.reduce((total, { width }) => total + width, 0);
  return table.columns.map(({ width, align }) => ({ width: Math.round((whole * width * 100) / sum) / 100, align }));
};

// The title is set in 18 pt and a heading in 12 pt where the body has 10.5 pt.
const magnification = { title: 18 / 10.5, heading: 12 / 10.5, line: 1, head: 1, body: 1 };
const pointsPerLine = 15;
// Excel refuses higher rows.
const highest = 409;

const textRows = (
  blocks: readonly Block[],
  columns: readonly SheetColumn[],
  document: Document,
): readonly SheetRow[] => {
  const width = columns.reduce((total, column) => total + column.width, 0);
  return blocks.flatMap((block) => {
    const kind = block.type === 'title' || block.type === 'heading' ? block.type : 'line';
    const lines = printText({ ...document, blocks: [block] }).split('\n');
    return lines.slice(0, -1).map((text) => ({ kind, texts: [text], height: heightOf(kind, [text], [width]) }));
  });
};

const tableRow = (kind: 'head' | 'body', row: Row, columns: readonly SheetColumn[]): SheetRow => {
  const texts = columns.map((_, index) => cellText(row[index] ?? { inlines: [] }));
  const widths = columns.map(({ width }) => width);
  return { kind, texts, height: heightOf(kind, texts, widths) };
};

/** The height that the fullest of the texts needs in its width, with a little room above and below. */
const heightOf = (kind: SheetRow['kind'], texts: readonly string[], widths: readonly number[]): number => {
  const scale = magnification[kind];
  const most = texts.reduce((lines, text, index) => Math.max(lines, countLines(text, (widths[index] ?? 1) / scale)), 1);
  return Math.min(highest, Math.round(most * pointsPerLine * scale) + 6);
};

/** Lines that a text takes in a cell: padding takes one character, and marks that may not begin a line take two more. */
const countLines = (text: string, width: number): number =>
  text.split('\n').reduce((lines, line) => {
    const needed = printedWidth(line);
    return lines + (needed <= width - 1 ? 1 : Math.ceil(needed / Math.max(2, width - 3)));
  }, 0);
