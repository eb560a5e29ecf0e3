import type { Written, WrittenEntry } from '../written.ts';
import type { Vocabulary, VocabularyPlace } from './vocabulary.ts';
import { englishKeyOf, englishValueOf, placeUnder } from './words-of.ts';

/** Data with English keys and values, and how its author wrote them. */
export interface Translation {
  readonly data: unknown;
  /** Of each map with Chinese keys: these by their English word. */
  readonly spelt: WeakMap<object, ReadonlyMap<string, string>>;
  /** Whether a map has a key in both languages; then the data has one of the two. */
  readonly hasDoubles: boolean;
}

/**
 * Writes the Chinese keys and fixed values of data in English, in one walk; the order of keys stays. Words that are
 * none at their place are left, and so is whatever the author names.
 */
export const translateData = (data: unknown, vocabulary: Vocabulary): Translation => {
  const spelt = new WeakMap<object, ReadonlyMap<string, string>>();
  let hasDoubles = false;
  const translate = (value: unknown, place: VocabularyPlace | null): unknown => {
    if (place === null) return value;
    if (typeof value === 'string') return englishValueOf(place, value) ?? value;
    if (typeof value !== 'object' || value === null) return value;
    return Array.isArray(value)
      ? translateList(value, placeUnder(vocabulary, place, null))
      : translateMap(value, place);
  };
  const translateList = (list: readonly unknown[], place: VocabularyPlace | null): readonly unknown[] => {
    const items = list.map((item) => translate(item, place));
    return items.some((item, index) => item !== list[index]) ? items : list;
  };
  const translateMap = (map: object, place: VocabularyPlace): object => {
    const chinese = new Map<string, string>();
    let isChanged = false;
    const entries = Object.entries(map).map(([key, value]) => {
      const english = englishKeyOf(place, key) ?? key;
      if (english !== key) {
        hasDoubles ||= Object.hasOwn(map, english);
        chinese.set(english, key);
      }
      const translated = translate(value, placeUnder(vocabulary, place, english));
      isChanged ||= english !== key || translated !== value;
      return [english, translated] as const;
    });
    if (!isChanged) return map;
    // Gives the map own properties only, whatever they are called.
    const result = Object.fromEntries(entries);
    if (chinese.size > 0) spelt.set(result, chinese);
    return result;
  };
  return { data: translate(data, vocabulary[''] ?? null), spelt, hasDoubles };
};

/** A key that stands in both languages: where the second of the two stands, and the first. */
export interface Double {
  readonly key: string;
  readonly entry: WrittenEntry;
  readonly first: WrittenEntry;
}

/** The same for where the data is written: entries under English keys, with the spans that they have. */
export const translateWritten = (
  root: Written,
  vocabulary: Vocabulary,
): { readonly written: Written; readonly doubles: readonly Double[] } => {
  const doubles: Double[] = [];
  const translate = (written: Written, at: VocabularyPlace | null): Written => {
    if (at === null || written.kind === 'scalar') return written;
    if (written.kind === 'list') {
      return { ...written, items: written.items.map((item) => translate(item, placeUnder(vocabulary, at, null))) };
    }
    const entries = new Map<string, WrittenEntry>();
    for (const [key, { key: span, value }] of written.entries) {
      const english = englishKeyOf(at, key) ?? key;
      const entry = { key: span, value: translate(value, placeUnder(vocabulary, at, english)) };
      const first = entries.get(english);
      if (first) doubles.push({ key, entry, first });
      else entries.set(english, entry);
    }
    return { ...written, entries };
  };
  return { written: translate(root, vocabulary[''] ?? null), doubles };
};
