import type { Block, Cell, Inline, Row, Table } from '../document/document.ts';

/** A table of a Word file while it is read. */
export interface OpenTable {
  readonly head: Row[];
  readonly rows: Row[];
  /** The cells of the open row. */
  cells: Cell[];
  isHead: boolean;
  isDeleted: boolean;
  /** How many columns of the grid the open cell takes. */
  span: number;
}

/** A table before its first row. */
export const openTable = (): OpenTable => ({
  head: [],
  rows: [],
  cells: [],
  isHead: false,
  isDeleted: false,
  span: 1,
});

/** Adds a cell to the open row, with empty ones behind it for the further columns that it takes. */
export const addCell = (table: OpenTable, blocks: readonly Block[]): void => {
  table.cells.push({ inlines: cellInlines(blocks) });
  for (let column = 1; column < table.span; column += 1) table.cells.push({ inlines: [] });
};

/** Closes the open row: a head row only as long as nothing but head rows stands above it. */
export const addRow = (table: OpenTable): void => {
  if (table.isDeleted || table.cells.length === 0) return;
  if (table.isHead && table.rows.length === 0) table.head.push(table.cells);
  else table.rows.push(table.cells);
};

/** How many cells a table has once its short rows are filled up. */
export const countCells = ({ head, rows }: OpenTable): number =>
  widthOf([...head, ...rows]) * (head.length + rows.length);

const widthOf = (rows: readonly Row[]): number => rows.reduce((widest, row) => Math.max(widest, row.length), 0);

/** The finished table with columns of equal width, short rows filled up. */
export const finishTable = ({ head, rows }: OpenTable): Table => {
  const width = widthOf([...head, ...rows]);
  const filled = (row: Row): Row => Array.from({ length: width }, (_, column) => row[column] ?? { inlines: [] });
  return {
    type: 'table',
    columns: Array.from({ length: width }, () => ({ width: 1, align: 'left' as const })),
    head: head.map(filled),
    rows: rows.map(filled),
  };
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
