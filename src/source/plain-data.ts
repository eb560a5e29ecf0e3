import { builtInLimits } from '../text/limits.ts';

/** The longest text that is no matter for a closer look: a run may allow longer ones. */
export const usualLength = builtInLimits['text-length'];

/** Words that YAML reads as something else than text where they stand without quotes: nothing, true, false. */
export const constants: ReadonlySet<string> = new Set([
  '~',
  'null',
  'Null',
  'NULL',
  'true',
  'True',
  'TRUE',
  'false',
  'False',
  'FALSE',
]);

/** Whether a key is one that every parser reads alike and that looks like no other: letters, then letters, digits, - and _. */
export const isPlainKey = (key: string): boolean =>
  /^[A-Za-z\u4E00-\u9FFF][\w\-\u4E00-\u9FFF]{0,63}$/.test(key) && !constants.has(key);

/**
 * Whether parsed data is what a plan usually holds: a map with plain keys, finite safe numbers, texts of bounded length,
 * nothing empty. An empty value is legal but often a slip (`{value: 1,000}` has a key `000`), so it is looked at closely.
 */
export const isPlainData = (data: unknown, words: Words = { seen: new Set(), longest: 0 }): boolean =>
  typeof data === 'object' && !Array.isArray(data) && isPlainValue(data, new Set(), words);

/** Words of a file, noted while it is looked through: its keys, and its values up to a length. */
export interface Words {
  readonly seen: Set<string>;
  readonly longest: number;
}

const isPlainValue = (value: unknown, plainKeys: Set<string>, words: Words): boolean => {
  if (typeof value === 'string') {
    if (value.length <= words.longest) words.seen.add(value);
    return value.length <= usualLength;
  }
  if (typeof value === 'number') return isPlainNumber(value);
  if (typeof value !== 'object') return typeof value === 'boolean';
  if (value === null) return false;
  if (Array.isArray(value)) {
    for (const item of value) if (!isPlainValue(item, plainKeys, words)) return false;
    return true;
  }
  const map = value as Readonly<Record<string, unknown>>;
  for (const key in map) {
    if (!plainKeys.has(key)) {
      if (!isPlainKey(key)) return false;
      plainKeys.add(key);
      words.seen.add(key);
    }
    if (!isPlainValue(map[key], plainKeys, words)) return false;
  }
  return true;
};

/** Whether a number is one that doubles hold exactly, or a fraction. */
export const isPlainNumber = (value: number): boolean =>
  Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
