import { compositionOf } from './compose-yaml.ts';
import type { Diagnostic } from './diagnostic.ts';
import { explainFaults } from './explain-faults.ts';
import { loadFast } from './load-fast.ts';
import type { Source } from './source.ts';

/** A file as plain data: objects with the keys in the order of the file, lists, strings, numbers, booleans, null. */
export interface LoadedYaml {
  readonly source: Source;
  /** What the file says, or undefined where it cannot be read: then there are diagnostics. */
  readonly data: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Loads one YAML document (core schema). Text that every parser reads alike goes through a fast one; the rest, and
 * whatever that one refuses, through a careful one, which knows places and finds every syntax error. Of a text that is no
 * YAML, `knownKeys` helps to tell what was meant: it is asked for then only. Never throws.
 */
export const loadYaml = async (
  source: Source,
  knownKeys: () => Promise<ReadonlySet<string>> = noKeys,
): Promise<LoadedYaml> => {
  const data = await loadFast(source);
  if (data !== undefined) return { source, data, diagnostics: [] };
  const composition = await compositionOf(source);
  const diagnostics = await explainFaults(source, composition, knownKeys);
  return { source, data: diagnostics.length > 0 ? undefined : composition.data, diagnostics };
};

const noKeys = async (): Promise<ReadonlySet<string>> => new Set();
