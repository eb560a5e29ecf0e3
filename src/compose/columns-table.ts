import type { Table, TableColumn } from '../document/document.ts';
import { describeFrequency } from '../plan/columns/schedule-words.ts';
import type { Column, Plan } from '../plan/plan.ts';
import { printDue } from '../plan/printed-responsibility.ts';
import { formatQuantity } from '../text/quantity.ts';
import { cellOf } from './cell.ts';

/** How a column of the table is headed and set, and what it says of a programme; the order counts from 1. */
interface Form extends TableColumn {
  readonly head: string;
  readonly cell: (column: Column, order: number) => string;
}

/** The table of all programmes with partner outlets (合作专栏一览表), in the order of the plan. */
export const columnsTable = (plan: Plan): Table => {
  const columns = plan.homes.flatMap((home) => home.columns);
  return {
    type: 'table',
    columns: forms.map(({ width, align }) => ({ width, align })),
    head: [forms.map(({ head }) => cellOf(head))],
    rows: columns.map((column, index) => forms.map(({ cell }) => cellOf(cell(column, index + 1)))),
  };
};

// Widths are half-width characters of a landscape page.
const forms: readonly Form[] = [
  { head: '序号', width: 8, align: 'center', cell: (_, order) => String(order) },
  { head: '专栏', width: 28, align: 'left', cell: ({ names }) => names.map((name) => `《${name}》`).join('') },
  { head: '合作媒体', width: 24, align: 'left', cell: (column) => nameOutlets(column).join('、') },
  { head: '合作方式', width: 12, align: 'center', cell: ({ relation }) => relation },
  { head: '期数', width: 16, align: 'center', cell: (column) => printEpisodes(column) },
  {
    head: '周期',
    width: 22,
    align: 'center',
    cell: ({ every }) => (every === null ? '' : describeFrequency(every).zh),
  },
  { head: '责任单位', width: 18, align: 'left', cell: ({ owner }) => owner?.name ?? '' },
  { head: '完成时限', width: 23, align: 'center', cell: ({ due }) => (due === null ? '' : printDue(due)) },
];

const nameOutlets = ({ outlet, partners }: Column): readonly string[] =>
  [...(outlet ? [outlet] : []), ...partners].map(({ name }) => name);

/** The episodes in the plan's own words; several names say whether they are counted together. */
const printEpisodes = ({ names, share, episodes, written }: Column): string => {
  if (!episodes) return '';
  const words = written ?? formatQuantity(episodes);
  if (names.length < 2) return words;
  return `${share === 'each' ? '各' : '共'}${words}`;
};
