import type { Document } from './document.ts';

/** What a file says: its running text as a document, and what it has beside that text, so that nothing goes silently. */
export interface Reading {
  readonly document: Document;
  /** In the order of the file. */
  readonly asides: readonly Aside[];
}

/** Something of a file that is not its running text, or that the reading of the text decided upon. */
export interface Aside {
  readonly kind: AsideKind;
  /** Index in `document.blocks` of the block that it stands in, or that stands before it; null where it belongs to none. */
  readonly block: number | null;
  /** Its words; '' where it has none. */
  readonly words: string;
}

/**
 * Tracked changes (insertion, deletion: one for each stretch of the same kind); what is told but not printed (comment,
 * footnote, endnote, hidden, header, footer, contents: a table of contents, image, object, equation); what is printed with
 * the text (text-box, field); characters that were taken out because no plan may hold them or nobody sees them (invisible:
 * which, as U+200B); an encoding other than UTF-8 that the file was read in (encoding: its name); the settings at the top of
 * a Markdown file (front-matter); a part of the file that is damaged or far too large, without which its text was read
 * (unread: its name).
 */
export type AsideKind =
  | 'insertion'
  | 'deletion'
  | 'comment'
  | 'footnote'
  | 'endnote'
  | 'hidden'
  | 'header'
  | 'footer'
  | 'contents'
  | 'image'
  | 'object'
  | 'equation'
  | 'text-box'
  | 'field'
  | 'invisible'
  | 'encoding'
  | 'front-matter'
  | 'unread';
