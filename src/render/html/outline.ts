import type { Line } from '../../document/flatten.ts';
import { onOneLine } from '../../document/inline.ts';

/** A line of a document with its place among the headings. */
export interface OutlinedLine extends Line {
  /** 1 to 6 for titles and headings, none of which skips a level; null for the rest. */
  readonly rank: number | null;
  /** What links lead to it; null where none does. */
  readonly id: string | null;
  readonly words: string;
}

/**
 * Lines with the ranks of their headings: the first title is the first, those of a plan behind a notice and of attachments
 * stand below it, and headings below the title that they follow.
 */
export const outline = (lines: readonly Line[]): readonly OutlinedLine[] => {
  let [titles, count, deepest] = [0, 0, 0];
  return lines.map((line) => {
    const { block } = line;
    if (block.type === 'title') {
      titles += 1;
      deepest = titles === 1 ? 1 : 2;
    } else if (block.type === 'heading') {
      deepest = Math.min(6, Math.min(deepest + 1, block.level + Math.min(Math.max(titles, 1), 2)));
    } else return { ...line, rank: null, id: null, words: '' };
    const words = block.type === 'title' ? onOneLine(block.text) : block.numeral + block.text;
    count += 1;
    return { ...line, rank: deepest, id: titles === 1 && block.type === 'title' ? null : `part-${count}`, words };
  });
};
