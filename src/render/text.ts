import type { Document, Paragraph, Row } from '../document/document.ts';
import { onOneLine, toText } from '../document/inline.ts';
import { printElement } from '../document/official.ts';
import { flatten, type Line } from './flatten.ts';
import type { Renderer } from './renderer.ts';

/** Plain text: one paragraph a line as it is printed, the cells of a table row apart by tabs. UTF-8, LF, no BOM. */
export const text: Renderer = {
  name: 'txt',
  extension: 'txt',
  render: async (document) => new TextEncoder().encode(printText(document)),
};

/** What `txt` writes, as a string. */
export const printText = (document: Document): string =>
  flatten(document.blocks)
    .flatMap(printLines)
    .map((line) => `${line}\n`)
    .join('');

const printLines = ({ block }: Line): readonly string[] => {
  switch (block.type) {
    case 'page':
      return [];
    case 'title':
      return [onOneLine(block.text)];
    case 'heading':
      return [block.numeral + block.text];
    case 'paragraph':
      return [printParagraph(block)];
    case 'table':
      return [...block.head, ...block.rows].map(printRow);
    default:
      return printElement(block);
  }
};

const printParagraph = ({ lead, inlines }: Paragraph): string =>
  (lead ? lead.numeral + lead.text + lead.stop : '') + toText(inlines);

const printRow = (row: Row): string => row.map(({ inlines }) => toText(inlines)).join('\t');
