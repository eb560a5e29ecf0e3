import type { Span } from '../text/span.ts';

/** Where a value stands in its file, and how it is written. Offsets are UTF-16 units into the source text. */
export type Written = WrittenMap | WrittenList | WrittenScalar;

/** A map, block or flow, with its entries by key; of a key that stands twice, the first. */
export interface WrittenMap extends Span {
  readonly kind: 'map';
  /** In braces, not on lines of its own. */
  readonly isFlow: boolean;
  readonly entries: ReadonlyMap<string, WrittenEntry>;
}

/** Where a key stands, and what stands behind its colon. */
export interface WrittenEntry {
  readonly key: Span;
  readonly value: Written;
}

/** A list, block or flow. */
export interface WrittenList extends Span {
  readonly kind: 'list';
  readonly isFlow: boolean;
  readonly items: readonly Written[];
}

/** A text, number, truth value or nothing, quotes and block header included in its span. */
export interface WrittenScalar extends Span {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  /** The decoded string, or the source of what is no string. */
  readonly text: string;
  /** Of a block scalar: the indentation that its own indicator counts from. */
  readonly parentIndent: number;
}

/** How a scalar is written: bare, in quotes, or under | or >. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** Other source for a span of a file. */
export interface WrittenChange {
  readonly span: Span;
  readonly text: string;
}
