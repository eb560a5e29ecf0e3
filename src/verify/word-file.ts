import type { ParagraphFormat } from '../read/word/paragraph-format.ts';
import type { RunFormat } from '../read/word/run-format.ts';

/**
 * What a Word file says about its pages and its type: every value as it takes effect, with the defaults, the styles and
 * the direct settings resolved. Lengths in twips (twentieths of a point), type sizes in half points, as the file has them.
 */
export interface WordFile {
  /** The paragraphs of the main text in the order of the file, those of tables, frames and text boxes too. */
  readonly paragraphs: readonly WordParagraph[];
  readonly sections: readonly WordSection[];
  readonly tables: readonly WordTable[];
  readonly settings: {
    readonly evenAndOddHeaders: boolean;
    readonly updateFields: boolean;
    readonly mirrorMargins: boolean;
    readonly trackRevisions: boolean;
  };
  readonly properties: { readonly title: string; readonly creator: string };
  /** What was left in the file: comments, and tracked insertions and deletions. */
  readonly leftovers: { readonly comments: number; readonly insertions: number; readonly deletions: number };
}

/** One paragraph; `number` counts from 1 through the main text, and is how findings name it. */
export interface WordParagraph extends ParagraphFormat {
  readonly number: number;
  /** Its characters, line breaks as line feeds, a numeral that Word counts itself in front. Hidden text is not printed. */
  readonly text: string;
  /** The numeral that Word counts itself, or ''; no run has it. A bullet counts as one. */
  readonly numeral: string;
  readonly place: 'body' | 'table' | 'text box';
  /** Index of its section in `sections`, and of its table in `tables` (null outside tables). */
  readonly section: number;
  readonly table: number | null;
  readonly style: { readonly id: string; readonly name: string };
  /** By its setting, by a page break that it begins with, or by one that the paragraph before ends with. */
  readonly pageBreakBefore: boolean;
  /** Offsets in `text` of the page breaks between its first and its last character. */
  readonly pageBreaks: readonly number[];
  readonly runs: readonly WordRun[];
  /** Pictures and drawn shapes that are anchored in it. */
  readonly drawings: readonly WordDrawing[];
}

/** A picture, a line or another shape; lengths in twips, 0 where the file does not say. */
export interface WordDrawing {
  readonly floats: boolean;
  readonly width: number;
  readonly height: number;
  /** RRGGBB in capitals, or '' where it has no line or none of its own. */
  readonly lineColour: string;
}

/** A stretch of text set in one way. */
export interface WordRun extends RunFormat {
  readonly text: string;
  /** The name of the field that it is the result of (PAGE), or ''; a field without a result is a run without text. */
  readonly field: string;
}

/** A section: its sheet, its grid, and the headers and footers that take effect in it (inherited ones too). */
export interface WordSection {
  readonly page: { readonly width: number; readonly height: number; readonly orientation: 'portrait' | 'landscape' };
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
    readonly gutter: number;
  };
  /** How it begins: nextPage, evenPage, oddPage, continuous. */
  readonly start: string;
  readonly grid: { readonly type: string; readonly linePitch: number; readonly characterSpace: number };
  /** Whether its first page has a header and footer of its own. */
  readonly titlePage: boolean;
  /** Where its page numbers begin; null where they count on. */
  readonly firstNumber: number | null;
  /** How they are written: decimal, numberInDash (- 1 -) and so on. */
  readonly numberFormat: string;
  readonly columns: number;
  readonly headers: WordStories;
  readonly footers: WordStories;
}

/** The paragraphs of headers or footers, each counted from 1, by the pages they stand on; null where there are none. */
export interface WordStories {
  readonly default: readonly WordParagraph[] | null;
  readonly even: readonly WordParagraph[] | null;
  readonly first: readonly WordParagraph[] | null;
}

/** A table of the main text; its paragraphs stand in `paragraphs` of the file, too. */
export interface WordTable {
  /** Number of its first paragraph. */
  readonly paragraph: number;
  readonly width: number | null;
  /** Whether it floats (`w:tblpPr`). */
  readonly floats: boolean;
  /** Blank twips inside each cell. */
  readonly cellMargins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly rows: readonly WordRow[];
}

/** A row of a table from left to right. */
export interface WordRow {
  readonly isHead: boolean;
  readonly cantSplit: boolean;
  readonly height: { readonly value: number; readonly rule: string } | null;
  readonly cells: readonly WordCell[];
}

/** A cell with its paragraphs, those of tables inside it too; one that continues a merged cell above it has none. */
export interface WordCell {
  readonly width: number | null;
  readonly span: number;
  readonly paragraphs: readonly WordParagraph[];
}
