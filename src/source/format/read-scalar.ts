import type { WrittenScalar } from '../written.ts';
import { blockOf, literalBlock, stringScalar, writtenScalar } from './scalar.ts';
import type { FormatBlock, FormatScalar } from './tree.ts';

/** A scalar as it is to be written again, and where its last word ends: blank lines behind a block are none of it. */
export interface ReadScalar {
  readonly node: FormatScalar;
  readonly end: number;
}

/** Reads a scalar of a text whose line ends are LF. Its words stay what they are; quotes that nothing needs go. */
export const readScalar = (text: string, scalar: WrittenScalar): ReadScalar => {
  const { start, end, style } = scalar;
  if (style === 'literal') return { node: readLiteral(scalar), end: endOfLine(text, scalar, countLines(scalar.text)) };
  if (style === 'folded') return readFolded(text, scalar);
  return { node: readFlowScalar(text.slice(start, end), scalar), end };
};

const readFlowScalar = (raw: string, { style, text }: WrittenScalar): FormatScalar => {
  const fresh = stringScalar(text);
  if (fresh.block) return fresh;
  if (raw.includes('\n')) return style === 'plain' ? { ...fresh, block: linesOf(raw) } : fresh;
  // Escapes may stand for what nobody would see otherwise.
  if (style === 'plain' || (style === 'double' && raw.includes('\\'))) return writtenScalar(text, raw);
  if (style === 'double' || !/["\\]/.test(text)) return fresh;
  return fresh.line === text ? { ...fresh, flowLine: fresh.flowLine === text ? text : raw } : writtenScalar(text, raw);
};

/** Text that goes on bare over several lines stays on its lines, so that what that does to it stays in sight. */
const linesOf = (raw: string): FormatBlock => {
  const [header = '', ...lines] = raw.split('\n').map((line) => line.trim());
  return { header, lines, isBare: true };
};

const readLiteral = (scalar: WrittenScalar): FormatScalar => {
  const { text } = scalar;
  // Blanks alone as the first line are read otherwise by some parsers.
  if (!hasWords(text) || /^\n*[ \t]+(?:\n|$)/.test(text)) return stringScalar(text);
  return { ...stringScalar(text), block: literalBlock(text) };
};

/** A folded block keeps its own lines: where they end is their author's choice. */
const readFolded = (source: string, scalar: WrittenScalar): ReadScalar => {
  const { text } = scalar;
  const [header = '', ...lines] = source.slice(scalar.start, scalar.end).split('\n');
  const count = lines.findLastIndex((line) => line.trim() !== '') + 1;
  const closing = text.length - withoutLineEnds(text).length;
  if (count === 0) return { node: stringScalar(text), end: endOfLine(source, scalar, closing) };
  const more = Math.max(0, closing - 1);
  const end = endOfLine(source, scalar, count + more);
  if (/^[ \t]+$/m.test(text)) return { node: stringScalar(text), end };
  const indent = indentOf(header, lines, scalar.parentIndent);
  const body = lines.slice(0, count).map((line) => (line.trim() === '' ? '' : line.slice(indent)));
  return { node: { ...stringScalar(text), block: blockOf('>', text, [...body, ...Array(more).fill('')]) }, end };
};

const indentOf = (header: string, lines: readonly string[], parentIndent: number): number => {
  const digit = Number(/^>[-+]?(\d)/.exec(header)?.[1] ?? 0);
  return digit > 0 ? parentIndent + digit : (lines.find((line) => line.trim() !== '') ?? '').search(/[^ ]/);
};

const hasWords = (text: string): boolean => /[^\n]/.test(text);

/** How many lines a literal block takes that says a text. */
const countLines = (text: string): number => {
  if (text === '') return 0;
  const breaks = text.split('\n').length;
  return text.endsWith('\n') ? breaks - 1 : breaks;
};

/** Where a line behind the header of a block ends. */
const endOfLine = (source: string, { start, end }: WrittenScalar, count: number): number => {
  let at = source.indexOf('\n', start);
  for (let line = 0; line < count && at !== -1; line += 1) at = source.indexOf('\n', at + 1);
  return at === -1 || at > end ? end : at;
};

const withoutLineEnds = (text: string): string => {
  let end = text.length;
  while (text[end - 1] === '\n') end -= 1;
  return text.slice(0, end);
};
