import { firstFrom } from '../text/first-from.ts';

/** A text whose lines are joined as they are printed, and where its characters stood. */
export interface JoinedText {
  readonly text: string;
  /** The offset in the text as written of one in the joined text. */
  readonly offsetOf: (joined: number) => number;
}

/** A line end within a paragraph; lines that begin a list item, a row or a quotation are none of it. */
const softBreak = /(?<!\n)\n(?!\n|[ \t]{0,12}(?:[-*+>#|]|\d{1,3}[.)]))[ \t]*/g;

/** Drops the line ends within paragraphs, so that words are read across them. */
export const joinLines = (written: string): JoinedText => {
  if (!written.includes('\n')) return { text: written, offsetOf: (joined) => joined };
  const pieces: string[] = [];
  /** By piece: where it begins in the joined text, and in the written one. */
  const begins: (readonly [joined: number, written: number])[] = [];
  let length = 0;
  let at = 0;
  const add = (end: number): void => {
    begins.push([length, at]);
    pieces.push(written.slice(at, end));
    length += end - at;
  };
  for (const { 0: dropped, index } of written.matchAll(softBreak)) {
    add(index);
    at = index + dropped.length;
  }
  add(written.length);
  return { text: pieces.join(''), offsetOf: (joined) => offsetIn(begins, joined) };
};

const offsetIn = (begins: readonly (readonly [joined: number, written: number])[], joined: number): number => {
  const [from, to] = begins[firstFrom(begins, ([begin]) => begin, joined + 1) - 1] ?? [0, 0];
  return to + joined - from;
};
