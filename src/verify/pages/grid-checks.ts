import { message } from '../../text/message.ts';
import type { Deviation } from '../check.ts';
import { bare, isBodyText } from '../elements/tell-paragraphs.ts';
import type { WordFile, WordParagraph } from '../word-file.ts';
import { sectionAt } from './gather-units.ts';
import type { PageCheck } from './page-check.ts';
import type { Page } from './page-layout.ts';

/** 22 lines a page and 28 characters a line, as the profile has them. */
export const gridChecks: readonly PageCheck[] = [
  {
    id: 'page-line-count',
    strength: 'usual',
    clause: 'GB/T 9704 5.2.3',
    summary: message('满页正文排 22 行', 'A full page of text has 22 lines'),
    *check(_file, { grid }, layout) {
      for (const [index, page] of layout.pages.entries()) {
        const [first] = page.parts;
        const lines = countOfFullPage(page);
        if (!first || lines === null || lines === grid.lines) continue;
        yield {
          paragraph: first.paragraph,
          words: '',
          message: message(
            `第 ${index + 1} 页排满正文是 ${lines} 行，一般应为 ${grid.lines} 行。请检查页边距和行距。`,
            `page ${index + 1} is full with ${lines} lines, usually ${grid.lines}. Look at the margins and the line pitch.`,
          ),
        };
        // All full pages are alike: one is enough to know.
        return;
      }
    },
  },
  {
    id: 'line-character-count',
    strength: 'usual',
    clause: 'GB/T 9704 5.2.3',
    summary: message('正文每行排 28 字', 'A line of text has 28 characters'),
    *check(file, { grid }): Iterable<Deviation> {
      const paragraph = file.paragraphs.find((candidate) => isBodyText(candidate) && bare(candidate).length > 60);
      const count = paragraph && charactersPerLine(file, paragraph);
      if (!paragraph || count === null || count === undefined || count === grid.characters) return;
      yield {
        paragraph: paragraph.number,
        words: paragraph.text.slice(0, 12),
        message: message(
          `正文一行排 ${count} 字，一般应为 ${grid.characters} 字。请检查左右页边距、字号和字符间距。`,
          `a line of text holds ${count} characters, usually ${grid.characters}. Look at the side margins, the type size and the character spacing.`,
        ),
      };
    },
  },
];

/** The lines of a page that is nothing but lines of one height from top to foot; null for every other page. */
const countOfFullPage = ({ parts, lines, height, frames }: Page): number | null => {
  const placed = parts.flatMap((part) => part.lines);
  const pitch = placed[0]?.height ?? 0;
  const isEven =
    placed.length === lines && placed.every((line, index) => line.height === pitch && line.top === index * pitch);
  return pitch > 0 && frames.length === 0 && isEven && height - lines * pitch < pitch ? lines : null;
};

/** How many Han characters a full line of a paragraph holds; null where its runs differ in size or spacing, or a grid sets them. */
const charactersPerLine = (file: WordFile, { section, runs, indent }: WordParagraph): number | null => {
  const [first] = runs;
  const { page, margins, grid } = sectionAt(file, section);
  const isUneven = runs.some(
    ({ size, characterSpacing }) => size !== first?.size || characterSpacing !== first.characterSpacing,
  );
  const isGridded = grid.type === 'linesAndChars' || grid.type === 'snapToChars';
  if (!first || isUneven || isGridded || indent.left !== 0 || indent.right !== 0) return null;
  const advance = first.size * 10 + first.characterSpacing;
  const width = page.width - margins.left - margins.right - margins.gutter;
  return advance > 0 ? Math.floor((width - first.size * 10) / advance) + 1 : null;
};
