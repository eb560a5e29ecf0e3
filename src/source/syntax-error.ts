import type { Message } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Source } from './source.ts';

/** A `syntax` error at a span of a source. */
export const syntaxError = (source: Source, span: Span, message: Message): Diagnostic => ({
  ruleId: 'syntax',
  severity: 'error',
  message,
  source,
  span,
  pointer: null,
  related: [],
  fix: null,
});
