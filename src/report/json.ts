import type { Diagnostic } from '../source/diagnostic.ts';
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

const describe = (diagnostic: Diagnostic, language: Language) => ({
  ruleId: diagnostic.ruleId,
  severity: diagnostic.severity,
  message: diagnostic.message[language],
  ...placeOf(diagnostic.source, diagnostic.span),
  pointer: diagnostic.pointer,
  related: diagnostic.related.map(({ message: words, source, span }) => ({
    path: source.path,
    message: words[language],
    ...placeOf(source, span),
  })),
  fix: diagnostic.fix && {
    description: diagnostic.fix.description[language],
    edits: diagnostic.fix.edits.map(({ span, text }) => ({ ...placeOf(diagnostic.source, span), text })),
  },
});

const placeOf = (source: Source, span: Span) => ({
  start: { ...source.pointAt(span.start), offset: span.start },
  end: { ...source.pointAt(span.end), offset: span.end },
});
