import type { Block, Cell, Inline, Item, Table } from './document.ts';
import { type Run, toRuns, toText } from './inline.ts';
import { type EscapeText, markLine } from './markdown-text.ts';

/**
 * Paragraphs, lists and tables as a prose field of a plan: what `parseProse` reads as the same characters in the same
 * lines. Only what would mean something there is escaped; of a cell, the line breaks go. Other blocks have no prose.
 */
export const writeProse = (blocks: readonly Block[]): string => {
  const written = blocks.map(writeBlock).filter((block) => block !== '');
  return written.length === 0 ? '' : `${written.join('\n\n')}\n`;
};

const writeBlock = (block: Block): string => {
  switch (block.type) {
    case 'paragraph':
      return writeLines(block.inlines);
    case 'list':
      return block.items.map(writeItem).join('\n');
    case 'table':
      return writeTable(block);
    default:
      return '';
  }
};

const writeLines = (inlines: readonly Inline[]): string => {
  const lines: Run[][] = [[]];
  for (const run of toRuns(inlines)) {
    if (run.break) lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines.map((runs) => breakBehindSentences(markLine(runs, escapeProse))).join('\\\n');
};

/** Longer paragraphs have a line a sentence, so that a change shows where it is; print joins such lines. */
const longestLine = 60;

const breakBehindSentences = (line: string): string =>
  line.length > longestLine ? line.replace(/([。；！？])(?=[\p{Script=Han}《“（])/gu, '$1\n') : line;

/** The blocks of an item stand behind its mark, as far in as its first one. */
const writeItem = ({ mark, blocks }: Item): string => {
  const indent = ' '.repeat(mark.length + 1);
  const lines = writeProse(blocks).trimEnd().split('\n');
  return lines.map((line, index) => (index === 0 ? `${mark} ${line}` : line === '' ? '' : indent + line)).join('\n');
};

/** The first row is the head: prose knows no table without one, nor one with two. */
const writeTable = ({ columns, head, rows }: Table): string => {
  const [first, ...others] = [...head, ...rows];
  if (!first) return '';
  const delimiters = columns.map(({ align }) => ({ left: '---', center: ':---:', right: '---:' })[align]);
  return [writeRow(first), `| ${delimiters.join(' | ')} |`, ...others.map(writeRow)].join('\n');
};

const writeRow = (row: readonly Cell[]): string => `| ${row.map(writeCell).join(' | ')} |`;

const writeCell = ({ inlines }: Cell): string => {
  const runs = toRuns(inlines);
  const whole = runs.some((run) => run.break) ? toRuns([{ type: 'text', text: toText(inlines) }]) : runs;
  return markLine(whole, escapeCell);
};

/** A backslash means something before ASCII punctuation and at a line end only, an underscore not within a word. */
const special = /\\(?=[!-/:-@[-`{-~]|$)|\*|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

const escapeProse: EscapeText = (text, { lineStart }) => {
  const escaped = text.replace(special, '\\$&');
  return lineStart
    ? escaped.replace(/^([-+])(?=\s|$|-)/, '\\$1').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    : escaped;
};

const escapeCell: EscapeText = (text, position) =>
  escapeProse(text, { ...position, lineStart: false }).replaceAll('|', '\\|');
