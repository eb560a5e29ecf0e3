import type { Message } from '../text/message.ts';
import type { Span } from '../text/span.ts';

/** What is moved to the next year. */
export type Subject = 'year' | 'edition' | 'period' | 'date' | 'id' | 'previous' | 'upstream' | 'include' | 'number';

/** A range of a text that gives way to other words. */
export interface WordMove extends Span {
  readonly kind: 'move';
  readonly of: Subject;
  readonly words: string;
}

/** A range of a text that a person must decide on: what stands there, and why nobody else can tell. */
export interface WordDoubt extends Span {
  readonly kind: 'doubt';
  /** Goes behind the words that it is about: 是别的年份，没有改. */
  readonly why: Message;
}

/** What becomes of a range of a text; a range may be moved and doubtful at once. */
export type WordTurn = WordMove | WordDoubt;

/** The way to a value of a file, from its root. */
export type Path = readonly (string | number)[];

/** A value of the file, or a range of a text, that is given other words; a key that is not there yet is added. */
export interface Move {
  readonly kind: 'move';
  readonly of: Subject;
  readonly path: Path;
  /** Null for the value as a whole. */
  readonly range: Span | null;
  /** What stood there; '' where nothing did. */
  readonly before: string;
  readonly words: string;
}

/** A value of the file, or a range of a text, that a person must decide on. */
export interface Doubt {
  readonly kind: 'doubt';
  readonly path: Path;
  readonly range: Span | null;
  /** The words that it is about, as they stood. */
  readonly words: string;
  readonly why: Message;
}

/** What becomes of a value of the file. */
export type Turn = Move | Doubt;
