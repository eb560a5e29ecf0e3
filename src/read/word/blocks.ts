import type { Block } from '../../document/document.ts';
import type { Limits } from '../../text/limits.ts';
import { message } from '../../text/message.ts';
import { damaged } from '../archive.ts';
import { tooManyParagraphs } from '../read-text.ts';
import type { ReadFailure } from '../reader.ts';
import type { Asides } from './asides.ts';
import type { Notes } from './beside.ts';
import { childOf, type Element, findElement, isOn, valOf } from './element.ts';
import { Fields } from './fields.ts';
import type { Formats, SetParagraph } from './formats.ts';
import { type OpenParagraph, openParagraph, pageBreaksOf, readInline } from './inline.ts';
import type { Numbering } from './numbering.ts';
import { Numerals } from './numerals.ts';
import {
  addCell,
  addRow,
  beginCell,
  beginRow,
  countCells,
  finishTable,
  type OpenTable,
  openTable,
  setCell,
  setRow,
} from './open-table.ts';
import { type Ending, makeParagraph, sortWords } from './paragraph.ts';
import { usualLineHeight } from './paragraph-format.ts';
import { marksOf, type Revisions } from './revisions.ts';
import { type StoryListener, scanStory, tellStory } from './scan-story.ts';
import type { SetWords } from './set-apart.ts';
import { SettledStory } from './settled-story.ts';
import type { Style, Styles } from './styles.ts';
import { tellDrawing, tellReference } from './tell-things.ts';
import { wordsOfBlocks } from './words-of-blocks.ts';

/** What a main part is read with. */
export interface BlockReading {
  readonly formats: Formats;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly revisions: Revisions;
  readonly asides: Asides;
  readonly notes: Notes;
  /** The bounds that hold. */
  readonly limits: Limits;
}

/** The blocks of a WordprocessingML main part (ECMA-376 part 1, clause 17), or why it has none. */
export const readBlocks = (xml: string, reading: BlockReading): readonly Block[] | ReadFailure => {
  const walk = new BlockWalk(reading);
  const outcome = scanStory(xml, new SettledStory(walk, reading.revisions));
  if (outcome === 'read') return walk.finish();
  return outcome === 'damaged' ? damaged : tooMuch;
};

/** How many cells a text may have, the empty ones that fill up its tables included. */
const mostCells = 100_000;

const tooManyCells: ReadFailure = {
  failure: message(
    '文件里的表格超过 100000 格，不像是一份计划。请只留下正文，另存后再试一次。',
    'The tables of the file have more than 100000 cells, which no plan has. Keep the text alone, save and try again.',
  ),
};

const tooMuch: ReadFailure = {
  failure: message(
    '文件里有一段特别复杂，不像是一份计划。请只留下正文，另存后再试一次。',
    'A paragraph of the file is far from simple; in no plan is one so. Keep the text alone, save and try again.',
  ),
};

/** What holds blocks: the body, a cell, a text box. */
interface Container {
  readonly blocks: Block[];
  /** What was read of paragraphs whose mark was taken away: the next one begins with it. */
  carried: OpenParagraph | null;
  /** Whether what comes next begins a page. */
  startsPage: boolean;
}

const openContainer = (): Container => ({ blocks: [], carried: null, startsPage: false });

class BlockWalk implements StoryListener {
  readonly #reading: BlockReading;
  readonly #fields = new Fields();
  readonly #numerals = new Numerals();
  readonly #body = openContainer();
  readonly #containers = [this.#body];
  readonly #tables: OpenTable[] = [];
  /** Of the open content controls, whether they hold a table of contents. */
  readonly #controls: boolean[] = [];
  /** The table of contents that goes on until something else is printed. */
  #contents: { words: string } | null = null;
  #hasBody = false;
  #cells = 0;
  #paragraphs = 0;
  #sections = 0;
  /** Index of the first block of the section. */
  #sectionStart = 0;

  constructor(reading: BlockReading) {
    this.#reading = reading;
  }

  finish(): readonly Block[] | ReadFailure {
    this.#closeCarried();
    this.#settle();
    if (this.#cells > mostCells) return tooManyCells;
    if (this.#paragraphs > this.#reading.limits.paragraphs) return tooManyParagraphs(this.#reading.limits);
    return this.#hasBody ? this.#body.blocks : damaged;
  }

  whole(element: Element): void {
    const table = this.#tables.at(-1);
    switch (element.name) {
      case 'p':
        this.#paragraphs += 1;
        if (this.#paragraphs <= this.#reading.limits.paragraphs) this.#readParagraph(element);
        break;
      case 'tblPr':
        if (table) table.styleId = valOf(childOf(element, 'tblStyle')) ?? '';
        break;
      case 'trPr':
        if (table) setRow(table, element);
        break;
      case 'tcPr':
        if (table) setCell(table, element);
        break;
      case 'sdtPr':
        if (isContentsControl(element)) this.#controls.splice(-1, 1, true);
        break;
      case 'sectPr':
        if (this.#container === this.#body) this.#endSection(element);
        break;
      case 'altChunk':
        this.#reading.asides.note('object');
    }
  }

  open(name: string): void {
    const table = this.#tables.at(-1);
    if (name === 'body') this.#hasBody = true;
    else if (name === 'sdt') this.#controls.push(this.#controls.at(-1) ?? false);
    else if (name === 'tbl') {
      this.#closeCarried();
      this.#tables.push(openTable());
    } else if (table && name === 'tr') beginRow(table);
    else if (table && name === 'tc') {
      beginCell(table);
      this.#containers.push(openContainer());
    }
  }

  close(name: string): void {
    const table = this.#tables.at(-1);
    if (name === 'sdt') this.#controls.pop();
    else if (table && name === 'tc') this.#closeCell(table);
    else if (table && name === 'tr') addRow(table);
    else if (table && name === 'tbl') this.#closeTable(table);
  }

  get #container(): Container {
    return this.#containers.at(-1) as Container;
  }

  #readParagraph(element: Element): void {
    const { formats, revisions, notes, asides } = this.#reading;
    const pPr = revisions.settled(childOf(element, 'pPr'));
    const container = this.#container;
    const open = container.carried ?? openParagraph();
    container.carried = null;
    const style = formats.styleOf(pPr);
    const tableStyle = this.#tableStyle();
    readInline(element, open, {
      fields: this.#fields,
      revisions,
      formatOf: (rPr) => formats.run(revisions.settled(rPr), style, tableStyle),
      meet: (each) => tellReference(each, notes, asides),
    });
    this.#fields.endParagraph();
    const mark = childOf(pPr, 'rPr');
    const marks = marksOf(mark);
    for (const kind of marks) revisions.note(kind);
    if (marks.some((kind) => revisions.leavesOut(kind)) || isOn(childOf(mark, 'specVanish'))) container.carried = open;
    else this.#closeParagraph(pPr, open);
    const section = childOf(pPr, 'sectPr');
    if (section && container === this.#body) this.#endSection(section);
  }

  #tableStyle(): Style {
    return this.#reading.styles.styleOf('table', this.#tables.at(-1)?.styleId ?? '');
  }

  /** Ends what was carried where there is no next paragraph. */
  #closeCarried(): void {
    const { carried } = this.#container;
    this.#container.carried = null;
    if (carried) this.#closeParagraph(null, carried);
  }

  /** Ends a paragraph, and reads the text boxes that are anchored in it. */
  #closeParagraph(pPr: Element | null, open: OpenParagraph): void {
    const { formats, asides } = this.#reading;
    const container = this.#container;
    const set = formats.paragraph(pPr, this.#tableStyle(), usualLineHeight);
    const isContents = set.style.role === 'contents' || (this.#controls.at(-1) ?? false);
    for (const drawing of open.drawings) tellDrawing(drawing, asides);
    const { printed, contents } = sortWords(open, isContents, asides);
    const { begins, ends } = pageBreaksOf(open);
    const startsPage = set.format.pageBreakBefore || begins || container.startsPage;
    const paragraph = makeParagraph(printed, { ...this.#ending(pPr, set, printed), startsPage }, asides);
    if (contents.trim() !== '') this.#addContents(contents);
    if (paragraph) this.#push(paragraph);
    container.startsPage = ends || (startsPage && !paragraph);
    this.#settle();
    for (const box of open.boxes) this.#readBox(box);
  }

  #ending(pPr: Element | null, set: SetParagraph, printed: readonly SetWords[]): Omit<Ending, 'startsPage'> {
    const { formats, numbering } = this.#reading;
    const { numbered } = set;
    const list = numbered && numbering.get(numbered.id);
    // Word counts empty paragraphs, but none that is hidden with its mark.
    const isHidden = () =>
      printed.every(({ text }) => text === '') &&
      formats.run(childOf(pPr, 'rPr'), set.style, this.#tableStyle()).hidden;
    return {
      set,
      base: formats.run(null, set.style, this.#tableStyle()),
      styleId: valOf(childOf(pPr, 'pStyle')) ?? '',
      numeral: list && !isHidden() ? this.#numerals.next(numbered.id, list, numbered.depth) : '',
      hasGap: (numbered && list?.levels.get(numbered.depth)?.hasGap) ?? false,
      isTableHead: this.#tables.at(-1)?.row.isHead ?? false,
    };
  }

  #addContents(line: string): void {
    this.#contents ??= this.#reading.asides.note('contents');
    this.#contents.words += this.#contents.words === '' ? line : `\n${line}`;
  }

  #push(block: Block): void {
    this.#contents = null;
    this.#container.blocks.push(block);
    this.#settle();
  }

  /** Places what was told in the last block of the text, where that block is complete. */
  #settle(): void {
    const { length } = this.#body.blocks;
    if (this.#container === this.#body) this.#reading.asides.settle(length === 0 ? null : length - 1);
  }

  #readBox(box: Element): void {
    const { asides, revisions } = this.#reading;
    this.#containers.push(openContainer());
    tellStory(box, new SettledStory(this, revisions));
    const blocks = this.#closeContainer();
    if (blocks.length > 0) asides.note('text-box', wordsOfBlocks(blocks));
    for (const block of blocks) this.#push(block);
    this.#settle();
  }

  #closeContainer(): readonly Block[] {
    this.#closeCarried();
    return this.#containers.length > 1 ? (this.#containers.pop() as Container).blocks : [];
  }

  #closeCell(table: OpenTable): void {
    const { revisions, asides } = this.#reading;
    const { marks, continues, span } = table.cell;
    const blocks = this.#closeContainer();
    const words = wordsOfBlocks(blocks);
    for (const kind of marks) revisions.note(kind, words);
    if (marks.some((kind) => revisions.leavesOut(kind))) return;
    if (continues && words !== '') asides.note('hidden', words);
    this.#cells += span;
    if (this.#cells <= mostCells) addCell(table, blocks);
  }

  #closeTable(table: OpenTable): void {
    this.#tables.pop();
    const count = countCells(table);
    if (count > mostCells) this.#cells = count;
    else if (count > 0) this.#push(finishTable(table));
  }

  /** A section begins a page unless its own settings, which stand at its end, say that it goes on. */
  #endSection(sectPr: Element): void {
    const { blocks } = this.#body;
    const first = blocks[this.#sectionStart];
    const goesOn = ['continuous', 'nextColumn'].includes(valOf(childOf(sectPr, 'type')) ?? '');
    if (this.#sections > 0 && !goesOn && first?.type === 'paragraph' && first.look)
      blocks[this.#sectionStart] = { ...first, look: { ...first.look, startsPage: true } };
    this.#sections += 1;
    this.#sectionStart = blocks.length;
  }
}

const isContentsControl = (sdtPr: Element): boolean =>
  valOf(findElement(sdtPr, 'docPartGallery'))?.toLowerCase() === 'table of contents';
