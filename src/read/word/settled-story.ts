import type { Element } from './element.ts';
import { marksOf, type Revisions, revisionOf } from './revisions.ts';
import type { StoryListener } from './scan-story.ts';

/** Tells on what holds once tracked changes are decided upon: no blocks and rows that are left out, one form of alternates. */
export class SettledStory implements StoryListener {
  readonly #listener: StoryListener;
  readonly #revisions: Revisions;
  /** How many of the open elements are left out. */
  #skipping = 0;
  /** Of the open alternates, whether a form was told; of the open rows, whether they are left out. */
  readonly #alternates: boolean[] = [];
  readonly #rows: boolean[] = [];

  constructor(listener: StoryListener, revisions: Revisions) {
    this.#listener = listener;
    this.#revisions = revisions;
  }

  whole(element: Element): void {
    if (this.#skipping > 0) return;
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
    else if (name === 'tr') this.#rows.push(false);
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
    if (name === 'tc') return this.#rows.at(-1) ?? false;
    if (name === 'Choice' || name === 'Fallback') {
      const isTold = this.#alternates.at(-1) ?? false;
      if (this.#alternates.length > 0) this.#alternates[this.#alternates.length - 1] = true;
      return isTold;
    }
    const kind = revisionOf(name);
    if (kind) this.#revisions.note(kind);
    return kind !== null && this.#revisions.leavesOut(kind);
  }

  #markRow(trPr: Element): void {
    for (const kind of marksOf(trPr)) {
      this.#revisions.note(kind);
      if (this.#revisions.leavesOut(kind) && this.#rows.length > 0) this.#rows[this.#rows.length - 1] = true;
    }
  }
}
