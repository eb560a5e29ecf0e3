import { addDecimals } from '../../text/decimal.ts';
import { foldWidth } from '../../text/fold-width.ts';
import { parseQuantity } from '../../text/quantity.ts';
import { lastPlaceOf } from '../../text/rounding.ts';
import type { Span } from '../../text/span.ts';

/** A total of a table that its column or row does not come to. */
export interface BrokenTotal {
  /** What stands in its cell. */
  readonly total: Span & { readonly text: string };
  readonly sum: number;
  /** The cells that are added up, without the empty ones. */
  readonly parts: readonly Span[];
}

interface Cell extends Span {
  readonly text: string;
}

type Row = readonly Cell[];

/** The totals (合计) of the Markdown tables of a text that are not what their columns or rows add up to, in order. */
export const brokenTotalsOf = (text: string): readonly BrokenTotal[] => {
  if (!text.includes('|') || !totalWord.test(text)) return none;
  return tablesOf(foldWidth(text)).flatMap((rows) => [...brokenColumns(rows), ...brokenRows(rows)]);
};

const none: readonly BrokenTotal[] = [];
const totalWord = /合 {0,4}计|总 {0,4}计|共 {0,4}计/;
const isTotalWord = /^(?:合 {0,4}计|总 {0,4}计|共 {0,4}计)$/;

/** Rows by the tables that they stand in; the head is the first, the line of dashes is left out. */
const tablesOf = (text: string): readonly (readonly Row[])[] => {
  const tables: Row[][] = [];
  let isOpen = false;
  let start = 0;
  for (const line of text.split('\n')) {
    const isRow = line.trimStart().startsWith('|');
    if (isRow && !isOpen) tables.push([]);
    if (isRow && !/^[|\s:-]{1,400}$/.test(line)) tables.at(-1)?.push(cellsOf(line, start));
    isOpen = isRow;
    start += line.length + 1;
  }
  return tables;
};

const cellsOf = (line: string, start: number): Row => {
  const cells: Cell[] = [];
  let at = line.indexOf('|') + 1;
  for (let bar = line.indexOf('|', at); bar >= 0; bar = line.indexOf('|', at)) {
    cells.push(cellOf(line, at, bar, start));
    at = bar + 1;
  }
  return line.slice(at).trim() === '' ? cells : [...cells, cellOf(line, at, line.length, start)];
};

const cellOf = (line: string, from: number, to: number, start: number): Cell => {
  const written = line.slice(from, to);
  const text = written.replace(/^[\s*]{1,20}|[\s*]{1,20}$/g, '');
  const at = start + from + Math.max(0, written.indexOf(text));
  return { text, start: at, end: at + text.length };
};

/** Columns of shares, averages, prices, numerals and times add up to nothing. */
const notSummed = /率|比|%|‰|均|标准|单价|序号|编号|号码|电话|年龄|年度|年份|时间|日期|期限|排名|名次|最/;

/** The columns of a table whose only total stands in its last row. */
function* brokenColumns(rows: readonly Row[]): Iterable<BrokenTotal> {
  const [head, ...body] = rows;
  const total = body.at(-1);
  const others = body.slice(0, -1);
  if (!head || !total || others.length < 2 || !isTotalRow(total)) return;
  if (others.some((row) => isSubtotalRow(row) || row.length !== head.length) || total.length !== head.length) return;
  for (let column = 1; column < head.length; column++) {
    const cell = total[column];
    if (cell === undefined || notSummed.test(head[column]?.text ?? '%')) continue;
    const broken = compare(
      cell,
      others.flatMap((row) => row[column] ?? []),
    );
    if (broken) yield broken;
  }
}

const isTotalRow = (row: Row): boolean => row.slice(0, 2).some(({ text }) => isTotalWord.test(text));
const isSubtotalRow = (row: Row): boolean => row.slice(0, 2).some(({ text }) => /其中|小计|合计|总计|共计/.test(text));

/** The rows of a table with a column of totals: only where that fits two other rows is it surely the sum of all. */
function* brokenRows(rows: readonly Row[]): Iterable<BrokenTotal> {
  const [head, ...body] = rows;
  const last = (head?.length ?? 0) - 1;
  if (!head || last < 3 || !isTotalWord.test(head[last]?.text ?? '')) return;
  if (head.slice(1).some(({ text }) => notSummed.test(text) || /其中|小计/.test(text))) return;
  const compared = body.map((row) => {
    const cell = row.length === head.length ? row[last] : undefined;
    return cell && fits(cell, row.slice(1, last)) ? 'fits' : cell && compare(cell, row.slice(1, last));
  });
  if (compared.filter((each) => each === 'fits').length < 2) return;
  for (const broken of compared) if (broken && broken !== 'fits') yield broken;
}

const fits = (total: Cell, cells: readonly Cell[]): boolean =>
  numberOf(total) !== null && cells.every((cell) => isEmpty(cell) || numberOf(cell)) && compare(total, cells) === null;

const isEmpty = ({ text }: Cell): boolean => /^[-—–/]{0,4}$/.test(text);

/** Null where the total is the sum of the cells, or where one of them is no plain number in its unit. */
const compare = (total: Cell, cells: readonly Cell[]): BrokenTotal | null => {
  const written = cells.filter((cell) => !isEmpty(cell));
  const whole = numberOf(total);
  const numbers = written.flatMap((cell) => numberOf(cell) ?? []);
  if (whole === null || numbers.length < Math.max(2, written.length)) return null;
  const units = new Set([whole, ...numbers].flatMap(({ unit }) => unit ?? []));
  if (units.size > 1) return null;
  const sum = addDecimals(numbers.map(({ value }) => value));
  // Decimals may be rounded, each by half of its last place.
  const places = [total, ...written].map(({ text }) => placeOf(text));
  const slack = places.every((place) => place === 1) ? 0 : (places.length * Math.max(...places)) / 2;
  return Math.abs(sum - whole.value) <= slack + 1e-9 ? null : { total, sum, parts: written };
};

const placeOf = (text: string): number => lastPlaceOf(text.replace(/[^\d.万亿]{1,8}$/, ''));

const numberOf = ({ text }: Cell): { readonly value: number; readonly unit: string | null } | null => {
  const quantity = /^\d/.test(text) ? parseQuantity(text) : null;
  const isPlain =
    quantity?.comparator === 'eq' && quantity.change === null && quantity.per === null && quantity.unit !== '%';
  return isPlain && quantity.min !== null ? { value: quantity.min, unit: quantity.unit } : null;
};
