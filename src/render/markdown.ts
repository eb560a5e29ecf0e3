import type { Document, Paragraph, Row, Table } from '../document/document.ts';
import { flatten, type Line } from '../document/flatten.ts';
import { append, onOneLine, type Run, toRuns, toText } from '../document/inline.ts';
import { escapeText, markLine } from '../document/markdown-text.ts';
import { printElement } from '../document/official.ts';
import type { Renderer } from './renderer.ts';

/**
 * CommonMark with GFM tables. Numerals and list marks are characters of the text, here as in Word, so a reader shows
 * `1)` and `+` as they were typed rather than the numbers and dots of its own lists.
 */
export const markdown: Renderer = {
  name: 'md',
  extension: 'md',
  render: async (document) => new TextEncoder().encode(printMarkdown(document)),
};

const printMarkdown = (document: Document): string =>
  flatten(document.blocks)
    .map((line) => printBlock(line))
    .filter((block) => block !== '')
    .map((block) => `${block}\n`)
    .join('\n');

const printBlock = ({ block }: Line): string => {
  switch (block.type) {
    case 'page':
      return '';
    case 'title':
      return printHeading(1, onOneLine(block.text));
    case 'heading':
      return printHeading(block.level + 1, block.numeral + block.text);
    case 'paragraph':
      return printParagraph(block);
    case 'table':
      return printTable(block);
    default:
      return printElement(block)
        .map((text) => markLine([{ text, strong: false, emphasis: false, break: false }]))
        .join('\\\n');
  }
};

/** Markdown has six levels; what lies deeper shares the last. A # at the end would be taken for decoration. */
const printHeading = (level: number, text: string): string => {
  const escaped = escapeText(text, { start: true, end: true, lineStart: false });
  let end = escaped.length;
  while (escaped[end - 1] === '#') end -= 1;
  const decoration = end < escaped.length ? '\\' : '';
  return `${'#'.repeat(Math.min(level, 6))} ${escaped.slice(0, end)}${decoration}${escaped.slice(end)}`;
};

const printParagraph = ({ lead, inlines }: Paragraph): string => {
  const runs: Run[] = [];
  if (lead) {
    append(runs, { text: lead.numeral + lead.text, strong: true, emphasis: false, break: false });
    append(runs, { text: lead.stop, strong: false, emphasis: false, break: false });
  }
  for (const run of toRuns(inlines)) append(runs, run);
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run.break) lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines.map((runs) => markLine(runs)).join('\\\n');
};

const printTable = ({ columns, head, rows }: Table): string => {
  const [first, ...others] = head;
  const delimiters = columns.map(({ align }) => ({ left: '---', center: ':---:', right: '---:' })[align]);
  return [
    printRow(first ?? columns.map(() => ({ inlines: [] }))),
    `| ${delimiters.join(' | ')} |`,
    ...[...others, ...rows].map(printRow),
  ].join('\n');
};

const printRow = (row: Row): string => `| ${row.map(({ inlines }) => printCell(toRuns(inlines))).join(' | ')} |`;

/** A cell is one line: a line break in it joins as one in a text does. */
const printCell = (runs: readonly Run[]): string =>
  runs.some((run) => run.break)
    ? escapeText(toText(runs.map((run) => (run.break ? { type: 'break' } : { type: 'text', text: run.text }))), {
        start: true,
        end: true,
        lineStart: false,
      })
    : markLine(runs);
