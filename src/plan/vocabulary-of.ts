import type { Vocabulary } from '../source/vocabulary/vocabulary.ts';
import { configVocabulary, planVocabulary, registerVocabulary } from './generated/vocabulary.generated.ts';

/** The words of each kind of file. */
export const vocabularyOf: Readonly<Record<'plan' | 'register' | 'config', Vocabulary>> = {
  plan: planVocabulary,
  register: registerVocabulary,
  config: configVocabulary,
};
