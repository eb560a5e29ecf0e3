import type { Document, Row, Table } from '../document/document.ts';
import { cellText, startsLikeFormula } from './cell-text.ts';
import type { Renderer } from './renderer.ts';

/**
 * The tables of a document as comma-separated values (RFC 4180): CRLF, a field quoted only where it has to be, and a
 * byte order mark, without which Excel reads UTF-8 as GBK. Tables with the same head stand under one. A field that a
 * spreadsheet would run as a formula gets a leading apostrophe, as OWASP advises.
 */
export const csv: Renderer = {
  name: 'csv',
  extension: 'csv',
  render: async (document) => new TextEncoder().encode(`\ufeff${recordsOf(document).join('')}`),
};

const recordsOf = ({ blocks }: Document): readonly string[] => {
  const records: string[] = [];
  let lastHead = '';
  for (const table of blocks.filter((block): block is Table => block.type === 'table')) {
    const head = table.head.map(record).join('');
    if (head !== lastHead) records.push(head);
    lastHead = head;
    records.push(...table.rows.map(record));
  }
  return records;
};

const record = (row: Row): string => `${row.map((cell) => field(cellText(cell))).join(',')}\r\n`;

const field = (text: string): string => {
  const inert = startsLikeFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
};
