import type { Words } from '../plain-data.ts';
import { readFlow } from './flow.ts';
import { unusual } from './unusual.ts';
import { code, type PlainMap, PlainWords } from './words.ts';

/**
 * Reads a text as nearly every plan is written: maps and lists in blocks, each value on the line of its key, in one pass. What
 * lies in lines of its own is a text under |, what lies in brackets ends on its line. Undefined for every other text (folded
 * texts, escapes, comments behind values, empty values, anything that is wrong), which other parsers know. The text must
 * be one that `isPlainText` holds of; `isPlainData` holds of what is read, and the text has none of the cues of `hasCues`.
 */
export const readPlain = (text: string, words: Words): unknown => {
  if (!text.endsWith('\n') || text.includes('\r')) return undefined;
  try {
    return new Reader(text, new PlainWords(text, words)).read();
  } catch (error) {
    if (error === unusual) return undefined;
    throw error;
  }
};

/** Nested deeper is legal, but not usual. */
const mostLevels = 30;

/** Behind the last line, which no line stands on. */
const nowhere = -1;

class Reader {
  readonly #text: string;
  readonly #words: PlainWords;
  /** Behind the line that is being read. */
  #next = 0;
  /** The first character of that line, or of what is left of it. */
  #first = 0;
  #column: number = nowhere;
  #level = 0;

  constructor(text: string, words: PlainWords) {
    this.#text = text;
    this.#words = words;
  }

  read(): unknown {
    this.#passLine();
    return this.#isAt(0) && !this.#isItem() ? this.#readMap() : undefined;
  }

  #isAt(column: number): boolean {
    return this.#column === column;
  }

  /** Goes to the next line that is neither blank nor a comment. */
  #passLine(): void {
    const text = this.#text;
    while (this.#next < text.length) {
      const start = this.#next;
      const first = this.#words.pass(start);
      this.#next = text.indexOf('\n', first) + 1;
      const unit = text.charCodeAt(first);
      if (unit === code.newline || unit === code.number) continue;
      this.#first = first;
      this.#column = first - start;
      return;
    }
    this.#column = nowhere;
  }

  #isItem(): boolean {
    return this.#text.charCodeAt(this.#first) === code.dash && this.#text.charCodeAt(this.#first + 1) === code.space;
  }

  #readMap(): PlainMap {
    const map: PlainMap = {};
    const column = this.#column;
    this.#level += 1;
    if (this.#level > mostLevels) throw unusual;
    do {
      const end = this.#words.endOfKey(this.#first);
      if (end === -1) throw unusual;
      const key = this.#words.keyAt(this.#first, end, map);
      const isBelow = this.#text.charCodeAt(end + 1) === code.newline;
      map[key] = isBelow ? this.#readBelow(column) : this.#readValue(this.#words.pass(end + 1), column, false);
    } while (this.#column === column);
    if (this.#column > column) throw unusual;
    this.#level -= 1;
    return map;
  }

  #readList(): unknown[] {
    const list: unknown[] = [];
    const column = this.#column;
    while (this.#column === column && this.#isItem()) {
      const first = this.#words.pass(this.#first + 1);
      if (this.#words.endOfKey(first) === -1) {
        list.push(this.#readValue(first, column, true));
      } else {
        this.#column += first - this.#first;
        this.#first = first;
        list.push(this.#readMap());
      }
    }
    if (this.#column > column) throw unusual;
    return list;
  }

  /** What stands in the lines below a key: a list may stand in its column. */
  #readBelow(column: number): unknown {
    this.#passLine();
    if (this.#column < column) throw unusual;
    if (this.#isItem()) return this.#readList();
    if (this.#column === column) throw unusual;
    return this.#readMap();
  }

  /** A value that begins on its line; goes to the line behind it. */
  #readValue(start: number, column: number, isItem: boolean): unknown {
    const text = this.#text;
    const unit = text.charCodeAt(start);
    if (unit === code.bar) return this.#words.noted(this.#readText(start, column));
    let end = this.#next - 1;
    while (text.charCodeAt(end - 1) === code.space) end -= 1;
    const value = this.#valueBetween(unit, start, end, isItem);
    this.#passLine();
    return value;
  }

  #valueBetween(unit: number, start: number, end: number, isItem: boolean): unknown {
    if (unit === code.leftBrace || unit === code.leftBracket) return readFlow(this.#text, this.#words, start, end);
    if (unit === code.double || unit === code.single) return this.#words.quoted(start, end, isItem);
    return this.#words.unquoted(start, end, isItem);
  }

  /** A text under | or |-, down to the first line that is not as deep as its first. */
  #readText(start: number, column: number): string {
    const text = this.#text;
    const isStripped = text.charCodeAt(start + 1) === code.dash;
    if (text.charCodeAt(start + (isStripped ? 2 : 1)) !== code.newline) throw unusual;
    let [indent, read, breaks] = [0, '', 0];
    while (this.#next < text.length) {
      const at = this.#next;
      const first = this.#words.pass(at);
      const end = text.indexOf('\n', first);
      if (first < end) {
        if (indent === 0) indent = first - at;
        if (indent <= column) throw unusual;
        if (first - at < indent) break;
      }
      if (indent === 0 || end - at <= indent) breaks += 1;
      else {
        read += (breaks === 1 ? '\n' : '\n'.repeat(breaks)) + text.slice(at + indent, end);
        breaks = 1;
      }
      this.#next = end + 1;
    }
    if (read === '') throw unusual;
    this.#passLine();
    return isStripped ? read : `${read}\n`;
  }
}
