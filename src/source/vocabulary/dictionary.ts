import type { Vocabulary } from './vocabulary.ts';

/** What files of a kind may be written in beside English keys and values. */
export interface Dictionary {
  /** Every Chinese word of the vocabulary, key or value: a file with none of them needs no translation. */
  readonly words: ReadonlySet<string>;
  /** Loaded for files that need it only. */
  readonly vocabulary: () => Promise<Vocabulary>;
}

/** How many characters a Chinese word for a key or a fixed value may have. */
export const longestWord = 6;
