import { damaged } from './archive.ts';
import { bareReading } from './bare-reading.ts';
import { isFailure, type Reader } from './reader.ts';
import { wordBlocks } from './word-blocks.ts';
import { openWord } from './word-package.ts';

/**
 * The main text of a Word file (.docx, ECMA-376): its paragraphs and tables in order, as they read once every revision is
 * accepted, text boxes behind the paragraph that holds them. Numerals that Word counts itself, headers, footers,
 * footnotes and comments are not in that text.
 */
export const docx: Reader = {
  extensions: ['docx'],
  read: async (bytes) => {
    const word = openWord(bytes);
    if (isFailure(word)) return word;
    const xml = word.text(word.main) ?? damaged;
    if (isFailure(xml)) return xml;
    const blocks = wordBlocks(xml);
    return isFailure(blocks) ? blocks : bareReading(blocks);
  },
};
