/**
 * A document without a format: what is read and what is printed are both this tree, so that every composer meets
 * every renderer. Strings are printed character for character; no renderer adds, drops or changes one.
 */
export interface Document {
  readonly title: string;
  readonly properties: Properties;
  /** How its first pages lie; a `page` block turns those behind it. */
  readonly orientation: Orientation;
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

/** Landscape is for wide tables. */
export type Orientation = 'portrait' | 'landscape';

/** What stands on lines of its own, in the order of print. */
export type Block = Title | Heading | Paragraph | List | Table | PageStart | OfficialElement;

/** What follows begins on a new page that lies so; formats without pages print nothing for it. */
export interface PageStart {
  readonly type: 'page';
  readonly orientation: Orientation;
}

/** What official documents have around their text (GB/T 9704-2012 §7); `printElement` gives its words. */
export type OfficialElement = Letterhead | Recipients | AttachmentList | Signature | Remark | AttachmentLabel | Imprint;

/** 版头: what stands above the title. */
export interface Letterhead {
  readonly type: 'letterhead';
  /** 信函格式 (§10.1) has its mark higher and its number at the right. */
  readonly form: 'general' | 'letter';
  /** 份号, six digits. */
  readonly copyNumber: string | null;
  readonly urgency: string | null;
  /** 发文机关标志: the agencies, the leading one first, and the word behind all of them (文件), or ''. */
  readonly mark: { readonly hosts: readonly string[]; readonly suffix: string } | null;
  /** 发文字号. */
  readonly number: string | null;
  /** 签发人, of upward documents only. */
  readonly signers: readonly string[];
}

/** 主送机关 as printed, with its full-width colon. */
export interface Recipients {
  readonly type: 'recipients';
  readonly text: string;
}

/** 附件说明: the titles of the attachments; several are numbered. */
export interface AttachmentList {
  readonly type: 'attachment-list';
  readonly titles: readonly string[];
}

/** 署名 and 成文日期 in one of the three geometries of §7.3.5. */
export interface Signature {
  readonly type: 'signature';
  readonly manner: 'sealed' | 'unsealed' | 'stamped';
  /** The agencies that sign; none where the stamp (签名章) of a person stands. */
  readonly by: readonly string[];
  readonly stamp: { readonly title: string; readonly name: string } | null;
  /** As printed (2026年3月5日); null where the plan has none. */
  readonly date: string | null;
  /** How many characters at the end of the text go to its page with it (a table goes whole): it may not stand there alone (§7.3.5.5). */
  readonly carried: number;
}

/** 附注 as printed, in its parentheses. */
export interface Remark {
  readonly type: 'remark';
  readonly text: string;
}

/** 附件1, above the title of an attachment. */
export interface AttachmentLabel {
  readonly type: 'attachment-label';
  readonly text: string;
}

/** 版记: what stands at the foot of the last page. */
export interface Imprint {
  readonly type: 'imprint';
  /** Ruled and with 印发 (§7.4), or bare as letters have it (§10.1). */
  readonly form: 'general' | 'letter';
  /** On the last page of the text, on the next one, or behind a blank page: its page is to be even (GB/T 33476.2 §7.3.1). */
  readonly place: 'below-text' | 'next-page' | 'after-blank-page';
  /** 主送 that found no room on the first page, as printed; null where there is none. */
  readonly recipients: string | null;
  /** 抄送 as printed: 抄送：省委宣传部，省教育厅。 */
  readonly copies: string | null;
  /** 印发机关, and 印发日期 with its 印发, as printed. */
  readonly office: string | null;
  readonly date: string | null;
}

/** The title of the whole; line breaks are where the printed title prefers to break. */
export interface Title {
  readonly type: 'title';
  readonly text: string;
  /** Names within it that no line breaks inside, where they fit on one; none where nobody gives them. */
  readonly names?: readonly string[];
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
  /** How it looked in the file that it was read from; nothing that is printed depends on it. */
  readonly look?: Look;
}

/** What shows how a paragraph that was read is meant: what its file sets or its style says, nothing that is guessed. */
export interface Look {
  /** The level of its heading style or its outline, 1 for the first; null for body text. */
  readonly heading: number | null;
  /** Whether its style is one for the title of the whole. */
  readonly isTitle: boolean;
  readonly alignment: 'left' | 'center' | 'right' | 'justified';
  /** The type size of most of its characters in points; null where the file does not say. */
  readonly size: number | null;
  /** How many characters at its start are set apart from those behind them, in bold type or another face; all of them where all are bold or black. */
  readonly apart: number;
  /** Whether a page begins with it, by a break or by its setting. */
  readonly startsPage: boolean;
  /** The numeral that the program counted, with which its text begins; '' where it has none, or one that was typed. */
  readonly numeral: string;
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
  /** Where it was merged, in the file that it was read from, with the cell above it or at its left: then it holds no text. */
  readonly continues?: 'above' | 'left';
}

/** A piece of running text, nested where settings meet. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly inlines: readonly Inline[] }
  | { readonly type: 'emphasis'; readonly inlines: readonly Inline[] }
  /** A line break that the writer asked for. */
  | { readonly type: 'break' };
