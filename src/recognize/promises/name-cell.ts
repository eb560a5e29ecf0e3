import type { Mark } from '../../plan/binding/passage.ts';
import { cellIndex } from '../../plan/binding/table-cell.ts';

const longest = 40;
const sum = /^(?:合计|总计|小计|共计)$/;
const tellsSomething = /\p{Script=Han}{2}/u;

/** What a figure of a table counts: the nearest words to the left of it in its row; null in heads and rows of sums. */
export const nameCell = ({ row, head, figure }: Mark): string | null => {
  if (row === null || row.start === head?.start || row.cells.some((cell) => sum.test(cell))) return null;
  for (let column = cellIndex(row, figure.start) - 1; column >= 0; column--) {
    const words = row.cells[column] as string;
    if (tellsSomething.test(words)) return words.length > longest ? null : words;
  }
  return null;
};
