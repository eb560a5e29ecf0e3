import type { Diagnostic } from '../source/diagnostic.ts';
import type { LoadedYaml } from '../source/load-yaml.ts';
import type { Origins } from '../source/origins.ts';
import { baselineFaults, configFaults, planFaults } from './shape/content-faults.ts';
import type { Kind } from './shape/load-schema.ts';
import { underRaisedLengths } from './shape/raised-lengths.ts';
import type { ShapeFault } from './shape/shape-fault.ts';
import type { Validator } from './validator.ts';

interface Checker {
  /** The compiled schema, loaded when the first file of its kind comes. */
  readonly load: () => Promise<{ readonly validate: Validator<unknown> }>;
  readonly contentFaults: (data: unknown) => readonly ShapeFault[];
}

/** What checks each kind of file. */
const checkers: Readonly<Record<Kind, Checker>> = {
  plan: { load: () => import('./generated/validate-plan.generated.ts'), contentFaults: planFaults },
  register: { load: () => import('./generated/validate-register.generated.ts'), contentFaults: planFaults },
  config: { load: () => import('./generated/validate-config.generated.ts'), contentFaults: configFaults },
  baseline: { load: () => import('./generated/validate-baseline.generated.ts'), contentFaults: baselineFaults },
  profile: { load: () => import('./generated/validate-profile.generated.ts'), contentFaults: () => [] },
};

/** Keywords that only say that another one was not met. */
const echoes: ReadonlySet<string> = new Set(['if']);

/**
 * Everything that is wrong with the shape of a file, in the order of the text: no finding means that its data is of the
 * generated type. All carry the id `schema`; behind as many as the bounds of the file allow, the rest is counted.
 */
export const checkShape = async (kind: Kind, loaded: LoadedYaml, origins: Origins): Promise<readonly Diagnostic[]> => {
  const { source, data } = loaded;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return (await telling()).tellRoot(kind, loaded);
  if ((kind === 'plan' || kind === 'register') && isNewer(data)) {
    return (await telling()).tellNewer(data, loaded, origins);
  }
  const { load, contentFaults } = checkers[kind];
  const { validate } = await load();
  const told = (validate(data) ? [] : (validate.errors ?? [])).filter(({ keyword }) => !echoes.has(keyword));
  const errors = underRaisedLengths(told, data, source.limits);
  const faults = contentFaults(data);
  if (errors.length === 0 && faults.length === 0) return [];
  return (await telling()).tellFaults({ kind, errors, faults }, loaded, origins);
};

/** Sentences about faults, which most files have not: loaded when one has. */
const telling = () => import('./shape/tell-faults.ts');

/** Whether a file is of a later format: its other faults are none of ours. */
const isNewer = (data: { readonly kepu?: unknown }): boolean => Number.isInteger(data.kepu) && Number(data.kepu) > 1;
