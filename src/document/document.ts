/**
 * A document without a format: what is read and what is printed are both this tree, so that every composer meets
 * every renderer. Strings are printed character for character; no renderer adds, drops or changes one.
 */
export interface Document {
  readonly title: string;
  readonly properties: Properties;
  /** Landscape for wide tables. */
  readonly orientation: 'portrait' | 'landscape';
  /** Marked 草稿 on every page where the format has pages. */
  readonly draft: boolean;
  readonly blocks: readonly Block[];
}

/** What file formats keep about a document beside its text. */
export interface Properties {
  readonly creator: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** The day (YYYY-MM-DD) that stands for creation and change, so that the same input gives the same bytes. */
  readonly date: string;
}

/** What stands on lines of its own, in the order of print. */
export type Block = Title | Heading | Paragraph | List | Table;

/** The title of the whole; line breaks are where the printed title prefers to break. */
export interface Title {
  readonly type: 'title';
  readonly text: string;
}

/** A numbered heading on a line of its own: numeral and text are printed without anything between them. */
export interface Heading {
  readonly type: 'heading';
  /** 1 for the first level. */
  readonly level: number;
  readonly face: Face;
  readonly numeral: string;
  readonly text: string;
}

/** A paragraph; `lead` is its numeral and lead sentence (with the 。 that print adds), set in a face of its own. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly lead: Lead | null;
  readonly inlines: readonly Inline[];
}

/** The opening words of a paragraph that number and name a task. */
export interface Lead {
  readonly level: number;
  readonly face: Face;
  readonly numeral: string;
  readonly text: string;
  /** 。 where print adds one to a run-in title, else ''. */
  readonly stop: string;
}

/** The typeface that a numeral style asks for: 一、 black (黑体), （一） regular script (楷体), others body (仿宋). */
export type Face = 'black' | 'script' | 'body';

/** A list; its marks are text, printed as typed. */
export interface List {
  readonly type: 'list';
  readonly items: readonly Item[];
}

/** One entry of a list; its blocks may hold lists again. */
export interface Item {
  /** The mark as typed, without the space behind it: -, *, +, 1. or 1). */
  readonly mark: string;
  readonly blocks: readonly Block[];
}

/** Rows of cells under a head; what a text, a checklist and a worksheet all print. */
export interface Table {
  readonly type: 'table';
  readonly columns: readonly TableColumn[];
  /** Rows repeated on every page. */
  readonly head: readonly Row[];
  readonly rows: readonly Row[];
}

/** How wide a column is set, and to which side. */
export interface TableColumn {
  /** Relative to the widths of the other columns. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

/** Cells from left to right, one a column. */
export type Row = readonly Cell[];

/** The text of one field of a table; it holds no blocks. */
export interface Cell {
  readonly inlines: readonly Inline[];
}

/** A piece of running text, nested where settings meet. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly inlines: readonly Inline[] }
  | { readonly type: 'emphasis'; readonly inlines: readonly Inline[] }
  /** A line break that the writer asked for. */
  | { readonly type: 'break' };
