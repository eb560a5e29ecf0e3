import { docx } from './docx.ts';
import { markdown } from './markdown.ts';
import type { Reader } from './reader.ts';
import { text } from './text.ts';

/** Every input format. */
export const readers: readonly Reader[] = [docx, markdown, text];
