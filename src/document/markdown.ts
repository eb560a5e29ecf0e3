import type { MarkdownIt } from 'markdown-it';
import type { Block } from './document.ts';
import { blocksOf, createParser } from './markdown-blocks.ts';

let parser: Promise<MarkdownIt> | undefined;

/**
 * A whole Markdown text (CommonMark: paragraphs, headings, strong, emphasis, lists, hard breaks, escapes, entities; GFM
 * tables) as blocks. Quotes, code, links, images, HTML and rules stay as the characters that were typed. A line that begins
 * like a numbered paragraph, or with the indentation of one, begins a paragraph of its own.
 */
export const parseMarkdown = async (markdown: string): Promise<readonly Block[]> => {
  parser ??= createParser([
    'heading',
    'lheading',
    'list',
    'table',
    'hr',
    'emphasis',
    'escape',
    'entity',
    'newline',
    'text_join',
  ]);
  const blocks = blocksOf((await parser).parse(partParagraphs(markdown), {}));
  return blocks.map((block) => (block.type === 'table' ? { ...block, head: block.head.filter(hasWords) } : block));
};

/** GFM asks for a head: one without words stands for none. */
const hasWords = (row: readonly { readonly inlines: readonly unknown[] }[]): boolean =>
  row.some(({ inlines }) => inlines.length > 0);

/** 一、 （一） 1. （1） ① 第一章 at the start of a line, also in bold type; or two ideographic spaces. */
const paragraphStart =
  /^(?:\u3000\u3000|(?:\*\*)?(?:[一二三四五六七八九十]{1,4}、|[（(](?:[一二三四五六七八九十]{1,4}|\d{1,2})[）)]|\d{1,2}(?:[.．](?![\d\s])|、)|[\u2460-\u2473]|第[一二三四五六七八九十]{1,4}[章节部]))/;

/**
 * A blank line before each line that begins a paragraph to the eye, unless the line before asks for a mere break; without
 * ideographic spaces at the start of lines, which are indentation.
 */
const partParagraphs = (markdown: string): string => {
  const lines: string[] = [];
  for (const line of markdown.split('\n')) {
    const before = lines.at(-1) ?? '';
    if (paragraphStart.test(line) && before.trim() !== '' && !/(?:\\| {2})$/.test(before)) lines.push('');
    lines.push(line.replace(/^\u3000+/, ''));
  }
  return lines.join('\n');
};
