import type { Element } from './element.ts';
import { wordsOf } from './inline.ts';
import { marksOf, type RevisionKind, type Revisions, revisionOf } from './revisions.ts';
import type { StoryListener } from './scan-story.ts';

/** Tells on what holds once tracked changes are decided upon: no blocks and rows that are left out, one form of alternates. */
export class SettledStory implements StoryListener {
  readonly #listener: StoryListener;
  readonly #revisions: Revisions;
  /** How many of the open elements are left out, and the change that leaves them out (none for the older form of a thing). */
  #skipping = 0;
  #change: RevisionKind | null = null;
  /** Of the open alternates, whether a form was told; of the open rows, the change that leaves them out. */
  readonly #alternates: boolean[] = [];
  readonly #rows: (RevisionKind | null)[] = [];

  constructor(listener: StoryListener, revisions: Revisions) {
    this.#listener = listener;
    this.#revisions = revisions;
  }

  whole(element: Element): void {
    if (this.#skipping > 0) {
      if (this.#change && element.name === 'p') this.#revisions.note(this.#change, wordsOf(element));
      return;
    }
    const { name } = element;
    if (name === 'trPr') this.#markRow(element);
    const isSetting = name.endsWith('Pr') && name !== 'sdtPr';
    const settled = isSetting ? this.#revisions.settled(element) : element;
    if (settled) this.#listener.whole(settled);
  }

  open(name: string): void {
    if (this.#skipping > 0 || this.#isLeftOut(name)) {
      this.#skipping += 1;
      return;
    }
    if (name === 'AlternateContent') this.#alternates.push(false);
    else if (name === 'tr') this.#rows.push(null);
    this.#listener.open(name);
  }

  close(name: string): void {
    if (this.#skipping > 0) {
      this.#skipping -= 1;
      return;
    }
    if (name === 'AlternateContent') this.#alternates.pop();
    else if (name === 'tr') this.#rows.pop();
    this.#listener.close(name);
  }

  #isLeftOut(name: string): boolean {
    this.#change = name === 'tc' ? (this.#rows.at(-1) ?? null) : null;
    if (name === 'tc') return this.#change !== null;
    if (name === 'Choice' || name === 'Fallback') {
      const isTold = this.#alternates.at(-1) ?? false;
      if (this.#alternates.length > 0) this.#alternates[this.#alternates.length - 1] = true;
      return isTold;
    }
    const kind = revisionOf(name);
    if (kind) this.#revisions.note(kind);
    if (kind && this.#revisions.leavesOut(kind)) this.#change = kind;
    return this.#change !== null;
  }

  #markRow(trPr: Element): void {
    for (const kind of marksOf(trPr)) {
      this.#revisions.note(kind);
      if (this.#revisions.leavesOut(kind) && this.#rows.length > 0) this.#rows[this.#rows.length - 1] = kind;
    }
  }
}
