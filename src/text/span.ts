/** A half-open range of UTF-16 offsets into one text: `start` is inside, `end` is the first offset behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
