import { compositionOf } from './compose-yaml.ts';
import type { Diagnostic } from './diagnostic.ts';
import { loadFast } from './load-fast.ts';
import { hasCues } from './misreadings/cues.ts';
import { misreadingsOf } from './misreadings/find-misreadings.ts';
import { explainFaults } from './slips/explain-faults.ts';
import type { Source } from './source.ts';
import { type Dictionary, longestWord } from './vocabulary/dictionary.ts';
import { type Spelling, spellingOf } from './vocabulary/spelling.ts';
import { translateData, translateWritten } from './vocabulary/translate.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';
import { keysOf } from './vocabulary/words-of.ts';

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
  const data = fast ? fast.data : (await compositionOf(source)).data;
  const translation = translateData(data, vocabulary);
  const diagnostics = isAsMeant && !translation.hasDoubles ? [] : await findingsOf(source, vocabulary);
  const isReadable = diagnostics.every(({ severity }) => severity !== 'error');
  return {
    source,
    data: isReadable ? translation.data : undefined,
    spelling: spellingOf(vocabulary, translation),
    diagnostics,
  };
};

const isSpoken = (seen: ReadonlySet<string>, { words }: Dictionary): boolean => {
  for (const word of seen) if (words.has(word)) return true;
  return false;
};

/** What the careful reading finds: a key in two languages stands twice. Of a text without faults, what is read amiss. */
const findingsOf = async (source: Source, vocabulary: Vocabulary): Promise<readonly Diagnostic[]> => {
  const composition = await compositionOf(source);
  const keys = async () => keysOf(vocabulary);
  const { written, doubles } = composition.written
    ? translateWritten(composition.written, vocabulary)
    : { written: null, doubles: [] };
  const twice = doubles.map(({ key, entry, first }) => ({
    code: 'KEY_TWICE' as const,
    ...entry.key,
    words: key,
    first: first.key,
  }));
  const faults = await explainFaults(source, { ...composition, faults: [...composition.faults, ...twice] }, keys);
  return faults.length > 0 ? faults : misreadingsOf(source, { ...composition, written }, keys);
};
