import { displayWidth } from '../text/width.ts';

/** Rows of cells as lines with aligned columns, full-width characters taking two cells; the last column runs free. */
export const alignTable = (rows: readonly (readonly string[])[]): string => {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, displayWidth(cell));
  }
  const line = (row: readonly string[]) =>
    row.map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - displayWidth(cell))).join('  ');
  return rows.map((row) => `${line(row).trimEnd()}\n`).join('');
};
