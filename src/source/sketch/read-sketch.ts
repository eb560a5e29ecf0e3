import { builtInLimits } from '../../text/limits.ts';
import { readFlow, readQuoted } from './read-flow.ts';
import { type KeyReading, readKey } from './read-key.ts';
import { bareEnd, isCommentAt, isDashAt, isQuote, lineEndAt, nextLineAt, skipBlanks, trimEnd } from './scan.ts';
import type { Sketch, SketchEntry, SketchItem, SketchList, SketchMap, SketchScalar } from './sketch.ts';

/** Reads a text line by line: indentation, dashes and keys tell what belongs where, whatever else is broken. Linear. */
export const readSketch = (text: string): Sketch | null => new SketchReader(text).read();

interface OpenMap extends SketchMap {
  end: number;
  readonly entries: OpenEntry[];
}
interface OpenList extends SketchList {
  end: number;
  readonly items: OpenItem[];
}
interface OpenEntry extends SketchEntry {
  value: Sketch | null;
}
interface OpenItem extends SketchItem {
  value: Sketch | null;
}
type Open = OpenMap | OpenList;

class SketchReader {
  readonly #text: string;
  /** The maps and lists that the next line may go on with, the outermost first. */
  readonly #open: Open[] = [];
  #root: Sketch | null = null;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Sketch | null {
    if (this.#text.startsWith('\uFEFF')) this.#at = 1;
    while (this.#at < this.#text.length) this.#readLine();
    this.#close(-1);
    return this.#root;
  }

  #readLine(): void {
    const text = this.#text;
    const start = this.#at;
    const end = lineEndAt(text, start);
    this.#at = nextLineAt(text, end);
    let at = skipBlanks(text, start, end);
    if (at === start && text.startsWith('---', at) && at + 3 === end) return;
    while (isDashAt(text, at, end)) {
      this.#addItem(at - start, at);
      at = skipBlanks(text, at + 1, end);
    }
    if (at >= end || isCommentAt(text, at)) return;
    const reading = readKey(text, at, end);
    if (reading === null) this.#readWords(at, start, end);
    else this.#readPair(reading, at - start, end);
  }

  #readPair({ key, name, colon }: KeyReading, column: number, end: number): void {
    const text = this.#text;
    this.#addEntry(column, { key, name, colon, value: null });
    const behind = skipBlanks(text, colon + 1, end);
    if (behind < end && !isCommentAt(text, behind)) this.#readValue(behind, end);
  }

  /** Words without a colon: a value on a line of its own, or a key that is being typed. */
  #readWords(at: number, start: number, end: number): void {
    const column = at - start;
    this.#close(column);
    const top = this.#open.at(-1);
    if (!top || (top.column < column && lastSlot(top)?.value === null)) {
      this.#readValue(at, end);
      return;
    }
    if (top.kind === 'list' && top.column === column) this.#open.pop();
    const words = bareEnd(this.#text, at, end);
    const key: SketchScalar = { kind: 'scalar', start: at, end: words, style: 'plain', parentIndent: 0 };
    this.#addEntry(column, { key, name: this.#text.slice(at, words), colon: null, value: null });
  }

  #readValue(at: number, end: number): void {
    const text = this.#text;
    const parentIndent = this.#open.at(-1)?.column ?? -1;
    const first = text[at];
    let value: Sketch;
    if (first === '|' || first === '>') value = this.#readBlock(at, end, parentIndent);
    else if (isQuote(first)) value = readQuoted(text, at, parentIndent);
    else if (first === '{' || first === '[') value = readFlow(text, at, parentIndent);
    else value = this.#readPlain(at, end, parentIndent);
    this.#fill(value);
    if (value.end > end) this.#at = nextLineAt(text, value.end);
  }

  #readBlock(at: number, end: number, parentIndent: number): SketchScalar {
    const text = this.#text;
    let last = trimEnd(text, at, end);
    for (let start = nextLineAt(text, end); start < text.length; ) {
      const lineEnd = lineEndAt(text, start);
      const words = skipSpaces(text, start, lineEnd);
      if (words < lineEnd && words - start <= parentIndent) break;
      if (words < lineEnd) last = lineEnd;
      start = nextLineAt(text, lineEnd);
    }
    return { kind: 'scalar', start: at, end: last, style: text[at] === '|' ? 'literal' : 'folded', parentIndent };
  }

  /** Bare words go on in lines that lie deeper than what holds them and have no key of their own. */
  #readPlain(at: number, end: number, parentIndent: number): SketchScalar {
    const text = this.#text;
    let last = bareEnd(text, at, end);
    let isClosed = last < trimEnd(text, at, end);
    for (let start = nextLineAt(text, end); start < text.length && !isClosed; ) {
      const lineEnd = lineEndAt(text, start);
      const words = skipBlanks(text, start, lineEnd);
      if (words < lineEnd) {
        if (words - start <= parentIndent || isCommentAt(text, words) || readKey(text, words, lineEnd)) break;
        last = bareEnd(text, words, lineEnd);
        isClosed = last < trimEnd(text, words, lineEnd);
      }
      start = nextLineAt(text, lineEnd);
    }
    return { kind: 'scalar', start: at, end: last, style: 'plain', parentIndent: 0 };
  }

  #addItem(column: number, mark: number): void {
    this.#close(column);
    const top = this.#open.at(-1);
    const item: OpenItem = { mark, value: null };
    if (top?.kind === 'list' && top.column === column) {
      top.items.push(item);
      top.end = mark + 1;
      return;
    }
    const held = lastSlot(top)?.value;
    if (held?.kind === 'list' && !held.isFlow) {
      this.#enter(held as OpenList);
      (held as OpenList).items.push(item);
    } else this.#start({ kind: 'list', isFlow: false, column, start: mark, end: mark + 1, items: [item] });
  }

  #addEntry(column: number, entry: OpenEntry): void {
    this.#close(column);
    const top = this.#open.at(-1);
    if (top?.kind === 'list' && top.column === column) this.#open.pop();
    const map = this.#mapAt(column, entry);
    map.entries.push(entry);
    map.end = Math.max(map.end, (entry.colon ?? entry.key.end - 1) + 1);
  }

  /** The map that a key at a column belongs to, opened where there is none. */
  #mapAt(column: number, { key }: OpenEntry): OpenMap {
    const top = this.#open.at(-1);
    if (top?.kind === 'map' && top.column === column) return top;
    const held = lastSlot(top)?.value;
    if (held?.kind === 'map' && !held.isFlow) {
      this.#enter(held as OpenMap);
      return held as OpenMap;
    }
    if (top?.kind === 'map' && held) return top;
    const map: OpenMap = { kind: 'map', isFlow: false, column, start: key.start, end: key.end, entries: [] };
    if (held?.kind === 'scalar') {
      const { start, end } = held;
      const typed = { key: held, name: this.#text.slice(start, end), colon: null, value: null };
      Object.assign(map, { start });
      map.entries.push(typed);
    }
    this.#start(map);
    return map;
  }

  #start(container: Open): void {
    this.#fill(container);
    this.#enter(container);
  }

  /** No file that can be read goes deeper; what does is kept as if it went on at this depth. */
  #enter(container: Open): void {
    if (this.#open.length < builtInLimits.depth) this.#open.push(container);
  }

  #fill(value: Sketch): void {
    const top = this.#open.at(-1);
    const slot = lastSlot(top);
    if (slot) slot.value = value;
    else this.#root ??= value;
    if (top) top.end = Math.max(top.end, value.end);
  }

  /** Leaves what lies deeper than a column. */
  #close(column: number): void {
    for (let top = this.#open.at(-1); top && top.column > column; top = this.#open.at(-1)) {
      this.#open.pop();
      const holder = this.#open.at(-1);
      if (holder) holder.end = Math.max(holder.end, top.end);
    }
  }
}

/** Where the next value of a map or list goes: its last entry or item. */
const lastSlot = (open: Open | undefined): OpenEntry | OpenItem | undefined =>
  open?.kind === 'map' ? open.entries.at(-1) : open?.items.at(-1);

const skipSpaces = (text: string, at: number, end: number): number => {
  let next = at;
  while (next < end && text[next] === ' ') next += 1;
  return next;
};
