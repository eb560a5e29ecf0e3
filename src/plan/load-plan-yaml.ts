import { type LoadedYaml, loadYaml } from '../source/load-yaml.ts';
import type { Source } from '../source/source.ts';
import type { Dictionary } from '../source/vocabulary/dictionary.ts';
import { configWords, planWords } from './generated/vocabulary-words.generated.ts';

/** The Chinese words of plans. Registers hold parts of them, under the same words. */
export const planDictionary: Dictionary = {
  words: planWords,
  vocabulary: async () => (await import('./generated/vocabulary.generated.ts')).planVocabulary,
};

/** The Chinese words of configurations. */
export const configDictionary: Dictionary = {
  words: configWords,
  vocabulary: async () => (await import('./generated/vocabulary.generated.ts')).configVocabulary,
};

/** Loads a plan or a register, whose keys and fixed values may be Chinese. Never throws. */
export const loadPlanYaml = (source: Source): Promise<LoadedYaml> => loadYaml(source, planDictionary);

/** The same for a configuration. */
export const loadConfigYaml = (source: Source): Promise<LoadedYaml> => loadYaml(source, configDictionary);
