import type { Asides } from './asides.ts';
import { attribute, childrenOf, type Element } from './element.ts';
import { Fields } from './fields.ts';
import type { Formats } from './formats.ts';
import { type OpenRun, openParagraph, readInline } from './inline.ts';
import type { Parts } from './parts.ts';
import { Revisions, type Taking } from './revisions.ts';
import type { NoteKind } from './tell-things.ts';

/** What the parts beside the main one are read with. */
export interface BesideReading {
  readonly parts: Parts;
  readonly formats: Formats;
  readonly taking: Taking;
}

/** The footnotes, endnotes and comments of a file, each part read when it is first asked for. */
export class Notes {
  readonly #reading: BesideReading;
  readonly #known = new Map<NoteKind, ReadonlyMap<string, string>>();
  readonly #told = new Set<string>();

  constructor(reading: BesideReading) {
    this.#reading = reading;
  }

  /** The words of one by its id, those of a comment behind its author: 张三：请核实。 '' where there is none. */
  words(kind: NoteKind, id: string): string {
    if (kind === 'comment') this.#told.add(id);
    return this.#all(kind).get(id) ?? '';
  }

  /** The words of the comments that the text did not lead to. */
  restOfComments(): readonly string[] {
    return [...this.#all('comment')].filter(([id]) => !this.#told.has(id)).map(([, words]) => words);
  }

  #all(kind: NoteKind): ReadonlyMap<string, string> {
    const known = this.#known.get(kind);
    if (known) return known;
    const notes = childrenOf(this.#reading.parts.related(`${kind}s`), kind);
    const read = new Map(notes.map((note) => [attribute(note, 'id') ?? '', this.#wordsOf(kind, note)]));
    this.#known.set(kind, read);
    return read;
  }

  #wordsOf(kind: NoteKind, note: Element): string {
    const words = linesOf(note, this.#reading).map(textOf).join('\n').trim();
    const author = attribute(note, 'author') ?? '';
    return kind === 'comment' && author !== '' ? `${author}：${words}` : words;
  }
}

/** Tells of the headers and footers that say more than numbers of pages, those that say the same once. */
export const tellMargins = (reading: BesideReading, asides: Asides): void => {
  for (const kind of ['header', 'footer'] as const) {
    const told = new Set<string>();
    for (const name of reading.parts.names(kind)) {
      const root = reading.parts.read(name);
      const lines = root ? linesOf(root, reading).map(withoutPageNumbers).map(textOf) : [];
      const words = lines.filter((line) => /\S/.test(line)).join('\n');
      if (!/[^\s\d\-–—－·.．/／第页共]/.test(words) || told.has(words)) continue;
      told.add(words);
      asides.note(kind, words);
    }
  }
};

const withoutPageNumbers = (runs: readonly OpenRun[]): readonly OpenRun[] =>
  runs.filter(({ field }) => !['PAGE', 'NUMPAGES', 'SECTIONPAGES'].includes(field));

const textOf = (runs: readonly OpenRun[]): string => runs.map(({ text }) => text).join('');

/** The printed words of all paragraphs within an element, those of its tables and text boxes too. */
const linesOf = (root: Element, reading: BesideReading): readonly (readonly OpenRun[])[] =>
  root.children.flatMap((child) => (child.name === 'p' ? lineOf(child, reading) : linesOf(child, reading)));

const lineOf = (element: Element, reading: BesideReading): readonly (readonly OpenRun[])[] => {
  const { formats, taking } = reading;
  const style = formats.styleOf(element.children.find(({ name }) => name === 'pPr') ?? null);
  const revisions = new Revisions(taking);
  const open = openParagraph();
  readInline(element, open, {
    fields: new Fields(),
    revisions,
    formatOf: (rPr) => formats.run(revisions.settled(rPr), style, formats.usualTable),
  });
  const line = open.runs.filter(({ format }) => !format.hidden);
  return [line, ...open.boxes.flatMap((box) => linesOf(box, reading))];
};
