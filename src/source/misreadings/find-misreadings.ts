import type { Span } from '../../text/span.ts';
import type { Composition } from '../compose-yaml.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { pointerOf } from '../pointer.ts';
import { repairOf } from '../repair.ts';
import { quoteWords } from '../scalars/quoted.ts';
import { explainSlip } from '../slips/explain-faults.ts';
import { findSlips } from '../slips/find-slips.ts';
import { wideSign } from '../slips/slip-messages.ts';
import type { Source } from '../source.ts';
import { firstOf, syntaxError } from '../syntax-error.ts';
import type { Written, WrittenChange, WrittenScalar } from '../written.ts';
import { isCutOff } from './cut-off.ts';
import { foldsOf } from './folds.ts';
import { cutOff, cutOffWhole, folded, foldedBlock, unseen } from './messages.ts';
import { unseenIn } from './unseen.ts';

type Path = readonly (string | number)[];

/**
 * Where a legal text says something else than its author meant: keys that became words by a full-width colon, words lost
 * behind a #, blanks between characters of lines that were folded, characters that are not seen. Each is a `syntax`
 * warning; an error where structure or a whole value is lost.
 */
export const misreadingsOf = async (
  source: Source,
  { written, comments }: Composition,
  knownKeys: () => Promise<ReadonlySet<string>>,
): Promise<readonly Diagnostic[]> => {
  if (!written) return [];
  const reader = new MisreadingReader(source, comments);
  reader.read(written, []);
  const keys = reader.wordsWithColon.length > 0 ? keySlips(source, reader.wordsWithColon, await knownKeys()) : [];
  const found = keys.length > 0 ? keys : reader.found;
  return firstOf(found, source);
};

/** The slips of a text that stand in some stretches of it, where they make words of known keys. */
const keySlips = (source: Source, stretches: readonly Span[], knownKeys: ReadonlySet<string>): readonly Diagnostic[] =>
  findSlips(source.text, knownKeys)
    .slips.filter(
      ({ code, start, words }) =>
        code === 'WIDE_COLON' &&
        knownKeys.has(words.replace(/^["“]|["”]$/g, '')) &&
        stretches.some((stretch) => stretch.start <= start && start < stretch.end),
    )
    .map((slip) => explainSlip(source, slip));

/** Keys of texts in which a line break is dropped like a blank that nobody typed. */
const prose: ReadonlySet<string | number> = new Set(['overview', 'text', 'noticeText']);

/** Keys of texts that are never printed. */
const unprinted: ReadonlySet<string | number> = new Set(['note', 'reason']);

class MisreadingReader {
  readonly found: Diagnostic[] = [];
  /** Plain texts of which a line begins with a word and a full-width colon. */
  readonly wordsWithColon: Span[] = [];
  readonly #source: Source;
  readonly #comments: ReadonlyMap<number, Span>;

  constructor(source: Source, comments: readonly Span[]) {
    this.#source = source;
    this.#comments = new Map(comments.map((comment) => [wordsEnd(source.text, comment.start), comment]));
  }

  read(written: Written, path: Path): void {
    if (written.kind === 'scalar') this.#readScalar(written, path);
    else if (written.kind === 'list')
      for (const [index, item] of written.items.entries()) this.read(item, [...path, index]);
    else for (const [key, { value }] of written.entries) this.read(value, [...path, key]);
  }

  #readScalar(scalar: WrittenScalar, path: Path): void {
    if (this.found.length > this.#source.limits.messages) return;
    this.#readUnseen(scalar, path);
    if (this.#readWideSign(scalar, path)) return;
    if (scalar.style === 'plain') {
      this.#readComment(scalar, path);
      if (/(?:^|\n)[^\S\n]*["“]?[A-Za-z]{1,40}["”]? ?：/.test(this.#source.text.slice(scalar.start, scalar.end))) {
        this.wordsWithColon.push({ start: scalar.start, end: scalar.end });
      }
    }
    const key = path.at(-1) ?? '';
    if (scalar.style === 'literal' || unprinted.has(key)) return;
    if (scalar.style === 'folded') this.#readBlock(scalar, path, prose.has(key));
    else if (this.#source.text.slice(scalar.start, scalar.end).includes('\n'))
      this.#readFolds(scalar, path, prose.has(key));
  }

  /** A full-width sign alone before a paragraph: it becomes its first word. */
  #readWideSign({ start, end, style }: WrittenScalar, path: Path): boolean {
    const sign =
      style === 'plain' &&
      /^[｜＞](?=[ \t]*\r?\n)/.exec(this.#source.text.slice(start, Math.min(end, start + 80)))?.[0];
    if (!sign) return false;
    const span = { start, end: start + 1 };
    this.#report(span, wideSign(sign), [{ span, text: sign === '｜' ? '|' : '>' }], path, 'error');
    return true;
  }

  #readUnseen({ start, end }: WrittenScalar, path: Path): void {
    const places = unseenIn(this.#source.text, start, end);
    const [first] = places;
    if (first === undefined) return;
    const changes = places.map((at) => ({ span: { start: at, end: at + 1 }, text: '' }));
    this.#report({ start: first, end: first + 1 }, unseen(this.#source.text.charCodeAt(first)), changes, path);
  }

  #readComment(scalar: WrittenScalar, path: Path): void {
    const { text } = this.#source;
    const isEmpty = scalar.start === scalar.end;
    const comment = this.#comments.get(isEmpty ? wordsEnd(text, scalar.start) : scalar.end);
    if (!comment) return;
    const words = text.slice(scalar.start, scalar.end);
    const lost = text.slice(comment.start, comment.end).trimEnd();
    if (isEmpty) {
      if (!/^#[^\s#!]/.test(lost)) return;
      const change = { span: { start: comment.start, end: comment.start + lost.length }, text: quoteWords(lost) };
      this.#report(change.span, cutOffWhole(lost), [change], path, 'error');
    } else if (isCutOff(words, text.slice(scalar.end, comment.start), lost) && !words.includes('\n')) {
      const span = { start: scalar.start, end: comment.start + lost.length };
      const whole = quoteWords(text.slice(span.start, span.end));
      this.#report(span, cutOff(words, lost, whole), [{ span, text: whole }], path);
    }
  }

  #readFolds(scalar: WrittenScalar, path: Path, isProse: boolean): void {
    const { folds } = foldsOf(this.#source.text, scalar);
    const [first] = folds;
    if (!first) return;
    const isItem = /^-[^\s\d-]/.test(first.behind);
    const changes = isItem ? [] : folds.map(({ span }) => ({ span, text: '' }));
    const line = this.#source.lineSpan(this.#source.pointAt(first.span.end).line);
    this.#report({ start: first.span.end, end: Math.min(line.end, scalar.end) }, folded(first, isProse), changes, path);
  }

  #readBlock(scalar: WrittenScalar, path: Path, isProse: boolean): void {
    const { folds, isEven } = foldsOf(this.#source.text, scalar);
    const [first] = folds;
    if (!first) return;
    const sign = { start: scalar.start, end: scalar.start + 1 };
    this.#report(sign, foldedBlock(first, isProse), isProse && isEven ? [{ span: sign, text: '|' }] : [], path);
  }

  #report(
    span: Span,
    message: Diagnostic['message'],
    changes: readonly WrittenChange[],
    path: Path,
    severity: Diagnostic['severity'] = 'warning',
  ): void {
    const pointer = pointerOf(path);
    this.found.push({ ...syntaxError(this.#source, span, message), severity, pointer, fix: repairOf(changes) });
  }
}

/** Behind the words that stand before an offset on its line. */
const wordsEnd = (text: string, at: number): number => {
  let end = at;
  while (/[ \t]/.test(text.charAt(end - 1))) end -= 1;
  return end;
};
