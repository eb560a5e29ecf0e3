import { isPlainKey, isPlainNumber, usualLength, type Words } from '../plain-data.ts';
import { scalarOf } from './scalar.ts';
import { unusual } from './unusual.ts';

export type PlainMap = Record<string, unknown>;

/** The codes of the characters that a plain text is told apart by. */
export const code = {
  newline: 0x0a,
  space: 0x20,
  double: 0x22,
  number: 0x23,
  single: 0x27,
  comma: 0x2c,
  dash: 0x2d,
  colon: 0x3a,
  leftBracket: 0x5b,
  backslash: 0x5c,
  rightBracket: 0x5d,
  leftBrace: 0x7b,
  bar: 0x7c,
  rightBrace: 0x7d,
  wideColon: 0xff1a,
} as const;

/** The signs that words without quotes do not begin with, and in brackets do not hold. */
const signs = new Uint8Array(128);
for (const sign of '-?:,[]{}#&*!|>\'"%@`') signs[sign.charCodeAt(0)] = 1;

export const isSign = (unit: number): boolean => signs[unit] === 1;

const inKey = new Uint8Array(128);
for (const sign of '-_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ') inKey[sign.charCodeAt(0)] = 1;

const isInKey = (unit: number): boolean => (unit < 128 ? inKey[unit] === 1 : unit >= 0x4e00 && unit <= 0x9fff);

/** The keys and values of one text, each within its line; what is none throws `unusual`. */
export class PlainWords {
  readonly #text: string;
  readonly #words: Words;
  readonly #keys = new Set<string>();

  constructor(text: string, words: Words) {
    this.#text = text;
    this.#words = words;
  }

  /** The first offset from one on where no blank stands. */
  pass(at: number): number {
    let first = at;
    while (this.#text.charCodeAt(first) === code.space) first += 1;
    return first;
  }

  /** The offset of the colon behind a key, or -1 where no key stands. */
  endOfKey(start: number): number {
    const text = this.#text;
    let end = start;
    for (let unit = text.charCodeAt(end); isInKey(unit); unit = text.charCodeAt(end)) end += 1;
    if (end === start || text.charCodeAt(end) !== code.colon) return -1;
    const behind = text.charCodeAt(end + 1);
    return behind === code.space || behind === code.newline ? end : -1;
  }

  /** A key that a map does not have yet. */
  keyAt(start: number, end: number, map: PlainMap): string {
    const key = this.#text.slice(start, end);
    if (map[key] !== undefined) throw unusual;
    if (!this.#keys.has(key)) {
      if (!isPlainKey(key)) throw unusual;
      this.#keys.add(key);
      this.#words.seen.add(key);
    }
    return key;
  }

  /** Words without quotes in a block, blanks around them left out; of the item of a list, where keys may have been meant. */
  unquoted(start: number, end: number, isItem: boolean): unknown {
    const text = this.#text;
    if (end <= start || isSign(text.charCodeAt(start))) throw unusual;
    for (let at = start; at < end; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === code.colon && (at + 1 === end || text.charCodeAt(at + 1) === code.space)) throw unusual;
      if (unit === code.number && text.charCodeAt(at - 1) === code.space) throw unusual;
      if (unit === code.wideColon && isItem) throw unusual;
    }
    return this.scalar(start, end);
  }

  /** What a range is that is written without quotes. */
  scalar(start: number, end: number): unknown {
    return this.noted(scalarOf(this.#text.slice(start, end)));
  }

  /** Words in quotes that end with their line and need no unfolding. */
  quoted(start: number, end: number, isItem: boolean): unknown {
    const text = this.#text;
    const quote = text.charCodeAt(start);
    if (end - start < 2 || text.charCodeAt(end - 1) !== quote) throw unusual;
    for (let at = start + 1; at < end - 1; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === quote || unit === code.backslash || unit === code.number) throw unusual;
      if (unit === code.wideColon && isItem) throw unusual;
    }
    return this.noted(text.slice(start + 1, end - 1));
  }

  /** A value that a plan may hold, noted as one of the words of the file. */
  noted(value: unknown): unknown {
    if (typeof value === 'string') {
      if (value.length <= this.#words.longest) this.#words.seen.add(value);
      else if (value.length > usualLength) throw unusual;
    } else if (typeof value === 'number' && !isPlainNumber(value)) throw unusual;
    return value;
  }
}
