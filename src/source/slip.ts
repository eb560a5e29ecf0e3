import type { Span } from '../text/span.ts';

/** A mistake of writing that makes a text no YAML, told from the line where it was made. */
export interface Slip extends Span {
  readonly code: SlipCode;
  /** The words concerned: a key, a sign, the number of blanks. */
  readonly words: string;
  /** Of indentation: how many blanks it should be. */
  readonly expected?: number;
}

/** What `findSlips` tells apart; each has its sentence in `slip-messages.ts`. */
export type SlipCode =
  | 'TAB_INDENT'
  | 'WIDE_INDENT'
  | 'INDENT_BETWEEN'
  | 'INDENT_AFTER_VALUE'
  | 'LEVEL_MIXED'
  | 'TEXT_NOT_INDENTED'
  | 'DASH_TOUCHES'
  | 'WIDE_DASH'
  | 'WIDE_COLON'
  | 'COLON_TOUCHES'
  | 'COLON_MISSING'
  | 'COLON_IN_VALUE'
  | 'LIST_BEHIND_KEY'
  | 'BLOCK_SIGN'
  | 'RESERVED_START'
  | 'QUOTE_OPEN'
  | 'QUOTE_WIDE'
  | 'QUOTE_BEHIND'
  | 'BRACKET_OPEN'
  | 'BRACKET_EXTRA'
  | 'BRACKET_WIDE'
  | 'BRACKET_BEHIND'
  | 'COMMA_WIDE'
  | 'COMMA_MISSING'
  | 'CONFLICT';
