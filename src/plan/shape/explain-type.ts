import { type Message, message } from '../../text/message.ts';
import { excerpt } from '../../text/visible.ts';
import type { SchemaError } from '../validator.ts';
import { choicesOf, explainChoice } from './explain-value.ts';
import { exampleOf, labelOf, nodeAt, type SchemaNode } from './schema-node.ts';
import type { ShapeFault } from './shape-fault.ts';
import { asYaml, exampleSentence, nameOf, placeOf, type Site, shown } from './site.ts';

/** A value of another type than the schema expects: what was read, what is expected, and what to change. */
export const explainType = (error: SchemaError, site: Site): ShapeFault => {
  if (isUnquoted(site.value) && choicesOf(site.node)) return explainChoice(error, site);
  const expected = [error.params.type].flat().map(String);
  return {
    at: placeOf(site),
    marks: 'value',
    words: wordsFor(site, expected),
    meant: (written) => meantFor(site, expected, written),
  };
};

/** What is written without quotes or with them, or as one thing instead of a list of one; null where more is to do. */
const meantFor = ({ node, value }: Site, expected: readonly string[], written: string): string | null => {
  if (isUnquoted(value)) {
    const isWord = expected.includes('string') && !isQuantity(node) && /^[\w.+-]+$/.test(written);
    return isWord ? `"${written}"` : null;
  }
  if (typeof value !== 'string') return null;
  if (expected.includes('integer')) return /^\d{1,15}$/.test(value.trim()) ? value.trim() : null;
  return expected.includes('array') && /^[^\s，、,；;[\]{}：:#-][^\s，、,；;[\]{}：:#]{0,40}$/.test(value)
    ? asYaml([value])
    : null;
};

const wordsFor = (site: Site, expected: readonly string[]): ShapeFault['words'] => {
  const { value } = site;
  const takes = (type: string): boolean => expected.includes(type);
  if (value === null) return emptyValue(site);
  if (typeof value === 'number' && isQuantity(site.node) && !takes('integer'))
    return (written) => noUnit(site, written);
  if (isUnquoted(value) && takes('string') && !takes('integer') && !isQuantity(site.node)) {
    return (written) => unquoted(site, written);
  }
  if (takes('integer') && typeof value === 'string' && /^\d{1,15}$/.test(value.trim()))
    return quotedNumber(site, value);
  if (takes('array') && typeof value === 'string') return oneInsteadOfMany(site, value);
  if (takes('string') && Array.isArray(value)) return manyInsteadOfOne(site, expected);
  if (takes('object') && typeof value === 'string') return textInsteadOfMap(site, value);
  return (written) => otherType(site, expected, written);
};

const isUnquoted = (value: unknown): boolean => typeof value === 'number' || typeof value === 'boolean';

const isQuantity = ({ properties }: SchemaNode): boolean =>
  typeof properties === 'object' && properties !== null && Object.hasOwn(properties, 'comparator');

/** A key with nothing behind its colon. */
const emptyValue = (site: Site): Message => {
  const [name, label, example] = [nameOf(site), labelOf(site.node), exampleSentence(site)];
  const { required } = nodeAt(site.root, site.path.slice(0, -1));
  const isNeeded = Array.isArray(required) && required.includes(site.key);
  return message(
    `${name.zh}没有值（${label.zh}）。请补上${isNeeded ? '' : '，不需要就删去这一行'}。${example.zh}`,
    `${name.en} has no value. Fill it in${isNeeded ? '' : ', or remove the line'}.${example.en}`,
  );
};

/** Words that YAML read as a number or as true or false, because they have no quotes. */
const unquoted = (site: Site, written: string): Message => {
  const name = nameOf(site);
  const token = excerpt(written, 30);
  const kind = typeof site.value === 'number' ? message('数字', 'a number') : message('是非值', 'a truth value');
  return message(
    `${name.zh}应是文字，YAML 把 ${token} 读成了${kind.zh}。请加引号："${token}"`,
    `${name.en} is a text, but YAML reads ${token} as ${kind.en}. Put it in quotes: "${token}"`,
  );
};

const noUnit = (site: Site, written: string): Message => {
  const name = nameOf(site);
  const number = excerpt(written, 30);
  return message(
    `${name.zh}${number} 没有单位。请连单位一起写，例如：${number}场`,
    `${name.en} ${number} has no unit. Write it with its unit, such as ${number}场`,
  );
};

const quotedNumber = (site: Site, value: string): Message => {
  const name = nameOf(site);
  return message(
    `${name.zh}应是整数，不加引号：${value.trim()}`,
    `${name.en} is a whole number, without quotes: ${value.trim()}`,
  );
};

const oneInsteadOfMany = (site: Site, value: string): Message => {
  const name = nameOf(site);
  const whole = excerpt(value, 60);
  const entries = whole
    .split(/[、，,；;]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  const list = asYaml(entries.length > 1 ? entries : [whole]);
  return message(`${name.zh}要写成列表，只有一项也一样：${list}`, `${name.en} is a list, even with one entry: ${list}`);
};

const manyInsteadOfOne = (site: Site, expected: readonly string[]): Message => {
  const [name, what, example] = [nameOf(site), typesInWords(expected), exampleSentence(site)];
  const isOwner = site.key === 'owner';
  const support = site.spelling.keyIn(site.holder, 'support');
  return message(
    `${name.zh}只写一个，应是${what.zh}，现在是一个列表。${isOwner ? `其余的写进 ${support}。` : ''}${example.zh}`,
    `${name.en} is one thing, ${what.en}, not a list.${isOwner ? ` Put the others into ${support}.` : ''}${example.en}`,
  );
};

/** Words where keys and values are expected: often a full-width colon, which YAML takes for a letter. */
const textInsteadOfMap = (site: Site, value: string): Message => {
  const [name, label, example] = [nameOf(site), labelOf(site.node), exampleSentence(site, mapOf(value, site.node))];
  if (/^[^：:]{1,40}：/.test(value)) {
    return message(
      `“${excerpt(value, 20)}”里的冒号是全角的，键后面要用半角冒号加一个空格。${exampleSentence(site).zh}`,
      `The colon in “${excerpt(value, 20)}” is a full-width one; a key is followed by “: ”.${exampleSentence(site).en}`,
    );
  }
  return message(
    `${name.zh}应是一组键和值（${label.zh}），现在是${shown(value).zh}。${example.zh}`,
    `${name.en} is a map of keys and values (${label.en}), not ${shown(value).en}.${example.en}`,
  );
};

/** The words under the key that they were probably meant for. */
const mapOf = (value: string, node: SchemaNode): unknown => {
  const [first] = Array.isArray(node.required) ? node.required : [];
  return ['title', 'name', 'term'].includes(first) ? { [first]: excerpt(value, 20) } : exampleOf(node);
};

const otherType = (site: Site, expected: readonly string[], written: string): Message => {
  const [name, what, example] = [nameOf(site), typesInWords(expected), exampleSentence(site)];
  const isFlow = expected.includes('string') && /^[{[]/.test(written);
  const value = isUnquoted(site.value) ? message(` ${excerpt(written, 30)}`, excerpt(written, 30)) : shown(site.value);
  return message(
    `${name.zh}应是${what.zh}，现在是${value.zh}。${isFlow ? '以 { 或 [ 开头的文字要加引号。' : ''}${example.zh}`,
    `${name.en} is ${what.en}, not ${value.en}.${isFlow ? ' Words that begin with { or [ need quotes.' : ''}${example.en}`,
  );
};

const typeNames: Readonly<Record<string, Message>> = {
  string: message('文字', 'a text'),
  integer: message('整数', 'a whole number'),
  number: message('数字', 'a number'),
  boolean: message('true 或 false', 'true or false'),
  array: message('列表（每项以“- ”开头）', 'a list (each entry behind “- ”)'),
  object: message('一组键和值', 'a map of keys and values'),
};

const typesInWords = (expected: readonly string[]): Message => {
  const names = expected.map((type) => typeNames[type] ?? message(type, type));
  return message(names.map(({ zh }) => zh).join('或'), names.map(({ en }) => en).join(' or '));
};
