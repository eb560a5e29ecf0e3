import type { Span } from '../text/span.ts';

/**
 * Where a claim about a plan points: an object of the plan, one of its keys, and a range of that key's decoded
 * string in UTF-16 offsets. What file, line and column that is, only `Origins` knows.
 */
export type Place = readonly [object: object, key?: string | number, range?: Span];
