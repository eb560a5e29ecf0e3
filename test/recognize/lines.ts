import type { Block, Inline, Look } from '../../src/document/document.ts';
import { type Line, readLines } from '../../src/recognize/line.ts';

const plainLook: Look = {
  heading: null,
  isTitle: false,
  alignment: 'justified',
  size: null,
  apart: 0,
  startsPage: false,
  numeral: '',
};

/** A paragraph as files have it; where a look is given, its file says how it looks. */
export const paragraph = (text: string, look?: Partial<Look>): Block => {
  const inlines: readonly Inline[] = [{ type: 'text', text }];
  return { type: 'paragraph', lead: null, inlines, ...(look ? { look: { ...plainLook, ...look } } : {}) };
};

/** Paragraphs of plain text as lines. */
export const linesOf = (...texts: readonly string[]): readonly Line[] =>
  readLines(texts.map((text) => paragraph(text)));

/** Paragraphs with their looks as lines. */
export const looked = (...lines: readonly (readonly [text: string, look: Partial<Look>])[]): readonly Line[] =>
  readLines(lines.map(([text, look]) => paragraph(text, look)));
