/**
 * A decoded scalar, unit by unit: UTF-16 unit `i` was written at `starts[i]` to `ends[i]`. The units of one escape share
 * their place; the blank of a folded line end has the whole break as its place.
 */
export interface DecodedScalar {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A decoded scalar in the making. Both methods give the offset behind what was added. */
export class ScalarText implements DecodedScalar {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly #pieces: string[] = [];

  get text(): string {
    return this.#pieces.join('');
  }

  /** Adds a string that the source from `start` to `end` stands for as a whole. */
  add(piece: string, start: number, end: number): number {
    this.#pieces.push(piece);
    for (let index = 0; index < piece.length; index += 1) {
      this.starts.push(start);
      this.ends.push(end);
    }
    return end;
  }

  /** Adds a stretch of source that stands for itself. */
  copy(source: string, start: number, end: number): number {
    this.#pieces.push(source.slice(start, end));
    for (let at = start; at < end; at += 1) {
      this.starts.push(at);
      this.ends.push(at + 1);
    }
    return end;
  }
}
