import type { Aside, AsideKind } from '../../document/reading.ts';
import type { Stretch } from './revisions.ts';

interface OpenAside {
  readonly kind: AsideKind;
  /** Null while the block that it stands in is not there yet. */
  block: number | null;
  /** Its words may grow until the text is read. */
  readonly told: { words: string };
}

/** Gathers what stands beside a text while the text is read. */
export class Asides {
  readonly #all: OpenAside[] = [];
  #settled = 0;

  note(kind: AsideKind, words = ''): { words: string } {
    const told = { words };
    this.#all.push({ kind, block: null, told });
    return told;
  }

  /** Hears of tracked changes when they begin. */
  noteStretch(stretch: Stretch): void {
    this.#all.push({ kind: stretch.kind, block: null, told: stretch });
  }

  /** Places everything heard since it was called last in a block; null where there is none yet. */
  settle(block: number | null): void {
    for (; this.#settled < this.#all.length; this.#settled += 1) {
      const aside = this.#all[this.#settled];
      if (aside) aside.block = block;
    }
  }

  finish(): readonly Aside[] {
    return this.#all.map(({ kind, block, told }) => ({ kind, block, words: told.words }));
  }
}
