import { isMap } from '../text/is-map.ts';
import { inChinese, propertyOf, type SchemaNode, wordOf } from './shape/schema-node.ts';

/**
 * A schema that offers Chinese keys and choices and takes the English ones as well, for editors: what stands in
 * `properties` and `enum` is proposed, what a pattern means is not. Beside `kepu validate` it does not mind a key that
 * stands in both languages.
 */
export const bilingualSchema = (schema: SchemaNode): SchemaNode => {
  const translator = new Translator(schema);
  return { ...translator.translate(schema), $id: `${schema.$id}:zh` };
};

/** A schema without what it calls things in Chinese: a keyword of our own, which strict programs refuse. */
export const plainSchema = (schema: SchemaNode): SchemaNode => withoutWords(schema) as SchemaNode;

const withoutWords = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(withoutWords);
  if (!isMap(node)) return node;
  const { 'x-zh': _, 'x-zh-values': __, ...rest } = node;
  return mapValues(rest, withoutWords);
};

/** Chinese words by English keys: those of the object that a part of a schema speaks of. */
type Words = ReadonlyMap<string, string>;

class Translator {
  readonly #root: SchemaNode;

  constructor(root: SchemaNode) {
    this.#root = root;
  }

  /** A schema of a value, which knows the words of its own keys. */
  translate(node: SchemaNode): SchemaNode {
    const words = new Map<string, string>();
    for (const [key, property] of Object.entries(nodesIn(node.properties))) {
      const word = isMap(property) ? wordOf(property) : undefined;
      if (word !== undefined) words.set(key, word);
    }
    const { properties, ...rest } = node;
    if (properties === undefined) return this.#part(node, node, words);
    const inEnglish = Object.entries(this.#properties(properties)).filter(([key]) => words.has(key));
    const patterns = Object.fromEntries(inEnglish.map(([key, property]) => [`^${key}$`, property]));
    const offered = Object.entries(this.#properties(properties)).map(([key, one]) => [words.get(key) ?? key, one]);
    return {
      ...this.#part(rest, node, words),
      properties: Object.fromEntries(offered),
      ...(words.size > 0 && { patternProperties: patterns }),
    };
  }

  #properties(properties: unknown): Readonly<Record<string, unknown>> {
    return mapValues(nodesIn(properties), (property) => (isMap(property) ? this.translate(property) : property));
  }

  /** A part of a schema that speaks of the same object as the whole does. */
  #part(part: SchemaNode, whole: SchemaNode, words: Words): SchemaNode {
    const { required, dependentRequired, dependentSchemas, 'x-zh': _, 'x-zh-values': choices, ...rest } = part;
    const translated: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(rest)) {
      Object.assign(translated, this.#keyword(keyword, value, { whole, words, choices }));
    }
    const conditions = { ...requiredBy(dependentRequired), ...nodesIn(dependentSchemas) };
    if (Object.keys(conditions).length > 0) {
      const entries = Object.entries(conditions).flatMap(([key, condition]) => {
        const same = this.#part(condition as SchemaNode, whole, words);
        return bothOf(key, words).map((word) => [word, same] as const);
      });
      translated.dependentSchemas = Object.fromEntries(entries);
    }
    return { ...translated, ...eitherOf(required, words) };
  }

  #keyword(keyword: string, value: unknown, { whole, words, choices }: Setting): SchemaNode {
    if (keyword === '$defs') return { $defs: mapValues(nodesIn(value), (one) => this.translate(one as SchemaNode)) };
    if (sameObject.has(keyword)) return { [keyword]: this.#part(value as SchemaNode, whole, words) };
    if (keyword === 'properties') return { properties: this.#claims(value, whole, words) };
    if (otherValues.has(keyword)) return { [keyword]: this.#value(value) };
    if (keyword === 'examples') return { examples: (value as unknown[]).map((one) => this.#example(whole, one)) };
    if (keyword === 'default') return { default: this.#example(whole, value) };
    if (keyword === 'enum' && isMap(choices)) return choicesIn(value as readonly string[], choices);
    return { [keyword]: value };
  }

  #value(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.#value(one));
    return isMap(value) ? this.translate(value) : value;
  }

  #example(node: SchemaNode, example: unknown): unknown {
    return inChinese(this.#root, propertyOf(this.#root, { properties: { node } }, 'node'), example);
  }

  /** What a condition says of some keys: of each in both languages, and of each choice in both. */
  #claims(properties: unknown, whole: SchemaNode, words: Words): SchemaNode {
    const entries = Object.entries(nodesIn(properties)).flatMap(([key, claim]) => {
      const property = propertyOf(this.#root, whole, key);
      const { const: value } = isMap(claim) ? claim : {};
      const zh = typeof value === 'string' ? inChinese(this.#root, property, value) : value;
      const both = zh === value ? claim : { enum: [zh, value] };
      return bothOf(key, words).map((word) => [word, both] as const);
    });
    return Object.fromEntries(entries);
  }
}

/** Where a keyword stands: the schema of the object, the words of its keys, and those of its choices. */
interface Setting {
  readonly whole: SchemaNode;
  readonly words: Words;
  readonly choices: unknown;
}

const sameObject: ReadonlySet<string> = new Set(['if', 'then', 'else', 'not']);
const otherValues: ReadonlySet<string> = new Set(['items', 'prefixItems', 'additionalProperties']);

const requiredBy = (dependent: unknown): SchemaNode => mapValues(nodesIn(dependent), (required) => ({ required }));

const bothOf = (key: string, words: Words): readonly string[] => {
  const word = words.get(key);
  return word === undefined ? [key] : [word, key];
};

/** Keys that are required, each in one of its languages. */
const eitherOf = (required: unknown, words: Words): SchemaNode => {
  if (!Array.isArray(required)) return {};
  const either = (required as readonly string[]).map((key) => ({
    anyOf: bothOf(key, words).map((word) => ({ required: [word] })),
  }));
  return either.length === 1 ? (either[0] as SchemaNode) : { allOf: either };
};

/** Choices in Chinese, and a pattern of the English ones. */
const choicesIn = (english: readonly string[], words: SchemaNode): SchemaNode => {
  const chinese = english.map((choice) => words[choice] ?? choice);
  const others = english.filter((choice) => !chinese.includes(choice));
  if (others.length === 0) return { enum: chinese };
  return { anyOf: [{ enum: chinese }, { type: 'string', pattern: `^(?:${others.join('|')})$` }] };
};

const nodesIn = (value: unknown): SchemaNode => (isMap(value) ? value : {});

const mapValues = (map: SchemaNode, change: (value: unknown) => unknown): SchemaNode =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
