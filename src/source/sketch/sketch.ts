import type { Span } from '../../text/span.ts';
import type { ScalarStyle } from '../written.ts';

/**
 * What a file looks like that may be broken: its maps, lists and values with their places, as far as its lines tell.
 * Where the file can be read, it is what the parser reads. Offsets are UTF-16 units into the source text.
 */
export type Sketch = SketchMap | SketchList | SketchScalar;

/** A map with its entries in the order of the text; keys that stand twice are both there. */
export interface SketchMap extends Span {
  readonly kind: 'map';
  readonly isFlow: boolean;
  /** The 0-based column of its keys; of one in braces, of the brace. */
  readonly column: number;
  readonly entries: readonly SketchEntry[];
}

/** A key, or the beginning of one, and what stands behind its colon. */
export interface SketchEntry {
  readonly key: SketchScalar;
  /** As the author wrote it, without quotes. */
  readonly name: string;
  /** The offset of the colon; null while there is none. */
  readonly colon: number | null;
  readonly value: Sketch | null;
}

/** A list with its items. */
export interface SketchList extends Span {
  readonly kind: 'list';
  readonly isFlow: boolean;
  /** The 0-based column of its dashes; of one in brackets, of the bracket. */
  readonly column: number;
  readonly items: readonly SketchItem[];
}

/** An item: the offset of its dash or, in brackets, of its first character; and what stands there. */
export interface SketchItem {
  readonly mark: number;
  readonly value: Sketch | null;
}

/** A text, number or truth value as it is written, quotes or block header included. */
export interface SketchScalar extends Span {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  /** The column that the lines of a block scalar lie behind. */
  readonly parentIndent: number;
}
