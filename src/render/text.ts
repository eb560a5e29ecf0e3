import type { Document, Paragraph, Row } from '../document/document.ts';
import { flatten } from '../document/flatten.ts';
import { onOneLine, toText } from '../document/inline.ts';
import { printElement } from '../document/official.ts';
import type { PrintedLine } from '../document/printed-line.ts';
import type { Renderer } from './renderer.ts';

/** Plain text: one paragraph a line as it is printed, the cells of a table row apart by tabs. UTF-8, LF, no BOM. */
export const text: Renderer = {
  name: 'txt',
  extension: 'txt',
  render: async (document) => new TextEncoder().encode(printText(document)),
};

/** What `txt` writes, as a string. */
export const printText = (document: Document): string =>
  printLines(document)
    .map(({ cells }) => `${cells.join('\t')}\n`)
    .join('');

/** The text of a document line by line, from top to bottom. */
export const printLines = (document: Document): readonly PrintedLine[] =>
  flatten(document.blocks).flatMap(({ block }): readonly PrintedLine[] => {
    switch (block.type) {
      case 'page':
        return [];
      case 'title':
        return [textLine(onOneLine(block.text))];
      case 'heading':
        return [textLine(block.numeral + block.text)];
      case 'paragraph':
        return [textLine(printParagraph(block))];
      case 'table':
        return [...block.head, ...block.rows].map((row) => ({ cells: printRow(row), isElement: false }));
      default:
        return printElement(block).map((line) => ({ cells: [line], isElement: true }));
    }
  });

const textLine = (text: string): PrintedLine => ({ cells: [text], isElement: false });

const printParagraph = ({ lead, inlines }: Paragraph): string =>
  (lead ? lead.numeral + lead.text + lead.stop : '') + toText(inlines);

const printRow = (row: Row): readonly string[] => row.map(({ inlines }) => toText(inlines));
