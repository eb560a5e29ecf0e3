import type { FormatCollection, FormatEntry, FormatFile, FormatLine, FormatNode, FormatScalar } from './tree.ts';

/** Cells that a line with brackets may take, its indentation included. */
const widest = 120;

/** How much deeper each level stands. */
const step = 2;

/** A value within brackets, and the cells that it counts as. */
interface Flow {
  readonly text: string;
  readonly width: number;
}

/** The text of a file: two blanks a level, what fits in brackets on one line, a final line end. */
export const printFile = ({ head, root, foot }: FormatFile): string => {
  const printer = new Printer();
  printer.lines(head, 0);
  printer.root(root);
  printer.lines(foot, 0);
  return printer.text();
};

class Printer {
  readonly #lines: string[] = [];
  readonly #flows = new Map<FormatNode, Flow | null>();
  /** How many lines there were behind a text that keeps the blank lines that follow: one more would join it. */
  #kept = -1;

  text(): string {
    return this.#lines.length === 0 ? '' : `${this.#lines.join('\n')}\n`;
  }

  lines(lines: readonly FormatLine[], indent: number): void {
    for (const line of lines) {
      if (line === '' && this.#lines.length === this.#kept) continue;
      this.#lines.push(line === '' ? '' : blanks(indent) + line);
    }
  }

  root(node: FormatNode): void {
    if (node.kind !== 'scalar' && this.#isBlock(node, 0)) this.#entries(node, 0, '');
    else if (node.kind === 'scalar' && node.block) this.#scalar('', node, node.block, '', 0);
    else if (node.kind !== 'scalar' || node.line !== '') this.#lines.push(this.#flow(node)?.text ?? '');
  }

  /** Entries of a block; `lead` are the dashes that stand on the first line before the first of them. */
  #entries({ kind, entries, below }: FormatCollection, indent: number, lead: string): void {
    for (const [index, entry] of entries.entries()) {
      // Above an entry that stands behind a dash there is no line: its lines stand above that dash.
      const isLed = index === 0 && lead !== '';
      if (!isLed) this.lines(this.#aboveOf(entry, indent), indent);
      const before = isLed ? lead : blanks(indent);
      if (kind === 'map') this.#entry(`${before}${entry.written}:`, entry, indent);
      else this.#item(`${before}-`, entry, indent);
    }
    this.lines(below, indent);
  }

  #entry(before: string, { value, beside, width }: FormatEntry, indent: number): void {
    if (value.kind === 'scalar') this.#scalar(before, value, value.block, beside, indent);
    else if (this.#isBlock(value, indent + width + 2)) {
      this.#lines.push(before + beside);
      this.#entries(value, indent + step, '');
    } else this.#lines.push(`${before} ${this.#flow(value)?.text}${beside}`);
  }

  #item(before: string, { value, beside }: FormatEntry, indent: number): void {
    if (value.kind === 'scalar') this.#scalar(before, value, value.block, beside, indent);
    else if (this.#isBlock(value, indent + step)) this.#entries(value, indent + step, `${before} `);
    else this.#lines.push(`${before} ${this.#flow(value)?.text}${beside}`);
  }

  #scalar(before: string, { line }: FormatScalar, block: FormatScalar['block'], beside: string, indent: number): void {
    const first = block?.header ?? line;
    const isLast = block?.isBare ?? false;
    this.#lines.push(before + (first === '' || before === '' ? first : ` ${first}`) + (isLast ? '' : beside));
    for (const each of block?.lines ?? []) this.#lines.push(each === '' ? '' : blanks(indent + step) + each);
    if (isLast) this.#lines.push(`${this.#lines.pop()}${beside}`);
    if (block?.header.endsWith('+') && !isLast) this.#kept = this.#lines.length;
  }

  /** The lines above an entry, with those that have no place of their own behind its dash. */
  #aboveOf({ key, above, beside, value }: FormatEntry, indent: number): readonly FormatLine[] {
    if (key !== null || value.kind === 'scalar' || !this.#isBlock(value, indent + step)) return above;
    const [first] = value.entries;
    const inner = first ? this.#aboveOf(first, indent + step) : [];
    return [...above, ...(beside === '' ? [] : [beside.trimStart()]), ...inner];
  }

  #isBlock(node: FormatCollection, column: number): boolean {
    if (node.entries.length === 0) return false;
    const flow = node.isFlow ? this.#flow(node) : null;
    return flow === null || column + flow.width > widest;
  }

  /** A value within brackets; null where comments, blank lines or texts of several lines need lines of their own. */
  #flow(node: FormatNode): Flow | null {
    if (node.kind === 'scalar') return node.block ? null : { text: node.flowLine, width: node.width };
    const known = this.#flows.get(node);
    if (known !== undefined) return known;
    const flow = this.#compose(node);
    this.#flows.set(node, flow);
    return flow;
  }

  #compose({ kind, entries, below, isFlow }: FormatCollection): Flow | null {
    if (entries.length === 0) return { text: kind === 'list' ? '[]' : '{}', width: 2 };
    if (below.length > 0 || !isFlow) return null;
    const parts: Flow[] = [];
    for (const entry of entries) {
      const inner = entry.above.length > 0 || entry.beside !== '' ? null : this.#flow(entry.value);
      if (inner === null) return null;
      parts.push(kind === 'list' ? inner : withKey(entry, inner));
    }
    const text = parts.map((part) => part.text).join(', ');
    const width = parts.reduce((sum, part) => sum + part.width + 2, 0);
    return kind === 'list' ? { text: `[${text}]`, width } : { text: `{ ${text} }`, width: width + 2 };
  }
}

const withKey = ({ written, width }: FormatEntry, { text, width: own }: Flow): Flow =>
  text === '' ? { text: `${written}:`, width: width + 1 } : { text: `${written}: ${text}`, width: width + 2 + own };

const blanks = (count: number): string => ' '.repeat(count);
