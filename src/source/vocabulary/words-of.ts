import { readForGood } from '../../text/remember.ts';
import type { Vocabulary, VocabularyPlace } from './vocabulary.ts';

/** The English key of a place that a key means, written in either language; null where the place has none such. */
export const englishKeyOf = (place: VocabularyPlace, key: string): string | null =>
  Object.hasOwn(place.keys, key) ? key : (wordsOf(place).keys.get(key) ?? null);

/** The English word of a fixed value, written in either language; null where it is none of the place's. */
export const englishValueOf = (place: VocabularyPlace, value: string): string | null =>
  Object.hasOwn(place.values, value) ? value : (wordsOf(place).values.get(value) ?? null);

/** The place of the value under an English key, or – where that is null, or the author's own – of an entry; null where nothing is known. */
export const placeUnder = (
  vocabulary: Vocabulary,
  place: VocabularyPlace,
  key: string | null,
): VocabularyPlace | null => {
  const name = key !== null && Object.hasOwn(place.keys, key) ? place.keys[key]?.place : place.entries;
  return (name && vocabulary[name]) || null;
};

/** Every key of a vocabulary, in both languages. */
export const keysOf = (vocabulary: Vocabulary): ReadonlySet<string> =>
  new Set(
    Object.values(vocabulary).flatMap(({ keys }) => Object.entries(keys).flatMap(([english, { zh }]) => [english, zh])),
  );

interface EnglishWords {
  readonly keys: ReadonlyMap<string, string>;
  readonly values: ReadonlyMap<string, string>;
}

/** English words by the Chinese ones, made once for each place. */
const wordsOf = readForGood(
  (place: VocabularyPlace): EnglishWords => ({
    keys: new Map(Object.entries(place.keys).map(([english, { zh }]) => [zh, english])),
    values: new Map(Object.entries(place.values).map(([english, zh]) => [zh, english])),
  }),
);
