import { stringScalar } from '../../src/source/format/scalar.ts';

/** A text that says what data says, written as badly as YAML allows, with comments that know what they are about. */
export interface Mess {
  readonly text: string;
  /** The JSON Pointer of what each comment stands above or beside. */
  readonly comments: ReadonlyMap<string, string>;
}

/** Writes data with any indentation, quotes, brackets, order of keys, comments and blank lines that the numbers ask for. */
export const makeMess = (data: unknown, numbers: readonly number[], keepOrder = false): Mess => {
  const messer = new Messer(numbers, keepOrder);
  messer.block(data, '', 0);
  return { text: `${messer.lines.join('\n')}\n`, comments: messer.comments };
};

class Messer {
  readonly lines: string[] = [];
  readonly comments = new Map<string, string>();
  readonly #numbers: readonly number[];
  readonly #keepOrder: boolean;
  #next = 0;

  constructor(numbers: readonly number[], keepOrder: boolean) {
    this.#numbers = numbers;
    this.#keepOrder = keepOrder;
  }

  block(value: unknown, pointer: string, indent: number): void {
    const pad = ' '.repeat(indent);
    for (const [key, child] of this.#entriesOf(value)) {
      const at = `${pointer}/${key}`;
      this.#above(at, pad);
      const before = Array.isArray(value) ? `${pad}-` : `${pad}${this.#key(key)}:`;
      this.#entry(before, child, at, indent);
    }
  }

  #entry(before: string, value: unknown, at: string, indent: number): void {
    const gap = ' '.repeat(1 + this.#pick(3));
    if (typeof value !== 'object' || value === null) this.#scalar(before + gap, value, at, indent);
    else if (Object.keys(value).length === 0 || this.#pick(3) === 0) this.#flow(before + gap, value, at, indent);
    else {
      const deeper = before.endsWith('-') || this.#pick(4) > 0 || !Array.isArray(value) ? 1 + this.#pick(4) : 0;
      this.lines.push(before + this.#beside(at));
      this.block(value, at, indent + deeper);
    }
  }

  #scalar(before: string, value: unknown, at: string, indent: number): void {
    if (typeof value !== 'string') this.lines.push(before + String(value) + this.#beside(at));
    else if (value.includes('\n') && this.#pick(3) > 0) {
      const ends = value.endsWith('\n');
      this.lines.push(`${before}|${ends ? '' : '-'}${this.#beside(at)}`);
      const pad = ' '.repeat(indent + 1 + this.#pick(5));
      for (const line of (ends ? value.slice(0, -1) : value).split('\n'))
        this.lines.push(line === '' ? '' : pad + line);
    } else this.lines.push(before + this.#text(value) + this.#beside(at));
  }

  /** Brackets, on one line or on several, with comments between. */
  #flow(before: string, value: object, at: string, indent: number): void {
    const isList = Array.isArray(value);
    const entries = this.#entriesOf(value);
    const isSpread = this.#pick(3) === 0;
    const pad = ' '.repeat(indent + 2);
    let line = before + (isList ? '[' : '{');
    for (const [index, [key, child]] of entries.entries()) {
      const below = `${at}/${key}`;
      if (isSpread) {
        this.lines.push(line);
        this.#above(below, pad);
        line = pad;
      }
      if (!isList) line += `${this.#key(key)}: `;
      line += this.#inFlow(child) + (index < entries.length - 1 ? ', ' : '');
      if (isSpread) line += this.#beside(below);
    }
    if (isSpread) this.lines.push(line);
    this.lines.push((isSpread ? pad : line) + (isList ? ']' : '}') + (isSpread ? '' : this.#beside(at)));
  }

  #inFlow(value: unknown): string {
    if (typeof value === 'string') return this.#text(value, true);
    if (typeof value !== 'object' || value === null) return String(value);
    const isList = Array.isArray(value);
    const parts = this.#entriesOf(value).map(([key, child]) =>
      isList ? this.#inFlow(child) : `${this.#key(key)}: ${this.#inFlow(child)}`,
    );
    return isList ? `[${parts.join(',')}]` : `{${parts.join(',')}}`;
  }

  #text(value: string, isInFlow = false): string {
    const bare = stringScalar(value)[isInFlow ? 'flowLine' : 'line'];
    const single = `'${value.replaceAll("'", "''")}'`;
    return this.#pick(2) === 0 ? bare : value.includes('\n') || this.#pick(2) === 0 ? JSON.stringify(value) : single;
  }

  #key(key: string): string {
    return this.#pick(5) === 0 ? JSON.stringify(key) : key;
  }

  #above(at: string, pad: string): void {
    for (let blank = this.#pick(6) - 4; blank > 0; blank -= 1) this.lines.push(this.#pick(2) === 0 ? '' : ' ');
    if (this.#pick(4) === 0) this.lines.push(`${pad}${this.#comment(at)}`);
  }

  #beside(at: string): string {
    return this.#pick(5) === 0 ? `${' '.repeat(1 + this.#pick(3))}${this.#comment(at)}` : '';
  }

  #comment(at: string): string {
    const comment = `# 注${this.comments.size}。：- {x}, [y]: 'z' #`;
    this.comments.set(comment, at);
    return comment;
  }

  #entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
    const entries = Object.entries(value as object);
    if (Array.isArray(value) || this.#keepOrder) return entries;
    const ranked = entries.map((entry) => ({ entry, rank: this.#pick(100) }));
    return ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
  }

  #pick(below: number): number {
    this.#next += 1;
    return (this.#numbers[this.#next % this.#numbers.length] ?? 0) % below;
  }
}
