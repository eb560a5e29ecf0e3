import { applyIgnores } from '../lint/ignore.ts';
import { isOn, type LintOptions } from '../lint/lint.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { LoadedYaml } from '../source/load-yaml.ts';
import type { LoadedFile } from '../workspace/load-file.ts';

/** A file, then the registers that it includes. */
export const yamlsOf = ({ yaml, registers }: LoadedFile): readonly [LoadedYaml, ...LoadedYaml[]] => [
  yaml,
  ...registers.map((register) => register.loaded),
];

/** Whether a rule is run on a file: rules are run on plans alone, and some are off. */
export const isRunOn = ({ plan }: LoadedFile, { settings }: LintOptions, ruleId: string): boolean =>
  plan !== null && isOn(ruleId, settings);

/** The findings of a file, those of its rules too, that no comment silences, in it or in a register. */
export const silence = (
  loaded: LoadedFile,
  found: readonly Diagnostic[],
  isRun: (ruleId: string) => boolean,
): Promise<readonly Diagnostic[]> => {
  const [yaml, ...registers] = yamlsOf(loaded);
  return applyIgnores(found, { yaml, registers, isRun });
};
