import type { Span } from '../../text/span.ts';
import type { FormatLine } from './tree.ts';

/** What stands between two words of a file, apart from marks such as dashes and commas. */
export interface Gap {
  /** The comment on the line of the first word, with the blanks before it; '' where there is none. */
  readonly beside: string;
  readonly lines: readonly GapLine[];
}

/** A comment on a later line, or a blank line. */
export interface GapLine {
  readonly text: FormatLine;
  /** Where the comment begins; less than any column behind the dash of the next word, to which it belongs in any case. */
  readonly column: number;
}

/** Goes through the gaps of a text from top to bottom, and takes the comments out of them. */
export class Gaps {
  readonly #text: string;
  readonly #comments: readonly Span[];
  #next = 0;
  /** Where the gap that is read next begins. */
  #from = 0;

  /** `text` has no line ends but LF; `comments` are all of its comments in order. */
  constructor(text: string, comments: readonly Span[]) {
    this.#text = text;
    this.#comments = comments;
  }

  /** Steps over a word. A comment that it holds – behind the header of a block – is given as if it stood beside it. */
  skip(to: number): string {
    let beside = '';
    for (let comment = this.#comment(to); comment; comment = this.#comment(to)) beside ||= this.#withBlanks(comment);
    this.#from = to;
    return beside;
  }

  /** The gap up to the next word. The first line of the file is one of its own. */
  read(to: number): Gap {
    let beside = '';
    const lines: GapLine[] = [];
    let start = this.#from;
    let isLed = false;
    const parts = this.#text.slice(start, to).split('\n');
    for (const [index, part] of parts.entries()) {
      const isFirst = index === 0 && this.#from > 0;
      const comment = this.#comment(start + part.length);
      isLed ||= part.trimStart().startsWith('-');
      if (comment && isFirst) beside = this.#withBlanks(comment);
      else if (comment) lines.push({ text: this.#wordsOf(comment), column: isLed ? -1 : comment.start - start });
      else if (!isFirst && index < parts.length - 1 && part.trim() === '') lines.push({ text: '', column: 0 });
      start += part.length + 1;
    }
    this.#from = to;
    return { beside, lines };
  }

  #comment(before: number): Span | undefined {
    const comment = this.#comments[this.#next];
    if (!comment || comment.start >= before) return undefined;
    this.#next += 1;
    return comment;
  }

  #wordsOf({ start, end }: Span): string {
    return this.#text.slice(start, end).trimEnd();
  }

  /** A comment stays where its author lined it up with others, if only blanks stand before it. */
  #withBlanks(comment: Span): string {
    let start = comment.start;
    while (this.#text[start - 1] === ' ') start -= 1;
    const isTab = this.#text[start - 1] === '\t';
    return (isTab || start === comment.start ? ' ' : this.#text.slice(start, comment.start)) + this.#wordsOf(comment);
  }
}
