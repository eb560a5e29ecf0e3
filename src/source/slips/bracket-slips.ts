import { endOfQuoted } from '../scalars/quoted.ts';
import type { WrittenChange } from '../written.ts';
import { inQuotes, slipOf, type ValueReading, type ValueSlip, withoutComment, writeFor } from './value-reading.ts';

/** Reads what stands in brackets up to the end of the line; of Chinese words, those of `knownKeys` are keys. */
export const readBrackets = (value: string, goesOn: boolean, knownKeys: ReadonlySet<string>): ValueReading => {
  const closing: string[] = [];
  let keys = 0; // colons since the last comma or bracket
  for (let at = 0; at < value.length; at += 1) {
    const sign = value.charAt(at);
    const before = value.charAt(at - 1);
    if (/["']/.test(sign) && /[\s,[{:]/.test(before)) {
      const end = endOfQuoted(value, at);
      if (end === -1) return slipOf('QUOTE_OPEN', at, at + 1);
      at = end - 1;
    } else if (sign === '#' && /\s/.test(before)) break;
    else if (/[[{]/.test(sign)) closing.push(sign === '[' ? ']' : '}');
    else if (/[\]}]/.test(sign)) {
      if (closing.pop() !== sign) return slipOf('BRACKET_EXTRA', at, at + 1);
      if (closing.length === 0) return readBehindBrackets(value, at + 1);
    }
    if (/[[\]{},]/.test(sign)) keys = 0;
    if (isColon(value, at)) keys += 1;
    const slip = wideSignAt(value, at, knownKeys) ?? (keys > 1 ? commaBefore(value, at, knownKeys) : null);
    if (slip) return { kind: 'scalar', slip, mended: 'x' };
  }
  if (goesOn) return { kind: 'open', closing: closing.reverse().join(''), mended: value };
  return closedWide(value, closing) ?? slipOf('BRACKET_OPEN', 0, 1);
};

/** What opens with a plain bracket and ends with a full-width one. */
const closedWide = (value: string, closing: readonly string[]): ValueReading | null => {
  const at = withoutComment(value).length - 1;
  const sign = { '］': ']', '｝': '}' }[value.charAt(at)];
  return sign !== undefined && closing.length === 1 && sign === closing[0]
    ? slipOf('BRACKET_WIDE', at, at + 1, writeFor(at, at + 1, sign))
    : null;
};

/** What stands in full-width brackets, in plain ones; null where other signs in it are full-width too. */
export const narrowBrackets = (value: string): WrittenChange | null => {
  const words = withoutComment(value);
  const inner = words.slice(1, -1);
  if (/[，、；：［］｛｝]/.test(inner)) return null;
  return writeFor(0, words.length, words.startsWith('［') ? `[${inner}]` : `{${inner}}`);
};

const isColon = (value: string, at: number): boolean => value[at] === ':' && /^[\s"'[{]?$/.test(value.charAt(at + 1));

/** Two keys without a comma between: the slip at the second, whose colon stands at an offset. */
const commaBefore = (value: string, colon: number, knownKeys: ReadonlySet<string>): ValueSlip | null => {
  const before = value.slice(Math.max(0, colon - 84), colon);
  const han = hanBehind(before.trimEnd());
  if (han !== '' && !knownKeys.has(han)) return null;
  const key = /(?:[\w-]{1,64}|[\u4E00-\u9FFF]{1,12}|"[^"]{1,80}"|'[^']{1,80}')\s?$/.exec(before)?.[0];
  return key === undefined ? null : { code: 'COMMA_MISSING', start: colon - key.length, end: colon, words: key.trim() };
};

/** The Chinese characters at the end of some words; of more than a key may have, one more. */
const hanBehind = (words: string): string => /[\u4E00-\u9FFF]{1,13}$/.exec(words.slice(-13))?.[0] ?? '';

/** The first full-width sign in brackets, with a change that makes all of them plain. */
const wideSignAt = (value: string, at: number, knownKeys: ReadonlySet<string>): ValueSlip | null => {
  const sign = wideSign(value, at, knownKeys);
  if (sign === null) return null;
  const span = { start: at, end: at + 1 };
  const change = narrowSigns(value, at, knownKeys);
  return sign.key === undefined
    ? { code: 'COMMA_WIDE', ...span, change }
    : { code: 'WIDE_COLON', ...span, words: sign.key, change };
};

/** A full-width comma before a key, or a full-width colon behind one, which it then names. */
const wideSign = (value: string, at: number, knownKeys: ReadonlySet<string>): { readonly key?: string } | null => {
  const sign = value.charAt(at);
  if (/[，、；;]/.test(sign)) {
    const behind = /^\s{0,9}([A-Za-z]\w{0,40}|[\u4E00-\u9FFF]{1,12})\s?[:：]/.exec(value.slice(at + 1, at + 60))?.[1];
    return behind !== undefined && isKey(behind, knownKeys) ? {} : null;
  }
  if (sign !== '：') return null;
  const key = /[,{\s，、；;]([a-z][A-Za-z]{0,40}|[\u4E00-\u9FFF]{1,12})$/.exec(
    value.slice(Math.max(0, at - 42), at),
  )?.[1];
  return key !== undefined && isKey(key, knownKeys) ? { key } : null;
};

/** A Chinese word before a colon is more often the beginning of a text than a key. */
const isKey = (word: string, knownKeys: ReadonlySet<string>): boolean => /^[A-Za-z]/.test(word) || knownKeys.has(word);

/** Plain signs for all the full-width ones from an offset to the end of the line, each followed by one blank. */
const narrowSigns = (value: string, from: number, knownKeys: ReadonlySet<string>): WrittenChange => {
  let text = '';
  let end = from;
  for (let at = from; at < value.length; at += 1) {
    const sign = wideSign(value, at, knownKeys);
    if (sign === null) continue;
    const blanks = /^\s*/.exec(value.slice(at + 1))?.[0].length ?? 0;
    text += `${value.slice(end, at)}${sign.key === undefined ? ', ' : ': '}`;
    end = at + 1 + blanks;
  }
  return writeFor(from, end, text);
};

const readBehindBrackets = (value: string, at: number): ValueReading => {
  const words = withoutComment(value.slice(at));
  if (words.trim() === '' || words.startsWith(':')) return { kind: 'scalar', mended: value };
  const start = at + words.search(/\S/);
  if (/[\]}]/.test(value.charAt(start))) return slipOf('BRACKET_EXTRA', start, start + 1);
  const isText = !/[,:]\s/.test(value.slice(0, at)) && !/^[,，、;；]/.test(value.slice(start));
  return slipOf('BRACKET_BEHIND', start, at + words.length, isText ? inQuotes(value) : null);
};
