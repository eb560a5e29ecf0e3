import { childOf, childrenOf, type Element } from '../../read/word/element.ts';
import { Fields } from '../../read/word/fields.ts';
import type { Formats } from '../../read/word/formats.ts';
import { type OpenParagraph, openParagraph, pageBreaksOf, readInline } from '../../read/word/inline.ts';
import type { Numbering } from '../../read/word/numbering.ts';
import { Numerals } from '../../read/word/numerals.ts';
import { usualLineHeight } from '../../read/word/paragraph-format.ts';
import { marksOf, type Revisions, revisionOf } from '../../read/word/revisions.ts';
import type { Style, Styles } from '../../read/word/styles.ts';
import type { WordParagraph, WordTable } from '../word-file.ts';
import { drawingOf } from './drawings.ts';
import { type ReadCell, readTable } from './table.ts';

/** What a text is read with. */
export interface StoryReading {
  readonly formats: Formats;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly revisions: Revisions;
  /** What one line takes in each section, in twips. */
  readonly lineHeights: readonly number[];
  /** Of more paragraphs, no more than one is read: whoever asked refuses them all. */
  readonly mostParagraphs: number;
}

/** What a text comes to. */
export interface Story {
  readonly paragraphs: readonly WordParagraph[];
  readonly tables: readonly WordTable[];
}

/** Reads the main text, a header or a footer: all that stands in its root, from top to bottom. */
export const readStory = (root: Element, reading: StoryReading): Story => {
  const walk = new StoryWalk(reading);
  walk.read(root);
  return walk.finish();
};

/** Where the walk is. */
interface Place {
  readonly kind: WordParagraph['place'];
  readonly table: number | null;
  readonly tableStyle: Style;
}

class StoryWalk {
  readonly #reading: StoryReading;
  readonly #fields = new Fields();
  readonly #numerals = new Numerals();
  readonly #paragraphs: WordParagraph[] = [];
  readonly #tables: WordTable[] = [];
  #place: Place;
  #section = 0;
  /** What was read of paragraphs whose mark was taken away: the next one begins with it. */
  #carried: OpenParagraph | null = null;
  /** Whether the paragraph before ended with a page break. */
  #beginsPage = false;

  constructor(reading: StoryReading) {
    this.#reading = reading;
    this.#place = { kind: 'body', table: null, tableStyle: reading.styles.styleOf('table', '') };
  }

  finish(): Story {
    this.#closeCarried();
    return { paragraphs: this.#paragraphs, tables: this.#tables };
  }

  read(parent: Element): void {
    for (const element of parent.children) {
      if (this.#paragraphs.length > this.#reading.mostParagraphs) return;
      const { name } = element;
      if (name === 'p') this.#readParagraph(element);
      else if (name === 'tbl') this.#readTable(element);
      else if (revisionOf(name) === 'deletion') this.#reading.revisions.note('deletion');
      else if (name === 'AlternateContent') this.read(childOf(element, 'Choice') ?? element);
      else if (!name.endsWith('Pr')) this.read(element);
    }
  }

  #readParagraph(element: Element): void {
    const { formats, revisions } = this.#reading;
    const pPr = childOf(element, 'pPr');
    const style = formats.styleOf(pPr);
    const { tableStyle } = this.#place;
    const open = this.#carried ?? openParagraph();
    this.#carried = null;
    const formatOf = (rPr: Element | null) => formats.run(rPr, style, tableStyle);
    readInline(element, open, { fields: this.#fields, revisions, formatOf });
    this.#fields.endParagraph();
    const mark = childOf(pPr, 'rPr');
    const marks = marksOf(mark);
    for (const kind of marks) revisions.note(kind);
    const isDeleted = marks.includes('deletion');
    if (isDeleted || childOf(mark, 'specVanish')) this.#carried = open;
    else this.#close(pPr, open);
    if (this.#place.kind === 'body' && childOf(pPr, 'sectPr')) this.#section += 1;
  }

  /** Ends what was carried where there is no next paragraph. */
  #closeCarried(): void {
    if (this.#carried) this.#close(null, this.#carried);
    this.#carried = null;
  }

  /** Ends a paragraph, and reads the text boxes that are anchored in it. */
  #close(pPr: Element | null, open: OpenParagraph): void {
    const { kind, table, tableStyle } = this.#place;
    const section = Math.min(this.#section, Math.max(0, this.#reading.lineHeights.length - 1));
    const lineHeight = this.#reading.lineHeights[section] ?? usualLineHeight;
    const { style, format, numbered } = this.#reading.formats.paragraph(pPr, tableStyle, lineHeight);
    const list = numbered && this.#reading.numbering.get(numbered.id);
    const numeral = list ? this.#numerals.next(numbered.id, list, numbered.depth) : '';
    const printed = open.runs.filter(({ format: { hidden } }) => !hidden);
    const { begins, within, ends } = pageBreaksOf(open);
    this.#paragraphs.push({
      // One by one: of objects with so many fields, spreading took a tenth of a run that prints many files.
      alignment: format.alignment,
      indent: format.indent,
      spacing: format.spacing,
      keepNext: format.keepNext,
      widowControl: format.widowControl,
      snapToGrid: format.snapToGrid,
      outlineLevel: format.outlineLevel,
      borders: format.borders,
      frame: format.frame,
      tabs: format.tabs,
      number: this.#paragraphs.length + 1,
      text: numeral + printed.map(({ text }) => text).join(''),
      numeral,
      place: kind,
      section,
      table,
      style: { id: style.id, name: style.name },
      pageBreakBefore: format.pageBreakBefore || begins || this.#beginsPage,
      pageBreaks: within.map((offset) => numeral.length + offset),
      runs: open.runs.map((run) => ({ ...run.format, text: run.text, field: run.field })),
      drawings: open.drawings.flatMap((drawing) => drawingOf(drawing) ?? []),
    });
    this.#beginsPage = ends;
    for (const box of open.boxes) this.#readBox(box);
  }

  #readBox(box: Element): void {
    const [place, beginsPage] = [this.#place, this.#beginsPage];
    this.#beginsPage = false;
    this.#place = { ...place, kind: 'text box', table: null };
    this.read(box);
    this.#closeCarried();
    this.#place = place;
    this.#beginsPage = beginsPage;
  }

  #readTable(element: Element): void {
    this.#closeCarried();
    const { styles, revisions } = this.#reading;
    const outside = this.#place;
    const index = this.#tables.length;
    const paragraph = this.#paragraphs.length + 1;
    const { table, tableStyle, rows } = readTable(element, styles, revisions);
    const kind = outside.kind === 'text box' ? outside.kind : 'table';
    this.#place = { kind, table: index, tableStyle };
    this.#tables.push({ ...table, paragraph, rows: [] });
    const filled = rows.map((row) => ({ ...row, cells: row.cells.map((cell) => this.#readCell(cell)) }));
    this.#tables[index] = { ...table, paragraph, rows: filled };
    this.#place = outside;
  }

  #readCell({ element, width, span }: ReadCell): WordTable['rows'][number]['cells'][number] {
    const before = this.#paragraphs.length;
    if (element) this.read(element);
    this.#closeCarried();
    return { width, span, paragraphs: this.#paragraphs.slice(before) };
  }
}

/** The sections' own elements (`w:sectPr`) in their order. */
export const sectionElements = (body: Element): readonly Element[] => {
  const found: Element[] = [];
  collectSections(body, found);
  const last = childrenOf(body, 'sectPr').at(-1);
  return [...found, last ?? { name: 'sectPr', attributes: '', children: [], text: '' }];
};

const collectSections = (parent: Element, found: Element[]): void => {
  for (const element of parent.children) {
    if (element.name === 'p') {
      const section = childOf(childOf(element, 'pPr'), 'sectPr');
      if (section) found.push(section);
    } else if (element.name !== 'tbl' && revisionOf(element.name) !== 'deletion') collectSections(element, found);
  }
};
