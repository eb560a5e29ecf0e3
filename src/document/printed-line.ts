/** A line of a document's text; one of a table has several cells. */
export interface PrintedLine {
  readonly cells: readonly string[];
  /** Whether it belongs to what official documents have around their text, which pages may arrange otherwise. */
  readonly isElement: boolean;
}
