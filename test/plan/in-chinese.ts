import { planVocabulary } from '../../src/plan/generated/vocabulary.generated.ts';
import type { Vocabulary } from '../../src/source/vocabulary/vocabulary.ts';

/**
 * The data of a plan with Chinese words for the keys and fixed values that `isChosen` picks; the words of the place
 * are looked up here in the plainest way, on their own.
 */
export const inChinese = (
  data: unknown,
  isChosen: () => boolean = () => true,
  vocabulary: Vocabulary = planVocabulary,
  name: string | null = '',
): unknown => {
  const place = name === null ? undefined : vocabulary[name];
  if (place === undefined) return data;
  if (typeof data === 'string') return Object.hasOwn(place.values, data) && isChosen() ? place.values[data] : data;
  if (Array.isArray(data)) return data.map((item) => inChinese(item, isChosen, vocabulary, place.entries));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const word = Object.hasOwn(place.keys, key) ? place.keys[key] : undefined;
      const written = inChinese(value, isChosen, vocabulary, word ? word.place : place.entries);
      return [word && isChosen() ? word.zh : key, written];
    }),
  );
};
