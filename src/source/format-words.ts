import { displayWidth } from '../text/width.ts';
import type { BilingualPlace } from './bilingual.ts';
import { wordScalar, writeKey } from './format-scalar.ts';
import type { FormatEntry, FormatScalar } from './format-tree.ts';

/** The language that keys and fixed values are turned into; null leaves each as it is written. */
export type KeyLanguage = 'zh' | 'en' | null;

/** The words of one place as they are written. */
export interface PlaceWords {
  /** The English key that a key stands for, in whichever language; null where the place has none such. */
  readonly englishOf: (key: string) => string | null;
  /** Where a key stands in the order of the place; those unknown to it come last. */
  readonly rankOf: (key: string) => number;
  /** An entry with its key in a language. How wide it is counts in English: a file is laid out alike in both. */
  readonly entryIn: (entry: FormatEntry, language: KeyLanguage) => FormatEntry;
  /** A scalar in a language, if it is one of the fixed values; these stand without quotes. */
  readonly scalarIn: (scalar: FormatScalar, language: KeyLanguage) => FormatScalar;
}

const known = new WeakMap<BilingualPlace, PlaceWords>();

/** The words of a place, made once. */
export const wordsOf = (place: BilingualPlace): PlaceWords => {
  const words = known.get(place) ?? readWords(place);
  known.set(place, words);
  return words;
};

const readWords = ({ keys, values }: BilingualPlace): PlaceWords => {
  const ranks = new Map([...keys.values()].map((english, rank) => [english, rank]));
  const chineseKeys = swapped(keys);
  const chineseValues = swapped(values);
  const englishOf = (key: string): string | null => (ranks.has(key) ? key : (keys.get(key) ?? null));
  return {
    englishOf,
    rankOf: (key) => ranks.get(englishOf(key) ?? '') ?? ranks.size,
    entryIn: (entry, language) => {
      const english = englishOf(entry.key ?? '');
      if (english === null) return entry;
      const key = inLanguage(english, entry.key ?? english, chineseKeys, language);
      return { ...entry, key, written: writeKey(key), width: displayWidth(english) };
    },
    scalarIn: (scalar, language) => {
      if (scalar.block !== null) return scalar;
      const english = chineseValues.has(scalar.text) ? scalar.text : values.get(scalar.text);
      if (english === undefined) return scalar;
      return wordScalar(inLanguage(english, scalar.text, chineseValues, language), displayWidth(english));
    },
  };
};

const inLanguage = (
  english: string,
  written: string,
  chinese: ReadonlyMap<string, string>,
  language: KeyLanguage,
): string => {
  if (language === null) return written;
  return language === 'zh' ? (chinese.get(english) ?? english) : english;
};

const swapped = (words: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(Array.from(words, ([chinese, english]) => [english, chinese]));
