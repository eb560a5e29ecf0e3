import type { NamedRange, WriteSheet } from 'hucre';
import { printable, startsLikeFormula } from './cell-text.ts';
import { repack } from './repack.ts';
import { asText, fontOf, quoteMarked, styleOf } from './sheet-style.ts';
import type { Sheet, Workbook } from './workbook.ts';

/**
 * A workbook as the bytes of an .xlsx file. The only user of the spreadsheet library. Every cell is a string, never a
 * number, a formula or an error value.
 */
export const writeWorkbook = async (workbook: Workbook): Promise<Uint8Array> => {
  const { writeXlsx } = await import('hucre/xlsx');
  const day = new Date(`${workbook.properties.date}T00:00:00Z`);
  const date = Number.isNaN(day.getTime()) ? new Date(0) : day;
  const { creator, subject, keywords } = workbook.properties;
  const bytes = await writeXlsx({
    sheets: workbook.sheets.map((sheet) => writtenSheet(sheet, workbook.fonts)),
    namedRanges: workbook.sheets.flatMap(namedRanges),
    defaultFont: fontOf('body', workbook.fonts),
    properties: {
      title: writable(workbook.title),
      creator: writable(creator),
      subject: writable(subject),
      keywords: writable(keywords.join('；')),
      created: date,
      modified: date,
    },
  });
  return repack(bytes, (path, read) => amendments[partName(path)]?.(read()) ?? null);
};

const writtenSheet = (sheet: Sheet, fonts: Workbook['fonts']): WriteSheet => ({
  name: sheet.name,
  columns: sheet.columns.map(({ width }) => ({ width })),
  cells: cellsOf(sheet, fonts),
  rowDefs: new Map(sheet.rows.map(({ height }, row) => [row, { height }])),
  merges: sheet.rows.flatMap(({ kind }, row) =>
    kind === 'head' || kind === 'body' || sheet.columns.length < 2
      ? []
      : [{ startRow: row, startCol: 0, endRow: row, endCol: sheet.columns.length - 1 }],
  ),
  ...(sheet.frozen > 0 ? { freezePane: { rows: sheet.frozen } } : {}),
  ...(sheet.filter ? { autoFilter: { range: filterRange(sheet, '') } } : {}),
  pageSetup: {
    paperSize: 'a4',
    orientation: sheet.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { top: 0.8, bottom: 0.8, left: 0.6, right: 0.6, header: 0.4, footer: 0.4 },
  },
  headerFooter: { oddFooter: '&C第&P页 共&N页', ...(sheet.pageHead ? { oddHeader: `&R${sheet.pageHead}` } : {}) },
});

const cellsOf = (sheet: Sheet, fonts: Workbook['fonts']): NonNullable<WriteSheet['cells']> => {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [row, { kind, texts }] of sheet.rows.entries()) {
    for (const [column, text] of texts.entries()) {
      const written = writable(text);
      const plain = styleOf(kind, sheet.columns[column]?.align ?? 'left', fontOf(kind, fonts));
      const style = startsLikeFormula(text) ? asText(plain) : plain;
      // The library writes strings such as #N/A as error values unless they are rich text.
      const value = text.startsWith('#') ? { richText: [{ text: written }] } : { value: text === '' ? null : written };
      cells.set(`${row},${column}`, { style, ...value });
    }
  }
  return cells;
};

/**
 * A text as the file holds it: not longer than Excel opens, and with the underscore of what would be read as an escape
 * (_x0041_ is A) escaped itself.
 */
const writable = (text: string): string =>
  printable(text.slice(0, 32_000)).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** The names that carry the repeated rows and, without which LibreOffice drops it, the filter. */
const namedRanges = (sheet: Sheet): readonly NamedRange[] => {
  const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
  const ranges: NamedRange[] = [];
  if (sheet.filter) {
    ranges.push({ name: '_xlnm._FilterDatabase', range: `${quoted}!${filterRange(sheet, '$')}`, scope: sheet.name });
  }
  if (sheet.frozen > 0) {
    ranges.push({ name: '_xlnm.Print_Titles', range: `${quoted}!$1:$${sheet.frozen}`, scope: sheet.name });
  }
  return ranges;
};

/** The range that the filter covers; `mark` is '$' for an absolute one. */
const filterRange = ({ filter, columns }: Sheet, mark: '' | '$'): string => {
  const { head, last } = filter ?? { head: 0, last: 0 };
  return `${mark}A${mark}${head + 1}:${mark}${columnLetters(columns.length)}${mark}${last + 1}`;
};

/** 1 → A, 27 → AA. */
const columnLetters = (count: number): string => {
  const before = Math.floor((count - 1) / 26);
  return `${before > 0 ? columnLetters(before) : ''}${String.fromCharCode(65 + ((count - 1) % 26))}`;
};

/** What the library has no option for, by part. */
const amendments: Readonly<Record<string, (xml: string) => string>> = {
  'app.xml': (xml) => xml.replace('<Application>hucre<', '<Application>kepu<'),
  // A filter's name belongs to the program, not among the names that a person sees.
  'workbook.xml': (xml) => xml.replaceAll('name="_xlnm._FilterDatabase"', 'name="_xlnm._FilterDatabase" hidden="1"'),
  'styles.xml': quoteMarked,
  // Numbers are strings here by design: no green corners.
  'sheet.xml': (xml) => {
    const ref = /<dimension ref="([A-Z0-9:]{1,30})"/.exec(xml)?.[1] ?? 'A1';
    const ignored = `<ignoredErrors><ignoredError sqref="${ref}" numberStoredAsText="1"/></ignoredErrors>`;
    return xml.replace('</headerFooter>', `</headerFooter>${ignored}`);
  },
};

/** xl/worksheets/sheet12.xml → sheet.xml */
const partName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/^sheet\d{1,6}/, 'sheet');
