import { symbolOf, trimBlanks } from './characters.ts';
import { attribute, childOf, type Element } from './element.ts';
import type { Fields } from './fields.ts';
import { type Revisions, revisionOf } from './revisions.ts';
import type { RunFormat } from './run-format.ts';

/** A run while it may grow. */
export interface OpenRun {
  readonly format: RunFormat;
  readonly field: string;
  /** Whether it belongs to a table of contents. */
  readonly isContents: boolean;
  text: string;
}

/** What a paragraph holds while it is read. */
export interface OpenParagraph {
  readonly runs: OpenRun[];
  /** How many characters its runs have. */
  length: number;
  /** Offsets in these of page breaks. */
  readonly pageBreaks: number[];
  /** What is no text but anchored in it: `w:drawing`, `w:pict`, `w:object`. */
  readonly drawings: Element[];
  /** The text boxes that are anchored in it. */
  readonly boxes: Element[];
}

/** A paragraph with nothing in it. */
export const openParagraph = (): OpenParagraph => ({ runs: [], length: 0, pageBreaks: [], drawings: [], boxes: [] });

/** The page breaks of a paragraph: at its beginning, between characters, at its end. */
export const pageBreaksOf = ({ pageBreaks, length }: OpenParagraph) => ({
  begins: length > 0 && pageBreaks.includes(0),
  within: pageBreaks.filter((offset) => offset > 0 && offset < length),
  ends: pageBreaks.includes(length),
});

/** What the reading of a text knows beside the paragraph itself. */
export interface InlineReading {
  readonly fields: Fields;
  readonly revisions: Revisions;
  readonly formatOf: (rPr: Element | null) => RunFormat;
  /** Hears of elements that hold or name what is not running text: references to notes and comments, equations. */
  readonly meet?: (element: Element) => void;
}

/** Reads what stands in a paragraph, its tracked changes made or not; `isChanged` is what one of them put in or took away. */
export const readInline = (
  parent: Element,
  paragraph: OpenParagraph,
  reading: InlineReading,
  isChanged = false,
): void => {
  for (const element of parent.children) {
    const { name } = element;
    const kind = revisionOf(name);
    if (kind) {
      if (element.children.length > 0) reading.revisions.note(kind, isChanged ? '' : wordsOf(element));
      if (!reading.revisions.leavesOut(kind)) readInline(element, paragraph, reading, true);
    } else if (name === 'r') readRun(element, paragraph, reading, isChanged);
    else if (name === 'fldSimple') readSimpleField(element, paragraph, reading, isChanged);
    else if (name === 'AlternateContent') readInline(chosen(element), paragraph, reading, isChanged);
    else if (!name.endsWith('Pr')) {
      reading.meet?.(element);
      if (name === 'den') add(fractionBar, paragraph, reading, null);
      readInline(element, paragraph, reading, isChanged);
    }
  }
};

/** What stands between the numerator and the denominator (`m:den`) of an equation that is printed on one line. */
const fractionBar = '/';

/** The characters of an element and all within it, those that were deleted too. */
export const wordsOf = (element: Element): string => {
  if (element.name === 'delText') return element.text;
  const before = element.name === 'den' ? fractionBar : '';
  return textOf(element) ?? before + element.children.map(wordsOf).join('');
};

/** Of two forms of the same thing the newer one, as its element alone. */
const chosen = (alternate: Element): Element =>
  childOf(alternate, 'Choice') ?? childOf(alternate, 'Fallback') ?? { ...alternate, children: [] };

const readSimpleField = (
  field: Element,
  paragraph: OpenParagraph,
  reading: InlineReading,
  isChanged: boolean,
): void => {
  const before = paragraph.runs.length;
  reading.fields.openSimple(field);
  readInline(field, paragraph, reading, isChanged);
  if (paragraph.runs.length === before) add('', paragraph, reading, null);
  reading.fields.close();
};

const readRun = (run: Element, paragraph: OpenParagraph, reading: InlineReading, isChanged: boolean): void => {
  const rPr = childOf(run, 'rPr');
  for (const element of run.children) {
    const text = isChanged && element.name === 'delText' ? wordsOf(element) : textOf(element);
    if (text !== null) {
      if (!isChanged && text !== '') reading.revisions.pass();
      if (reading.fields.isPrinted && text !== '') add(text, paragraph, reading, rPr);
    } else readInRun(element, paragraph, reading, { rPr, isChanged });
  }
};

const readInRun = (
  element: Element,
  paragraph: OpenParagraph,
  reading: InlineReading,
  { rPr, isChanged }: { readonly rPr: Element | null; readonly isChanged: boolean },
): void => {
  const { fields } = reading;
  switch (element.name) {
    case 'fldChar':
      if (fields.mark(element)) add('', paragraph, reading, rPr);
      if (attribute(element, 'fldCharType') === 'end') fields.close();
      break;
    case 'delInstrText':
    case 'instrText':
      if (isChanged || element.name === 'instrText') fields.addCode(element.text);
      break;
    case 'br':
      if (attribute(element, 'type') === 'page') paragraph.pageBreaks.push(paragraph.length);
      break;
    case 'ruby':
      for (const base of element.children) {
        if (base.name === 'rubyBase') readInline(base, paragraph, reading, isChanged);
      }
      break;
    case 'AlternateContent':
      for (const child of chosen(element).children) readDrawing(child, paragraph);
      break;
    default:
      readDrawing(element, paragraph);
      reading.meet?.(element);
  }
};

const readDrawing = (element: Element, paragraph: OpenParagraph): void => {
  if (!['drawing', 'pict', 'object'].includes(element.name)) return;
  paragraph.drawings.push(element);
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
  const { name: field, isContents } = fields;
  fields.noteResult();
  paragraph.length += text.length;
  const last = paragraph.runs.at(-1);
  if (last && text !== '' && last.field === field && last.format === format && last.isContents === isContents)
    last.text += text;
  else paragraph.runs.push({ format, field, isContents, text });
};
