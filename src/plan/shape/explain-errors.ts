import { message } from '../../text/message.ts';
import type { SchemaError } from '../validator.ts';
import {
  explainExcludedKey,
  explainKeyForm,
  explainMissingKey,
  explainRefusedKey,
  explainUnknownKey,
  keysMissed,
  swallowingKey,
} from './explain-key.ts';
import { explainMeant } from './explain-meant.ts';
import { explainType } from './explain-type.ts';
import {
  explainBound,
  explainChoice,
  explainConstant,
  explainEmpty,
  explainForm,
  explainLength,
  explainSurplus,
} from './explain-value.ts';
import { guessKey } from './guess-key.ts';
import type { ShapeFault } from './shape-fault.ts';
import { placeOf, type Site, type Subject, siteOf } from './site.ts';

type Explain = (error: SchemaError, site: Site) => ShapeFault;

const explainers: ReadonlyMap<string, Explain> = new Map<string, Explain>([
  ['additionalProperties', explainUnknownKey],
  ['propertyNames', explainKeyForm],
  ['not', explainRefusedKey],
  ['required', explainMissingKey],
  ['dependentRequired', explainMissingKey],
  ['false schema', explainExcludedKey],
  ['type', explainType],
  ['enum', explainChoice],
  ['const', explainConstant],
  ['pattern', explainForm],
  ['minimum', explainBound],
  ['maximum', explainBound],
  ['maxLength', explainLength],
  ['minItems', explainEmpty],
  ['minProperties', explainEmpty],
  ['items', explainSurplus],
]);

/**
 * Turns what a compiled schema tells into sentences of our own, one for each slip: a key that is only misspelt is not
 * missing too, and a value has one fault at a time.
 */
export const explainErrors = (errors: readonly SchemaError[], subject: Subject): readonly ShapeFault[] => {
  const misspelt = misspeltKeys(errors, subject);
  const swallowing = placesOfSwallowed(errors, subject);
  const faults: ShapeFault[] = [];
  const spokenOf = new Set<string>();
  for (const error of errors) {
    const { keyword, instancePath } = error;
    const site = siteOf(error, subject);
    if (keyword === 'required' && swallowing.has(instancePath)) continue;
    if (keyword === 'required' && keysMissed(error, site).some((key) => misspelt.has(`${instancePath}/${key}`)))
      continue;
    const about = placeAndKey(error);
    if (isOfKey(error, site) || spokenOf.has(about)) continue;
    spokenOf.add(about);
    faults.push(explainMeant(error, site) ?? (explainers.get(keyword) ?? explainOther)(error, site));
  }
  return faults;
};

/** Whether an error speaks of a key of a map, which `propertyNames` then says better: only texts have patterns. */
const isOfKey = ({ keyword }: SchemaError, { value }: Site): boolean =>
  (keyword === 'pattern' || keyword === 'maxLength') && typeof value !== 'string';

const placeAndKey = ({ instancePath, params }: SchemaError): string =>
  [instancePath, params.additionalProperty, params.missingProperty, params.propertyName].join('\n');

/** The keys that unknown keys were probably meant to be, by pointer. */
const misspeltKeys = (errors: readonly SchemaError[], subject: Subject): ReadonlySet<string> => {
  const missing = new Set<string>();
  for (const { keyword, instancePath } of errors) if (keyword === 'required') missing.add(instancePath);
  const guesses = new Set<string>();
  for (const error of errors) {
    if (error.keyword !== 'additionalProperties' || !missing.has(error.instancePath)) continue;
    guesses.add(`${error.instancePath}/${guessKey(String(error.params.additionalProperty), siteOf(error, subject))}`);
  }
  return guesses;
};

/** The objects of which a key has taken others in, which are not missing then. */
const placesOfSwallowed = (errors: readonly SchemaError[], subject: Subject): ReadonlySet<string> =>
  new Set(
    errors
      .filter(
        (error) =>
          error.keyword === 'additionalProperties' &&
          String(error.params.additionalProperty).includes('：') &&
          swallowingKey(String(error.params.additionalProperty), siteOf(error, subject)) !== null,
      )
      .map(({ instancePath }) => instancePath),
  );

/** For a keyword that a schema may get one day. */
const explainOther: Explain = ({ keyword }, site) => ({
  at: placeOf(site),
  marks: 'value',
  words: message(`这里不合格式（${keyword}）。`, `this is not of the right shape (${keyword}).`),
});
