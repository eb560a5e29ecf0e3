import type { Vocabulary, VocabularyPlace } from './vocabulary.ts';

/** One place of a vocabulary, as it is read: by Chinese words, and by what follows under a key. */
export interface BilingualPlace {
  /** Keys by their Chinese word. */
  readonly keys: ReadonlyMap<string, string>;
  /** Values by their Chinese word. */
  readonly values: ReadonlyMap<string, string>;
  /** The place of the value under an English key, or of an entry of a list; null where no words are known. */
  readonly under: (key: string | null) => BilingualPlace | null;
}

const roots = new WeakMap<Vocabulary, BilingualPlace | null>();

/** The root of a vocabulary as it is read, made once; its places are made when they are asked for. */
export const bilingual = (vocabulary: Vocabulary): BilingualPlace | null => {
  const root = roots.has(vocabulary) ? roots.get(vocabulary) : rootOf(vocabulary);
  roots.set(vocabulary, root ?? null);
  return root ?? null;
};

const rootOf = (vocabulary: Vocabulary): BilingualPlace | null => {
  const known = new Map<string, BilingualPlace>();
  const placeOf = (name: string | null | undefined): BilingualPlace | null => {
    const written = name === null || name === undefined ? undefined : vocabulary[name];
    if (name === null || name === undefined || written === undefined) return null;
    const place = known.get(name) ?? readPlace(written, placeOf);
    known.set(name, place);
    return place;
  };
  return placeOf('');
};

const readPlace = (
  { keys, values, entries }: VocabularyPlace,
  placeOf: (name: string | null | undefined) => BilingualPlace | null,
): BilingualPlace => ({
  keys: new Map(Object.entries(keys).map(([english, { zh }]) => [zh, english])),
  values: new Map(Object.entries(values).map(([english, zh]) => [zh, english])),
  under: (key) => placeOf(key !== null && Object.hasOwn(keys, key) ? keys[key]?.place : entries),
});
