import type { Block, Inline } from '../document/document.ts';
import { message } from '../text/message.ts';
import { damaged } from './archive.ts';
import { plainParagraph } from './bare-reading.ts';
import type { ReadFailure } from './reader.ts';
import { attributeOf, scanXml } from './scan-xml.ts';
import { symbolOf, trimBlanks } from './word-characters.ts';
import { addCell, addRow, countCells, finishTable, type OpenTable, openTable } from './word-table.ts';

/** The blocks of a WordprocessingML main part (ECMA-376 part 1, clause 17), or why it has none. */
export const wordBlocks = (xml: string): readonly Block[] | ReadFailure => {
  const reading = new WordReading();
  const isWellFormed = scanXml(xml, reading);
  return isWellFormed ? reading.finish() : damaged;
};

/** How many cells a text may have, the empty ones that fill up its tables included. */
const mostCells = 100_000;

const tooManyCells: ReadFailure = {
  failure: message(
    '文件里的表格超过 100000 格，不像是一份计划。请只留下正文，另存后再试一次。',
    'The tables of the file have more than 100000 cells, which no plan has. Keep the text alone, save and try again.',
  ),
};

/** What holds blocks: the body, a cell, a text box. */
interface Container {
  readonly blocks: Block[];
  /** The paragraph that is being read. */
  paragraph: OpenParagraph | null;
  /** The inlines of paragraphs whose mark was taken away: the next paragraph begins with them. */
  carried: Inline[];
}

interface OpenParagraph {
  readonly inlines: Inline[];
  /** The blocks of its text boxes. */
  readonly floating: Block[];
  joinsNext: boolean;
}

const openContainer = (): Container => ({ blocks: [], paragraph: null, carried: [] });

// What is no text of the accepted form or stands twice: words that were deleted or moved away, codes of fields, the older
// form of a drawing, the phonetics above a word. So does all that ends in Change: what properties were before a revision.
const skipped = new Set(['del', 'moveFrom', 'delText', 'delInstrText', 'instrText', 'Fallback', 'rt']);

const widestSpan = 63;

/** Listens to the elements of a main part; those that it does not know are transparent. */
class WordReading {
  readonly #body = openContainer();
  readonly #containers = [this.#body];
  readonly #tables: OpenTable[] = [];
  /** The names of the open elements. */
  readonly #path: string[] = [];
  #hasBody = false;
  /** How many of them stand in something that is skipped, itself included. */
  #skipping = 0;
  /** The text of the open w:t, and whether its outer blanks count. */
  #words: string | null = null;
  #keepsBlanks = false;
  #cells = 0;

  finish(): readonly Block[] | ReadFailure {
    flush(this.#body);
    if (this.#cells > mostCells) return tooManyCells;
    return this.#hasBody ? this.#body.blocks : damaged;
  }

  open(name: string, attributes: string): void {
    const parent = this.#path.at(-1);
    const isParagraphMark = parent === 'rPr' && this.#path.at(-2) === 'pPr';
    this.#path.push(name);
    if (this.#skipping > 0) this.#skipping += 1;
    else if (isParagraphMark) this.#openMark(name, attributes);
    else if (parent === 'trPr') this.#openRowProperty(name, attributes);
    else if (skipped.has(name) || name.endsWith('Change')) this.#skipping = 1;
    else if (parent === 'r') this.#openInRun(name, attributes);
    else this.#openElement(name, attributes);
  }

  text(text: string): void {
    if (this.#words !== null && this.#skipping === 0) this.#words += text;
  }

  close(name: string): void {
    this.#path.pop();
    if (this.#skipping > 0) this.#skipping -= 1;
    else if (name === 't') this.#closeWords();
    else if (name === 'p') this.#closeParagraph();
    else if (name === 'txbxContent') this.#closeTextBox();
    else this.#closeTablePart(name);
  }

  /** A mark that was deleted, or hidden as a style separator, joins its paragraph to the next one. */
  #openMark(name: string, attributes: string): void {
    const { paragraph } = this.#container;
    const joins = name === 'del' || name === 'moveFrom' || (name === 'specVanish' && isOn(attributes));
    if (paragraph && joins) paragraph.joinsNext = true;
  }

  #openRowProperty(name: string, attributes: string): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    if (name === 'del') table.isDeleted = true;
    else if (name === 'tblHeader') table.isHead = isOn(attributes);
  }

  #openInRun(name: string, attributes: string): void {
    if (name === 't') {
      this.#words = '';
      this.#keepsBlanks = attributeOf(attributes, 'space') === 'preserve';
    } else if (name === 'tab' || name === 'ptab') this.#add({ type: 'text', text: '\t' });
    else if (name === 'noBreakHyphen') this.#add({ type: 'text', text: '-' });
    else if (name === 'sym') this.#add({ type: 'text', text: symbolOf(attributeOf(attributes, 'char')) });
    else if (name === 'cr' || (name === 'br' && isLineBreak(attributes))) this.#add({ type: 'break' });
  }

  #openElement(name: string, attributes: string): void {
    const table = this.#tables.at(-1);
    if (name === 'body') this.#hasBody = true;
    else if (name === 'p') this.#container.paragraph = { inlines: [], floating: [], joinsNext: false };
    else if (name === 'txbxContent') this.#containers.push(openContainer());
    else if (name === 'tbl') this.#tables.push(openTable());
    else if (!table) return;
    else if (name === 'tr') Object.assign(table, { cells: [], isHead: false, isDeleted: false });
    else if (name === 'gridSpan') table.span = spanOf(attributes);
    else if (name === 'tc') {
      table.span = 1;
      this.#containers.push(openContainer());
    }
  }

  #closeWords(): void {
    // A line break in the XML is white space like any other (clause 17.3.3.31 of part 1).
    const words = (this.#words ?? '').replace(/[\r\n]/g, ' ');
    this.#words = null;
    this.#add({ type: 'text', text: this.#keepsBlanks ? words : trimBlanks(words) });
  }

  #closeParagraph(): void {
    const container = this.#container;
    const { paragraph } = container;
    if (!paragraph) return;
    container.paragraph = null;
    for (const inline of paragraph.inlines) container.carried.push(inline);
    if (!paragraph.joinsNext) flush(container);
    for (const block of paragraph.floating) container.blocks.push(block);
  }

  #closeTextBox(): void {
    const blocks = this.#closeContainer();
    const { paragraph } = this.#container;
    const target = paragraph ? paragraph.floating : this.#container.blocks;
    for (const block of blocks) target.push(block);
  }

  #closeTablePart(name: string): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    if (name === 'tc') {
      const blocks = this.#closeContainer();
      this.#cells += table.span;
      if (this.#cells <= mostCells) addCell(table, blocks);
    } else if (name === 'tr') addRow(table);
    else if (name === 'tbl') {
      this.#tables.pop();
      flush(this.#container);
      this.#closeTable(table);
    }
  }

  #closeTable(table: OpenTable): void {
    const count = countCells(table);
    if (count > mostCells) this.#cells = count;
    else if (count > 0) this.#container.blocks.push(finishTable(table));
  }

  get #container(): Container {
    return this.#containers.at(-1) ?? this.#body;
  }

  #closeContainer(): readonly Block[] {
    const container = this.#containers.length > 1 ? this.#containers.pop() : undefined;
    if (!container) return [];
    flush(container);
    return container.blocks;
  }

  #add(inline: Inline): void {
    const inlines = this.#container.paragraph?.inlines;
    if (!inlines) return;
    const last = inlines.at(-1);
    if (inline.type === 'text' && last?.type === 'text')
      inlines[inlines.length - 1] = { type: 'text', text: last.text + inline.text };
    else if (inline.type !== 'text' || inline.text !== '') inlines.push(inline);
  }
}

/** Ends the paragraph that was carried so far; one of nothing but white space is none. */
const flush = (container: Container): void => {
  const { carried } = container;
  container.carried = [];
  const holdsWords = carried.some((inline) => inline.type === 'text' && /\S/.test(inline.text));
  if (holdsWords) container.blocks.push(plainParagraph(carried));
};

/** A switch of a property (clause 17.17.4): on unless it says otherwise. */
const isOn = (attributes: string): boolean => !['0', 'false', 'off'].includes(attributeOf(attributes, 'val') ?? '');

/** Breaks of pages and columns are layout. */
const isLineBreak = (attributes: string): boolean =>
  (attributeOf(attributes, 'type') ?? 'textWrapping') === 'textWrapping';

const spanOf = (attributes: string): number => {
  const span = Number(attributeOf(attributes, 'val'));
  return Number.isInteger(span) && span > 0 ? Math.min(span, widestSpan) : 1;
};
