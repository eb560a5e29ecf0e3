/** A file as it is to be written: its values, with the comments and blank lines that stand by them. */
export interface FormatFile {
  /** Lines above everything: what the file as a whole is about. */
  readonly head: readonly FormatLine[];
  readonly root: FormatNode;
  /** Lines below everything. */
  readonly foot: readonly FormatLine[];
}

/** A comment on a line of its own, from its # on; '' is a blank line. */
export type FormatLine = string;

export type FormatNode = FormatCollection | FormatScalar;

/** A map or a list. */
export interface FormatCollection {
  readonly kind: 'map' | 'list';
  /** Whether it stands in brackets if it fits there. */
  readonly isFlow: boolean;
  readonly entries: readonly FormatEntry[];
  /** Lines behind the last entry, at the same indentation. */
  readonly below: readonly FormatLine[];
}

/** An entry of a map, or an item of a list. */
export interface FormatEntry {
  readonly above: readonly FormatLine[];
  /** What the key says; null in a list. */
  readonly key: string | null;
  /** The key as it is written, and the cells that it takes. */
  readonly written: string;
  readonly width: number;
  /** A comment at the end of the first line, with the blanks before it; '' where there is none. */
  readonly beside: string;
  readonly value: FormatNode;
}

/** A text, number, truth value or nothing. */
export interface FormatScalar {
  readonly kind: 'scalar';
  /** What it says, or the source of what is no string. */
  readonly text: string;
  /** How it is written on one line of its own, and within brackets, where commas and brackets mean something. */
  readonly line: string;
  readonly flowLine: string;
  /** The cells that `flowLine` takes. */
  readonly width: number;
  /** Its lines below the first – a header such as `|` – without their indentation; null where it stands on one line. */
  readonly block: FormatBlock | null;
}

/** A scalar on several lines. */
export interface FormatBlock {
  readonly header: string;
  readonly lines: readonly string[];
  /** Whether the header is text, too, so that a comment stands behind the last line. */
  readonly isBare: boolean;
}
