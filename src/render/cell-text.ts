import type { Cell, Inline } from '../document/document.ts';

/** The characters of a cell, with a line feed for every break that its writer asked for and without control characters. */
export const cellText = (cell: Cell): string => printable(inlineText(cell.inlines));

/** A text without the control characters that neither XML nor a spreadsheet can hold. */
export const printable = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '');

const inlineText = (inlines: readonly Inline[]): string => inlines.map(textOf).join('');

const textOf = (inline: Inline): string => {
  if (inline.type === 'text') return inline.text;
  return inline.type === 'break' ? '\n' : inlineText(inline.inlines);
};

// The characters that OWASP names under "CSV injection", with the full-width forms that East Asian Excel takes for them.
const formulaStarts = new Set([...'=+-@\t\r\n＝＋－＠']);

/** Whether a spreadsheet program would take a text for a formula or a command instead of for words. */
export const startsLikeFormula = (text: string): boolean => formulaStarts.has(text.charAt(0));
