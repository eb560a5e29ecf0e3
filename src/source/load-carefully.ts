import { compositionOf } from './compose-yaml.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { FastReading } from './load-fast.ts';
import { misreadingsOf } from './misreadings/find-misreadings.ts';
import { explainFaults } from './slips/explain-faults.ts';
import type { Source } from './source.ts';
import { type Spelling, spellingOf } from './vocabulary/spelling.ts';
import { translateData, translateWritten } from './vocabulary/translate.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';
import { keysOf } from './vocabulary/words-of.ts';

/** What a file says, keys and fixed values in English, how it writes them, and what is wrong with it. */
interface CarefulReading {
  readonly data: unknown;
  readonly spelling: Spelling;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a text that is not plain: one that the fast parser refused (`fast` is undefined), that has Chinese keys, or that may
 * say something else than it was meant to say. Few plans need this: it is loaded when one does.
 */
export const loadCarefully = async (
  source: Source,
  fast: FastReading | undefined,
  isAsMeant: boolean,
  vocabulary: Vocabulary,
): Promise<CarefulReading> => {
  const data = fast ? fast.data : (await compositionOf(source)).data;
  const translation = translateData(data, vocabulary);
  const diagnostics = isAsMeant && !translation.hasDoubles ? [] : await findingsOf(source, vocabulary);
  const isReadable = diagnostics.every(({ severity }) => severity !== 'error');
  return {
    data: isReadable ? translation.data : undefined,
    spelling: spellingOf(vocabulary, translation),
    diagnostics,
  };
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
