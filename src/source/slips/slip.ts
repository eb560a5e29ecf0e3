import type { Span } from '../../text/span.ts';
import type { WrittenChange } from '../written.ts';

/** A mistake of writing that makes a text no YAML, told from the line where it was made. */
export interface Slip extends Span {
  readonly code: SlipCode;
  /** The words concerned: a key, a sign, the number of blanks. */
  readonly words: string;
  /** Of indentation: how many blanks it should be. */
  readonly expected?: number;
  /** What was meant instead, where nothing else can have been meant. */
  readonly change?: WrittenChange;
}

/** What `findSlips` tells apart; each has its sentence in `slip-messages.ts`. */
export type SlipCode =
  | 'TAB_INDENT'
  | 'WIDE_INDENT'
  | 'INDENT_BETWEEN'
  | 'INDENT_AFTER_VALUE'
  | 'LIST_AFTER_VALUE'
  | 'LEVEL_MIXED'
  | 'DASH_AMONG_KEYS'
  | 'DASH_MISSING'
  | 'LINE_LOST'
  | 'TABLE'
  | 'TEXT_NOT_INDENTED'
  | 'DASH_TOUCHES'
  | 'DASH_WIDE_BLANK'
  | 'WIDE_DASH'
  | 'WIDE_COLON'
  | 'COLON_TOUCHES'
  | 'COLON_WIDE_BLANK'
  | 'COLON_MISSING'
  | 'COLON_IN_VALUE'
  | 'KEY_IN_VALUE'
  | 'KEY_GLUED'
  | 'LIST_BEHIND_KEY'
  | 'BLOCK_SIGN'
  | 'BLOCK_SIGN_WIDE'
  | 'BLOCK_TEXT'
  | 'RESERVED_START'
  | 'QUESTION_START'
  | 'QUOTE_OPEN'
  | 'QUOTE_WIDE'
  | 'QUOTE_BEHIND'
  | 'BRACKET_OPEN'
  | 'BRACKET_EXTRA'
  | 'BRACKET_WIDE'
  | 'BRACKET_BEHIND'
  | 'COMMA_WIDE'
  | 'COMMA_MISSING'
  | 'COMMENT_SIGN'
  | 'COMMENT_WIDE'
  | 'RULER'
  | 'CONFLICT';

/** A slip with its offsets, and those of its change, moved on. */
export const moved = <Moved extends Span & { readonly change?: WrittenChange }>(slip: Moved, by: number): Moved => ({
  ...slip,
  start: slip.start + by,
  end: slip.end + by,
  ...(slip.change && {
    change: { span: { start: slip.change.span.start + by, end: slip.change.span.end + by }, text: slip.change.text },
  }),
});
