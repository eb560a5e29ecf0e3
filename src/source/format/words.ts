import { readForGood } from '../../text/remember.ts';
import { displayWidth } from '../../text/width.ts';
import type { VocabularyPlace } from '../vocabulary/vocabulary.ts';
import { englishKeyOf, englishValueOf } from '../vocabulary/words-of.ts';
import { wordScalar, writeKey } from './scalar.ts';
import type { FormatEntry, FormatScalar } from './tree.ts';

/** The language that keys and fixed values are turned into; null leaves each as it is written. */
export type KeyLanguage = 'zh' | 'en' | null;

/** The words of one place as they are written. */
export interface PlaceWords {
  /** Where a key stands in the order of the place; those unknown to it come last. */
  readonly rankOf: (key: string) => number;
  /** An entry with its key in a language. How wide it is counts in English: a file is laid out alike in both. */
  readonly entryIn: (entry: FormatEntry, language: KeyLanguage) => FormatEntry;
  /** A scalar in a language, if it is one of the fixed values; these stand without quotes. */
  readonly scalarIn: (scalar: FormatScalar, language: KeyLanguage) => FormatScalar;
}

/** The words of a place, made once. */
export const wordsOf = readForGood((place: VocabularyPlace): PlaceWords => {
  const ranks = new Map(Object.keys(place.keys).map((english, rank) => [english, rank]));
  return {
    rankOf: (key) => ranks.get(englishKeyOf(place, key) ?? '') ?? ranks.size,
    entryIn: (entry, language) => {
      const english = englishKeyOf(place, entry.key ?? '');
      if (english === null) return entry;
      const key = inLanguage(english, entry.key ?? english, place.keys[english]?.zh, language);
      return { ...entry, key, written: writeKey(key), width: displayWidth(english) };
    },
    scalarIn: (scalar, language) => {
      const english = scalar.block === null ? englishValueOf(place, scalar.text) : null;
      if (english === null) return scalar;
      return wordScalar(inLanguage(english, scalar.text, place.values[english], language), displayWidth(english));
    },
  };
});

const inLanguage = (english: string, written: string, chinese: string | undefined, language: KeyLanguage): string => {
  if (language === null) return written;
  return language === 'zh' ? (chinese ?? english) : english;
};
