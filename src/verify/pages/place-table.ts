import type { WordCell, WordParagraph, WordRow, WordTable } from '../word-file.ts';
import { currentPage, type Flow, findRoom, isEmpty, putLine, turnPage } from './flow.ts';
import { type MeasuredLine, measureParagraph } from './measure-paragraph.ts';
import type { Typesetting } from './typesetting.ts';

/** A table whose cells are broken into lines. */
export interface MeasuredTable {
  /** Rows at its beginning that every page repeats. */
  readonly heads: readonly MeasuredRow[];
  /** The others, or all where all are heads: one at least. */
  readonly rows: readonly MeasuredRow[];
}

interface MeasuredRow {
  readonly height: number;
  readonly isWhole: boolean;
  /** From top to bottom within each cell, cell by cell. */
  readonly lines: readonly CellLine[];
}

interface CellLine {
  readonly paragraph: WordParagraph;
  readonly index: number;
  readonly line: MeasuredLine;
  /** From the upper edge of the row. */
  readonly top: number;
}

/** What a rule of half a point adds to each row, measured. */
const ruled = 10;

/** Breaks the cells of a table that has `width` twips where it gives none of its own. */
export const measureTable = (table: WordTable, width: number, typesetting: Typesetting): MeasuredTable => {
  const rows = table.rows.map((row) => measureRow(row, table, width, typesetting));
  const first = table.rows.findIndex(({ isHead }) => !isHead);
  const count = first === -1 ? 0 : first;
  return { heads: rows.slice(0, count), rows: rows.slice(count) };
};

const measureRow = (row: WordRow, table: WordTable, width: number, typesetting: Typesetting): MeasuredRow => {
  const { cellMargins } = table;
  const columns = row.cells.reduce((sum, { span }) => sum + span, 0);
  const share = (table.width || width) / columns;
  const lines: CellLine[] = [];
  let height = 0;
  for (const cell of row.cells) {
    const inner = Math.max(1, (cell.width ?? share * cell.span) - cellMargins.left - cellMargins.right);
    const filled = fillCell(cell, inner, cellMargins.top, typesetting);
    for (const line of filled.lines) lines.push(line);
    height = Math.max(height, filled.height + cellMargins.bottom);
  }
  const asked = row.height?.value ?? 0;
  const isExact = row.height?.rule === 'exact';
  return { height: (isExact ? asked : Math.max(asked, height)) + ruled, isWhole: row.cantSplit || isExact, lines };
};

const fillCell = (
  { paragraphs }: WordCell,
  width: number,
  from: number,
  typesetting: Typesetting,
): { readonly lines: readonly CellLine[]; readonly height: number } => {
  const lines: CellLine[] = [];
  let [top, after] = [from, 0];
  for (const paragraph of paragraphs.filter(({ place }) => place !== 'text box')) {
    const measured = measureParagraph(paragraph, width, null, typesetting);
    top += Math.max(after, paragraph.spacing.before);
    for (const [index, line] of measured.lines.entries()) {
      lines.push({ paragraph, index, line, top });
      top += line.height;
    }
    after = paragraph.spacing.after;
  }
  // Measured: cells whose lines are as high as their text are a little higher than these.
  const isLoose = paragraphs.some(({ spacing }) => spacing.lineRule === 'auto' && spacing.line > 240);
  return { lines, height: top + after + (isLoose ? 2 : 0) };
};

/** What of a table must fit where it begins: its head with its first row, or the first line of one that may be parted. */
export const openingHeight = ({ heads, rows }: MeasuredTable): number => {
  const row = rows[0] as MeasuredRow;
  const [line] = row.lines;
  const opening = !row.isWhole && line ? line.top + line.line.height : row.height;
  return heads.reduce((sum, { height }) => sum + height, opening);
};

/** Puts a table row by row, its head again on every page. */
export const placeTable = (flow: Flow, table: MeasuredTable): void => {
  const opening = openingHeight(table);
  const isTooHigh = opening > currentPage(flow).height;
  if (!isTooHigh && !isEmpty(flow) && findRoom(flow, 0, opening) === null) turnPage(flow, false);
  putHeads(flow, table);
  for (const row of table.rows) {
    if (findRoom(flow, 0, row.height) !== null) putRow(flow, row);
    else placeLongRow(flow, table, row);
  }
};

const putHeads = (flow: Flow, { heads }: MeasuredTable): void => {
  for (const row of heads) putRow(flow, row);
};

const putRow = (flow: Flow, row: MeasuredRow): void => {
  const top = findRoom(flow, 0, row.height) ?? currentPage(flow).bottom;
  for (const { paragraph, index, line, top: within } of row.lines) putLine(flow, paragraph, index, line, top + within);
  currentPage(flow).bottom = top + row.height;
};

/** A row that does not fit goes to the next page, or is parted between lines where it may or must be. */
const placeLongRow = (flow: Flow, table: MeasuredTable, row: MeasuredRow): void => {
  const headHeight = table.heads.reduce((sum, { height }) => sum + height, 0);
  const isTooHigh = row.height + headHeight > currentPage(flow).height;
  if (row.isWhole && !isTooHigh) {
    turnPage(flow, false);
    putHeads(flow, table);
    putRow(flow, row);
    return;
  }
  const lines = [...row.lines].sort((one, other) => one.top - other.top);
  let [at, done] = [0, 0];
  while (at < lines.length) {
    const start = currentPage(flow).bottom;
    const room = currentPage(flow).height - start;
    const first = at;
    for (let next = lines[at]; next; next = lines[at]) {
      const bottom = next.top + next.line.height - done;
      if (bottom > room && (at > first || start > headHeight)) break;
      putLine(flow, next.paragraph, next.index, next.line, start + next.top - done);
      at += 1;
    }
    if (at === lines.length) break;
    done = (lines[at] as CellLine).top;
    turnPage(flow, false);
    putHeads(flow, table);
  }
  currentPage(flow).bottom += ruled;
};
