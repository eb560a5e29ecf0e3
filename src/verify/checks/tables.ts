import { message } from '../../text/message.ts';
import type { Check } from '../check.ts';
import { inMillimetres, of } from '../deviate.ts';
import type { WordFile, WordTable } from '../word-file.ts';

/** Tables of data: of two rows and two columns at least, so that frames of letterheads are left out. */
const dataTables = ({ tables }: WordFile): readonly WordTable[] =>
  tables.filter(({ rows }) => rows.length >= 2 && (rows[0]?.cells.length ?? 0) >= 2);

const firstOf = (file: WordFile, table: WordTable) => file.paragraphs[table.paragraph - 1];

/** A table is no wider than the text. */
export const tableWidth: Check = {
  id: 'table-width',
  strength: 'practice',
  clause: 'GB/T 9704 8',
  summary: message('表格不超出版心', 'Tables stay within the type area'),
  *check(file) {
    for (const table of dataTables(file)) {
      const paragraph = firstOf(file, table);
      const section = paragraph && file.sections[paragraph.section];
      if (!paragraph || !section || table.width === null) continue;
      const room = section.page.width - section.margins.left - section.margins.right;
      if (table.width <= room + 240) continue;
      yield of(
        paragraph,
        `表格宽 ${inMillimetres(table.width)} 毫米，超出版心的 ${inMillimetres(room)} 毫米`,
        `the table is ${inMillimetres(table.width)} mm wide, the type area ${inMillimetres(room)} mm`,
      );
    }
  },
};

/** A long table is read on its second page, too. */
export const tableHead: Check = {
  id: 'table-head',
  strength: 'practice',
  clause: 'GB/T 9704 8',
  summary: message('跨页的表格重复表头，行不跨页断开', 'Long tables repeat their head and keep rows whole'),
  *check(file) {
    for (const table of dataTables(file)) {
      const paragraph = firstOf(file, table);
      if (!paragraph || table.rows.length < 15) continue;
      if (!table.rows[0]?.isHead)
        yield of(paragraph, '表格较长，应设“重复标题行”', 'the table is long; repeat its head on every page');
      if (table.rows.some(({ cantSplit }) => !cantSplit)) {
        yield of(
          paragraph,
          '表格较长，应取消“允许跨页断行”',
          'the table is long; keep its rows from breaking across pages',
        );
      }
    }
  },
};

/** An exact pitch cuts off what is higher. */
export const tablePitch: Check = {
  id: 'table-pitch',
  strength: 'practice',
  clause: '',
  summary: message('单元格里不用固定行距', 'Cells have no exact line pitch'),
  *check(file) {
    for (const table of dataTables(file)) {
      const found = table.rows
        .flatMap(({ cells }) => cells)
        .flatMap(({ paragraphs }) => paragraphs)
        .find(({ spacing, text, runs }) => {
          const tallest = runs.reduce((size, run) => Math.max(size, run.size), 0) * 10;
          return spacing.lineRule === 'exact' && text.trim() !== '' && spacing.line < 1.2 * tallest;
        });
      if (found)
        yield of(
          found,
          '单元格用了过小的固定行距，文字会被切掉',
          'the exact pitch of the cell is too small and cuts off its text',
        );
    }
  },
};
