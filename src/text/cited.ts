import { readMarks } from './read-marks.ts';
import type { Span } from './span.ts';

const opener = /[《〈“‘「『"]/;

/** The titles 《…》 and quotations “…” of a text, marks included, in order; what stands inside another one is left out. */
export const citedSpans = (text: string): readonly Span[] => {
  const first = text.search(opener);
  if (first < 0) return none;
  const spans: Span[] = [];
  for (const [start, end] of [...readMarks(text, first)].sort(([a], [b]) => a - b)) {
    if (start >= (spans.at(-1)?.end ?? 0)) spans.push({ start, end });
  }
  return spans;
};

const none: readonly Span[] = [];

/** Those of some spans of a text, in order, that begin outside its titles and quotations. */
export const withoutCited = <T extends Span>(text: string, spans: readonly T[]): readonly T[] => {
  if (spans.length === 0) return spans;
  const cited = citedSpans(text);
  let index = 0;
  return spans.filter(({ start }) => {
    while ((cited[index]?.end ?? Number.POSITIVE_INFINITY) <= start) index++;
    return start < (cited[index]?.start ?? Number.POSITIVE_INFINITY);
  });
};
