import type { Diagnostic } from './diagnostic.ts';
import { loadFast } from './load-fast.ts';
import { hasCues } from './misreadings/cues.ts';
import type { Source } from './source.ts';
import { type Dictionary, longestWord } from './vocabulary/dictionary.ts';
import type { Spelling } from './vocabulary/spelling.ts';

/** A file as plain data: objects with the keys in the order of the file, lists, strings, numbers, booleans, null. */
export interface LoadedYaml {
  readonly source: Source;
  /** What the file says, keys and fixed values in English, or undefined where it cannot be read: then there are diagnostics that say
   * why. */
  readonly data: unknown;
  /** How the file writes its keys; left out where nothing was translated. */
  readonly spelling?: Spelling;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Loads one YAML document (core schema). Text that every parser reads alike goes through a fast one; the rest, and
 * whatever that one refuses, through a careful one, which knows places and finds every syntax error. Chinese words of
 * the dictionary are read as the English ones that they stand for; its keys help to tell what was meant by a text that is
 * no YAML. Where a text is legal but is read otherwise than it was meant, that is told too. Never throws.
 */
export const loadYaml = async (source: Source, dictionary: Dictionary | null = null): Promise<LoadedYaml> => {
  const words = { seen: new Set<string>(), longest: dictionary ? longestWord : 0 };
  const fast = await loadFast(source, words);
  const isAsMeant = fast !== undefined && !(fast.mayHaveCues && hasCues(source.text));
  if (isAsMeant && !(dictionary && isSpoken(words.seen, dictionary)))
    return { source, data: fast.data, diagnostics: [] };
  const vocabulary = (await dictionary?.vocabulary()) ?? {};
  const { loadCarefully } = await import('./load-carefully.ts');
  return { source, ...(await loadCarefully(source, fast, isAsMeant, vocabulary)) };
};

const isSpoken = (seen: ReadonlySet<string>, { words }: Dictionary): boolean => {
  for (const word of seen) if (words.has(word)) return true;
  return false;
};
