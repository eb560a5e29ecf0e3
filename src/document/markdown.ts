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
  parser ??= createImportParser();
  const blocks = blocksOf((await parser).parse(partParagraphs(withoutMarkers(markdown)), {}));
  return blocks.map((block) => (block.type === 'table' ? { ...block, head: block.head.filter(hasWords) } : block));
};

const createImportParser = async (): Promise<MarkdownIt> => {
  const rules = ['heading', 'lheading', 'list', 'table', 'hr', 'emphasis', 'escape', 'entity', 'newline', 'text_join'];
  const markdown = await createParser(rules);
  markdown.inline.ruler.before('text', 'emphasis-beside-han', (state) => {
    if (state.pos !== 0) return false;
    const scan = state.scanDelims.bind(state);
    state.scanDelims = (start, canSplitWord) => besideHan(state.src, start, scan(start, canSplitWord));
    return false;
  });
  return markdown;
};

interface Delimiters {
  readonly can_open: boolean;
  readonly can_close: boolean;
  readonly length: number;
}

/**
 * Marks of emphasis that CommonMark takes for none: **1.标题。**正文 closes nothing there, for between a punctuation mark
 * and a letter it asks for a space, which Chinese does not have. Whoever writes so means it.
 */
const besideHan = (text: string, start: number, scanned: Delimiters): Delimiters => {
  if (text[start] !== '*') return scanned;
  const before = [...text.slice(Math.max(0, start - 2), start)].at(-1) ?? ' ';
  const [after = ' '] = text.slice(start + scanned.length, start + scanned.length + 2);
  const opens = /\S/.test(after) && (!mark.test(after) || han.test(before));
  const closes = /\S/.test(before) && (!mark.test(before) || han.test(after));
  return { ...scanned, can_open: scanned.can_open || opens, can_close: scanned.can_close || closes };
};

const mark = /^[\p{P}\p{S}]$/u;
const han = /^[\p{Script=Han}\p{P}\s]$/u;

/** Without what pandoc writes for itself: names of headings, and empty comments that keep lists apart. */
const withoutMarkers = (markdown: string): string =>
  markdown
    .replace(/^#{1,6} .*$/gm, (heading) => heading.replace(/(?<!^#{1,6}) \{[#.][^{}]{0,400}\}[ \t]*$/, ''))
    .replace(/^[ \t]{0,80}(?:`{3,9}\{=html\}\n[ \t]{0,80}<!-- -->\n[ \t]{0,80}`{3,9}|<!-- -->)[ \t]*$/gm, '');

/** GFM asks for a head: one without words stands for none. */
const hasWords = (row: readonly { readonly inlines: readonly unknown[] }[]): boolean =>
  row.some(({ inlines }) => inlines.length > 0);

/** Whether a line is a row or a rule of a table that is made of spaces: joined to the next one, its last word would grow. */
const isSpaced = (line: string): boolean =>
  !line.startsWith('|') && (/[^\s|] {2,}[^\s|]/.test(line.slice(0, 1000)) || /^ *---[- ]*$/.test(line));

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
    const begins = paragraphStart.test(line) || (isSpaced(line) && isSpaced(before));
    if (begins && before.trim() !== '' && !/(?:\\| {2})$/.test(before)) lines.push('');
    lines.push(line.replace(/^\u3000+/, ''));
  }
  return lines.join('\n');
};
