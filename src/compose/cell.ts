import type { Cell } from '../document/document.ts';

/** A cell of plain words; '' leaves it empty. */
export const cellOf = (text: string): Cell => ({ inlines: text === '' ? [] : [{ type: 'text', text }] });
