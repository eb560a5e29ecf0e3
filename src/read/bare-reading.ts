import type { Block, Inline, Paragraph } from '../document/document.ts';
import type { Aside, Reading } from '../document/reading.ts';

/** A reading of which nothing but the blocks of its document, and what stands beside them, is known. */
export const bareReading = (blocks: readonly Block[], asides: readonly Aside[] = []): Reading => ({
  document: {
    title: '',
    properties: { creator: '', subject: '', keywords: [], date: '' },
    orientation: 'portrait',
    draft: false,
    blocks,
  },
  asides,
});

/** A paragraph whose lead sentence, if it has one, nobody has told apart yet. */
export const plainParagraph = (inlines: readonly Inline[]): Paragraph => ({ type: 'paragraph', lead: null, inlines });
