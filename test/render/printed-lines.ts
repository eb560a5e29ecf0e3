import { strFromU8, unzipSync } from 'fflate';
import MarkdownIt, { type Token } from 'markdown-it';
import { joinLines } from '../../src/document/inline.ts';

/** The parts of a zip archive as texts by their path, in the order of the archive. */
export const unzip = (archive: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(archive)).map(([path, bytes]) => [path, strFromU8(bytes)]));

/**
 * What a Word file prints: one string a paragraph, or a row of a table with its cells apart by tabs. Paragraphs without
 * text are left out, line breaks joined as the lines of a source text are.
 */
export const linesOfWord = (archive: Uint8Array): readonly string[] => {
  const xml = unzip(archive)['word/document.xml'] ?? '';
  const tokens = xml.match(/<\/?w:(?:tr|tc|p|tab|br)\b[^>]*>|<w:t\b[^>]*>[^<]*/g) ?? [];
  const lines: string[] = [];
  let row: string[] | null = null;
  let pieces: string[] = [''];
  for (const token of tokens) {
    const text = /^<w:t\b[^>]*>([^<]*)$/.exec(token)?.[1];
    if (token.startsWith('<w:tr')) row = [];
    else if (token.startsWith('<w:tab')) pieces.push(`${pieces.pop()}\t`);
    else if (token.startsWith('<w:br')) pieces.push('');
    else if (text !== undefined) pieces.push(pieces.pop() + unescapeXml(text));
    else if (token === '</w:p>') {
      (row ?? lines).push(join(pieces));
      pieces = [''];
    } else if (token === '</w:tr>' && row) {
      lines.push(row.join('\t'));
      row = null;
    }
  }
  return lines.filter((line) => line !== '');
};

const join = (pieces: readonly string[]): string => pieces.filter((piece) => piece !== '').reduce(joinLines, '');

const unescapeXml = (text: string): string =>
  text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? '');

const readers = {
  commonmark: new MarkdownIt('commonmark'),
  github: new MarkdownIt({ html: true }),
} as const;

/** What a reader of Markdown shows: as `linesOfWord`, with everything in its place that is no character of a text. */
export const linesOfMarkdown = (markdown: string, reader: keyof typeof readers): readonly string[] => {
  const lines: string[] = [];
  let row: string[] | null = null;
  for (const token of readers[reader].parse(markdown, {})) {
    if (token.type === 'tr_open') row = [];
    else if (token.type === 'inline') (row ?? lines).push(shown(token));
    else if (token.type === 'tr_close' && row) {
      lines.push(row.join('\t'));
      row = null;
    } else if (!/^(paragraph|heading|table|thead|tbody|tr|td|th)_(open|close)$/.test(token.type))
      lines.push(`[${token.type}]`);
  }
  return lines.filter((line) => line !== '');
};

const shown = (inline: Token): string => {
  const pieces = [''];
  for (const token of inline.children ?? []) {
    if (token.type === 'hardbreak') pieces.push('');
    else if (token.type === 'text') pieces.push(pieces.pop() + token.content);
    else if (!/^(strong|em)_(open|close)$/.test(token.type) && token.info !== 'auto') pieces.push(`[${token.type}]`);
  }
  return join(pieces);
};

/** What a browser shows of a page: as `linesOfWord`, without the table of contents. */
export const linesOfHtml = (page: string): readonly string[] => {
  const [main = ''] = /<main>.*<\/main>/s.exec(page) ?? [];
  const lines: string[] = [];
  let row: string[] | null = null;
  let pieces: string[] = [''];
  for (const token of main.match(/<[^>]*>|[^<]+/g) ?? []) {
    const name = /^<(\/?[a-z0-9]+)/.exec(token)?.[1];
    if (name === 'tr') row = [];
    else if (name === 'br') pieces.push('');
    else if (name === undefined) pieces.push(pieces.pop() + unescapeHtml(token));
    else if (/^\/(?:t[hd]|p|h[1-6])$/.test(name)) {
      (row ?? lines).push(join(pieces));
      pieces = [''];
    } else if (name === '/tr' && row) {
      lines.push(row.join('\t'));
      row = null;
    } else if (!/^\/?(?:span|strong|em)$/.test(name)) pieces = [''];
  }
  return lines.filter((line) => line !== '');
};

const unescapeHtml = (text: string): string => unescapeXml(text).replace(/&apos;/g, "'");
