import { escapeHtml } from './escape.ts';
import type { OutlinedLine } from './outline.ts';

/** From so many entries on a reader is helped by a table of contents. */
const least = 3;

/** Links to the headings and to the titles behind the first one; not printed, for paper has no links. */
export const writeContents = (lines: readonly OutlinedLine[]): string => {
  const entries = lines.filter(({ id }) => id !== null);
  if (entries.length < least) return '';
  const items = entries.map(
    ({ id, rank, words }) => `<li class="rank-${rank}"><a href="#${id}">${escapeHtml(words)}</a></li>\n`,
  );
  return `<nav aria-label="目录">\n<ol>\n${items.join('')}</ol>\n</nav>\n`;
};
