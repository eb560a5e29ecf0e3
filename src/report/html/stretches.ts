import type { Mark } from './marks.ts';

/** A stretch of a text under the same marks: the gravest of them, or null where there is none. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly kind: Mark['kind'] | null;
}

const kinds: readonly Mark['kind'][] = ['error', 'warning', 'info', 'related'];

/** A text of some length parted where marks begin and end; each costs once, however they overlap. */
export const stretchesOf = (marks: readonly Mark[], length: number): readonly Stretch[] => {
  const edges = marks
    .flatMap(({ span, kind }) => [
      { at: Math.min(span.start, length), kind, change: 1 },
      { at: Math.min(span.end, length), kind, change: -1 },
    ])
    .sort((a, b) => a.at - b.at);
  const open = { error: 0, warning: 0, info: 0, related: 0 };
  const stretches: Stretch[] = [];
  let start = 0;
  for (const { at, kind, change } of edges) {
    if (at > start) {
      stretches.push({ start, end: at, kind: kinds.find((each) => open[each] > 0) ?? null });
      start = at;
    }
    open[kind] += change;
  }
  if (length > start) stretches.push({ start, end: length, kind: null });
  return stretches;
};
