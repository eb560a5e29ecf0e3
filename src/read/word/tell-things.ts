import type { Asides } from './asides.ts';
import { attribute, type Element, findElement } from './element.ts';
import { wordsOf } from './inline.ts';

/** Tells of a drawing: a picture with the words that describe it, or another object. Lines and bare shapes say nothing. */
export const tellDrawing = (drawing: Element, asides: Asides): void => {
  const described = findElement(drawing, 'docPr');
  if (findElement(drawing, 'blip') || findElement(drawing, 'imagedata')) {
    if (drawing.name === 'object') asides.note('object', attribute(findElement(drawing, 'OLEObject'), 'ProgID') ?? '');
    else asides.note('image', attribute(described, 'descr') ?? attribute(described, 'title') ?? '');
  } else if (drawing.name === 'object' || findElement(drawing, 'chart') || findElement(drawing, 'relIds')) {
    asides.note('object', attribute(described, 'descr') ?? attribute(described, 'name') ?? '');
  }
};

/** Tells of a note or a comment that is named, or of an equation, whose characters are printed. */
export const tellReference = (
  element: Element,
  notes: { readonly words: (kind: NoteKind, id: string) => string },
  asides: Asides,
): void => {
  const kind = references.get(element.name);
  if (kind) asides.note(kind, notes.words(kind, attribute(element, 'id') ?? ''));
  else if (element.name === 'oMath') asides.note('equation', wordsOf(element));
};

/** What a text refers to by an id. */
export type NoteKind = 'footnote' | 'endnote' | 'comment';

const references = new Map<string, NoteKind>([
  ['footnoteReference', 'footnote'],
  ['endnoteReference', 'endnote'],
  ['commentReference', 'comment'],
]);
