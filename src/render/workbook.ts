import type { Properties } from '../document/document.ts';

/** What a spreadsheet file holds, decided to the last point: nothing is left to the library that writes it. */
export interface Workbook {
  readonly title: string;
  readonly properties: Properties;
  /** Typefaces by name; `head` is for headings and the heads of tables. */
  readonly fonts: { readonly title: string; readonly head: string; readonly body: string };
  readonly sheets: readonly Sheet[];
}

/** One worksheet. Rows and columns count from 0. */
export interface Sheet {
  /** At most 31 UTF-16 units without [ ] : * ? / \ and unlike the name of every other sheet, whatever the case. */
  readonly name: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Printed at the top of every page; '' for nothing. */
  readonly pageHead: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** How many rows stay in sight and are repeated on every page; 0 without a table. */
  readonly frozen: number;
  /** The last row of the head, which carries the filter, and the last row of the table. */
  readonly filter: { readonly head: number; readonly last: number } | null;
}

/** One column of a worksheet, as wide as its table asks within the page. */
export interface SheetColumn {
  /** In half-width characters of the body font. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

/** A row: `title`, `heading` and `line` hold one text over the whole width, `head` and `body` one text a column. */
export interface SheetRow {
  readonly kind: 'title' | 'heading' | 'line' | 'head' | 'body';
  readonly texts: readonly string[];
  /** In points. */
  readonly height: number;
}
