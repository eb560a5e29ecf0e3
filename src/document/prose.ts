import type { MarkdownIt } from 'markdown-it';
import type { Block } from './document.ts';
import { blocksOf, createParser } from './markdown-blocks.ts';
import { readPlainProse } from './plain-prose.ts';

let parser: Promise<MarkdownIt> | undefined;

/**
 * A prose field of a plan (CommonMark: paragraphs, strong, emphasis, lists, GFM tables) as blocks.
 *
 * Whatever else Markdown knows – headings, quotes, code, links, images, HTML, entities, rules – stays as the
 * characters that were typed. A line break inside a paragraph is dropped, or becomes a space between ASCII letters or
 * digits; a backslash before it keeps it.
 */
export const parseProse = async (markdown: string): Promise<readonly Block[]> => {
  const prose = trimLineEnds(markdown);
  return readPlainProse(prose) ?? readMarkedProse(prose);
};

/** The same of a text whose marks count, with its line ends trimmed. */
export const readMarkedProse = async (prose: string): Promise<readonly Block[]> => {
  parser ??= createParser(['list', 'table', 'hr', 'emphasis', 'escape', 'newline']);
  return blocksOf((await parser).parse(prose, {}));
};

/** Spaces at line ends are not seen by whoever types them, so they ask for nothing: no line break, no space. */
const trimLineEnds = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      let end = line.length;
      while (end > 0 && ' \t\r'.includes(line.charAt(end - 1))) end -= 1;
      return line.slice(0, end);
    })
    .join('\n');
