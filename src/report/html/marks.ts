import type { Diagnostic, Finding, WordFinding } from '../../source/diagnostic.ts';
import type { Source } from '../../source/source.ts';
import type { Severity } from '../../text/message.ts';
import type { Span } from '../../text/span.ts';
import type { CheckedFile } from '../reporter.ts';

/** A finding in a text with its number in the report. */
export interface NumberedFinding {
  readonly number: number;
  readonly finding: Diagnostic;
}

/** A finding in a Word file with its number. */
export interface NumberedWordFinding {
  readonly number: number;
  readonly finding: WordFinding;
}

/** Words of a text that are marked: those of a finding, or the other end of one (`related`: its index there). */
export interface Mark {
  readonly span: Span;
  readonly kind: Severity | 'related';
  readonly of: NumberedFinding;
  readonly related: number | null;
}

/** What one section of the report shows: the marked text of a file, or the findings of a Word file. */
export interface ShownFile {
  readonly path: string;
  readonly source: Source | null;
  readonly marks: readonly Mark[];
  readonly inWord: readonly NumberedWordFinding[];
}

/** The id of the words of a finding, or of its other ends. */
export const markId = ({ of, related }: Pick<Mark, 'of' | 'related'>): string =>
  related === null ? `words-${of.number}` : `words-${of.number}-${related + 1}`;

/** The files that there is something to show of, other ends too, each finding with its number; in the order of the run. */
export const showFiles = (files: readonly CheckedFile<Finding>[]): readonly ShownFile[] => {
  const shown = new Map<string, { source: Source | null; marks: Mark[]; inWord: NumberedWordFinding[] }>();
  const open = (path: string, source: Source | null) => {
    const known = shown.get(path) ?? { source, marks: [], inWord: [] };
    known.source ??= source;
    shown.set(path, known);
    return known;
  };
  let number = 0;
  for (const { path, diagnostics } of files) {
    // A file keeps its place though others speak of it first.
    if (diagnostics.length > 0) open(path, null);
    for (const finding of diagnostics) {
      number += 1;
      if ('place' in finding) {
        open(path, null).inWord.push({ number, finding });
        continue;
      }
      const of = { number, finding };
      const { source, span, severity, related } = finding;
      open(source.path, source).marks.push({ span, kind: severity, of, related: null });
      for (const [index, each] of related.entries()) {
        open(each.source.path, each.source).marks.push({ span: each.span, kind: 'related', of, related: index });
      }
    }
  }
  return [...shown].map(([path, file]) => ({ path, ...file }));
};
