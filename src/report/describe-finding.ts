import type { Finding } from '../source/diagnostic.ts';
import type { Language } from '../text/message.ts';
import { rangeOf } from './place.ts';

/** A finding as programs read it: every key is always there, null where nothing is known. */
export const describeFinding = (finding: Finding, language: Language) => {
  const { ruleId, severity } = finding;
  const told = { ruleId, severity, message: finding.message[language] };
  if ('place' in finding) {
    const { clause, place } = finding;
    return { ...told, clause: clause || null, start: null, end: null, pointer: null, place, related: [], fix: null };
  }
  return {
    ...told,
    ...rangeOf(finding.source, finding.span),
    pointer: finding.pointer,
    related: finding.related.map(({ message: words, source, span }) => ({
      path: source.path,
      message: words[language],
      ...rangeOf(source, span),
    })),
    fix: finding.fix && {
      description: finding.fix.description[language],
      edits: finding.fix.edits.map(({ span, text }) => ({ ...rangeOf(finding.source, span), text })),
    },
  };
};
