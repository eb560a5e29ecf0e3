import { type Message, message } from '../text/message.ts';
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

/**
 * Findings in the order of their text, as many as its bounds let a file have; behind them one that says so where there are
 * more. Reading stops soon after: how many nobody knows.
 */
export const firstOf = (diagnostics: readonly Diagnostic[], { limits }: Source): readonly Diagnostic[] => {
  const sorted = [...diagnostics].sort((a, b) => a.span.start - b.span.start);
  const next = sorted[limits.messages];
  return next ? [...sorted.slice(0, limits.messages), { ...next, message: andMore, related: [], fix: null }] : sorted;
};

const andMore = message(
  '从这里起还有问题没有列出。请先改好上面的，再检查一次。',
  'From here on there is more that is not listed. Correct what stands above, then check again.',
);
