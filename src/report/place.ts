import type { Finding } from '../source/diagnostic.ts';
import type { Point, Source } from '../source/source.ts';
import { type Language, type Message, message } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import { visible } from '../text/visible.ts';

/** A line and a column from 1 and an offset from 0, in UTF-16 code units. */
export interface Position extends Point {
  readonly offset: number;
}

/** Where a span begins and ends (exclusive). */
export interface PlacedRange {
  readonly start: Position;
  readonly end: Position;
}

/** The lines and columns of a span. */
export const rangeOf = (source: Source, span: Span): PlacedRange => ({
  start: { ...source.pointAt(span.start), offset: span.start },
  end: { ...source.pointAt(span.end), offset: span.end },
});

/** The lines and columns of a finding; null for one in a Word file, which has none. */
export const rangeOfFinding = (finding: Finding): PlacedRange | null =>
  'place' in finding ? null : rangeOf(finding.source, finding.span);

/** `path:line:column`; of a Word file its path and the paragraph, as far as it is known. */
export const printPlace = (finding: Finding, path: string, language: Language): string => {
  if ('place' in finding) {
    const { paragraph } = finding.place;
    return paragraph === null ? visible(path) : `${visible(path)} ${nth(paragraph)[language]}`;
  }
  const { line, column } = finding.source.pointAt(finding.span.start);
  return `${visible(finding.source.path)}:${line}:${column}`;
};

/** The words for the number of a paragraph. */
export const nth = (paragraph: number): Message => message(`第${paragraph}段`, `paragraph ${paragraph}`);
