import { multiplyDecimals } from '../../text/decimal.ts';
import type { Figure } from '../../text/figure.ts';
import type { Span } from '../../text/span.ts';
import { parseUnit, type Unit } from '../../text/unit.ts';

/** The cells of a Markdown table row, trimmed; what stands before the first | is none. */
export const cellsOf = (row: string): readonly string[] =>
  row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

/** Which cell of its row an offset of a text is in, from 0. */
export const cellIndex = (text: string, row: Span, offset: number): number =>
  text.slice(row.start, offset).split('|').length - 2;

/**
 * A number of a table with the unit that its table gives it: in the head of its column (投资（亿元）), in a column of units,
 * or right above the table (单位：万元). The number as it is where no such unit stands there.
 */
export const inUnitOfTable = (text: string, row: Span, head: Span, figure: Figure): Figure => {
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

const unitOfTable = (text: string, row: Span, head: Span, offset: number): Unit | null => {
  const heads = cellsOf(text.slice(head.start, head.end));
  const inHead = IN_HEAD.exec(heads[cellIndex(text, row, offset)] ?? '');
  if (inHead?.[1] !== undefined) return parseUnit(inHead[1]);
  const units = heads.findIndex((cell) => cell === '单位' || cell === '计量单位');
  if (units !== -1) return parseUnit(cellsOf(text.slice(row.start, row.end))[units] ?? '');
  const above = ABOVE.exec(text.slice(Math.max(0, head.start - 24), head.start));
  return above?.[1] === undefined ? null : parseUnit(above[1]);
};

const IN_HEAD = /[（(/／](?:单位[：:])?([^（）()/／]{1,8})[）)]?$/;
const ABOVE = /单位[：:]\s{0,4}([^\s（）()。：:]{1,6})[）)]?\s{0,4}$/;
