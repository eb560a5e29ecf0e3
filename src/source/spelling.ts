import type { BilingualPlace } from './bilingual.ts';
import { type Translation, translateWritten } from './translate.ts';
import type { Written } from './written.ts';

/** In which language a file writes its keys, and where they are. */
export interface Spelling {
  /** Whether most keys of an object are Chinese; of one without keys, or that is none of the file's, of the file's root. */
  readonly isChinese: (object: object | null) => boolean;
  /** A key as an object has it, or would have it: in the language of its other keys. `zh` is its Chinese word there. */
  readonly keyIn: (object: object | null, key: string, zh?: string) => string;
  /** A fixed value as it would be written under a key of an object: in the language of the keys there. */
  readonly valueIn: (object: object | null, key: string, value: string) => string;
  /** Where data is written, under English keys. */
  readonly find: (written: Written | null) => Written | null;
}

/** Whether a word begins with a Chinese character. */
export const isHan = (word: string): boolean => /^\p{Script=Han}/u.test(word);

/** Of files in which no Chinese word stands for another. */
export const englishSpelling: Spelling = {
  isChinese: () => false,
  keyIn: (_, key) => key,
  valueIn: (_, __, value) => value,
  find: (written) => written,
};

/** Of a file that was translated. Keys that it has nowhere are called what most places call them. */
export const spellingOf = (root: BilingualPlace, { data, spelt }: Translation): Spelling => {
  const isMostlyChinese = (object: object): boolean => {
    const keys = Object.keys(object);
    return ((spelt.get(object)?.size ?? 0) + keys.filter(isHan).length) * 2 >= keys.length;
  };
  const isFileChinese = typeof data === 'object' && data !== null && isMostlyChinese(data);
  const isChinese = (object: object | null): boolean => {
    if (object === null || Array.isArray(object) || Object.keys(object).length === 0) return isFileChinese;
    return isMostlyChinese(object);
  };
  const found = new WeakMap<Written, Written>();
  return {
    isChinese,
    keyIn: (object, key, zh) => {
      const own = object && spelt.get(object)?.get(key);
      if (own) return own;
      return !hasKey(object, key) && isChinese(object) ? (zh ?? usualWords(root).keys.get(key) ?? key) : key;
    },
    valueIn: (object, key, value) =>
      isChinese(object) ? (usualWords(root).values.get(`${key}: ${value}`) ?? value) : value,
    find: (written) => {
      if (written === null) return null;
      const known = found.get(written) ?? translateWritten(written, root).written;
      found.set(written, known);
      return known;
    },
  };
};

const hasKey = (object: object | null, key: string): boolean => object !== null && Object.hasOwn(object, key);

interface UsualWords {
  /** Each key's Chinese word at the place where it is met first. */
  readonly keys: Map<string, string>;
  /** The same for each value under a key. */
  readonly values: Map<string, string>;
}

const usual = new WeakMap<BilingualPlace, UsualWords>();

const usualWords = (root: BilingualPlace): UsualWords => {
  const known = usual.get(root);
  if (known) return known;
  const words: UsualWords = { keys: new Map(), values: new Map() };
  const seen = new Set<BilingualPlace>();
  const visit = (place: BilingualPlace | null): void => {
    if (place === null || seen.has(place)) return;
    seen.add(place);
    for (const [zh, key] of place.keys) {
      if (!words.keys.has(key)) words.keys.set(key, zh);
      for (const [word, value] of place.under(key)?.values ?? []) words.values.set(`${key}: ${value}`, word);
    }
    for (const key of place.keys.values()) visit(place.under(key));
    visit(place.under(null));
  };
  visit(root);
  usual.set(root, words);
  return words;
};
