import type { Finding } from '../source/diagnostic.ts';
import type { Source } from '../source/source.ts';
import type { Language } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import { type Reporter, summarize } from './reporter.ts';

/** The report that programs read, version 1: every key is always there, null where nothing is known. */
export const json: Reporter = {
  name: 'json',
  report: (files, { language }) =>
    `${JSON.stringify(
      {
        version: 1,
        files: files.map(({ path, diagnostics }) => ({
          path,
          diagnostics: diagnostics.map((diagnostic) => describe(diagnostic, language)),
        })),
        summary: summarize(files),
      },
      null,
      2,
    )}\n`,
};

const describe = (finding: Finding, language: Language) => {
  const { ruleId, severity } = finding;
  const told = { ruleId, severity, message: finding.message[language] };
  if ('place' in finding) {
    const { clause, place } = finding;
    return { ...told, clause: clause || null, start: null, end: null, pointer: null, place, related: [], fix: null };
  }
  return {
    ...told,
    ...placeOf(finding.source, finding.span),
    pointer: finding.pointer,
    related: finding.related.map(({ message: words, source, span }) => ({
      path: source.path,
      message: words[language],
      ...placeOf(source, span),
    })),
    fix: finding.fix && {
      description: finding.fix.description[language],
      edits: finding.fix.edits.map(({ span, text }) => ({ ...placeOf(finding.source, span), text })),
    },
  };
};

const placeOf = (source: Source, span: Span) => ({
  start: { ...source.pointAt(span.start), offset: span.start },
  end: { ...source.pointAt(span.end), offset: span.end },
});
