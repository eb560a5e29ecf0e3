import { csv } from './csv.ts';
import { docx } from './docx.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import type { Renderer } from './renderer.ts';
import { text } from './text.ts';
import { xlsx } from './xlsx.ts';

/** Every format that a document can be written in. */
export const renderers: readonly Renderer[] = [docx, markdown, text, html, xlsx, csv];
