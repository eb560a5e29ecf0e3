import type { Diagnostic as EditorDiagnostic } from 'vscode-languageserver';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Source } from '../source/source.ts';
import type { Language, Severity } from '../text/message.ts';
import { visible } from '../text/visible.ts';
import { rangeOf } from './positions.ts';

/** How findings are told to an editor. */
export interface Telling {
  readonly language: Language;
  /** Whether the editor shows other places that a finding speaks of. */
  readonly showsRelated: boolean;
  /** The address of the file that a source was read from. */
  readonly uriOf: (source: Source) => string;
}

/** The protocol's numbers. */
const severities: Readonly<Record<Severity, 1 | 2 | 3>> = { error: 1, warning: 2, info: 3 };

/** Comments that silence nothing are shown as what may go: the protocol's tag for it is 1. */
const needless: ReadonlySet<string> = new Set(['ignore-unused', 'ignore-unknown-rule']);

/** A finding as an editor takes it. */
export const toEditorDiagnostic = (
  { ruleId, severity, message, source, span, related }: Diagnostic,
  { language, showsRelated, uriOf }: Telling,
): EditorDiagnostic => ({
  range: rangeOf(source, span),
  severity: severities[severity],
  code: ruleId,
  source: 'kepu',
  message: visible(message[language]),
  ...(needless.has(ruleId) ? { tags: [1] } : {}),
  ...(showsRelated && related.length > 0
    ? {
        relatedInformation: related.map((other) => ({
          location: { uri: uriOf(other.source), range: rangeOf(other.source, other.span) },
          message: visible(other.message[language]),
        })),
      }
    : {}),
});

/** A finding with what was told of it. */
export interface Told {
  readonly finding: Diagnostic;
  readonly told: EditorDiagnostic;
}

/**
 * What is told of each file, by who found it: the check of a plan finds things in its registers, too, and takes only these
 * back when it is done again.
 */
export class Tellings {
  readonly #byOwner = new Map<string, ReadonlyMap<string, readonly Told[]>>();

  /** Takes what the check of one file found, by the addresses of the files concerned; gives those of which something changed. */
  replace(owner: string, found: ReadonlyMap<string, readonly Told[]>): ReadonlySet<string> {
    const before = this.#byOwner.get(owner);
    if (found.size > 0) this.#byOwner.set(owner, found);
    else this.#byOwner.delete(owner);
    return new Set([...(before?.keys() ?? []), ...found.keys()]);
  }

  /** Everything that is told of a file, each thing once. */
  of(uri: string): readonly Told[] {
    const seen = new Set<string>();
    const all = [...this.#byOwner.values()].flatMap((found) => found.get(uri) ?? []);
    return all.filter(({ told }) => {
      const key = JSON.stringify([told.code, told.range, told.message]);
      return !seen.has(key) && seen.add(key);
    });
  }
}
