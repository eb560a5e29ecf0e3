import { builtInLimits } from '../../text/limits.ts';
import { type Entry, readEntry } from './entry.ts';
import { readForeignLine } from './foreign-lines.ts';
import { Indents } from './indents.ts';
import { moved, type Slip } from './slip.ts';
import type { ValueSlip } from './value-reading.ts';
import { readValue, unclosedIn } from './value-slips.ts';

/** The slips of a text, and the text with them mended, line for line, so that a parser sees what else is wrong. */
export interface Slips {
  readonly slips: readonly Slip[];
  readonly mended: string;
}

/**
 * Looks for the mistakes that people make who write YAML by hand: tabs, full-width colons and blanks, a missing blank, a
 * level of indentation that is none, a quote that is never closed. Only for text that is known not to be YAML: it reads
 * line by line, as people do, and would take some legal text amiss. Of the words of such files, English and Chinese, it
 * knows those in `knownKeys`; where it doubts whether a word is a key, these are.
 */
export const findSlips = (text: string, knownKeys: ReadonlySet<string> = new Set()): Slips => {
  const reader = new SlipReader(text, knownKeys);
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
  readonly #knownKeys: ReadonlySet<string>;
  #offset = 0;
  #open: Open | null = null;
  /** Where the last key stands, or its dash; -1 before the first. */
  #column = -1;
  /** The last row of a pasted table. */
  #tableLine = -2;

  constructor(text: string, knownKeys: ReadonlySet<string>) {
    this.#lines = text.split('\n');
    this.#knownKeys = knownKeys;
  }

  read(): void {
    for (const [index, raw] of this.#lines.entries()) {
      const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
      this.mended.push(line);
      const isSpecial = /^\s*(?:#|$)/.test(line) || /^(?:---(?:\s|$)|\.\.\.|%)/.test(line);
      const isEnough = this.slips.length > builtInLimits.messages;
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
    const isOdd = /[\t\u00A0\u3000]/.test(line.charAt(column)) && column < (open.content ?? open.column + 1);
    const content =
      open.content ?? (isOdd ? this.#contentBelow(index, open.column) : Math.max(column, open.column + 1));
    this.#open = { ...open, content };
    if (isOdd && !this.#isStructural(line)) {
      this.#reportBlockIndent(line, column, content);
      this.mended[index] = ' '.repeat(content) + line.trimStart();
      return true;
    }
    if (column >= content) return true;
    if (column <= open.column && this.#isStructural(line)) {
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

  /** A line of a paragraph that is not indented by blanks; the paragraph's first line says how far it should be. */
  #reportBlockIndent(line: string, column: number, content: number): void {
    const end = line.search(/\S/);
    const change = { span: { start: 0, end }, text: ' '.repeat(content) };
    const code = line.slice(column, end).includes('\t') ? 'TAB_INDENT' : 'WIDE_INDENT';
    this.#report({ code, start: column, end, words: line.charAt(column), change });
  }

  /** How far a paragraph is indented whose first line does not tell: as its next one, or two deeper than its key. */
  #contentBelow(index: number, column: number): number {
    let next = index + 1;
    while (this.#lines[next]?.trim() === '') next += 1;
    const content = this.#lines[next]?.search(/[^ ]/) ?? 0;
    return content > column ? content : column + 2;
  }

  #isStructural(line: string): boolean {
    return looksStructural(line) || readForeignLine(line)?.code === 'RULER' || this.#isKnownEntry(line);
  }

  /** Whether a line begins with a known key, though its colon is not as it should be, with or without a dash. */
  #isKnownEntry(line: string): boolean {
    const key = /^\s*(?:[-－—–•]\s*)?[“"]?([a-z][A-Za-z]{0,63}|[\u4E00-\u9FFF]{1,12})[”"]?\s?[:：;；=＝ ]/.exec(
      line,
    )?.[1];
    return key !== undefined && this.#knownKeys.has(key);
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
    const foreign = readForeignLine(line);
    if (foreign) {
      // One finding tells of a table as a whole.
      const isNextRow = foreign.code === 'TABLE' && this.#tableLine === index - 1;
      if (foreign.code === 'TABLE') this.#tableLine = index;
      if (!isNextRow) this.#report(foreign);
      this.mended[index] = '#';
      return;
    }
    const isParent = this.#isDeeper(index + 1, line.search(/[^ ]/));
    const entry = readEntry(line, {
      isParent,
      guessIndent: (kind, lead) => this.#indents.guess(kind, lead),
      hasListAt: (column) => this.#indents.hasListAt(column),
      knownKeys: this.#knownKeys,
    });
    for (const slip of entry.slips) this.#report(slip);
    const first = entry.dashes[0] ?? entry.key;
    if (first === null) {
      this.#readLost(line, index);
      return;
    }
    const { shift, dash } = this.#indent(entry, first);
    const head = ' '.repeat(first + shift - dash.length) + dash + entry.head.slice(first);
    // The lines below lie where their author saw this one.
    const column = entry.key ?? entry.dashes.at(-1) ?? first;
    this.#column = column;
    const value = line.slice(entry.valueStart);
    const reading = readValue(value, { goesOn: this.#isDeeper(index + 1, column), knownKeys: this.#knownKeys });
    if (reading.slip) this.#reportValue(reading.slip, value, entry.valueStart, this.#breakAt(column, index));
    this.mended[index] = head + reading.mended;
    this.#indents.close(reading.kind !== 'none');
    if (reading.kind !== 'block' && reading.kind !== 'open') return;
    const closing = reading.closing ?? '';
    const code = /["']/.test(closing) ? 'QUOTE_OPEN' : 'BRACKET_OPEN';
    const slip = this.#placed({ code, start: entry.valueStart, end: entry.valueStart + 1, words: value.charAt(0) });
    const kind = reading.kind === 'block' ? 'block' : 'value';
    this.#open = { kind, column, closing, slip, line: index, mended: `${head}x` };
  }

  /** A line of Chinese words that stands no deeper than the key or dash before it: it is no part of what that says. */
  #readLost(line: string, index: number): void {
    const start = line.search(/\S/);
    if (start > this.#column || !lostWords.test(line.slice(start)) || /:(?:\s|$)/.test(line)) return;
    const words = line.slice(start).trimEnd();
    const key = /^[\u4E00-\u9FFF]{1,12}(?=[ \t\u3000])/.exec(words)?.[0] ?? '';
    const isKey = this.#knownKeys.has(key);
    const shown = isKey ? key : words;
    this.#report({ code: isKey ? 'COLON_MISSING' : 'LINE_LOST', start, end: start + shown.length, words: shown });
    this.mended[index] = isKey ? `${' '.repeat(start)}${key}: x` : '#';
  }

  /** Takes the levels of a line; gives by how much its indentation had to be mended, and whether a dash is missing. */
  #indent({ dashes, key, start, end, slips }: Entry, first: number): { readonly shift: number; readonly dash: string } {
    const { by: shift, fault } = this.#indents.begin(first, dashes.length > 0 ? 'list' : 'map');
    for (const dash of dashes.slice(1)) this.#indents.nest(dash + shift, 'list');
    if (dashes.length > 0 && key !== null) this.#indents.nest(key + shift, 'map');
    const isCounted = !slips.some(({ code }) => code === 'TAB_INDENT' || code === 'WIDE_INDENT');
    if (fault && isCounted) this.#report({ ...fault, start, end, words: String(first) });
    return { shift, dash: fault?.code === 'DASH_MISSING' ? '- ' : '' };
  }

  /** Whether the next line that is not empty is indented deeper than a column, or closes a bracket there. */
  #isDeeper(from: number, column: number): boolean {
    let index = from;
    while (index < this.#lines.length && this.#lines[index]?.trim() === '') index += 1;
    const next = this.#lines[index] ?? '';
    const start = next.search(/\S/);
    return start > column || (start === column && /^[\]}]/.test(next.slice(start)));
  }

  /** A line end and the blanks with which a key begins a line of its own. */
  #breakAt(column: number, index: number): string {
    return `${this.#lines[index]?.endsWith('\r') ? '\r' : ''}\n${' '.repeat(column)}`;
  }

  #reportValue(slip: ValueSlip, value: string, at: number, lineBreak: string): void {
    const words = slip.words ?? value.slice(slip.start, slip.end);
    const start = value.slice(0, slip.start).trimEnd().length;
    const change = slip.code === 'KEY_IN_VALUE' ? { span: { start, end: slip.start }, text: lineBreak } : slip.change;
    this.#report(moved({ ...slip, words, ...(change && { change }) }, at));
  }

  #report(slip: Slip): void {
    this.slips.push(this.#placed(slip));
  }

  #placed(slip: Slip): Slip {
    return moved(slip, this.#offset);
  }
}

/** Chinese words, with a number or a bracket before them. */
const lostWords = /^[（(《【“]?[\dA-Z]{0,9}[.．、)）]? ?[\u3400-\u9FFF]/;

const looksStructural = (line: string): boolean =>
  /^\s*(?:-\s|#|(?:[a-z]\w{0,63}|"[^"]{0,80}"|[\u4E00-\u9FFF]{1,12}) ?(?::\s|:$)|[a-z]\w{0,63}：|---|\.\.\.)/.test(
    line,
  );
