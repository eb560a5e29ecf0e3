import { builtInLimits, type Limits } from '../text/limits.ts';
import type { Span } from '../text/span.ts';
import { isPlainText } from './plain-text.ts';

/** A 1-based line and column (UTF-16 code units): made only when something is printed. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A text, the name of where it came from and the bounds that it is read under; turns offsets into lines and columns. */
export class Source {
  readonly path: string;
  readonly text: string;
  readonly limits: Limits;
  #lineStarts: readonly number[] | undefined;
  #isPlain: boolean | undefined;

  constructor(path: string, text: string, limits: Limits = builtInLimits) {
    this.path = path;
    this.text = text;
    this.limits = limits;
  }

  /** Whether `isPlainText` holds: no character is refused, and the fast parser may read it. */
  get isPlain(): boolean {
    this.#isPlain ??= isPlainText(this.text);
    return this.#isPlain;
  }

  /** Line and column of an offset; one behind the end is the end. Lines end in LF or CRLF. */
  pointAt(offset: number): Point {
    const starts = this.#starts();
    const bounded = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= bounded) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: bounded - (starts[low] as number) + 1 };
  }

  /** The text of a 1-based line without its line end; '' where there is none. */
  lineAt(line: number): string {
    const { start, end } = this.lineSpan(line);
    return this.text.slice(start, end);
  }

  /** The range of a 1-based line without its line end. */
  lineSpan(line: number): Span {
    const starts = this.#starts();
    const start = starts[line - 1] ?? this.text.length;
    const next = starts[line] ?? this.text.length + 1;
    const end = Math.max(start, next - 1);
    return { start, end: end > start && this.text[end - 1] === '\r' ? end - 1 : end };
  }

  #starts(): readonly number[] {
    if (this.#lineStarts) return this.#lineStarts;
    const starts = [0];
    for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#lineStarts = starts;
    return starts;
  }
}
