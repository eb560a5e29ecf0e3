import { builtInLimits, bytesOf } from '../text/limits.ts';

/** A message may have so many bytes: the largest plan is an eighth of it. */
export const largestFrame = bytesOf(builtInLimits, 'editor-message');

/** The head of a message may have so many bytes. */
const largestHead = 4096;

/** After so many bytes without a message nobody speaks the protocol. */
const mostNoise = largestFrame;

/** What a stream is refused for: a message, a piece that is none, or all of it. */
export type Refusal = 'too-large' | 'malformed' | 'noise';

/**
 * The frames of a stream, checked before anybody keeps them in memory: each chunk gives the bytes that may go on. A message
 * that is too large is left out; heads that say no length are, up to the next one that does. Where none ever does, `noise` is
 * refused, once.
 */
export class FrameFilter {
  readonly #refuse: (why: Refusal) => void;
  #head: Uint8Array = new Uint8Array(0);
  /** How many bytes of the present message are still to come. */
  #rest = 0;
  #isSkipping = false;
  #isLost = false;
  /** How many bytes came since the last message. */
  #noise = 0;

  constructor(refuse: (why: Refusal) => void) {
    this.#refuse = refuse;
  }

  /** The pieces of a chunk that may go on, with what was held back before. */
  push(chunk: Uint8Array): readonly Uint8Array[] {
    const passed: Uint8Array[] = [];
    let rest = chunk;
    while (rest.length > 0) {
      if (this.#rest > 0) {
        const piece = rest.subarray(0, this.#rest);
        if (!this.#isSkipping) passed.push(piece);
        this.#rest -= piece.length;
        rest = rest.subarray(piece.length);
        continue;
      }
      const head = concatenate(this.#head, rest);
      const end = endOfHead(head);
      if (end === -1) {
        this.#hold(head);
        break;
      }
      this.#head = new Uint8Array(0);
      rest = head.subarray(end);
      this.#begin(head.subarray(0, end), passed);
    }
    return passed;
  }

  /** Keeps the beginning of a head, of one that never ends only as much as may hold the beginning of the next. */
  #hold(head: Uint8Array): void {
    if (head.length <= largestHead) {
      this.#head = head.slice();
      return;
    }
    const kept = head.slice(head.length - largestHead / 2);
    this.#lose(head.length - kept.length);
    this.#head = kept;
  }

  #begin(head: Uint8Array, passed: Uint8Array[]): void {
    const length = lengthOf(head);
    if (length === null) {
      this.#lose(head.length);
      return;
    }
    this.#isLost = false;
    this.#noise = 0;
    this.#rest = length;
    this.#isSkipping = length > largestFrame;
    if (this.#isSkipping) this.#refuse('too-large');
    else passed.push(new TextEncoder().encode(`Content-Length: ${length}\r\n\r\n`));
  }

  #lose(bytes: number): void {
    if (!this.#isLost) this.#refuse('malformed');
    this.#isLost = true;
    const before = this.#noise;
    this.#noise += bytes;
    if (before <= mostNoise && this.#noise > mostNoise) this.#refuse('noise');
  }
}

const concatenate = (first: Uint8Array, second: Uint8Array): Uint8Array => {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
};

/** Behind the empty line that ends a head; -1 where there is none yet. */
const endOfHead = (bytes: Uint8Array): number => {
  for (let at = bytes.indexOf(0xd); at !== -1; at = bytes.indexOf(0xd, at + 1)) {
    if (bytes[at + 1] === 0xa && bytes[at + 2] === 0xd && bytes[at + 3] === 0xa) return at + 4;
  }
  return -1;
};

/** The length that a head says, or the last one where what is before it is no head; null where it says none. */
const lengthOf = (head: Uint8Array): number | null => {
  const text = String.fromCharCode(...head.subarray(Math.max(0, head.length - largestHead)));
  const said = [...text.matchAll(/content-length:[ \t]{0,20}(\d{1,15})[ \t]{0,20}\r\n/gi)].at(-1)?.[1];
  return said === undefined ? null : Number(said);
};
