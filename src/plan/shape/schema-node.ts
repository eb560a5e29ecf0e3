import { isMap } from '../../text/is-map.ts';
import { type Message, message } from '../../text/message.ts';

/** A JSON Schema or a part of one. */
export type SchemaNode = { readonly [keyword: string]: unknown };

/** The part of a schema that speaks of the value at a path, references followed; the words at the place itself win. */
export const nodeAt = (root: SchemaNode, path: readonly string[]): SchemaNode => {
  let node = resolve(root, root);
  for (const key of path) node = resolve(root, childOf(node, key));
  return node;
};

/** The definition that the place at a path refers to, which says what form its value has; else the place itself. */
export const formAt = (root: SchemaNode, path: readonly string[]): SchemaNode => {
  const last = path.at(-1);
  if (last === undefined) return root;
  const child = childOf(nodeAt(root, path.slice(0, -1)), last);
  return typeof child.$ref === 'string' ? definition(root, child.$ref) : child;
};

/** The schema of the keys of a map that takes any key of one form; null where the keys are fixed. */
export const keyFormAt = (root: SchemaNode, path: readonly string[]): SchemaNode | null => {
  const names = nodeAt(root, path).propertyNames;
  return isMap(names) ? resolve(root, names) : null;
};

/** The keys that an object may have, in the order of the schema; empty where any key of one form will do. */
export const keysOf = (node: SchemaNode): readonly string[] => Object.keys(propertiesOf(node));

/** What a key of an object is. */
export const propertyOf = (root: SchemaNode, node: SchemaNode, key: string): SchemaNode =>
  resolve(root, childOf(node, key));

/** What a schema calls its value: the description up to the colon. */
export const labelOf = (node: SchemaNode): Message => {
  const { zh, en } = describe(node);
  const [[name = ''], [english = '']] = [zh.split('：'), en.split(':')];
  return message(name, english.toLowerCase());
};

/** What a schema says about its value: the description behind the colon. */
export const meaningOf = (node: SchemaNode): Message => {
  const { zh, en } = describe(node);
  return message(zh.slice(zh.indexOf('：') + 1), en.slice(en.indexOf(':') + 1).trim());
};

/** What a schema calls its key in Chinese; undefined where it has no word for it. */
export const wordOf = (node: SchemaNode): string | undefined => {
  const word = node['x-zh'];
  return typeof word === 'string' ? word : undefined;
};

/** The Chinese words of the choices that a schema gives, whether at once or for texts only. */
export const choiceWordsOf = (node: SchemaNode): Readonly<Record<string, string>> => {
  const { 'x-zh-values': words, then: branch } = node;
  if (isMap(words)) return words as Readonly<Record<string, string>>;
  return isMap(branch) ? choiceWordsOf(branch) : {};
};

/** Data of the form of a schema, with the Chinese words for its keys and choices. */
export const inChinese = (root: SchemaNode, node: SchemaNode, data: unknown): unknown => {
  if (typeof data === 'string') return choiceWordsOf(node)[data] ?? data;
  if (Array.isArray(data)) return data.map((item, index) => inChinese(root, propertyOf(root, node, `${index}`), item));
  if (!isMap(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const property = propertyOf(root, node, key);
      return [wordOf(property) ?? key, inChinese(root, property, value)];
    }),
  );
};

/** The first example of a schema, or null. */
export const exampleOf = (node: SchemaNode): unknown => {
  const { examples } = node;
  return Array.isArray(examples) && examples.length > 0 ? examples[0] : null;
};

const describe = ({ description }: SchemaNode): Message => {
  const [zh = '', en = ''] = typeof description === 'string' ? description.split('\n') : [];
  return message(zh, en);
};

const resolve = (root: SchemaNode, node: SchemaNode): SchemaNode => {
  const { $ref, else: otherwise } = node;
  if (typeof $ref === 'string') return { ...resolve(root, definition(root, $ref)), ...node, $ref: undefined };
  if (isMap(otherwise) && typeof otherwise.$ref === 'string') return { ...resolve(root, otherwise), ...node };
  return node;
};

const childOf = (node: SchemaNode, key: string): SchemaNode => {
  const { items, prefixItems, additionalProperties } = node;
  const properties = propertiesOf(node);
  if (Object.hasOwn(properties, key)) return properties[key] as SchemaNode;
  if (Array.isArray(prefixItems)) return (prefixItems[Number(key)] as SchemaNode | undefined) ?? {};
  if (isMap(items) && /^\d+$/.test(key)) return items;
  return isMap(additionalProperties) ? additionalProperties : {};
};

const propertiesOf = ({ properties }: SchemaNode): Readonly<Record<string, SchemaNode>> =>
  isMap(properties) ? (properties as Readonly<Record<string, SchemaNode>>) : {};

const definition = (root: SchemaNode, ref: string): SchemaNode => {
  const definitions = root.$defs as Readonly<Record<string, SchemaNode>> | undefined;
  return definitions?.[ref.slice('#/$defs/'.length)] ?? {};
};
