import { childOf, type Element } from './element.ts';

/** A tracked change: what was put in, or what was taken away; a move is both. */
export type RevisionKind = 'insertion' | 'deletion';

/** A stretch of changes of one kind without other text between them, and the words that it put in or took away. */
export interface Stretch {
  readonly kind: RevisionKind;
  words: string;
}

/** Whether tracked changes count as made (accept) or as never made (reject). */
export type Taking = 'accept' | 'reject';

/** Decides on the tracked changes of a file and counts them. */
export class Revisions {
  insertions = 0;
  deletions = 0;
  readonly #left: RevisionKind;
  readonly #hear: (stretch: Stretch) => void;
  #last: Stretch | null = null;

  /** `hear` is told of each stretch when it begins; its words may grow until the text is read. */
  constructor(taking: Taking = 'accept', hear: (stretch: Stretch) => void = () => {}) {
    this.#left = taking === 'accept' ? 'deletion' : 'insertion';
    this.#hear = hear;
  }

  /** Whether what was changed so is no part of the text. */
  leavesOut(kind: RevisionKind): boolean {
    return kind === this.#left;
  }

  /** Hears of something that was put in, or taken away. */
  note(kind: RevisionKind, words = ''): void {
    if (this.#last?.kind === kind) {
      this.#last.words += words;
      return;
    }
    this.#last = { kind, words };
    if (kind === 'insertion') this.insertions += 1;
    else this.deletions += 1;
    this.#hear(this.#last);
  }

  /** Hears of words that nobody changed. */
  pass(): void {
    this.#last = null;
  }

  /** The settings that hold (a `w:pPr`, `w:rPr`, `w:trPr` or `w:tcPr`): where changes were never made, those before them. */
  settled(properties: Element | null): Element | null {
    if (!properties || this.#left === 'deletion') return properties;
    const change = childOf(properties, `${properties.name}Change`);
    if (!change) return properties;
    const kept = properties.children.filter(({ name }) => outsideChanges.has(name));
    const former = childOf(change, properties.name)?.children ?? [];
    return { ...properties, children: [...former, ...kept] };
  }
}

/** What a record of former settings leaves out: it never changed. */
const outsideChanges = new Set(['rPr', 'sectPr', 'ins', 'del', 'moveFrom', 'moveTo', 'cellIns', 'cellDel']);

const kinds = new Map<string, RevisionKind>([
  ['ins', 'insertion'],
  ['moveTo', 'insertion'],
  ['cellIns', 'insertion'],
  ['del', 'deletion'],
  ['moveFrom', 'deletion'],
  ['cellDel', 'deletion'],
]);

/** Which change an element holds or marks, by its name; null for one that does neither. */
export const revisionOf = (name: string): RevisionKind | null => kinds.get(name) ?? null;

/** The changes that the settings of a paragraph mark, a row or a cell mark it with. */
export const marksOf = (properties: Element | null): readonly RevisionKind[] =>
  (properties?.children ?? []).flatMap(({ name }) => revisionOf(name) ?? []);
