import type { Composer, CST, Document, ErrorCode, Lexer, ParsedNode, Parser } from 'yaml';
import { builtInLimits, type Limits } from '../text/limits.ts';
import { readOnce } from '../text/remember.ts';
import type { Span } from '../text/span.ts';
import { type NodeFaultCode, readNodes } from './read-nodes.ts';
import type { Source } from './source.ts';
import type { Written } from './written.ts';

/** Everything that the careful reading of a file knows. */
export interface Composition {
  /** What the file says; as far as it could be read where there are faults. */
  readonly data: unknown;
  /** Where each part of the data stands, or null where reading stopped. */
  readonly written: Written | null;
  readonly faults: readonly Fault[];
  /** Every `# …` outside scalars, in order. */
  readonly comments: readonly Span[];
}

/** Where the syntax goes wrong, or where it is right but no part of the plan format. */
export interface Fault extends Span {
  readonly code: FaultCode;
  /** The words concerned, where the code needs them. */
  readonly words?: string;
  /** Of a key that stands twice: the first. */
  readonly first?: Span;
}

/** The parser's own codes, and those for what the plan format leaves out of YAML and for the bounds. */
export type FaultCode =
  | ErrorCode
  | NodeFaultCode
  | 'ANCHOR'
  | 'ALIAS'
  | 'TAG'
  | 'DIRECTIVE'
  | 'EXPLICIT_KEY'
  | 'SECOND_DOCUMENT'
  | 'TOO_DEEP'
  | 'TOO_LONG';

/** The careful reading of a source, made once. Never throws. */
export const compositionOf = readOnce(
  (source: Source): Promise<Composition> => composeYaml(source.text, source.limits),
);

/** Reads a text the careful way: every value with its place, every fault up to a bound. */
export const composeYaml = async (text: string, limits: Limits = builtInLimits): Promise<Composition> => {
  const library = await import('yaml');
  const tokens = new TokenReader(library, text, limits);
  const documents = tokens.read();
  const { comments } = tokens;
  const [document] = documents;
  if (!document) return { data: null, written: null, faults: tokens.faults, comments };
  const { data, written, faults } = readNodes(document, library, limits);
  return { data, written, faults: [...tokens.faults, ...faults], comments };
};

/** Lexemes that YAML has and the plan format has not. */
const foreign: Readonly<Record<string, FaultCode>> = {
  anchor: 'ANCHOR',
  alias: 'ALIAS',
  tag: 'TAG',
  'directive-line': 'DIRECTIVE',
  'explicit-key-ind': 'EXPLICIT_KEY',
};

const options = {
  version: '1.2',
  schema: 'core',
  strict: true,
  uniqueKeys: false, // quadratic in the library; `readNodes` looks for keys that stand twice
  merge: false,
  resolveKnownTags: false,
  prettyErrors: false,
  keepSourceTokens: true,
  logLevel: 'silent',
} as const;

/** Leaves the composer, which cannot be told to stop. */
class Enough extends Error {}

/** What of the library a reading needs; it is loaded by whoever reads. */
interface Library {
  readonly Composer: typeof Composer;
  readonly CST: typeof CST;
  readonly Lexer: typeof Lexer;
  readonly Parser: typeof Parser;
}

/**
 * Feeds the library's parts token by token, so that nesting is counted on the parser's own list before anything
 * recurses into it: the library overflows the stack on deep nesting, and a second overflow ends the process.
 */
class TokenReader {
  readonly faults: Fault[] = [];
  readonly comments: Span[] = [];
  readonly #library: Library;
  readonly #text: string;
  readonly #limits: Limits;
  readonly #parser: Parser;
  readonly #composer: Composer<ParsedNode>;
  readonly #documents: Document.Parsed<ParsedNode>[] = [];

  constructor(library: Library, text: string, limits: Limits) {
    this.#text = text;
    this.#limits = limits;
    this.#library = library;
    this.#parser = new library.Parser();
    this.#composer = new library.Composer<ParsedNode>(options);
    // The composer keeps every error as an object with a stack, and a hostile file has a million. Its handler is
    // replaced by one that stops. Warnings concern tags and aliases, which are refused here, and brackets closed at
    // the indentation of their key, which are fine; so is a comment that begins a line within brackets.
    const onError = (at: ErrorPlace, code: ErrorCode, _message: string, isWarning?: boolean) => {
      const [start, end] = placeOf(at);
      const isComment = text[start] === '#' && text[start - 1] === '\n';
      if (!isWarning && !isComment) this.#report(code, start, end);
    };
    Object.assign(this.#composer, { onError });
  }

  /** The documents of the text; none where reading had to stop. */
  read(): readonly Document.Parsed<ParsedNode>[] {
    try {
      this.#feed();
    } catch (error) {
      if (!(error instanceof Enough)) throw error;
      return [];
    }
    return this.#documents;
  }

  #feed(): void {
    const { CST, Lexer } = this.#library;
    let isScalar = false;
    let count = 0;
    for (const lexeme of new Lexer().lex(this.#text)) {
      count += 1;
      if (count > this.#limits.words) this.#stop('TOO_LONG', lexeme);
      if (!isScalar) this.#note(lexeme);
      isScalar = !isScalar && lexeme === CST.SCALAR;
      this.#compose(this.#parser.next(lexeme));
      if (this.#isTooDeep()) this.#stop('TOO_DEEP', lexeme);
    }
    this.#compose(this.#parser.end());
    this.#keep(this.#composer.end());
  }

  #isTooDeep(): boolean {
    const { stack } = this.#parser;
    return (
      stack.length > this.#limits.depth && stack.filter(this.#library.CST.isCollection).length > this.#limits.depth
    );
  }

  #note(lexeme: string): void {
    const kind = this.#library.CST.tokenType(lexeme) ?? '';
    const start = this.#parser.offset;
    const end = start + lexeme.length;
    if (kind === 'comment') this.comments.push({ start, end });
    const code = foreign[kind];
    if (code) this.#report(code, start, end);
  }

  #compose(tokens: Iterable<CST.Token>): void {
    for (const token of tokens) {
      if (token.type !== 'error') this.#keep(this.#composer.next(token));
      else this.#report('UNEXPECTED_TOKEN', token.offset, token.offset + token.source.length);
    }
  }

  #keep(documents: Iterable<Document.Parsed<ParsedNode>>): void {
    for (const document of documents) {
      this.#documents.push(document);
      if (this.#documents.length > this.#limits.documents) {
        this.#report('SECOND_DOCUMENT', document.range[0], document.range[0] + 3);
      }
    }
  }

  #stop(code: FaultCode, lexeme: string): never {
    const end = this.#parser.offset;
    this.faults.push({ code, start: end - lexeme.length, end });
    throw new Enough();
  }

  #report(code: FaultCode, start: number, end: number): void {
    if (this.faults.length >= this.#limits.messages * 2) throw new Enough();
    this.faults.push({ code, start, end });
  }
}

type ErrorPlace = number | readonly [number, number, number?] | { readonly offset: number; readonly source?: string };

const placeOf = (at: ErrorPlace): readonly [start: number, end: number] => {
  if (typeof at === 'number') return [at, at + 1];
  if ('offset' in at) return [at.offset, at.offset + (at.source?.length ?? 1)];
  return [at[0], at[1]];
};
