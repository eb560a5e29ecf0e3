/** What stands on which page of a Word file; pages count from 1, lengths are twips. */
export interface PageLayout {
  readonly pages: readonly Page[];
  /** Number of a paragraph → the page on which it begins; those of boxes beside a paragraph of two pages have none. */
  readonly begins: ReadonlyMap<number, number>;
}

/** One side of a sheet. */
export interface Page {
  /** As printed; sections may begin to count anew. */
  readonly number: number;
  /** Index of its section. */
  readonly section: number;
  /** Whether it is there only so that the next section begins on an odd or even page: nothing is printed on it. */
  readonly isInserted: boolean;
  /** From top to bottom, rows of tables paragraph by paragraph. */
  readonly parts: readonly PagePart[];
  /** Paragraphs in frames at a place of their own. */
  readonly frames: readonly Area[];
  /** Lines of the flow outside tables. */
  readonly lines: number;
  /** The height of the type area, and what of it lies under the last line, above frames at its foot. */
  readonly height: number;
  readonly left: number;
}

/** The lines of a paragraph on one page. */
export interface PagePart {
  /** The paragraph's number. */
  readonly paragraph: number;
  /** Half-open range of its lines. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly PlacedLine[];
}

/** A line where it stands. */
export interface PlacedLine {
  /** From the upper edge of the type area to the upper edge of the line. */
  readonly top: number;
  readonly height: number;
  /** From the left edge of the column to the end of the text, before it is justified. */
  readonly end: number;
  readonly text: string;
}

/** What a paragraph in a frame covers, from the upper edge of the type area. */
export interface Area {
  readonly paragraph: number;
  readonly top: number;
  readonly bottom: number;
}
