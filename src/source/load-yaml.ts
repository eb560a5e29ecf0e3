import { compositionOf } from './compose-yaml.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type Dictionary, longestWord } from './dictionary.ts';
import { explainFaults } from './explain-faults.ts';
import { loadFast } from './load-fast.ts';
import type { Source } from './source.ts';
import { type Spelling, spellingOf } from './spelling.ts';
import { translateData, translateWritten } from './translate.ts';
import type { Vocabulary } from './vocabulary.ts';
import { keysOf } from './words-of.ts';

/** A file as plain data: objects with the keys in the order of the file, lists, strings, numbers, booleans, null. */
export interface LoadedYaml {
  readonly source: Source;
  /** What the file says, keys and fixed values in English, or undefined where it cannot be read: then there are diagnostics. */
  readonly data: unknown;
  /** How the file writes its keys; left out where nothing was translated. */
  readonly spelling?: Spelling;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Loads one YAML document (core schema). Text that every parser reads alike goes through a fast one; the rest, and
 * whatever that one refuses, through a careful one, which knows places and finds every syntax error. Chinese words of
 * the dictionary are read as the English ones that they stand for. Never throws.
 */
export const loadYaml = async (source: Source, dictionary: Dictionary | null = null): Promise<LoadedYaml> => {
  const words = { seen: new Set<string>(), longest: dictionary ? longestWord : 0 };
  const fast = await loadFast(source, words);
  if (fast !== undefined && !(dictionary && isSpoken(words.seen, dictionary))) {
    return { source, data: fast, diagnostics: [] };
  }
  const vocabulary = (await dictionary?.vocabulary()) ?? {};
  const data = fast ?? (await compositionOf(source)).data;
  const translation = translateData(data, vocabulary);
  const diagnostics = fast === undefined || translation.hasDoubles ? await faultsOf(source, vocabulary) : [];
  return {
    source,
    data: diagnostics.length > 0 ? undefined : translation.data,
    spelling: spellingOf(vocabulary, translation),
    diagnostics,
  };
};

const isSpoken = (seen: ReadonlySet<string>, { words }: Dictionary): boolean => {
  for (const word of seen) if (words.has(word)) return true;
  return false;
};

/** What the careful reading finds; a key in two languages stands twice. */
const faultsOf = async (source: Source, vocabulary: Vocabulary): Promise<readonly Diagnostic[]> => {
  const composition = await compositionOf(source);
  const { doubles } = composition.written ? translateWritten(composition.written, vocabulary) : { doubles: [] };
  const twice = doubles.map(({ key, entry, first }) => ({
    code: 'KEY_TWICE' as const,
    ...entry.key,
    words: key,
    first: first.key,
  }));
  const keys = async () => keysOf(vocabulary);
  return explainFaults(source, { ...composition, faults: [...composition.faults, ...twice] }, keys);
};
