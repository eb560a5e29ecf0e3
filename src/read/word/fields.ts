import { attribute, type Element } from './element.ts';

interface OpenField {
  code: string;
  isResult: boolean;
  isContents: boolean;
  /** How many results had been printed when it began. */
  readonly before: number;
}

/** Longer codes say nothing more that matters. */
const longestCode = 1_000;

/** Follows the fields of a text (ECMA-376 part 1, clause 17.16), which may begin in one paragraph and end in another. */
export class Fields {
  readonly #open: OpenField[] = [];
  /** How many of them have not come to their result. */
  #codes = 0;
  #results = 0;
  /** How many of the open ones are tables of contents. */
  #contents = 0;

  /** The name of the innermost field, or ''. */
  get name(): string {
    const code = this.#open.at(-1)?.code.trim() ?? '';
    return (/^[^\s\\]*/.exec(code)?.[0] ?? '').toUpperCase();
  }

  /** Whether what comes belongs to a table of contents. */
  get isContents(): boolean {
    return this.#contents > 0;
  }

  /** Whether what comes is printed: it is not part of a code. */
  get isPrinted(): boolean {
    return this.#codes === 0;
  }

  /** Hears that something was printed. */
  noteResult(): void {
    this.#results += 1;
  }

  /** Hears more of a code. */
  addCode(code: string): void {
    const field = this.#open.at(-1);
    if (field && !field.isResult && field.code.length < longestCode) field.code += code;
  }

  /** Begins a field whose code stands in an attribute. */
  openSimple(element: Element): void {
    const code = (attribute(element, 'instr') ?? '').slice(0, longestCode);
    this.#open.push({ code: '', isResult: false, isContents: false, before: this.#results });
    this.#codes += 1;
    this.addCode(code);
    this.#beginResult();
  }

  /** Hears a `w:fldChar`; true where a field is about to end that printed nothing. */
  mark(element: Element): boolean {
    const type = attribute(element, 'fldCharType');
    const field = this.#open.at(-1);
    if (type === 'begin') {
      this.#open.push({ code: '', isResult: false, isContents: false, before: this.#results });
      this.#codes += 1;
    } else if (type === 'separate') this.#beginResult();
    return type === 'end' && field !== undefined && field.before === this.#results;
  }

  /** Ends the innermost field. */
  close(): void {
    const field = this.#open.pop();
    if (field?.isResult === false) this.#codes -= 1;
    if (field?.isContents) this.#contents -= 1;
  }

  /** Forgets codes that never came to a result: what follows them must not be lost. */
  endParagraph(): void {
    while (this.#codes > 0) this.close();
  }

  #beginResult(): void {
    const field = this.#open.at(-1);
    if (!field || field.isResult) return;
    field.isResult = true;
    this.#codes -= 1;
    field.isContents = this.name === 'TOC';
    if (field.isContents) this.#contents += 1;
  }
}
