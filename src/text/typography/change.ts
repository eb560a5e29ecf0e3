import type { Span } from '../span.ts';

/** Words of a text and what belongs there instead. */
export interface Change extends Span {
  readonly text: string;
}

/** A text with changes that keep its length, in order: what the next look at it starts from. */
export const withChanges = (text: string, changes: readonly Change[]): string => {
  let [changed, from] = ['', 0];
  for (const { start, end, text: instead } of changes) {
    changed += text.slice(from, start) + instead;
    from = end;
  }
  return changed + text.slice(from);
};
