import { symbolOf, trimBlanks } from '../../read/word-characters.ts';
import type { WordDrawing } from '../word-file.ts';
import { drawingOf } from './drawings.ts';
import { attribute, childOf, type Element } from './element.ts';
import type { Fields } from './fields.ts';
import { isDeletion, isInsertion, type Revisions } from './revisions.ts';
import type { RunFormat } from './run-format.ts';

/** A run while it may grow. */
interface OpenRun {
  readonly format: RunFormat;
  readonly field: string;
  text: string;
}

/** What a paragraph holds while it is read. */
export interface OpenParagraph {
  readonly runs: OpenRun[];
  /** How many characters its runs have. */
  length: number;
  /** Offsets in these of page breaks. */
  readonly pageBreaks: number[];
  readonly drawings: WordDrawing[];
  /** The text boxes that are anchored in it. */
  readonly boxes: Element[];
}

/** A paragraph with nothing in it. */
export const openParagraph = (): OpenParagraph => ({ runs: [], length: 0, pageBreaks: [], drawings: [], boxes: [] });

/** What the reading of a text knows beside the paragraph itself. */
export interface InlineReading {
  readonly fields: Fields;
  readonly revisions: Revisions;
  readonly formatOf: (rPr: Element | null) => RunFormat;
}

/** Reads what stands in a paragraph as it reads once every revision is accepted. */
export const readInline = (parent: Element, paragraph: OpenParagraph, reading: InlineReading, isNew = false): void => {
  for (const element of parent.children) {
    const { name } = element;
    if (isDeletion(name)) {
      if (element.children.length > 0) reading.revisions.note('deletion');
    } else if (name === 'r') readRun(element, paragraph, reading, isNew);
    else if (name === 'fldSimple') readSimpleField(element, paragraph, reading, isNew);
    else if (isInsertion(name)) {
      if (element.children.length > 0) reading.revisions.note('insertion');
      readInline(element, paragraph, reading, true);
    } else if (name === 'AlternateContent') readInline(chosen(element), paragraph, reading, isNew);
    else if (!name.endsWith('Pr')) readInline(element, paragraph, reading, isNew);
  }
};

/** Of two forms of the same thing the newer one, as its element alone. */
const chosen = (alternate: Element): Element =>
  childOf(alternate, 'Choice') ?? childOf(alternate, 'Fallback') ?? { ...alternate, children: [] };

const readSimpleField = (field: Element, paragraph: OpenParagraph, reading: InlineReading, isNew: boolean): void => {
  const before = paragraph.runs.length;
  reading.fields.openSimple(field);
  readInline(field, paragraph, reading, isNew);
  if (paragraph.runs.length === before) add('', paragraph, reading, null);
  reading.fields.close();
};

const readRun = (run: Element, paragraph: OpenParagraph, reading: InlineReading, isNew: boolean): void => {
  const rPr = childOf(run, 'rPr');
  for (const element of run.children) {
    const text = textOf(element);
    if (text !== null) {
      if (!isNew && text !== '') reading.revisions.pass();
      if (reading.fields.isPrinted && text !== '') add(text, paragraph, reading, rPr);
    } else readInRun(element, paragraph, reading, { rPr, isNew });
  }
};

const readInRun = (
  element: Element,
  paragraph: OpenParagraph,
  reading: InlineReading,
  { rPr, isNew }: { readonly rPr: Element | null; readonly isNew: boolean },
): void => {
  const { fields } = reading;
  switch (element.name) {
    case 'fldChar':
      if (fields.mark(element)) add('', paragraph, reading, rPr);
      if (attribute(element, 'fldCharType') === 'end') fields.close();
      break;
    case 'instrText':
      fields.addCode(element.text);
      break;
    case 'br':
      if (attribute(element, 'type') === 'page') paragraph.pageBreaks.push(paragraph.length);
      break;
    case 'ruby':
      for (const base of element.children) if (base.name === 'rubyBase') readInline(base, paragraph, reading, isNew);
      break;
    case 'AlternateContent':
      for (const child of chosen(element).children) readDrawing(child, paragraph);
      break;
    default:
      readDrawing(element, paragraph);
  }
};

const readDrawing = (element: Element, paragraph: OpenParagraph): void => {
  if (!['drawing', 'pict', 'object'].includes(element.name)) return;
  const drawing = drawingOf(element);
  if (drawing) paragraph.drawings.push(drawing);
  findBoxes(element, paragraph.boxes);
};

const findBoxes = (element: Element, boxes: Element[]): void => {
  const inside = element.name === 'AlternateContent' ? chosen(element) : element;
  for (const child of inside.children) {
    if (child.name === 'txbxContent') boxes.push(child);
    else findBoxes(child, boxes);
  }
};

/** The characters of an element within a run; null for one that is no text. */
const textOf = (element: Element): string | null => {
  switch (element.name) {
    case 't': {
      // A line break in the XML is white space like any other (clause 17.3.3.31).
      const words = element.text.replace(/[\r\n]/g, ' ');
      return attribute(element, 'space') === 'preserve' ? words : trimBlanks(words);
    }
    case 'tab':
    case 'ptab':
      return '\t';
    case 'cr':
      return '\n';
    case 'br':
      return (attribute(element, 'type') ?? 'textWrapping') === 'textWrapping' ? '\n' : null;
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      return symbolOf(attribute(element, 'char'));
    default:
      return null;
  }
};

/** Adds words to a paragraph; those that are set like the ones before them belong to the same run. */
const add = (text: string, paragraph: OpenParagraph, reading: InlineReading, rPr: Element | null): void => {
  const { fields } = reading;
  const format = reading.formatOf(rPr);
  const field = fields.name;
  fields.noteResult();
  paragraph.length += text.length;
  const last = paragraph.runs.at(-1);
  if (last && text !== '' && last.field === field && last.format === format) last.text += text;
  else paragraph.runs.push({ format, field, text });
};
