import { parseMarkdown } from '../document/markdown.ts';
import type { Aside } from '../document/reading.ts';
import { builtInLimits } from '../text/limits.ts';
import { bareReading } from './bare-reading.ts';
import { encodingAside, readDecoded, tooManyParagraphs } from './read-text.ts';
import { isFailure, type Reader } from './reader.ts';
import { takeInvisible } from './take-invisible.ts';

/** Markdown as `parseMarkdown` reads it; what settings stand at its top is no text. */
export const markdown: Reader = {
  extensions: ['md', 'markdown'],
  read: async (bytes, { limits = builtInLimits } = {}) => {
    const decoded = readDecoded(bytes, limits);
    if (isFailure(decoded)) return decoded;
    // As in a Word file, where each cell of a table is a paragraph at least.
    if (countCells(decoded.text) > limits.paragraphs) return tooManyParagraphs(limits);
    const { text, asides } = takeInvisible(decoded.text);
    const { settings, body } = partFrontMatter(text);
    const front: readonly Aside[] = settings === null ? [] : [{ kind: 'front-matter', block: null, words: settings }];
    return bareReading(await parseMarkdown(body), [...encodingAside(decoded), ...asides, ...front]);
  },
};

const countCells = (text: string): number => text.split('|').length - 1;

/** What stands between --- and --- at the very start, where all of it looks like YAML settings. */
const partFrontMatter = (text: string): { readonly settings: string | null; readonly body: string } => {
  const lines = text.split('\n');
  const end = lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  const settings = lines.slice(1, end);
  const isFront = /^---[ \t]*$/.test(lines[0] ?? '') && end > 1 && settings.every((line) => settingLine.test(line));
  return isFront
    ? { settings: settings.join('\n'), body: lines.slice(end + 1).join('\n') }
    : { settings: null, body: text };
};

const settingLine = /^(?:\s|#|-|[\p{L}\p{N}_.-]{1,64}[ \t]*:(?:[ \t]|$)|$)/u;
