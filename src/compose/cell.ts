import type { Cell } from '../document/document.ts';
import { onOneLine } from '../document/inline.ts';

/** A cell of plain words, on one line whatever breaks they were written with; '' leaves it empty. */
export const cellOf = (text: string): Cell => ({
  inlines: text === '' ? [] : [{ type: 'text', text: onOneLine(text) }],
});
