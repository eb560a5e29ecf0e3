import type { Vocabulary } from '../source/vocabulary.ts';

/**
 * Every key of plans, registers and configurations, English and Chinese. Asked for where a text is no YAML, so that it
 * cannot be told which kind of file it is: a plan without faults does not load the words.
 */
export const knownKeys = async (): Promise<ReadonlySet<string>> => {
  const { planVocabulary, registerVocabulary, configVocabulary } = await import('./generated/vocabulary.generated.ts');
  return new Set([planVocabulary, registerVocabulary, configVocabulary].flatMap(keysOf));
};

const keysOf = (vocabulary: Vocabulary): readonly string[] =>
  Object.values(vocabulary).flatMap(({ keys }) => Object.entries(keys).flatMap(([key, { zh }]) => [key, zh]));
