import { pathOf } from '../../source/pointer.ts';
import type { Spelling } from '../../source/vocabulary/spelling.ts';
import type { Limits } from '../../text/limits.ts';
import { type Message, message } from '../../text/message.ts';
import { excerpt } from '../../text/visible.ts';
import type { SchemaError } from '../validator.ts';
import { exampleOf, inChinese, nodeAt, type SchemaNode } from './schema-node.ts';

/** The place that a schema error speaks of: the value, what holds it, and what the schema says there. */
export interface Site {
  readonly root: SchemaNode;
  readonly path: readonly string[];
  /** The keys of the path as the file writes them. */
  readonly names: readonly string[];
  readonly spelling: Spelling;
  readonly limits: Limits;
  /** Null at the root of the file, which nothing holds. */
  readonly holder: object | null;
  readonly key: string | number;
  readonly value: unknown;
  readonly node: SchemaNode;
}

/** What errors are about: the data of a file, its schema, how the file writes keys, and its bounds. */
export interface Subject {
  readonly data: unknown;
  readonly root: SchemaNode;
  readonly spelling: Spelling;
  readonly limits: Limits;
}

/** Follows the path of an error through the data and the schema. */
export const siteOf = (error: SchemaError, { data, root, spelling, limits }: Subject): Site => {
  const path = pathOf(error.instancePath);
  let holder: object | null = null;
  let value = data;
  const names: string[] = [];
  for (const key of path) {
    holder = value as object;
    names.push(spelling.keyIn(holder, key));
    value = (holder as Readonly<Record<string, unknown>>)[key];
  }
  const last = path.at(-1) ?? '';
  const key = Array.isArray(holder) ? Number(last) : last;
  return { root, path, names, spelling, limits, holder, key, value, node: nodeAt(root, path) };
};

/** The place of a site for a fault; the root stands for itself. */
export const placeOf = ({ holder, key, value }: Site): readonly [object: object, key?: string | number] =>
  holder === null ? [value as object] : [holder, key];

/** What a place is called in a sentence: its key, or its number in the list of a key. Chinese words follow at once. */
export const nameOf = ({ names: path }: Site): Message => {
  const last = path.at(-1) ?? '';
  if (!/^\d+$/.test(last) || path.length < 2) return message(`${visibleKey(last)} `, visibleKey(last));
  const list = visibleKey(path.at(-2) ?? '');
  const count = Number(last) + 1;
  return message(`${list} 的第 ${count} 项`, `entry ${count} of ${list}`);
};

/** A key as it may be printed. */
export const visibleKey = (key: string): string => excerpt(key, 40);

/** A value as a sentence quotes it: words in quotes, a list or a map by its kind. */
export const shown = (value: unknown): Message => {
  if (value === '') return message('空文字', 'an empty text');
  if (typeof value === 'string') return message(`“${excerpt(value, 30)}”`, `“${excerpt(value, 30)}”`);
  if (value === null) return message('空的', 'nothing');
  if (Array.isArray(value)) return message('一个列表', 'a list');
  if (typeof value === 'object') return message('一组键和值', 'a map of keys and values');
  return message(` ${excerpt(String(value), 30)}`, excerpt(String(value), 30));
};

/** A value as YAML on one line, for examples. */
export const asYaml = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(asYaml).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, one]) => `${asYaml(key)}: ${asYaml(one)}`)
      .join(', ')}}`;
  }
  return typeof value === 'string' && needsQuotes(value) ? `"${value}"` : String(value);
};

const needsQuotes = (text: string): boolean =>
  text === '' ||
  /^[-+]?[.\d][.\d]*$/.test(text) ||
  /^(?:true|false|null|~)$/i.test(text) ||
  /^[{[&*!|>%@`"'#?]|[,:#] |[:,{}[\]]$/.test(text);

/** An example of the value under its key, as the last sentence of a message; empty where the schema has none. */
export const exampleSentence = (site: Site, example: unknown = exampleOf(site.node)): Message => {
  if (example === null) return message('', '');
  const { root, node, holder, spelling } = site;
  const written = asYaml(spelling.isChinese(holder) ? inChinese(root, node, example) : example);
  const line = typeof site.key === 'number' || site.holder === null ? written : `${site.names.at(-1)}: ${written}`;
  return message(`例如：${line}`, ` For example: ${line}`);
};
