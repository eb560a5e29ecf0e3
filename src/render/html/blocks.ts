import type { Cell, Inline, Orientation, Row, Table, Title } from '../../document/document.ts';
import type { Profile } from '../../document/profile.ts';
import { breakTitle } from '../title-lines.ts';
import { writeElement } from './elements.ts';
import { escapeHtml } from './escape.ts';
import type { OutlinedLine } from './outline.ts';
import { lineWidth } from './style.ts';

/** The lines of a document in sheets that lie as its pages do. */
export const writeBlocks = (lines: readonly OutlinedLine[], orientation: Orientation, profile: Profile): string => {
  const sheets: { orientation: Orientation; content: string[] }[] = [{ orientation, content: [] }];
  for (const line of lines) {
    if (line.block.type === 'page') sheets.push({ orientation: line.block.orientation, content: [] });
    else sheets.at(-1)?.content.push(writeLine(line, profile));
  }
  return sheets
    .filter(({ content }) => content.length > 0)
    .map(({ orientation: lies, content }) => `<section class="sheet ${lies}">\n${content.join('')}</section>\n`)
    .join('');
};

const writeLine = ({ block, depth, rank, id }: OutlinedLine, profile: Profile): string => {
  switch (block.type) {
    case 'page':
      return '';
    case 'title':
      return `<h${rank}${idOf(id)} class="title">${writeTitle(block, profile)}</h${rank}>\n`;
    case 'heading':
      return `<h${rank}${idOf(id)} class="${block.face}">${escapeHtml(block.numeral + block.text)}</h${rank}>\n`;
    case 'paragraph': {
      const { lead, inlines } = block;
      const opening = lead
        ? `<span class="${lead.face}">${escapeHtml(lead.numeral + lead.text + lead.stop)}</span>`
        : '';
      return `<p class="text${depth > 0 ? ` depth-${Math.min(depth, 6)}` : ''}">${opening}${writeInlines(inlines)}</p>\n`;
    }
    case 'table':
      return writeTable(block);
    default:
      return writeElement(block);
  }
};

const idOf = (id: string | null): string => (id === null ? '' : ` id="${id}"`);

/** As many characters as a line of the title holds. */
const writeTitle = ({ text, names }: Title, profile: Profile): string =>
  breakTitle(text, Math.floor(lineWidth(profile) / profile.sizes.title), names)
    .map(escapeHtml)
    .join('<br>');

const writeInlines = (inlines: readonly Inline[]): string => inlines.map(writeInline).join('');

const writeInline = (inline: Inline): string => {
  switch (inline.type) {
    case 'text':
      return escapeHtml(inline.text);
    case 'break':
      return '<br>';
    case 'strong':
      return `<strong>${writeInlines(inline.inlines)}</strong>`;
    case 'emphasis':
      return `<em>${writeInlines(inline.inlines)}</em>`;
  }
};

/** A table that scrolls by itself where the screen is too narrow for it. */
const writeTable = ({ columns, head, rows }: Table): string => {
  const sum = columns.reduce((total, { width }) => total + width, 0) || 1;
  const widths = columns.map(({ width }) => `<col style="width:${Math.round((1000 * width) / sum) / 10}%">`);
  const writeRow = (row: Row, isHead: boolean): string => {
    const cells = columns.map(({ align }, index) => {
      const content = writeInlines((row[index] ?? empty).inlines);
      return isHead ? `<th scope="col">${content}</th>` : `<td class="${align}">${content}</td>`;
    });
    return `<tr>${cells.join('')}</tr>\n`;
  };
  return (
    `<div class="scroll" tabindex="0" role="region" aria-label="表格"><table><colgroup>${widths.join('')}</colgroup>\n` +
    `<thead>\n${head.map((row) => writeRow(row, true)).join('')}</thead>\n` +
    `<tbody>\n${rows.map((row) => writeRow(row, false)).join('')}</tbody></table></div>\n`
  );
};

const empty: Cell = { inlines: [] };
