import { countBelow } from '../../text/count-below.ts';
import { multiplyDecimals } from '../../text/decimal.ts';
import type { Figure } from '../../text/figure.ts';
import type { Span } from '../../text/span.ts';
import { parseUnit, type Unit } from '../../text/unit.ts';

/** A row of a Markdown table, taken apart once for all its figures. */
export interface TableRow extends Span {
  /** The words of its cells, trimmed. */
  readonly cells: readonly string[];
  /** The offsets of its bars; each cell stands behind one. */
  readonly bars: readonly number[];
  /** The cell that says 单位, where the row is a head with a column of units; else -1. */
  readonly unitColumn: number;
  /** The cell that says 序号, or is empty before all others, where the row is a head over numbered rows; else -1. */
  readonly numberColumn: number;
}

/** The row of a raw Markdown text whose line an offset is in; the line begins with a bar. */
export const readRow = (text: string, offset: number): TableRow => {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const stop = text.indexOf('\n', start);
  const end = stop === -1 ? text.length : stop;
  const bars: number[] = [];
  const cells: string[] = [];
  for (let bar = text.indexOf('|', start); bar !== -1 && bar < end; ) {
    const next = text.indexOf('|', bar + 1);
    bars.push(bar);
    cells.push(text.slice(bar + 1, next === -1 || next > end ? end : next).trim());
    bar = next;
  }
  const unitColumn = cells.findIndex((cell) => cell === '单位' || cell === '计量单位');
  const numberColumn = cells.findIndex((cell, column) => NUMBERS.test(cell) || (column === 0 && cell === ''));
  return { start, end, cells, bars, unitColumn, numberColumn };
};

const NUMBERS = /^(?:序 ?号|序|编 ?号|项次)$/;

/** Which cell of its row an offset of the text is in, from 0. */
export const cellIndex = ({ bars }: TableRow, offset: number): number => countBelow(bars, offset) - 1;

/** Whether an offset of the text is in a cell that numbers its row and so promises nothing. */
export const isNumberOfRow = (row: TableRow, head: TableRow, offset: number): boolean =>
  head.numberColumn !== -1 && cellIndex(row, offset) === head.numberColumn;

/** The end of a cell's words, where its unit stands, so that long cells cost nothing. */
export const titleOf = ({ cells }: TableRow, column: number): string => (cells[column] ?? '').slice(-MAX_TITLE);

const MAX_TITLE = 80;

/**
 * A number of a table with the unit that its table gives it: in the head of its column (投资（亿元）), in a column of units,
 * or right above the table (单位：万元). The number as it is where no such unit stands there.
 */
export const inUnitOfTable = (text: string, row: TableRow, head: TableRow, figure: Figure): Figure => {
  const unit = unitOfTable(text, row, head, figure.start);
  if (unit === null) return figure;
  const { min, max } = figure;
  return {
    ...figure,
    unit: unit.name,
    min: min === null ? null : multiplyDecimals(min, unit.factor),
    max: max === null ? null : multiplyDecimals(max, unit.factor),
  };
};

const unitOfTable = (text: string, row: TableRow, head: TableRow, offset: number): Unit | null => {
  const inHead = IN_HEAD.exec(titleOf(head, cellIndex(row, offset)));
  if (inHead?.[1] !== undefined) return parseUnit(inHead[1]);
  if (head.unitColumn !== -1) return parseUnit(titleOf(row, head.unitColumn));
  const above = ABOVE.exec(text.slice(Math.max(0, head.start - 24), head.start));
  return above?.[1] === undefined ? null : parseUnit(above[1]);
};

const IN_HEAD = /[（(/／](?:单位[：:])?([^（）()/／]{1,8})[）)]?$/;
const ABOVE = /单位[：:]\s{0,4}([^\s（）()。：:]{1,6})[）)]?\s{0,4}$/;
