import { pathOf } from '../../source/pointer.ts';
import { builtInLimits, type LimitName, type Limits } from '../../text/limits.ts';
import type { SchemaError } from '../validator.ts';

/** The bounds that a compiled schema has as its lengths. */
const lengths = ['field-length', 'text-length'] as const satisfies readonly LimitName[];

/** The bound that an error of length is about, or null where it is about another length. */
export const lengthLimitOf = ({ keyword, params }: SchemaError): LimitName | null =>
  keyword === 'maxLength' ? (lengths.find((name) => builtInLimits[name] === params.limit) ?? null) : null;

/** The errors of a schema that stand where its lengths are raised to other bounds. */
export const underRaisedLengths = (
  errors: readonly SchemaError[],
  data: unknown,
  limits: Limits,
): readonly SchemaError[] =>
  errors.filter((error) => {
    const name = lengthLimitOf(error);
    return name === null || lengthAt(data, error.instancePath) > limits[name];
  });

/** How many characters the text at a pointer has; more than any bound where there is no text, as of a key. */
const lengthAt = (data: unknown, pointer: string): number => {
  let value = data;
  for (const key of pathOf(pointer)) value = (value as Readonly<Record<string, unknown>>)[key];
  return typeof value === 'string' ? [...value].length : Number.POSITIVE_INFINITY;
};
