import { isHan } from '../../source/vocabulary/spelling.ts';
import { raise } from '../../text/limits.ts';
import { message } from '../../text/message.ts';
import { nearest } from '../../text/nearest.ts';
import type { SchemaError } from '../validator.ts';
import { cleanValue } from './meant-value.ts';
import { lengthLimitOf } from './raised-lengths.ts';
import { choiceWordsOf, exampleOf, formAt, labelOf, meaningOf, type SchemaNode } from './schema-node.ts';
import type { ShapeFault } from './shape-fault.ts';
import { exampleSentence, nameOf, placeOf, type Site, shown } from './site.ts';

/** A word that is none of the choices. */
export const explainChoice = (_error: SchemaError, site: Site): ShapeFault => {
  const choices = choicesOf(site.node) ?? [];
  const [name, value] = [nameOf(site), shown(site.value)];
  const isChinese = site.spelling.isChinese(site.holder) || (typeof site.value === 'string' && isHan(site.value));
  const words = isChinese ? choiceWordsOf(site.node) : {};
  const found = typeof site.value === 'string' ? guessChoice(site.value, choices, site) : null;
  const guess = found && (words[found] ?? found);
  const asked = guess === null ? message('。', '.') : message(`，是不是 ${guess}？`, `. Did you mean ${guess}?`);
  return {
    at: placeOf(site),
    marks: 'value',
    words: message(
      `${name.zh}不能写${value.zh}${asked.zh}可以写的有：${choices.map((choice) => words[choice] ?? choice).join('、')}。`,
      `${name.en} cannot be ${value.en}${asked.en} The choices are: ${choices.map((choice) => words[choice] ?? choice).join(', ')}.`,
    ),
  };
};

/** The words that a value may be, whether the schema says so at once or for texts only; null where any will do. */
export const choicesOf = ({ enum: choices, then: branch }: SchemaNode): readonly string[] | null => {
  if (Array.isArray(choices)) return choices.map(String);
  return typeof branch === 'object' && branch !== null ? choicesOf(branch as SchemaNode) : null;
};

/** A choice that is spelt nearly so, in either language, or that begins like it. Of two characters, nearly all are alike. */
const guessChoice = (value: string, choices: readonly string[], { node }: Site): string | null => {
  const words = Object.entries(choiceWordsOf(node));
  const begun = words.find(([, word]) => value.length > 1 && (word.startsWith(value) || value.startsWith(word)));
  if (begun) return begun[0];
  if (!isHan(value)) return nearest(value, choices);
  const near = value.length > 2 ? nearest(value, Object.values(choiceWordsOf(node))) : null;
  return words.find(([, word]) => word === near)?.[0] ?? null;
};

/** Words that are not of the form that the schema describes. */
export const explainForm = (error: SchemaError, site: Site): ShapeFault => {
  const [name, value] = [nameOf(site), shown(site.value)];
  const form = formAt(site.root, site.path);
  const example = exampleSentence(site, exampleOf(site.node) ?? exampleOf(form));
  const meaning = meaningOf(form);
  const isBlank = error.params.pattern === '\\S';
  return {
    at: placeOf(site),
    marks: 'value',
    words: isBlank
      ? message(`${name.zh}是空的（${labelOf(site.node).zh}）。${example.zh}`, `${name.en} is empty.${example.en}`)
      : message(
          `${name.zh}不能写${value.zh}：${meaning.zh}${example.zh}`,
          `${name.en} cannot be ${value.en}: ${meaning.en}${example.en}`,
        ),
  };
};

/** A number outside its bounds. */
export const explainBound = (_error: SchemaError, site: Site): ShapeFault => {
  const name = nameOf(site);
  const { minimum, maximum } = boundsOf(site.node);
  return {
    at: placeOf(site),
    marks: 'value',
    words:
      maximum === undefined
        ? message(
            `${name.zh}不能小于 ${minimum}，现在是 ${site.value}。`,
            `${name.en} is at least ${minimum}, not ${site.value}.`,
          )
        : message(
            `${name.zh}应在 ${minimum} 到 ${maximum} 之间，现在是 ${site.value}。`,
            `${name.en} lies between ${minimum} and ${maximum}, not ${site.value}.`,
          ),
  };
};

const boundsOf = (node: SchemaNode): { readonly minimum?: unknown; readonly maximum?: unknown } => {
  const branch = node.minimum === undefined && typeof node.then === 'object' ? (node.then as SchemaNode) : node;
  return { minimum: branch.minimum, maximum: branch.maximum };
};

/** A text that is longer than anybody reads. */
export const explainLength = (error: SchemaError, site: Site): ShapeFault => {
  const name = nameOf(site);
  const bound = lengthLimitOf(error);
  const most = bound ? site.limits[bound] : Number(error.params.limit);
  const [length, limit] = [grouped(String(site.value).length), grouped(most)];
  const more = bound ? raise(bound) : message('', '');
  return {
    at: placeOf(site),
    marks: 'value',
    words: message(
      `${name.zh}有 ${length} 字，最多 ${limit} 字。${more.zh}`,
      `${name.en} has ${length} characters; ${limit} are the most.${more.en}`,
    ),
  };
};

/** A list or map with nothing in it. */
export const explainEmpty = (_error: SchemaError, site: Site): ShapeFault => {
  const name = nameOf(site);
  const example = exampleSentence(site, exampleOf(site.node) ?? site.node.default ?? null);
  return {
    at: placeOf(site),
    marks: 'value',
    words: message(
      `${name.zh}是空的，至少要有一项。${example.zh}`,
      `${name.en} is empty; it needs one entry at least.${example.en}`,
    ),
  };
};

/** A list with more entries than it has places for. */
export const explainSurplus = (error: SchemaError, site: Site): ShapeFault => {
  const name = nameOf(site);
  const example = exampleSentence(site);
  return {
    at: placeOf(site),
    marks: 'value',
    words: message(
      `${name.zh}最多写 ${error.params.limit} 项。${example.zh}`,
      `${name.en} has ${error.params.limit} entries at most.${example.en}`,
    ),
  };
};

/** A value that has to be one certain value: the format version, or no seal beside a signature stamp. */
export const explainConstant = (error: SchemaError, site: Site): ShapeFault => {
  const { allowedValue } = error.params;
  const [name, value] = [nameOf(site), shown(site.value)];
  const isPlain = typeof site.value !== 'object'; // what words an object has, a file may say itself
  const isMeant = isPlain && cleanValue(String(site.value)) === String(allowedValue);
  const meant = isMeant ? { meant: () => String(allowedValue) } : {};
  const seal = site.names.at(-1);
  const stamp = site.spelling.keyIn(site.holder, 'stamp');
  return {
    at: placeOf(site),
    marks: 'value',
    ...meant,
    words:
      site.key === 'seal'
        ? message(
            `有签名章${stamp === 'stamp' ? '（stamp）' : ''}就不盖印章：请删去 ${seal}，或写 ${seal}: false。`,
            `A document with a signature stamp has no seal: remove ${seal}, or write ${seal}: false.`,
          )
        : message(
            `${name.zh}要写 ${allowedValue}，不加引号，现在是${value.zh}。`,
            `${name.en} is ${allowedValue}, without quotes, not ${value.en}.`,
          ),
  };
};

const grouped = (n: number): string => String(n).replace(/\B(?=(?:\d{3}){1,7}$)/g, ',');
