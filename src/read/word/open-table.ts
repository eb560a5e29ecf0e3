import type { Block, Cell, Inline, Row, Table, TableColumn } from '../../document/document.ts';
import { childOf, type Element, isOn, valOf } from './element.ts';
import { wholeOf } from './measure.ts';
import { marksOf, type RevisionKind } from './revisions.ts';

/** A table of a Word file while it is read. */
export interface OpenTable {
  readonly head: Row[];
  readonly rows: Row[];
  /** By column: the sides to which the cells below the head are set. */
  readonly sides: Set<TableColumn['align']>[];
  styleId: string;
  row: OpenRow;
  cell: OpenCell;
}

interface OpenRow {
  readonly cells: Cell[];
  isHead: boolean;
}

interface OpenCell {
  /** How many columns of the grid it takes. */
  span: number;
  /** Where it goes on with another cell: then its own words are not seen. */
  continues: Cell['continues'] | null;
  /** The tracked changes that put it in or took it away. */
  marks: readonly RevisionKind[];
}

const openRow = (): OpenRow => ({ cells: [], isHead: false });

const openCell = (): OpenCell => ({ span: 1, continues: null, marks: [] });

/** A table before its first row. */
export const openTable = (): OpenTable => ({
  head: [],
  rows: [],
  sides: [],
  styleId: '',
  row: openRow(),
  cell: openCell(),
});

/** Begins a row, or a cell. */
export const beginRow = (table: OpenTable): void => {
  table.row = openRow();
};
export const beginCell = (table: OpenTable): void => {
  table.cell = openCell();
};

const empty: Cell = { inlines: [] };
const continuesLeft: Cell = { inlines: [], continues: 'left' };

/** As wide as Word makes a table. */
const widestSpan = 63;

/** Hears what the settings of the open row say: whether it is a head, and how many columns it leaves free (`w:trPr`). */
export const setRow = (table: OpenTable, trPr: Element): void => {
  table.row.isHead = isOn(childOf(trPr, 'tblHeader'));
  const free = wholeOf(valOf(childOf(trPr, 'gridBefore'))) ?? 0;
  for (let column = 0; column < Math.min(free, widestSpan); column += 1) table.row.cells.push(empty);
};

/** Hears how far the open cell goes and with what it is merged (`w:tcPr`; 17.4.17, 17.4.84, 17.4.22). */
export const setCell = (table: OpenTable, tcPr: Element): void => {
  const { cell, row } = table;
  cell.span = Math.min(Math.max(wholeOf(valOf(childOf(tcPr, 'gridSpan'))) ?? 1, 1), widestSpan);
  cell.marks = marksOf(tcPr);
  const isFirstRow = table.head.length + table.rows.length === 0;
  if (goesOn(childOf(tcPr, 'vMerge')) && !isFirstRow) cell.continues = 'above';
  else if (goesOn(childOf(tcPr, 'hMerge')) && row.cells.length > 0) cell.continues = 'left';
};

const goesOn = (merge: Element | null): boolean => merge !== null && (valOf(merge) ?? 'continue') === 'continue';

/** Adds the open cell to the open row, with others behind it for the further columns that it takes. */
export const addCell = (table: OpenTable, blocks: readonly Block[]): void => {
  const { row, cell } = table;
  const { continues, span } = cell;
  const side = sideOf(blocks);
  const column = row.cells.length;
  if (side && !row.isHead) {
    const sides = table.sides[column] ?? new Set();
    table.sides[column] = sides.add(side);
  }
  row.cells.push(continues ? { inlines: [], continues } : { inlines: cellInlines(blocks) });
  for (let further = 1; further < span; further += 1) row.cells.push(continuesLeft);
};

/** The side to which a cell is set; null where it says nothing or its paragraphs differ. */
const sideOf = (blocks: readonly Block[]): TableColumn['align'] | null => {
  const sides = new Set(
    blocks.map((block) => (block.type === 'paragraph' ? (block.look?.alignment ?? 'left') : 'left')),
  );
  const [side = null, other] = sides;
  return side === 'justified' || other !== undefined ? 'left' : side;
};

/** Closes the open row: a head row only as long as nothing but head rows stands above it. */
export const addRow = (table: OpenTable): void => {
  const { cells, isHead } = table.row;
  if (cells.length === 0) return;
  if (isHead && table.rows.length === 0) table.head.push(cells);
  else table.rows.push(cells);
};

/** How many cells a table has once its short rows are filled up. */
export const countCells = ({ head, rows }: OpenTable): number =>
  widthOf([...head, ...rows]) * (head.length + rows.length);

const widthOf = (rows: readonly Row[]): number => rows.reduce((widest, row) => Math.max(widest, row.length), 0);

/** The finished table with columns of equal width, short rows filled up. */
export const finishTable = ({ head, rows, sides }: OpenTable): Table => {
  const width = widthOf([...head, ...rows]);
  const filled = (row: Row): Row => Array.from({ length: width }, (_, column) => row[column] ?? empty);
  const columns = Array.from({ length: width }, (_, column): TableColumn => {
    const [align = 'left', other] = sides[column] ?? [];
    return { width: 1, align: other === undefined ? align : 'left' };
  });
  return { type: 'table', columns, head: head.map(filled), rows: rows.map(filled) };
};

/** The paragraphs of a cell with a break between them; a table inside a cell row by row, its cells a tab apart. */
const cellInlines = (blocks: readonly Block[]): readonly Inline[] =>
  blocks
    .flatMap((block): readonly (readonly Inline[])[] => {
      if (block.type === 'paragraph') return [block.inlines];
      return block.type === 'table' ? [...block.head, ...block.rows].map(joinCells) : [];
    })
    .flatMap((line, index): readonly Inline[] => (index === 0 ? line : [{ type: 'break' }, ...line]));

const joinCells = (row: Row): readonly Inline[] =>
  row.flatMap((cell, column) =>
    column === 0 ? cell.inlines : [{ type: 'text' as const, text: '\t' }, ...cell.inlines],
  );
