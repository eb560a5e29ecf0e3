import type { Vocabulary, VocabularyKey, VocabularyPlace } from '../../src/source/vocabulary/vocabulary.ts';
import { definitionName, type Schema } from './schemas.ts';

/** `vocabulary.generated.ts`: the words of each kind of file, by the name of the kind. */
export const vocabularyModule = (schemas: Readonly<Record<string, Schema>>): string =>
  [
    "import type { Vocabulary } from '../../source/vocabulary/vocabulary.ts';",
    ...Object.entries(schemas).map(([kind, schema]) =>
      [
        `/** The words of a ${kind} file. Made from schemas/ by npm run update. */`,
        `export const ${kind}Vocabulary: Vocabulary = ${JSON.stringify(vocabularyOf(schema), null, 2)};`,
        '',
      ].join('\n'),
    ),
  ].join('\n');

/** `vocabulary-words.generated.ts`: every Chinese word of each kind of file, which tells whether its vocabulary is needed. */
export const wordsModule = (schemas: Readonly<Record<string, Schema>>): string =>
  Object.entries(schemas)
    .map(([kind, schema]) => {
      const words = Object.values(vocabularyOf(schema)).flatMap(({ keys, values }) => [
        ...Object.values(keys).map(({ zh }) => zh),
        ...Object.entries(values).flatMap(([english, zh]) => (zh === english ? [] : [zh])),
      ]);
      return [
        `/** Every Chinese word for a key or a fixed value of a ${kind} file. Made from schemas/ by npm run update. */`,
        `export const ${kind}Words: ReadonlySet<string> = new Set(${JSON.stringify([...new Set(words)])});`,
        '',
      ].join('\n');
    })
    .join('\n');

/**
 * The places of a schema that know words of their own, or lead to such. A definition is called by its name, a place
 * within one by its key behind a dot, the entries of a list or map by `*`.
 */
const vocabularyOf = (schema: Schema): Vocabulary => {
  const places = new Map<string, VocabularyPlace>();
  visit('', schema, { definitions: schema.$defs as Schema, places });
  const said = (name: string | null): string | null => (name !== null && isSaying(name, places) ? name : null);
  return Object.fromEntries(
    [...places]
      .filter(([name]) => name === '' || said(name) !== null)
      .map(([name, { keys, values, entries }]) => [
        name,
        {
          keys: mapValues(keys, ({ zh, place }: VocabularyKey) => ({ zh, place: said(place) })),
          values,
          entries: said(entries),
        },
      ]),
  );
};

interface Walk {
  readonly definitions: Schema;
  readonly places: Map<string, VocabularyPlace>;
}

/** Whether a place has words, or its entries do. */
const isSaying = (name: string, places: ReadonlyMap<string, VocabularyPlace>): boolean => {
  const place = places.get(name);
  if (place === undefined) return false;
  const hasWords = Object.keys(place.keys).length + Object.keys(place.values).length > 0;
  return hasWords || (place.entries !== null && isSaying(place.entries, places));
};

/** Adds what a schema says under a name, or under that of the definition it refers to; gives the name. */
const visit = (name: string, node: Schema, walk: Walk): string => {
  const { $ref, else: otherwise } = node as { readonly $ref?: unknown; readonly else?: Schema };
  const ref = $ref ?? otherwise?.$ref;
  if (ref !== undefined) {
    const defined = definitionName(ref);
    return walk.places.has(defined) ? defined : visit(defined, walk.definitions[defined] as Schema, walk);
  }
  if (walk.places.has(name)) throw new Error(`two places are called ${name}`);
  const keys: Record<string, VocabularyKey> = {};
  // A place stands in the list before what it leads to, which may be itself.
  walk.places.set(name, { keys, values: {}, entries: null });
  const within = name === '' ? '' : `${name}.`;
  for (const [key, property] of Object.entries((node.properties ?? {}) as Readonly<Record<string, Schema>>)) {
    if (property.not === undefined) {
      keys[key] = { zh: wordOf(key, property['x-zh']), place: visit(within + key, property, walk) };
    }
  }
  const entry = entryOf(node, walk.definitions);
  const entries = entry && visit(`${within}*`, entry, walk);
  walk.places.set(name, { keys, values: valuesOf(node), entries });
  return name;
};

const entryOf = ({ prefixItems, items, additionalProperties }: Schema, definitions: Schema): Schema | null => {
  // Which word stands first does not matter to what words mean.
  if (Array.isArray(prefixItems)) {
    return Object.assign({}, ...prefixItems.map((item) => (item.$ref ? definitions[definitionName(item.$ref)] : item)));
  }
  return [items, additionalProperties].find((entry): entry is Schema => typeof entry === 'object') ?? null;
};

const valuesOf = (node: Schema): Readonly<Record<string, string>> => {
  const { enum: choices, 'x-zh-values': words = {} } = node.enum === undefined ? ((node.then ?? {}) as Schema) : node;
  const inChinese = words as Schema;
  return Object.fromEntries(
    ((choices ?? []) as readonly string[]).map((choice) => [choice, wordOf(choice, inChinese[choice])]),
  );
};

const wordOf = (english: string, chinese: unknown): string => {
  if (typeof chinese !== 'string') throw new Error(`${english} has no Chinese word`);
  return chinese;
};

const mapValues = <Value, Result>(
  map: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Readonly<Record<string, Result>> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
