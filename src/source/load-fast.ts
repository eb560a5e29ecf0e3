import type { Type } from 'js-yaml';
import { createMemory } from '../text/remember.ts';
import { readPlain } from './plain/read-plain.ts';
import { isPlainData, type Words } from './plain-data.ts';
import type { Source } from './source.ts';

declare module 'js-yaml' {
  /** The types that its schemas are made of; missing from the published typings. */
  const types: Readonly<Record<'null' | 'bool' | 'int' | 'float', Type>>;
}

/** Nesting that the fast parser follows; deeper text is legal up to the bound of `limits`, but not fast. */
const maxDepth = 40;

/** A warning is about a level of indentation that the careful parser refuses. Each costs a pass over the text: one is enough. */
const refuseWarning = (warning: Error): never => {
  throw warning;
};

/**
 * The core schema as one type, which looks at the first character before the parser tries anything: it would try each
 * type on every word of a text, and that is a fifth of the time of a run.
 */
const prepareParser = async () => {
  const { FAILSAFE_SCHEMA, load, Type, types } = await import('./fast-parser.ts');
  const numbers = [types.int, types.float];
  const words = [types.null, types.bool];
  const typeOf = (word: string): Type | undefined => {
    const first = word.charCodeAt(0);
    if (first < 0x3a) return numbers.find((type) => type.resolve(word));
    return first < 0x7f && word.length <= longestWord ? words.find((type) => type.resolve(word)) : undefined;
  };
  const scalar = new Type('tag:yaml.org,2002:scalar', {
    kind: 'scalar',
    resolve: (word: string) => typeOf(word) !== undefined,
    construct: (word: string) => typeOf(word)?.construct(word),
  });
  return { load, schema: FAILSAFE_SCHEMA.extend({ implicit: [scalar] }) };
};

const longestWord = 'false'.length;

/** Asked for once: a second import of a loaded module still costs a tenth of reading a plan. */
let parser: ReturnType<typeof prepareParser> | undefined;

/** What the fast parsers read. */
export interface FastReading {
  readonly data: unknown;
  /** Whether the text may hold what `hasCues` looks for. */
  readonly mayHaveCues: boolean;
}

const readings = createMemory<Source, unknown>();

/** What `loadFast` read in a text, until that is forgotten; undefined where it was not asked, or refused. */
export const readFast = (source: Source): unknown => readings.get(source);

/**
 * Reads a text with the fast parser, which knows no places. Gives undefined where anything is unusual: the careful
 * parser then decides what the text says and what is wrong with it. `words` is filled with those of the file.
 */
export const loadFast = async (
  source: Source,
  words: Words = { seen: new Set(), longest: 0 },
): Promise<FastReading | undefined> => {
  const { text, isPlain } = source;
  if (!isPlain) return undefined;
  const plain = readPlain(text, words);
  if (plain !== undefined) {
    readings.set(source, plain);
    return { data: plain, mayHaveCues: false };
  }
  parser ??= prepareParser();
  const { load, schema } = await parser;
  const options = { schema, onWarning: refuseWarning, maxDepth };
  try {
    const data = load(text, options);
    if (!isPlainData(data, words)) return undefined;
    readings.set(source, data);
    return { data, mayHaveCues: true };
  } catch {
    return undefined;
  }
};
