import type { KeyWords } from '../../text/key-words.ts';
import { readForGood, readOnce } from '../../text/remember.ts';
import type { Written } from '../written.ts';
import { type Translation, translateWritten } from './translate.ts';
import type { Vocabulary } from './vocabulary.ts';

/** In which language a file writes its keys, and where they are. */
export interface Spelling {
  /** Whether most keys of an object are Chinese; where it has none but the author's own, whether those of the root are. */
  readonly isChinese: (object: object | null) => boolean;
  /** A key as an object has it, or would have it: in the language of its other keys. `zh` is its Chinese word there. */
  readonly keyIn: (object: object | null, key: string, zh?: string) => string;
  /** A fixed value as it would be written under a key of an object: in the language of the keys there. */
  readonly valueIn: (object: object | null, key: string, value: string) => string;
  /** Where data is written, under English keys. */
  readonly find: (written: Written | null) => Written | null;
}

/** The words of a file for the keys of one of its objects. */
export const keyWordsOf = ({ keyIn, valueIn }: Spelling, object: object): KeyWords => ({
  key: (key) => keyIn(object, key),
  beside: (label, key) => {
    const word = keyIn(object, key);
    return label.includes(word) ? label : `${label}（${word}）`;
  },
  value: (key, value) => valueIn(object, key, value),
});

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
export const spellingOf = (vocabulary: Vocabulary, { data, spelt }: Translation): Spelling => {
  const languageOf = (object: object): 'zh' | 'en' | null => {
    const own = spelt.get(object);
    const keys = Object.keys(object);
    const chinese = (own?.size ?? 0) + keys.filter(isHan).length;
    const english = keys.filter((key) => !own?.has(key) && usualWords(vocabulary).keys.has(key)).length;
    return chinese + english === 0 ? null : chinese >= english ? 'zh' : 'en';
  };
  const fileLanguage = typeof data === 'object' && data !== null ? languageOf(data) : null;
  const inEnglish = readOnce((written: Written): Written => translateWritten(written, vocabulary).written);
  const isChinese = (object: object | null): boolean => ((object && languageOf(object)) ?? fileLanguage) === 'zh';
  return {
    isChinese,
    keyIn: (object, key, zh) => {
      const own = object && spelt.get(object)?.get(key);
      if (own) return own;
      return !hasKey(object, key) && isChinese(object) ? (zh ?? usualWords(vocabulary).keys.get(key) ?? key) : key;
    },
    valueIn: (object, key, value) =>
      isChinese(object) ? (usualWords(vocabulary).values.get(`${key}: ${value}`) ?? value) : value,
    find: (written) => written && inEnglish(written),
  };
};

const hasKey = (object: object | null, key: string): boolean => object !== null && Object.hasOwn(object, key);

interface UsualWords {
  /** Each key's Chinese word at the place where it is met first. */
  readonly keys: ReadonlyMap<string, string>;
  /** The same for each value under a key. */
  readonly values: ReadonlyMap<string, string>;
}

const usualWords = readForGood((vocabulary: Vocabulary): UsualWords => {
  const words = { keys: new Map<string, string>(), values: new Map<string, string>() };
  for (const { keys } of Object.values(vocabulary)) {
    for (const [key, { zh, place }] of Object.entries(keys)) {
      if (!words.keys.has(key)) words.keys.set(key, zh);
      const { values = {} } = vocabulary[place ?? ''] ?? {};
      for (const [value, word] of Object.entries(values)) words.values.set(`${key}: ${value}`, word);
    }
  }
  return words;
});
