/** How the keys of one object of a file are named in a sentence: in the language that the file writes them in. */
export interface KeyWords {
  /** A key as the object has it, or would have it. */
  readonly key: (key: string) => string;
  /** What a key means, with the key in brackets where it says something else. */
  readonly beside: (label: string, key: string) => string;
  /** A fixed value under a key. */
  readonly value: (key: string, value: string) => string;
}
