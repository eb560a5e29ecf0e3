import type { Message, Severity } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import type { Source } from './source.ts';

/** One finding, placed: all that reporters see. `syntax` and `schema` are the ids of what is no rule's. */
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
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
}
