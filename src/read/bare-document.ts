import type { Block, Document, Inline, Paragraph } from '../document/document.ts';

/** A document of which nothing but its blocks is known. */
export const bareDocument = (blocks: readonly Block[]): Document => ({
  title: '',
  properties: { creator: '', subject: '', keywords: [], date: '' },
  orientation: 'portrait',
  draft: false,
  blocks,
});

/** A paragraph whose lead sentence, if it has one, nobody has told apart yet. */
export const plainParagraph = (inlines: readonly Inline[]): Paragraph => ({ type: 'paragraph', lead: null, inlines });
