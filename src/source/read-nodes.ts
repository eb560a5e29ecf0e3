import type { CST, Document, isMap, isSeq, Pair, ParsedNode, Scalar } from 'yaml';
import type { Limits } from '../text/limits.ts';
import type { Span } from '../text/span.ts';
import { refusedCharacters } from './characters.ts';
import { holdsExactly } from './exact-number.ts';
import { isPlainKey } from './plain-data.ts';
import type { ScalarStyle, Written, WrittenEntry, WrittenScalar } from './written.ts';

/** A node that parses but is no part of the plan format. */
export interface NodeFault extends Span {
  readonly code: NodeFaultCode;
  /** The words concerned: a key, a number as written, a character. */
  readonly words: string;
  /** Where the same key stood before. */
  readonly first?: Span;
}

/** What is legal YAML but no part of the plan format. */
export type NodeFaultCode =
  | 'KEY_NOT_TEXT'
  | 'KEY_COMPLEX'
  | 'KEY_MISSING'
  | 'KEY_MERGE'
  | 'KEY_RESERVED'
  | 'KEY_ODD_START'
  | 'KEY_INVISIBLE'
  | 'KEY_TOO_LONG'
  | 'KEY_TWICE'
  | 'KEY_WITHOUT_COLON'
  | 'NUMBER_NOT_FINITE'
  | 'NUMBER_NOT_EXACT'
  | 'TEXT_TOO_LONG'
  | 'BLOCK_SIGN'
  | 'CHARACTER';

/** What a document says as plain data, where each part of it is written, and what of it a plan may not hold. */
export interface Reading {
  readonly data: unknown;
  readonly written: Written | null;
  readonly faults: readonly NodeFault[];
}

/** What tells the library's nodes apart; the library itself is loaded by whoever needs it. */
interface Kinds {
  readonly isMap: typeof isMap;
  readonly isSeq: typeof isSeq;
}

/** Reads a composed document, no deeper than the composer allowed. */
export const readNodes = (document: Document.Parsed<ParsedNode>, kinds: Kinds, limits: Limits): Reading => {
  const reader = new NodeReader(kinds, limits);
  const [data, written] = document.contents ? reader.read(document.contents) : [null, null];
  return { data, written, faults: reader.faults };
};

type Read = readonly [data: unknown, written: Written];
type ParsedPair = Pair<ParsedNode, ParsedNode | null>;

class NodeReader {
  readonly faults: NodeFault[] = [];
  readonly #kinds: Kinds;
  readonly #limits: Limits;

  constructor(kinds: Kinds, limits: Limits) {
    this.#kinds = kinds;
    this.#limits = limits;
  }

  read(node: ParsedNode): Read {
    if (this.#kinds.isMap(node)) return this.#readMap(node.items as readonly ParsedPair[], node);
    if (this.#kinds.isSeq(node)) {
      const reads = (node.items as readonly ParsedNode[]).map((item) => this.read(item));
      const items = reads.map(([, written]) => written);
      return [reads.map(([data]) => data), { kind: 'list', ...spanOf(node), isFlow: node.flow === true, items }];
    }
    const scalar = node as Scalar.Parsed;
    return [this.#readScalar(scalar), writtenScalar(scalar)];
  }

  #readMap(pairs: readonly ParsedPair[], node: ParsedNode & { flow?: boolean }): Read {
    const data: Record<string, unknown> = {};
    const entries = new Map<string, WrittenEntry>();
    const names = new Map<string, Span>();
    for (const { key, value } of pairs) {
      const span = spanOf(key);
      const name = this.#readKey(key, span, value !== null);
      const first = names.get(name.normalize());
      if (first && name !== '') this.#report('KEY_TWICE', span, name, first);
      else names.set(name.normalize(), span);
      const [child, written] = value ? this.read(value) : [null, emptyAt(span.end)];
      // Not a plain assignment: `__proto__` would change the object instead.
      Object.defineProperty(data, name, { value: child, enumerable: true, configurable: true, writable: true });
      if (!first) entries.set(name, { key: span, value: written });
    }
    return [data, { kind: 'map', ...spanOf(node), isFlow: node.flow === true, entries }];
  }

  #readKey(key: ParsedNode, span: Span, hasColon: boolean): string {
    if (this.#kinds.isMap(key) || this.#kinds.isSeq(key)) {
      this.#report('KEY_COMPLEX', { start: span.start, end: span.start + 1 }, '');
      return '';
    }
    const { value, source } = key as Scalar.Parsed;
    const words = typeof value === 'string' ? value : (source ?? String(value));
    if (!hasColon) this.#report('KEY_WITHOUT_COLON', span, words);
    else if (words === '') this.#report('KEY_MISSING', { start: span.start, end: span.start + 1 }, words);
    else if (typeof value !== 'string') this.#report('KEY_NOT_TEXT', span, words);
    else if (!isPlainKey(words)) this.#checkKey(words, span);
    return words;
  }

  #checkKey(key: string, span: Span): void {
    if (key === '<<') this.#report('KEY_MERGE', span, key);
    else if (key === '__proto__') this.#report('KEY_RESERVED', span, key);
    else if (key.length > this.#limits['key-length']) this.#report('KEY_TOO_LONG', span, key);
    else if (/^[\s\-－—–•]/.test(key)) this.#report('KEY_ODD_START', span, key);
    else if (/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(key)) this.#report('KEY_INVISIBLE', span, key);
  }

  #readScalar(node: Scalar.Parsed): unknown {
    const { value } = node;
    if (typeof value === 'number') this.#checkNumber(value, node.source ?? '', spanOf(node));
    if (typeof value === 'string') this.#checkText(value, spanOf(node));
    if (value === '' && node.srcToken?.type === 'block-scalar') this.#checkHeader(node.srcToken, spanOf(node));
    return value;
  }

  /** `>5` is a text under a header with a digit; with no text there, somebody meant “more than 5”. */
  #checkHeader({ props: [header] }: CST.BlockScalar, { start }: Span): void {
    const words = header && 'source' in header ? header.source : '';
    if (/\d/.test(words)) this.#report('BLOCK_SIGN', { start, end: start + words.length }, words);
  }

  #checkNumber(value: number, written: string, span: Span): void {
    if (!Number.isFinite(value)) this.#report('NUMBER_NOT_FINITE', span, written);
    else if (!holdsExactly(value, written)) this.#report('NUMBER_NOT_EXACT', span, written);
  }

  #checkText(value: string, span: Span): void {
    if (value.length > this.#limits['text-length']) this.#report('TEXT_TOO_LONG', span, String(value.length));
    // Characters written as such were refused before; escapes can make them still, carriage returns before a line feed too.
    const text = value.replaceAll('\r\n', '\r');
    const [character] = refusedCharacters(text, 1);
    if (character) this.#report('CHARACTER', span, text.slice(character.start, character.end));
  }

  #report(code: NodeFaultCode, span: Span, words: string, first?: Span): void {
    if (this.faults.length <= this.#limits.messages)
      this.faults.push({ code, ...span, words, ...(first && { first }) });
  }
}

const spanOf = (node: ParsedNode): Span => ({ start: node.range[0], end: node.range[1] });

const emptyAt = (at: number): WrittenScalar => ({
  kind: 'scalar',
  start: at,
  end: at,
  style: 'plain',
  text: '',
  parentIndent: 0,
});

const styles: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

const writtenScalar = (node: Scalar.Parsed): WrittenScalar => ({
  kind: 'scalar',
  ...spanOf(node),
  style: styles[node.type ?? 'PLAIN'] ?? 'plain',
  text: typeof node.value === 'string' ? node.value : (node.source ?? ''),
  parentIndent: node.srcToken?.indent ?? 0,
});
