import { builtInLimits } from '../../text/limits.ts';
import { isBlankAt, isCommentAt, isQuote, lineEndAt, lineStartAt, nextLineAt, skipBlanks, trimEnd } from './scan.ts';
import type { Sketch, SketchEntry, SketchItem, SketchScalar } from './sketch.ts';

/**
 * Reads what is written in brackets, braces or quotes from an offset. What is not closed ends before the first line
 * that does not lie behind `parentIndent`: there, whatever holds it goes on.
 */
export const readFlow = (text: string, at: number, parentIndent: number): Sketch =>
  new FlowReader(text, at, parentIndent).read(0);

/** Where one scalar in quotes ends, over lines if need be; unclosed, at the end of its line. */
export const readQuoted = (text: string, at: number, parentIndent: number): SketchScalar => {
  const reader = new FlowReader(text, at, parentIndent);
  return reader.readQuoted();
};

class FlowReader {
  readonly #text: string;
  readonly #parentIndent: number;
  #at: number;
  /** Where the last words or mark ended. */
  #last: number;
  #isStopped = false;
  #lineStart: number;
  #lineEnd: number;

  constructor(text: string, at: number, parentIndent: number) {
    this.#text = text;
    this.#at = at;
    this.#last = at;
    this.#parentIndent = parentIndent;
    this.#lineStart = lineStartAt(text, at);
    this.#lineEnd = lineEndOf(text, at);
  }

  read(depth: number): Sketch {
    const opening = this.#text[this.#at];
    if (depth < builtInLimits.depth) {
      if (opening === '{') return this.#readMap(depth + 1);
      if (opening === '[') return this.#readList(depth + 1);
    }
    return isQuote(opening) ? this.readQuoted() : this.#readBare();
  }

  readQuoted(): SketchScalar {
    const start = this.#at;
    const end = this.#quoteEnd(start) ?? trimEnd(this.#text, start + 1, lineEndAt(this.#text, start));
    this.#move(end);
    const style = this.#text[start] === '"' ? 'double' : 'single';
    return { kind: 'scalar', start, end, style, parentIndent: 0 };
  }

  #readMap(depth: number): Sketch {
    const { start, column } = this.#open();
    const entries: SketchEntry[] = [];
    while (this.#skipTo('}')) {
      if (this.#text[this.#at] === ',') this.#move(this.#at + 1);
      else entries.push(this.#readEntry(depth));
    }
    return { kind: 'map', isFlow: true, column, start, end: this.#last, entries };
  }

  #readList(depth: number): Sketch {
    const { start, column } = this.#open();
    const items: SketchItem[] = [];
    while (this.#skipTo(']')) {
      if (this.#text[this.#at] === ',') this.#move(this.#at + 1);
      else items.push({ mark: this.#at, value: this.#step(() => this.read(depth)) });
    }
    return { kind: 'list', isFlow: true, column, start, end: this.#last, items };
  }

  #open(): { readonly start: number; readonly column: number } {
    const start = this.#at;
    this.#move(start + 1);
    return { start, column: start - this.#lineStartOf(start) };
  }

  #readEntry(depth: number): SketchEntry {
    const key = this.#step(() => (isQuote(this.#text[this.#at]) ? this.readQuoted() : this.#readBare()));
    const { start, end, style } = key;
    const name =
      style === 'plain' ? this.#text.slice(start, end) : this.#text.slice(start + 1, Math.max(start + 1, end - 1));
    if (!this.#skip() || this.#text[this.#at] !== ':') return { key, name, colon: null, value: null };
    const colon = this.#at;
    this.#move(colon + 1);
    const isEmpty = !this.#skip() || ',]}'.includes(this.#text.charAt(this.#at));
    return { key, name, colon, value: isEmpty ? null : this.#step(() => this.read(depth)) };
  }

  /** Reads on, and moves in any case: a stray mark is passed over. */
  #step<Read>(read: () => Read): Read {
    const before = this.#at;
    const found = read();
    if (this.#at === before) this.#move(before + 1);
    return found;
  }

  #readBare(): SketchScalar {
    const start = this.#at;
    let end = start;
    while (end < this.#text.length && !this.#endsBare(end))
      end = this.#isLineEnd(end) ? nextLineAt(this.#text, end) : end + 1;
    while (end > start && /\s/.test(this.#text.charAt(end - 1))) end -= 1;
    this.#move(end);
    return { kind: 'scalar', start, end, style: 'plain', parentIndent: 0 };
  }

  #isLineEnd(at: number): boolean {
    return this.#text[at] === '\n' || (this.#text[at] === '\r' && this.#text[at + 1] === '\n');
  }

  #endsBare(at: number): boolean {
    const text = this.#text;
    if (',[]{}'.includes(text.charAt(at)) || isCommentAt(text, at)) return true;
    if (text[at] === ':') return at + 1 >= text.length || /[\s,[\]{}]/.test(text.charAt(at + 1));
    return this.#isLineEnd(at) && this.#isOutside(nextLineAt(text, at));
  }

  /** Goes to the next words or mark; false at the closing bracket, which is passed, and where reading has to stop. */
  #skipTo(closing: string): boolean {
    if (!this.#skip()) return false;
    if (!']}'.includes(this.#text.charAt(this.#at))) return true;
    if (this.#text[this.#at] === closing) this.#move(this.#at + 1);
    else this.#isStopped = true;
    return false;
  }

  /** Passes blanks, line ends and comments; false at the end of what may belong here. */
  #skip(): boolean {
    const text = this.#text;
    while (!this.#isStopped) {
      while (this.#at < text.length && (isBlankAt(text, this.#at) || text[this.#at] === '\r')) this.#at += 1;
      if (this.#at >= text.length) this.#isStopped = true;
      else if (isCommentAt(text, this.#at)) this.#at = lineEndAt(text, this.#at);
      else if (text[this.#at] !== '\n') return true;
      else if (this.#isOutside(this.#at + 1)) this.#isStopped = true;
      else this.#at += 1;
    }
    return false;
  }

  /** Whether the words of a line lie no deeper than what holds this; blank lines, comments and closing brackets do not tell. */
  #isOutside(lineStart: number): boolean {
    const end = lineEndAt(this.#text, lineStart);
    const at = skipBlanks(this.#text, lineStart, end);
    return at < end && at - lineStart <= this.#parentIndent && !'#]}'.includes(this.#text.charAt(at));
  }

  #quoteEnd(start: number): number | null {
    const text = this.#text;
    const quote = text[start];
    for (let at = start + 1; at < text.length; at += 1) {
      if (text[at] === '\n' && this.#isOutside(at + 1)) return null;
      if (quote === '"' && text[at] === '\\' && text[at + 1] !== '\n') at += 1;
      else if (text[at] === quote) {
        if (quote === '"' || text[at + 1] !== quote) return at + 1;
        at += 1;
      }
    }
    return null;
  }

  #move(at: number): void {
    this.#at = at;
    this.#last = at;
  }

  /** Where the line of a place begins. Places come in order: a long line is not looked through for each of them. */
  #lineStartOf(at: number): number {
    while (this.#lineEnd < at) {
      this.#lineStart = this.#lineEnd + 1;
      this.#lineEnd = lineEndOf(this.#text, this.#lineStart);
    }
    return this.#lineStart;
  }
}

/** Where a line ends, its return counted in; the end of the text where it has none. */
const lineEndOf = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
};
