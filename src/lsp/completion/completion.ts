import type { Span } from '../../text/span.ts';

/** One thing that an editor offers to write. */
export interface Completion {
  readonly label: string;
  /** What stands beside the label: the name of an id, the Chinese word of a key. */
  readonly detail: string;
  /** Markdown; '' where there is nothing to say. */
  readonly documentation: string;
  readonly kind: 'key' | 'value' | 'party' | 'target' | 'file' | 'amount' | 'rule';
  /** What typed words are matched with: all that somebody may call it. */
  readonly filter: string;
  /** What is replaced, on one line, with the cursor in it or at its end. */
  readonly span: Span;
  /** What is written; in a snippet `$0` is where the cursor goes, and `$`, `}` and `\` are escaped. */
  readonly text: string;
  readonly isSnippet: boolean;
}

/** What an editor can do with what it is offered. */
export interface Inserting {
  /** Whether it knows snippets. */
  readonly takesSnippets: boolean;
  /** Whether it writes several lines as they are, without indenting them anew. */
  readonly takesLines: boolean;
}

/** Words with the place of the cursor in them, as a snippet or without it. */
export const insertion = (
  before: string,
  behind: string,
  { takesSnippets }: Inserting,
): Pick<Completion, 'text' | 'isSnippet'> =>
  takesSnippets
    ? { text: `${escapeSnippet(before)}$0${escapeSnippet(behind)}`, isSnippet: true }
    : { text: before + behind, isSnippet: false };

const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
