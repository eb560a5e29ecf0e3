import type { WordParagraph, WordRun } from '../word-file.ts';
import { headingOf } from './heading.ts';

/** The runs of a paragraph that are seen, without those that are blanks only. */
export const seen = ({ runs }: WordParagraph): readonly WordRun[] =>
  runs.filter(({ text, hidden }) => !hidden && text.trim() !== '');

/** The runs of a text's paragraph behind its numeral and lead sentence, or behind 第一条 of rules. */
export const bodyRuns = (paragraph: WordParagraph): readonly WordRun[] => {
  const runs = seen(paragraph);
  const isLed = headingOf(paragraph) !== null || /^\s*第[一二三四五六七八九十百零]{1,6}[条章]/.test(paragraph.text);
  return isLed ? runs.slice(1) : runs;
};

/** The first run of some lines that is seen and set in a way, with its line. */
export const findRun = (
  lines: readonly WordParagraph[],
  isSo: (run: WordRun) => boolean,
): { readonly line: WordParagraph; readonly run: WordRun } | null => {
  for (const line of lines) {
    const run = seen(line).find(isSo);
    if (run) return { line, run };
  }
  return null;
};
