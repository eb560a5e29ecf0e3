/** Counts the tracked changes of a file; those of one kind with no other text between them are one. */
export class Revisions {
  insertions = 0;
  deletions = 0;
  #last: 'insertion' | 'deletion' | null = null;

  /** Hears of words that were put in, or taken away. */
  note(kind: 'insertion' | 'deletion'): void {
    if (this.#last === kind) return;
    this.#last = kind;
    if (kind === 'insertion') this.insertions += 1;
    else this.deletions += 1;
  }

  /** Hears of words that nobody changed. */
  pass(): void {
    this.#last = null;
  }
}

/** What holds words that were put in, and what holds words that were taken away; a move is both. */
export const isInsertion = (name: string): boolean => name === 'ins' || name === 'moveTo';
export const isDeletion = (name: string): boolean => name === 'del' || name === 'moveFrom';
