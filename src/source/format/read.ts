import type { Span } from '../../text/span.ts';
import { displayWidth } from '../../text/width.ts';
import type { Composition } from '../compose-yaml.ts';
import type { Written, WrittenList, WrittenMap, WrittenScalar } from '../written.ts';
import { startOf } from '../written-span.ts';
import { Gaps } from './gaps.ts';
import { ClosedBlocks, footOf, headOf, isIgnore, splitHead } from './lines.ts';
import { readScalar } from './read-scalar.ts';
import { writeKey, writtenScalar } from './scalar.ts';
import type { FormatCollection, FormatFile, FormatLine, FormatNode } from './tree.ts';

/** Reads a composed text without faults, whose line ends are LF, as what is to be written again. */
export const readFile = (text: string, { written, comments }: Composition): FormatFile =>
  new Reader(text, comments).file(written);

interface OpenEntry {
  above: readonly FormatLine[];
  readonly key: string | null;
  readonly written: string;
  readonly width: number;
  beside: string;
  value: FormatNode;
}

/** A part of a collection: its key, if it has one, and its value. */
interface Child {
  readonly name: string | null;
  readonly key: Span | null;
  readonly value: Written;
}

class Reader {
  readonly #text: string;
  readonly #gaps: Gaps;
  readonly #closed = new ClosedBlocks();
  /** The entry that a comment at the end of the line belongs to. */
  #last: OpenEntry | null = null;
  /** The entry that begins its line: within brackets, what a comment behind it silences. */
  #firstOfLine: OpenEntry | null = null;
  #line: number | null = null;
  /** How many brackets are open. */
  #brackets = 0;
  /** Lines that stood before a closing bracket and are about what follows it. */
  #meansNext: readonly FormatLine[] = [];

  constructor(text: string, comments: readonly Span[]) {
    this.#text = text;
    this.#gaps = new Gaps(text, comments);
  }

  file(written: Written | null): FormatFile {
    const owner = openEntry(null, '');
    if (!written || written.start === written.end) {
      return { head: footOf(headOf(this.#gap(this.#text.length, 0))), root: nothing, foot: [] };
    }
    const { start } = startOf(written);
    const { head, above } = splitHead(this.#gap(start, 0));
    const root = this.#value(written, owner);
    if (root.kind !== 'scalar') addAbove(root.entries[0] as OpenEntry | undefined, above, true);
    this.#closed.forgetRoot();
    const foot = footOf(this.#gap(this.#text.length, columnAt(this.#text, start)));
    return { head: [...head, ...owner.above], root, foot: [...asLines(owner.beside), ...foot] };
  }

  #value(written: Written, owner: OpenEntry): FormatNode {
    if (written.kind === 'scalar') return this.#scalar(written, owner);
    return written.isFlow ? this.#flow(written, owner) : this.#block(written, owner);
  }

  #scalar(written: WrittenScalar, owner: OpenEntry): FormatNode {
    this.#last = owner;
    if (written.start === written.end) return nothing;
    this.#between(written.start, owner);
    const { node, end } = readScalar(this.#text, written);
    putBeside(owner, this.#gaps.skip(end));
    return node;
  }

  #block(written: WrittenMap | WrittenList, owner: OpenEntry): FormatCollection {
    const column = columnAt(this.#text, startOf(written).start);
    this.#last = owner;
    const entries: OpenEntry[] = [];
    for (const child of childrenOf(written)) {
      const entry = this.#open(child, this.#gap((child.key ?? startOf(child.value)).start, column));
      this.#fill(entry, child);
      entries.push(entry);
    }
    return { kind: written.kind, isFlow: false, entries, below: this.#closed.close(column) };
  }

  #flow(written: WrittenMap | WrittenList, owner: OpenEntry): FormatCollection {
    this.#between(written.start, owner);
    // A single pair within a list needs no braces.
    const isBracketed = /[[{]/.test(this.#text[written.start] ?? '');
    if (isBracketed) this.#gaps.skip(written.start + 1);
    this.#last = owner;
    this.#brackets += 1;
    const entries: OpenEntry[] = [];
    for (const child of childrenOf(written)) {
      const entry = this.#open(child, this.#gap(child.key?.start ?? child.value.start, 0));
      this.#fill(entry, child);
      entries.push(entry);
    }
    const inner = isBracketed ? this.#inner(written.end - 1) : [];
    this.#gaps.skip(written.end);
    this.#brackets -= 1;
    this.#last = owner;
    if (entries.length === 0) addAbove(owner, inner);
    return { kind: written.kind, isFlow: true, entries, below: entries.length > 0 ? inner : [] };
  }

  /** The lines before a closing bracket. A comment that speaks to kepu means what follows: it goes above the next word. */
  #inner(to: number): readonly FormatLine[] {
    const lines = this.#gap(to, 0);
    const ignore = lines.findIndex(isIgnore);
    if (ignore === -1) return footOf(lines);
    this.#meansNext = lines.slice(ignore);
    return footOf(lines.slice(0, ignore));
  }

  #open({ name, key, value }: Child, above: readonly FormatLine[]): OpenEntry {
    const raw = key ? this.#text.slice(key.start, key.end) : '';
    const entry = openEntry(name, name === null || raw === name ? raw : writeKey(name), above);
    const line = this.#text.lastIndexOf('\n', (key ?? startOf(value)).start - 1);
    if (line !== this.#line) this.#firstOfLine = entry;
    this.#line = line;
    return entry;
  }

  #fill(entry: OpenEntry, { key, value }: Child): void {
    if (key) this.#gaps.skip(key.end);
    this.#last = entry;
    entry.value = this.#value(value, entry);
  }

  /** The lines above the next word, which stands at a column; those of blocks that ended before it are not among them. */
  #gap(to: number, column: number): readonly FormatLine[] {
    const { beside, lines } = this.#gaps.read(to);
    const isOfLine = this.#brackets > 0 && isIgnore(beside.trimStart());
    const owner = (isOfLine ? this.#firstOfLine : null) ?? this.#last;
    if (owner) putBeside(owner, beside);
    const carried = this.#meansNext;
    this.#meansNext = [];
    return [...carried, ...this.#closed.share(lines, column)];
  }

  /** What stands between a key or dash and a value that goes behind it on its line stands above both. */
  #between(to: number, owner: OpenEntry): void {
    const { beside, lines } = this.#gaps.read(to);
    addAbove(owner, [...asLines(beside), ...lines.map(({ text }) => text).filter((text) => text !== '')]);
  }
}

const nothing: FormatNode = writtenScalar('', '');

const openEntry = (key: string | null, written: string, above: readonly FormatLine[] = []): OpenEntry => ({
  above,
  key,
  written,
  width: displayWidth(written),
  beside: '',
  value: nothing,
});

const addAbove = (entry: OpenEntry | undefined, lines: readonly FormatLine[], isFirst = false): void => {
  if (!entry || lines.length === 0) return;
  entry.above = isFirst ? [...lines, ...entry.above] : [...entry.above, ...lines];
};

/** Puts a comment at the end of an entry's first line; one that stands there already goes above. */
const putBeside = (entry: OpenEntry, beside: string): void => {
  if (beside === '') return;
  addAbove(entry, asLines(entry.beside));
  entry.beside = beside;
};

const asLines = (beside: string): readonly FormatLine[] => (beside === '' ? [] : [beside.trimStart()]);

const childrenOf = (written: WrittenMap | WrittenList): readonly Child[] =>
  written.kind === 'list'
    ? written.items.map((value) => ({ name: null, key: null, value }))
    : Array.from(written.entries, ([name, { key, value }]) => ({ name, key, value }));

const columnAt = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);
