import type { Case } from './cases.ts';
import { gbkTextOf, markdownOf, plainTextOf, windowsTextOf } from './text-of.ts';
import { type WordManner, wordOf } from './word-of.ts';

/** A way to make a file of a case; null where the case cannot be so. */
export interface Manner {
  readonly name: string;
  readonly extension: 'docx' | 'md' | 'txt';
  readonly make: (one: Case) => Uint8Array | Promise<Uint8Array | null>;
}

const plain: WordManner = { numerals: 'typed', marks: 'centred', hasSoftBreaks: false, isTracked: false };

const word = (name: string, manner: Partial<WordManner>): Manner => ({
  name,
  extension: 'docx',
  make: (one) => wordOf(one, { ...plain, ...manner }),
});

/** Every way in which offices may have written a document, the plainest first. */
export const manners: readonly Manner[] = [
  { name: 'text', extension: 'txt', make: plainTextOf },
  { name: 'text of Windows', extension: 'txt', make: windowsTextOf },
  { name: 'text in GBK', extension: 'txt', make: gbkTextOf },
  { name: 'Markdown', extension: 'md', make: markdownOf },
  word('Word, a bold title and nothing else', {}),
  word('Word, faces set by hand and a title broken softly', { marks: 'faces', hasSoftBreaks: true }),
  word('Word, styles of headings', { marks: 'styles' }),
  word('Word, numerals counted at each paragraph', { numerals: 'direct' }),
  word('Word, numerals counted by styles', { numerals: 'styles', marks: 'faces' }),
  word('Word, tracked changes', { isTracked: true }),
];
