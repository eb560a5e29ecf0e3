import { escapeMarkup } from '../../text/markup.ts';
import { printable } from '../cell-text.ts';

/** A text between tags or in a quoted attribute, so that nothing in it is markup; control characters are left out. */
export const escapeHtml = (text: string): string => escapeMarkup(printable(text));
