import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';

/**
 * Rows of cells as a Word table. Where cells are merged, an empty one of the first row belongs to the one at its left,
 * and an empty one of another row to the one above it.
 */
export const tableOf = (rows: readonly (readonly string[])[], isMerged: boolean): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row, at) =>
        new TableRow({
          tableHeader: at === 0,
          children: row.flatMap((text, column) => {
            if (isMerged && text === '' && (at === 0 ? column > 0 : hasAbove(rows, at, column))) return [];
            const spans = isMerged
              ? { rowSpan: heightOf(rows, at, column), columnSpan: widthOf(rows, at, column) }
              : {};
            return [new TableCell({ children: [new Paragraph(text)], ...spans })];
          }),
        }),
    ),
  });

/** Whether a cell above it in its column holds words, so that it goes on below them. */
const hasAbove = (rows: readonly (readonly string[])[], at: number, column: number): boolean =>
  rows.slice(0, at).some((row) => (row[column] ?? '') !== '');

const heightOf = (rows: readonly (readonly string[])[], at: number, column: number): number => {
  let height = 1;
  while (rows[at + height] && rows[at + height]?.[column] === '' && widthOf(rows, at, column) === 1) height += 1;
  return height;
};

const widthOf = (rows: readonly (readonly string[])[], at: number, column: number): number => {
  let width = 1;
  while (at === 0 && rows[0]?.[column + width] === '') width += 1;
  return width;
};
