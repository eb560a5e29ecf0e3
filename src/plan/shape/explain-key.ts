import { isHan } from '../../source/vocabulary/spelling.ts';
import { type Message, message } from '../../text/message.ts';
import type { SchemaError } from '../validator.ts';
import { guessKey } from './guess-key.ts';
import { cleanValue } from './meant-value.ts';
import {
  exampleOf,
  inChinese,
  keyFormAt,
  keysOf,
  labelOf,
  meaningOf,
  propertyOf,
  type SchemaNode,
  wordOf,
} from './schema-node.ts';
import type { ShapeFault } from './shape-fault.ts';
import { asYaml, placeOf, type Site, visibleKey } from './site.ts';

/** A key that the object may not have: what was probably meant, or what there is. */
export const explainUnknownKey = (error: SchemaError, site: Site): ShapeFault => {
  const key = String(error.params.additionalProperty);
  const at = [site.value as object, key] as const;
  const swallowing = swallowingKey(key, site);
  if (swallowing !== null) return { at, marks: 'key', words: swallowed(key, swallowing) };
  const meant = meantKey(key, site);
  return meant === null
    ? { at, marks: 'key', words: unknownKey(key, site) }
    : { at, marks: 'key', words: markedKey(key, meant), meant: () => meant };
};

/** The known key before a full-width colon in another one: all up to the next plain colon has become that key. */
export const swallowingKey = (key: string, { root, node }: Pick<Site, 'root' | 'node'>): string | null => {
  const word = /^["“]?([A-Za-z]{1,40}|[\u4E00-\u9FFF]{1,12})["”]? ?：/.exec(key)?.[1];
  const isKnown = keysOf(node).some((known) => known === word || wordOf(propertyOf(root, node, known)) === word);
  return word !== undefined && isKnown ? word : null;
};

const swallowed = (key: string, word: string): Message =>
  message(
    `${word} 后面是全角冒号“：”，“${visibleKey(key)}”整个成了一个键。请在每个键后面写半角冒号加空格“: ”，一行只写一个键；在 { } 里，各键之间用半角逗号加空格。`,
    `There is a full-width colon behind ${word}, so that all of “${visibleKey(key)}” is one key. Write a plain colon and a blank behind each key, and one key on a line; in { }, a plain comma and a blank between them.`,
  );

/** A known key in quotation marks, in full-width letters, with blanks or with capitals; null where it is none. */
const meantKey = (key: string, { root, node, spelling, value }: Site): string | null => {
  const clean = cleanValue(key).replace(/[\s\u200B-\u200D\uFEFF]/g, '');
  if (clean === key) {
    const known = keysOf(node).find((one) => one.toLowerCase() === key.toLowerCase());
    const word = known && spelling.isChinese(value as object) ? wordOf(propertyOf(root, node, known)) : known;
    return word ?? known ?? null;
  }
  const isKnown = keysOf(node).some((known) => known === clean || wordOf(propertyOf(root, node, known)) === clean);
  return isKnown ? clean : null;
};

const markedKey = (key: string, meant: string): Message => {
  const name = visibleKey(key);
  if (isHan(meant) && /^[A-Za-z]+$/.test(key))
    return message(
      `键 ${name} 在这里要写成 ${meant}：键区分大小写，这个文件用中文键。`,
      `${name} is written ${meant} here: keys are case-sensitive, and those of this file are Chinese.`,
    );
  if (key.toLowerCase() === meant.toLowerCase())
    return message(`键区分大小写：${name} 要写成 ${meant}。`, `Keys are case-sensitive: ${name} is written ${meant}.`);
  return message(
    `键 ${name} 里有中文引号、全角字符或空格。请写成 ${meant}。`,
    `The key ${name} has Chinese quotes, full-width characters or blanks in it. Write ${meant}.`,
  );
};

const unknownKey = (key: string, site: Site): Message => {
  const { root, node, spelling } = site;
  if (secrecyWords.includes(key)) return secrecy(root);
  const where = labelOf(node);
  const name = visibleKey(spelling.keyIn(site.value as object, key));
  const guess = guessKey(key, site);
  if (guess !== null) {
    const property = propertyOf(root, node, guess);
    const meant = isHan(name) ? (wordOf(property) ?? guess) : guess;
    return message(
      `${where.zh}里没有 ${name} 这个键，是不是 ${beside(meant, whatIs(property, where.zh))}？`,
      `The ${where.en} has no key ${name}. Did you mean ${meant}?`,
    );
  }
  const allowed = keysOf(node).filter((one) => one !== 'classification');
  if (allowed.length === 0 || allowed.length > mostListed) {
    const { zh, en } = meaningOf(node);
    return message(`${where.zh}里没有 ${name} 这个键：${zh}`, `The ${where.en} has no key ${name}: ${en}`);
  }
  const keys = allowed.map((one) => keyAt(site, one));
  return message(
    `${where.zh}里没有 ${name} 这个键。可以写的键：${keys.join('、')}。`,
    `The ${where.en} has no key ${name}. It may have: ${keys.join(', ')}.`,
  );
};

/** A key of the value at a site, as the file writes it there or would. */
const keyAt = ({ root, node, value, spelling }: Site, key: string): string =>
  spelling.keyIn(value as object, key, wordOf(propertyOf(root, node, key)));

/** A key with what it is, unless it says so itself. */
const beside = (key: string, label: string): string => (label === key ? key : `${key}（${label}）`);

/** More keys than anybody reads in one sentence. */
const mostListed = 25;

/** What a key is in a few words: its label, unless that is only what all of its neighbours are called, too. */
const whatIs = (property: SchemaNode, neighbours: string): string => {
  const label = labelOf(property).zh;
  return label === neighbours ? meaningOf(property).zh.replace(/。$/, '') : label;
};

const secrecyWords = ['classification', '密级', '保密期限'];

/** Why secret documents are refused, in the words of the schema. */
const secrecy = (root: SchemaNode): Message => {
  const publication = propertyOf(root, root, 'publication');
  return secrecyOf(propertyOf(root, publication, 'classification'));
};

const secrecyOf = (node: SchemaNode): Message => {
  const { zh, en } = meaningOf(node);
  return zh === ''
    ? message('涉密文件不能用本工具处理。', 'secret documents do not belong in this tool.')
    : message(zh, en);
};

/** A key that is allowed nowhere, with the reason that the schema gives. */
export const explainRefusedKey = (_error: SchemaError, site: Site): ShapeFault => ({
  at: placeOf(site),
  marks: 'key',
  words: secrecyOf(site.node),
});

/** A key that is missing: what it is, which other one would do in its place, and how it may look. */
export const explainMissingKey = (error: SchemaError, site: Site): ShapeFault => {
  const key = String(error.params.missingProperty);
  const property = propertyOf(site.root, site.node, key);
  const isChinese = site.spelling.isChinese(site.value as object);
  const value = isChinese ? inChinese(site.root, property, exampleOf(property)) : exampleOf(property);
  const example = `${keyAt(site, key)}: ${asYaml(value)}`;
  if (error.keyword === 'dependentRequired') {
    const because = String(error.params.property);
    const cause = keyAt(site, because);
    const shownKey = shown(keyAt(site, key), labelOf(property));
    const words = message(
      `写了 ${cause} 就要写 ${shownKey.zh}。例如：${example}`,
      `${cause} needs ${shownKey.en} beside it. For example: ${example}`,
    );
    return { at: [site.value as object, because], marks: 'key', words };
  }
  const where = labelOf(site.node);
  const keys = keysMissed(error, site).map((one) =>
    shown(keyAt(site, one), labelOf(propertyOf(site.root, site.node, one))),
  );
  const words = message(
    `${where.zh}缺少 ${keys.map(({ zh }) => zh).join('或 ')}。例如：${example}`,
    `The ${where.en} has no ${keys.map(({ en }) => en).join(' or ')}. For example: ${example}`,
  );
  return { at: placeOf(site), marks: 'key', words };
};

const shown = (key: string, label: Message): Message =>
  message(beside(key, label.zh), label.en === key.toLowerCase() ? key : `${key} (${label.en})`);

/** The key that an object is missing, and those that would do in its place: it is asked for only where they are missing, too. */
export const keysMissed = ({ schemaPath, params }: SchemaError, { node }: Site): readonly string[] => {
  const { not } = (node.if ?? {}) as { readonly not?: { readonly required?: readonly string[] } };
  const others = schemaPath.endsWith('/then/required') ? not?.required : undefined;
  return [String(params.missingProperty), ...(others ?? [])];
};

/** A key that does not go together with another one of the same object. */
export const explainExcludedKey = (error: SchemaError, site: Site): ShapeFault => {
  const other = /\/dependentSchemas\/(\w{1,40})\//.exec(error.schemaPath)?.[1] ?? 'names';
  const name = visibleKey(site.names.at(-1) ?? '');
  const rival = site.spelling.keyIn(site.holder, other);
  return {
    at: placeOf(site),
    marks: 'key',
    words: message(
      `${name} 和 ${rival} 只能写一个，请删去其中一个。`,
      `${name} and ${rival} exclude each other; remove one.`,
    ),
  };
};

/** A key of a register that is not of the form that its keys have. */
export const explainKeyForm = (error: SchemaError, site: Site): ShapeFault => {
  const key = String(error.params.propertyName);
  const form = keyFormAt(site.root, site.path) ?? {};
  const [label, meaning] = [labelOf(form), meaningOf(form)];
  const example = asYaml(exampleOf(form));
  return {
    at: [site.value as object, key],
    marks: 'key',
    words: message(
      `“${visibleKey(key)}”不能作${label.zh}：${meaning.zh}例如：${example}`,
      `“${visibleKey(key)}” cannot be the ${label.en}: ${meaning.en} For example: ${example}`,
    ),
  };
};
