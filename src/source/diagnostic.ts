import type { Message, Severity } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import type { Source } from './source.ts';

/** What reporters are told: findings of texts and of Word files. */
export type Finding = Diagnostic | WordFinding;

/** A finding in a Word file, which has paragraphs but no lines. */
export interface WordFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: Message;
  /** The standard and its clause, or '' where none says so. */
  readonly clause: string;
  readonly place: {
    /** The paragraph's number in the main text; null for what concerns the file as a whole. */
    readonly paragraph: number | null;
    /** The words concerned; '' where there are none. */
    readonly words: string;
  };
}

/** One finding in a text, placed. `syntax` and `schema` are the ids of what is no rule's. */
export interface Diagnostic {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly source: Source;
  readonly span: Span;
  /** JSON Pointer (RFC 6901) into the file's data, or null where there is no data. */
  readonly pointer: string | null;
  readonly related: readonly Related[];
  readonly fix: Fix | null;
}

/** Another place that a finding speaks of: the other end of a contradiction. */
export interface Related {
  readonly message: Message;
  readonly source: Source;
  readonly span: Span;
}

/** A change of the source text that removes the finding. Edits do not overlap. */
export interface Fix {
  readonly description: Message;
  readonly edits: readonly SourceEdit[];
}

/**
 * Other source for a span, behind the same quotes and with the same escapes, and what that means for the data; null where
 * the text says something else than its author meant, so that there is no data to keep.
 */
export interface SourceEdit {
  readonly span: Span;
  readonly text: string;
  readonly means: DataEdit | null;
}

/** A string of the data in which a range of UTF-16 units gives way to other words. */
export interface DataEdit {
  /** JSON Pointer (RFC 6901) of the string. */
  readonly pointer: string;
  /** The string before. */
  readonly value: string;
  readonly range: Span;
  readonly words: string;
}
