import type { Diagnostic } from '../source/diagnostic.ts';
import { formatYaml } from '../source/format/format-yaml.ts';
import type { KeyLanguage } from '../source/format/words.ts';
import type { Source } from '../source/source.ts';
import { configDictionary, planDictionary } from './load-plan-yaml.ts';

/** The canonical form of a plan, a register or a configuration, or what stands against it (see `formatYaml`). */
export const formatPlanYaml = (
  source: Source,
  kind: 'plan' | 'register' | 'config',
  keys: KeyLanguage = null,
  isProved = true,
): Promise<string | readonly Diagnostic[]> =>
  formatYaml(source, { dictionary: kind === 'config' ? configDictionary : planDictionary, keys, isProved });
