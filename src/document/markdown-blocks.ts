import type { MarkdownIt, Token } from 'markdown-it';
import { displayWidth } from '../text/width.ts';
import type { Block, Cell, Inline, Item, Look, Row, Table, TableColumn } from './document.ts';
import { append, lineJoint, type Run, toInlines, toText } from './inline.ts';

/** Lists deeper than this are read as paragraphs: no real text has them, and each level costs a stack frame. */
const deepestList = 12;

/** A parser that knows paragraphs and what the named rules of markdown-it know; the rest stays as typed. */
export const createParser = async (rules: string[]): Promise<MarkdownIt> => {
  const { default: create } = await import('markdown-it');
  const markdown = create('zero', { maxNesting: 10 * deepestList });
  markdown.enable(rules);
  markdown.block.ruler.before('list', 'deep-list', (state, startLine, endLine, silent) => {
    if (silent || state.level < 2 * deepestList) return false;
    const paragraph = markdown.block.ruler.getRules('').at(-1);
    return paragraph?.(state, startLine, endLine, silent) ?? false;
  });
  return markdown;
};

/** The blocks that tokens stand for; headings are paragraphs whose look names their level. */
export const blocksOf = (tokens: readonly Token[]): readonly Block[] => readBlocks(tokens, { at: 0 });

interface Cursor {
  at: number;
}

/** Reads blocks up to the token that closes what holds them, and passes that token. */
const readBlocks = (tokens: readonly Token[], cursor: Cursor): readonly Block[] => {
  const blocks: Block[] = [];
  for (let token = tokens[cursor.at]; token && token.type !== 'list_item_close'; token = tokens[cursor.at]) {
    cursor.at += 1;
    if (token.type === 'inline') blocks.push({ type: 'paragraph', lead: null, inlines: readInlines(token) });
    else if (token.type === 'heading_open') blocks.push(readHeading(token, tokens, cursor));
    else if (token.type === 'hr') blocks.push({ type: 'paragraph', lead: null, inlines: [textOf(token.markup)] });
    else if (token.type === 'table_open') blocks.push(readTable(tokens, cursor));
    else if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open')
      blocks.push({ type: 'list', items: readItems(tokens, cursor) });
  }
  cursor.at += 1;
  return blocks;
};

const readHeading = (open: Token, tokens: readonly Token[], cursor: Cursor): Block => {
  const token = tokens[cursor.at];
  cursor.at += 1;
  const look = { ...plainLook, heading: Number(open.tag.slice(1)) };
  return { type: 'paragraph', lead: null, inlines: token ? readInlines(token) : [], look };
};

const plainLook: Look = {
  heading: null,
  isTitle: false,
  alignment: 'left',
  size: null,
  apart: 0,
  startsPage: false,
  numeral: '',
};

const textOf = (text: string): Inline => ({ type: 'text', text });

const readItems = (tokens: readonly Token[], cursor: Cursor): readonly Item[] => {
  const items: Item[] = [];
  for (let token = tokens[cursor.at]; token?.type === 'list_item_open'; token = tokens[cursor.at]) {
    cursor.at += 1;
    items.push({ mark: token.info + token.markup, blocks: readBlocks(tokens, cursor) });
  }
  cursor.at += 1;
  return items;
};

const readTable = (tokens: readonly Token[], cursor: Cursor): Table => {
  const rows: Cell[][] = [];
  const aligns: TableColumn['align'][] = [];
  for (let token = tokens[cursor.at]; token && token.type !== 'table_close'; token = tokens[cursor.at]) {
    cursor.at += 1;
    if (token.type === 'tr_open') rows.push([]);
    else if (token.type === 'inline') rows.at(-1)?.push({ inlines: readInlines(token) });
    else if (token.type === 'th_open') aligns.push(readAlign(token));
  }
  cursor.at += 1;
  const widths = measureColumns(rows, aligns.length);
  const columns = aligns.map((align, index) => ({ width: widths[index] ?? 1, align }));
  return { type: 'table', columns, head: rows.slice(0, 1), rows: rows.slice(1) };
};

const readAlign = (cell: Token): TableColumn['align'] => {
  const style = String(cell.attrGet('style') ?? '');
  return style.endsWith('center') ? 'center' : style.endsWith('right') ? 'right' : 'left';
};

/** Widths by the longest cell of each column, kept between a short word and a long clause. */
const measureColumns = (rows: readonly Row[], count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => {
    const widths = rows.map((row) => displayWidth(toText(row[index]?.inlines ?? [])));
    return widths.reduce((widest, width) => Math.max(widest, Math.min(width, 40)), 5);
  });

const readInlines = (token: Token): readonly Inline[] => {
  const children = token.children ?? [];
  const runs: Run[] = [];
  let [strong, emphasis] = [0, 0];
  for (const [index, child] of children.entries()) {
    if (child.type === 'strong_open') strong += 1;
    else if (child.type === 'strong_close') strong -= 1;
    else if (child.type === 'em_open') emphasis += 1;
    else if (child.type === 'em_close') emphasis -= 1;
    else if (child.type === 'hardbreak') runs.push({ text: '', strong: false, emphasis: false, break: true });
    else {
      const text = child.type === 'softbreak' ? jointAt(children, index) : child.content;
      append(runs, { text, strong: strong > 0, emphasis: emphasis > 0, break: false });
    }
  }
  return toInlines(runs);
};

/** What a soft line break between two texts prints, whatever marks stand between it and them. */
const jointAt = (children: readonly Token[], index: number): string => {
  const before = findText(children, index, -1);
  const after = findText(children, index, 1);
  return lineJoint(before, after);
};

const findText = (children: readonly Token[], from: number, step: 1 | -1): string => {
  for (let at = from + step; ; at += step) {
    const child = children[at];
    if (!child || child.type.endsWith('break')) return '';
    if (child.content !== '') return child.content;
  }
};
