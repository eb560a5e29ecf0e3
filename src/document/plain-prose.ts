import type { Block } from './document.ts';
import { lineJoint } from './inline.ts';

/**
 * A prose field without a mark of Markdown, as most are, as its paragraphs: what `parseProse` gives, at a tenth of its cost
 * and without loading its parser. null where a character or the beginning of a line may be a mark.
 */
export const readPlainProse = (prose: string): readonly Block[] | null => {
  if (mayBeMarked.test(prose)) return null;
  const paragraphs = prose.split(/\n{2,}/).map(joined);
  return paragraphs
    .filter((text) => text !== '')
    .map((text): Block => ({ type: 'paragraph', lead: null, inlines: [{ type: 'text', text }] }));
};

/**
 * Emphasis and escapes take one of these characters, wherever they stand; bullets, rules and the second row of a table begin
 * a line with one, ordered lists with a number. Blanks are cut off where lines begin and, some, where paragraphs end; the
 * parser does not keep U+0000.
 */
const mayBeMarked = /[*_\\\0]|[^\S\n ]|^(?:[-+:| ]|\d+[.)])/m;

const joined = (paragraph: string): string => {
  const lines = paragraph.split('\n');
  return lines.map((line, index) => lineJoint(lines[index - 1] ?? '', line) + line).join('');
};
