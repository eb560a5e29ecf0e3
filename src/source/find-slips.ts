import { type Entry, readEntry } from './entry.ts';
import { Indents } from './indents.ts';
import { limits } from './limits.ts';
import type { Slip } from './slip.ts';
import { readValue, unclosedIn, type ValueSlip } from './value-slips.ts';

/** The slips of a text, and the text with them mended, line for line, so that a parser sees what else is wrong. */
export interface Slips {
  readonly slips: readonly Slip[];
  readonly mended: string;
}

/**
 * Looks for the mistakes that people make who write YAML by hand: tabs, full-width colons and blanks, a missing blank, a
 * level of indentation that is none, a quote that is never closed. Only for text that is known not to be YAML: it reads
 * line by line, as people do, and would take some legal text amiss.
 */
export const findSlips = (text: string): Slips => {
  const reader = new SlipReader(text);
  reader.read();
  return { slips: reader.slips, mended: reader.mended.join('\n') };
};

/** What goes on over lines: a text under | or >, a quote, a bracket. */
interface Open {
  readonly kind: 'block' | 'value';
  /** Lines of a block are deeper than this; so are those of a quote or bracket, up to the sign that closes it. */
  readonly column: number;
  /** Of a block: the indentation of its first line. */
  readonly content?: number;
  /** What is still to be closed; empty for a block. */
  readonly closing: string;
  /** Where it opened, and that line with a closed value in its place. */
  readonly slip: Slip;
  readonly line: number;
  readonly mended: string;
}

class SlipReader {
  readonly slips: Slip[] = [];
  readonly mended: string[] = [];
  readonly #lines: readonly string[];
  readonly #indents = new Indents();
  #offset = 0;
  #open: Open | null = null;

  constructor(text: string) {
    this.#lines = text.split('\n');
  }

  read(): void {
    for (const [index, raw] of this.#lines.entries()) {
      const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
      this.mended.push(line);
      const isSpecial = /^\s*(?:#|$)/.test(line) || /^(?:---|\.\.\.|%)/.test(line);
      const isEnough = this.slips.length >= limits.messages.number;
      if (!isEnough && !this.#goesOn(line, index) && !isSpecial) this.#readLine(line, index);
      this.#offset += raw.length + 1;
    }
    this.#leave();
  }

  /** Whether a line belongs to what an earlier line opened. */
  #goesOn(line: string, index: number): boolean {
    const open = this.#open;
    if (!open) return false;
    if (line.trim() === '') return true;
    const column = line.search(/[^ ]/);
    if (open.kind === 'block') return this.#goesOnInBlock(open, line, index, column);
    const closing = unclosedIn(line, open.closing);
    const isClosing = closing === '' && column >= open.column && /^\s*["'\]}]/.test(line);
    if (column <= open.column && !isClosing) {
      this.#leave();
      return false;
    }
    this.#open = closing === '' ? null : { ...open, closing };
    return true;
  }

  #goesOnInBlock(open: Open, line: string, index: number, column: number): boolean {
    const content = open.content ?? Math.max(column, open.column + 1);
    this.#open = { ...open, content };
    if (line[column] === '\t' && column < content) {
      this.#report({ code: 'TAB_INDENT', start: column, end: line.search(/[^ \t]/), words: '\t' });
      this.mended[index] = ' '.repeat(content) + line.trimStart();
      return true;
    }
    if (column >= content) return true;
    if (column <= open.column && looksStructural(line)) {
      this.#open = null;
      return false;
    }
    this.#report({
      code: 'TEXT_NOT_INDENTED',
      start: column,
      end: line.length,
      words: String(column),
      expected: content,
    });
    this.mended[index] = ' '.repeat(content) + line.trimStart();
    return true;
  }

  /** Leaves a quote or bracket that was never closed. */
  #leave(): void {
    const open = this.#open;
    this.#open = null;
    if (open?.kind !== 'value') return;
    this.slips.push(open.slip);
    for (let line = open.line + 1; line < this.mended.length; line += 1) {
      // What stood behind the sign was taken for its text; the line now read stands for itself.
      if (line < this.mended.length - 1) this.mended[line] = '';
    }
    this.mended[open.line] = open.mended;
  }

  #readLine(line: string, index: number): void {
    if (/^(?:<{7}|={7}|>{7})(?: |$)/.test(line)) {
      this.#report({ code: 'CONFLICT', start: 0, end: 7, words: '' });
      this.mended[index] = '#';
      return;
    }
    const isParent = this.#isDeeper(index + 1, line.search(/[^ ]/));
    const entry = readEntry(line, isParent, (kind) => this.#indents.guess(kind));
    for (const slip of entry.slips) this.#report(slip);
    const first = entry.dashes[0] ?? entry.key;
    if (first === null) return;
    const shift = this.#indent(entry, first);
    const head = ' '.repeat(first + shift) + entry.head.slice(first);
    const column = (entry.key ?? entry.dashes.at(-1) ?? first) + shift;
    const value = line.slice(entry.valueStart);
    const reading = readValue(value, this.#isDeeper(index + 1, column));
    if (reading.slip) this.#reportValue(reading.slip, value, entry.valueStart);
    this.mended[index] = head + reading.mended;
    this.#indents.close(reading.kind !== 'none');
    if (reading.kind !== 'block' && reading.kind !== 'open') return;
    const closing = reading.closing ?? '';
    const code = /["']/.test(closing) ? 'QUOTE_OPEN' : 'BRACKET_OPEN';
    const slip = this.#placed({ code, start: entry.valueStart, end: entry.valueStart + 1, words: value.charAt(0) });
    const kind = reading.kind === 'block' ? 'block' : 'value';
    this.#open = { kind, column, closing, slip, line: index, mended: `${head}x` };
  }

  /** Takes the levels of a line; gives by how much its indentation had to be mended. */
  #indent({ dashes, key, start, end, slips }: Entry, first: number): number {
    const fault = this.#indents.begin(first, dashes.length > 0 ? 'list' : 'map');
    const shift = fault ? fault.expected - first : 0;
    for (const dash of dashes.slice(1)) this.#indents.nest(dash + shift, 'list');
    if (dashes.length > 0 && key !== null) this.#indents.nest(key + shift, 'map');
    const isCounted = !slips.some(({ code }) => code === 'TAB_INDENT' || code === 'WIDE_INDENT');
    if (fault && isCounted) this.#report({ ...fault, start, end, words: String(first) });
    return shift;
  }

  /** Whether the next line that is not empty is indented deeper than a column, or closes a bracket there. */
  #isDeeper(from: number, column: number): boolean {
    let index = from;
    while (index < this.#lines.length && this.#lines[index]?.trim() === '') index += 1;
    const next = this.#lines[index] ?? '';
    const start = next.search(/\S/);
    return start > column || (start === column && /^[\]}]/.test(next.slice(start)));
  }

  #reportValue(slip: ValueSlip, value: string, at: number): void {
    const words = slip.words ?? value.slice(slip.start, slip.end);
    this.#report({ code: slip.code, start: at + slip.start, end: at + slip.end, words });
  }

  #report(slip: Slip): void {
    this.slips.push(this.#placed(slip));
  }

  #placed(slip: Slip): Slip {
    return { ...slip, start: this.#offset + slip.start, end: this.#offset + slip.end };
  }
}

const looksStructural = (line: string): boolean =>
  /^\s*(?:-\s|#|(?:[a-z]\w{0,63}|"[^"]{0,80}"|[\u4E00-\u9FFF]{1,12}) ?(?::\s|:$)|[a-z]\w{0,63}：|---|\.\.\.)/.test(
    line,
  );
