import { isDate } from '../../text/date.ts';
import { type Message, message } from '../../text/message.ts';
import { excerpt } from '../../text/visible.ts';
import { readDue } from '../due.ts';
import type { SchemaError } from '../validator.ts';
import { choicesOf, explainForm } from './explain-value.ts';
import { cleanValue, meantDate, meantInteger, meantTruth } from './meant-value.ts';
import { exampleOf, formAt, meaningOf, type SchemaNode } from './schema-node.ts';
import type { ShapeFault } from './shape-fault.ts';
import { asYaml, exampleSentence, nameOf, placeOf, type Site, shown } from './site.ts';

/**
 * A value that is written otherwise than the format has it, where it is plain what it says: a date with slashes, a number
 * with full-width digits, 是 for true, words in brackets. Null where it is not.
 */
export const explainMeant = (error: SchemaError, site: Site): ShapeFault | null => {
  const { value } = site;
  const pattern = patternAt(site);
  if (pattern?.startsWith('^\\d{4}')) return explainDate(site, pattern);
  if (error.keyword === 'type') {
    const expected = [error.params.type].flat().map(String);
    if (typeof value === 'string') return explainWords(site, value, expected);
    if (Array.isArray(value) && proseKeys.has(site.key)) return explainBrackets(site);
    if (typeof value === 'number' && pattern !== null && expected.includes('string'))
      return explainNumber(site, pattern, error);
    return null;
  }
  if (typeof value !== 'string') return null;
  if (error.keyword === 'const') return null;
  const clean = cleanValue(value);
  const isMeant = choicesOf(site.node)?.includes(clean) || (pattern !== null && new RegExp(pattern, 'u').test(clean));
  return isMeant && clean !== value ? marked(site, value, clean) : null;
};

/** Texts that may well begin with a word in brackets. */
const proseKeys: ReadonlySet<string | number> = new Set([
  'title',
  'overview',
  'text',
  'note',
  'indicator',
  'noticeText',
  'contact',
]);

/** The form of the texts at a site. */
const patternAt = ({ root, path, node }: Site): string | null => {
  const pattern = node.pattern ?? formAt(root, path).pattern;
  return typeof pattern === 'string' && pattern !== '\\S' ? pattern : null;
};

const explainWords = (site: Site, value: string, expected: readonly string[]): ShapeFault | null => {
  if (expected.includes('boolean')) return explainTruth(site, value);
  if (expected.includes('integer')) {
    const comment = /^(\d{1,15})\s+(?:\/{2,9}|＃)\s*((?:\S[^\n]*)?)$/.exec(value);
    if (comment) return withComment(site, comment);
    const meant = meantInteger(value);
    return meant === null || meant === value || !isWithinBounds(Number(meant), site.node)
      ? null
      : plainly(site, value, meant);
  }
  return expected.includes('array') ? explainItems(site, value) : null;
};

/** A number with a remark behind it that another sign than # begins. */
const withComment = (site: Site, [, number = '', remark = '']: RegExpExecArray): ShapeFault => {
  const [name, meant] = [nameOf(site), `${number} # ${remark}`.trimEnd()];
  const words = message(
    `${name.zh}后面的注释要以空格加半角的 # 开头。请写 ${excerpt(meant, 40)}。`,
    `A comment behind ${name.en} begins with a blank and #. Write ${excerpt(meant, 40)}.`,
  );
  return { at: placeOf(site), marks: 'value', words, meant: () => meant };
};

/** One value and another way to write it: what is asked for, what stands there, what to write. */
const plainly = (site: Site, value: string, meant: string): ShapeFault | null => {
  if (cleanValue(value) !== meant && meantInteger(value) !== meant) return null;
  const [name, shownValue] = [nameOf(site), shown(value)];
  const why = reasonOf(value);
  const words = message(
    `${name.zh}应是整数，现在是${shownValue.zh}${why.zh}。请写 ${meant}。`,
    `${name.en} is a whole number, not ${shownValue.en}${why.en}. Write ${meant}.`,
  );
  return { at: placeOf(site), marks: 'value', words, meant: () => meant };
};

const asNumber = message('，YAML 把它读成了数字', ', which YAML reads as a number');

const isWithinBounds = (number: number, { minimum, maximum }: SchemaNode): boolean =>
  (typeof minimum !== 'number' || number >= minimum) && (typeof maximum !== 'number' || number <= maximum);

const reasonOf = (value: string): Message => {
  if (/[^\S ]|[\u200B\uFEFF]/.test(value)) return message('，带着特殊的空格', ', with special blanks');
  if (/[０-９]/.test(value)) return message('，数字是全角的', ', in full-width digits');
  if (/\d[,，]\d/.test(value)) return message('，数字里有逗号', ', with a comma in it');
  if (/^\d+年/.test(value) && !/月/.test(value)) return message('，多了“年”字', ', with 年 behind it');
  return /^\d+$/.test(value) ? message('，加了引号，成了文字', ', which its quotes make a text') : message('', '');
};

const explainTruth = (site: Site, value: string): ShapeFault | null => {
  const meant = meantTruth(value);
  if (meant === null) return null;
  const [name, shownValue] = [nameOf(site), shown(value)];
  const words = message(
    `${name.zh}只能写 true（是）或 false（否），不加引号，现在是${shownValue.zh}。请写 ${meant}。`,
    `${name.en} is true or false, without quotes, not ${shownValue.en}. Write ${meant}.`,
  );
  return { at: placeOf(site), marks: 'value', words, meant: () => meant };
};

/** A date, whether it was read as words or, for its lack of signs, as a number. */
const explainDate = (site: Site, pattern: string): ShapeFault | null => {
  const { value } = site;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const isOfForm = new RegExp(pattern, 'u');
  const dateIn = (written: string): string | null => {
    const meant = meantDate(written) ?? cleanValue(written);
    return isOfForm.test(meant) && (isDate(meant) || readDue(meant) !== null || /^\d{4}$/.test(meant)) ? meant : null;
  };
  if (typeof value === 'string' && dateIn(value) === null) return null;
  const [name, form] = [nameOf(site), formAt(site.root, site.path)];
  const meaning = meaningOf(form);
  const why = typeof value === 'string' ? reasonOf(value) : asNumber;
  const words = (written: string): Message => {
    const [shownValue, date] = [excerpt(written, 30), dateIn(written)];
    const example = exampleSentence(site, exampleOf(site.node) ?? exampleOf(form));
    const ask = date === null ? example : message(`请写 ${asYaml(date)}。`, ` Write ${asYaml(date)}.`);
    return message(
      `${name.zh}不能写 ${shownValue}${why.zh}：${meaning.zh}${ask.zh}`,
      `${name.en} cannot be ${shownValue}${why.en}: ${meaning.en}${ask.en}`,
    );
  };
  const meant = (written: string): string | null => {
    const date = dateIn(written);
    return date === null ? null : asYaml(date);
  };
  return { at: placeOf(site), marks: 'value', words, meant };
};

/** A number where words of some form belong; in quotes it may be of that form, or still not. */
const explainNumber = (site: Site, pattern: string, error: SchemaError): ShapeFault | null => {
  const form = new RegExp(pattern, 'u');
  if (form.test('1')) return null;
  const words = (written: string): Message => {
    const told = explainForm(error, { ...site, value: written }).words;
    return typeof told === 'function' ? told(written, site.spelling) : told;
  };
  return { at: placeOf(site), marks: 'value', words };
};

/** Words that are wrapped in signs which YAML keeps. */
const marked = (site: Site, value: string, clean: string): ShapeFault => {
  const name = nameOf(site);
  const [shownValue, meant] = [excerpt(value, 30), asYaml(clean)];
  const isQuoted = /^\s*[“‘＂＇「]/.test(value);
  const words = message(
    `${name.zh}现在是 ${shownValue} ，${isQuoted ? '中文引号也算文字' : '里面有全角字符或看不见的字符'}。请写 ${meant}。`,
    `${name.en} is ${shownValue} , ${isQuoted ? 'where Chinese quotes are part of the words' : 'with full-width or unseen characters in it'}. Write ${meant}.`,
  );
  return { at: placeOf(site), marks: 'value', words, meant: () => meant };
};

/** Words where a list belongs: items whose dash touches them, or full-width brackets. */
const explainItems = (site: Site, value: string): ShapeFault | null => {
  const name = nameOf(site);
  const inner = /^[［【](.*)[］】]$/.exec(value)?.[1];
  if (inner !== undefined) {
    const meant = /[，、；]/.test(inner) ? null : `[${inner}]`;
    const words = message(
      `${name.zh}要写成列表，用半角的 [ ]，这里的括号是全角的。各项之间用半角逗号加空格分隔。`,
      `${name.en} is a list in [ ], but these brackets are full-width. Its items are parted by a plain comma and a blank.`,
    );
    return { at: placeOf(site), marks: 'value', words, meant: () => meant };
  }
  if (!/^[-－—–•]\S/.test(value)) return null;
  const words = message(
    `${name.zh}要写成列表，每项以半角的 - 加空格开头，这里的 - 后面没有空格，或者不是半角。`,
    `${name.en} is a list whose items begin with a plain - and a blank, but no blank is behind this -, or it is full-width.`,
  );
  const meant = (written: string) =>
    /["']/.test(written) ? null : written.replace(/^([ ]*)[-－—–•]\s*(?=\S)/gm, '$1- ');
  return { at: placeOf(site), marks: 'value', words, meant };
};

/** A text that begins with a bracket, which YAML takes for a list. */
const explainBrackets = (site: Site): ShapeFault | null => {
  const [only, ...others] = site.value as readonly unknown[];
  if (others.length > 0 || typeof only !== 'string') return null;
  const name = nameOf(site);
  const isBracketed = (written: string) => /^\[[^[\]{},"'\n]*\]$/.test(written);
  const words = (written: string) =>
    isBracketed(written)
      ? message(
          `${name.zh}以 [ 开头，YAML 读成了列表。如果是文字，请给整个值加上引号："${written}"。`,
          `${name.en} begins with [, which YAML reads as a list. If it is text, put the whole value in quotes: "${written}".`,
        )
      : message(
          `${name.zh}只写一个，不写成列表。${exampleSentence(site).zh}`,
          `${name.en} is one thing, no list.${exampleSentence(site).en}`,
        );
  return {
    at: placeOf(site),
    marks: 'value',
    words,
    meant: (written) => (isBracketed(written) ? `"${written}"` : null),
  };
};
