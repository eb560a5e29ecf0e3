import type { Finding } from '../../source/diagnostic.ts';
import type { Source } from '../../source/source.ts';
import { encodePath } from '../../text/encode-path.ts';
import type { Language } from '../../text/message.ts';
import type { Span } from '../../text/span.ts';
import { nth, rangeOf } from '../place.ts';

/** Where the relative paths of a run begin; who reads the log knows where that is. */
export const root = '%SRCROOT%';

/** More of a text is not put beside its region: the region says all. */
const longestSnippet = 1_000;

/** The location of a file (SARIF 2.1.0 §3.4): percent-encoded, relative to `root` where it lies below. */
export const artifactLocationOf = (path: string) => {
  const encoded = encodePath(path);
  if (path.startsWith('/')) return { uri: `file://${encoded}` };
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${encoded}` };
  return path.startsWith('../') ? { uri: encoded } : { uri: encoded, uriBaseId: root };
};

/** A span as a region (§3.30): lines and columns, the offset, and the words where they are few. */
export const regionOf = (source: Source, span: Span) => {
  const { start, end } = rangeOf(source, span);
  const text = span.end - span.start > longestSnippet ? '' : source.text.slice(span.start, span.end);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: span.start,
    charLength: span.end - span.start,
    ...(text === '' ? {} : { snippet: { text } }),
  };
};

/** Code scanning takes no result without lines and columns. A Word file has none. */
const wholeFile = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

/** Where a finding is (§3.28): a region and the pointer of the value; in a Word file the paragraph. */
export const locationOf = (finding: Finding, path: string, language: Language) => {
  if ('place' in finding) {
    const { paragraph } = finding.place;
    const physicalLocation = { artifactLocation: artifactLocationOf(path), region: wholeFile };
    if (paragraph === null) return { physicalLocation };
    const logicalLocations = [{ name: nth(paragraph)[language], fullyQualifiedName: `paragraph ${paragraph}` }];
    return { physicalLocation, logicalLocations };
  }
  const { source, span, pointer } = finding;
  const physicalLocation = { ...physicalLocationOf(source, span), ...contextOf(source, span) };
  return pointer ? { physicalLocation, logicalLocations: [{ fullyQualifiedName: pointer }] } : { physicalLocation };
};

/** The lines of a span with one before and one behind (§3.29.5), where there is more to see than the span. */
const contextOf = (source: Source, span: Span) => {
  const { start } = source.lineSpan(Math.max(1, source.pointAt(span.start).line - 1));
  const { end } = source.lineSpan(Math.min(source.pointAt(source.text.length).line, source.pointAt(span.end).line + 1));
  const isMore = start < span.start || end > span.end;
  return isMore && end - start <= longestSnippet ? { contextRegion: regionOf(source, { start, end }) } : {};
};

/** A span of a file (§3.29). */
export const physicalLocationOf = (source: Source, span: Span) => ({
  artifactLocation: artifactLocationOf(source.path),
  region: regionOf(source, span),
});
