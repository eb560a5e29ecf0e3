/**
 * The words of a kind of file: its places by name, '' for the file as a whole. Made from the schema, so that loading,
 * formatting and completion know the same keys in the same order.
 */
export type Vocabulary = Readonly<Record<string, VocabularyPlace>>;

/** One place of a file: a map with known keys, a list, a map whose keys the author chooses, or a value. */
export interface VocabularyPlace {
  /** What may stand here, by its English key, in the order of the schema. */
  readonly keys: Readonly<Record<string, VocabularyKey>>;
  /** Fixed values by their English word: how each is called in Chinese. */
  readonly values: Readonly<Record<string, string>>;
  /** The place of each entry of a list, or of a map under keys of the author's own; null where there is none. */
  readonly entries: string | null;
}

/** A key: its Chinese word, and the place of its value. */
export interface VocabularyKey {
  readonly zh: string;
  readonly place: string | null;
}
