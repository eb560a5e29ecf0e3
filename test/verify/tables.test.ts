import { expect, it } from 'vitest';
import { isFailure } from '../../src/read/reader.ts';
import { tableHead, tablePitch, tableWidth } from '../../src/verify/checks/tables.ts';
import { readWordFile } from '../../src/verify/read-word-file.ts';
import { verifyFile } from '../../src/verify/verify-file.ts';
import { gb9704 } from '../render/tables.ts';
import { handMadeFile, paragraph, run, text } from './hand-made-file.ts';

/** How a table is made. */
interface Made {
  readonly width?: number | null;
  readonly rows?: number;
  readonly columns?: number;
  readonly headFormat?: string;
  readonly rowFormat?: string;
  /** Twips from line to line in each cell. */
  readonly pitch?: number;
  readonly rule?: string;
  readonly words?: string;
}

const tableOf = ({
  width = 8844,
  rows = 3,
  columns = 2,
  headFormat = '<w:tblHeader/><w:cantSplit/>',
  rowFormat = '<w:cantSplit/>',
  pitch = 400,
  rule = 'exact',
  words = '指标',
}: Made): string => {
  const cell = `<w:tc>${paragraph(run(words, '宋体', 24), `<w:spacing w:line="${pitch}" w:lineRule="${rule}"/>`)}</w:tc>`;
  const row = (format: string): string => `<w:tr><w:trPr>${format}</w:trPr>${cell.repeat(columns)}</w:tr>`;
  const size = width === null ? '' : `<w:tblW w:w="${width}" w:type="dxa"/>`;
  return `<w:tbl><w:tblPr>${size}</w:tblPr>${row(headFormat)}${row(rowFormat).repeat(rows - 1)}</w:tbl>`;
};

/** What is found in a file with one table behind a paragraph. */
const findingsIn = (made: Made): readonly string[] => {
  const file = readWordFile(handMadeFile(text('附件') + tableOf(made) + text('完')));
  if (isFailure(file)) throw new Error(file.failure.en);
  const run = { checks: [tableWidth, tableHead, tablePitch], settings: new Map() };
  return verifyFile(file, gb9704, run).map(({ place, message }) => `${place.paragraph} ${message.zh}`);
};

const unrepeated = '表格较长，应设“重复标题行”';
const breaking = '表格较长，应取消“允许跨页断行”';

// The type area is 156 mm wide: 8844 twips.
it.each<readonly [name: string, Made]>([
  ['as wide as the type area', {}],
  ['a little wider, by its lines', { width: 8844 + 240 }],
  ['of no width of its own', { width: null }],
  ['of many rows, with a head that is repeated and rows that stay whole', { rows: 40 }],
  ['of fourteen rows, which needs neither', { rows: 14, headFormat: '', rowFormat: '' }],
  ['of one row, such as a frame', { width: 20_000, rows: 1, pitch: 100 }],
  ['of one column, the same', { width: 20_000, columns: 1, pitch: 100 }],
  ['with lines as high as their words need', { pitch: 288 }],
  ['with lines that grow with their words', { pitch: 100, rule: 'atLeast' }],
  ['with nothing to cut off', { pitch: 100, words: ' ' }],
])('nothing is found in a table %s', (_, made) => {
  expect(findingsIn(made)).toEqual([]);
});

it.each<readonly [name: string, Made, readonly string[]]>([
  ['wider than the type area', { width: 9085 }, ['表格宽 160.2 毫米，超出版心的 156 毫米']],
  ['of fifteen rows without a head that is repeated', { rows: 15, headFormat: '<w:cantSplit/>' }, [unrepeated]],
  ['of fifteen rows that break', { rows: 15, rowFormat: '' }, [breaking]],
  ['of fifteen rows with neither', { rows: 15, headFormat: '', rowFormat: '' }, [unrepeated, breaking]],
  ['with lines that cut words off', { pitch: 287 }, ['单元格用了过小的固定行距，文字会被切掉']],
])('it is told of a table %s', (_, made, told) => {
  expect(findingsIn(made)).toEqual(told.map((words) => `2 ${words}`));
});
