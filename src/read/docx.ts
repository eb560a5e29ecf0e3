import { builtInLimits } from '../text/limits.ts';
import { damaged } from './archive.ts';
import { bareReading } from './bare-reading.ts';
import { isFailure, type Reader } from './reader.ts';
import { Asides } from './word/asides.ts';
import { Notes, tellMargins } from './word/beside.ts';
import { readBlocks } from './word/blocks.ts';
import { Formats } from './word/formats.ts';
import { readNumbering } from './word/numbering.ts';
import { openWord } from './word/package.ts';
import { Parts } from './word/parts.ts';
import { Revisions } from './word/revisions.ts';
import { readStyles } from './word/styles.ts';
import { readFaces } from './word/theme.ts';

/** As many elements may the parts beside the main one have together; those with more are left out. */
const mostBeside = 400_000;

/**
 * The running text of a Word file (.docx, ECMA-376): its paragraphs and tables in order, with the numerals that Word counts
 * itself, text boxes behind the paragraph that holds them; and what the file has beside that text.
 */
export const docx: Reader = {
  extensions: ['docx', 'docm', 'dotx', 'dotm'],
  read: async (bytes, { revisions: taking = 'accept', limits = builtInLimits } = {}) => {
    const word = openWord(bytes, limits);
    if (isFailure(word)) return word;
    const xml = word.text(word.main) ?? damaged;
    if (isFailure(xml)) return xml;
    const parts = new Parts(word, mostBeside);
    const asides = new Asides();
    const numbering = readNumbering(parts.related('numbering'));
    const styles = readStyles(parts.related('styles'), numbering);
    const theme = parts.related('theme') ?? parts.read('word/theme/theme1.xml');
    const formats = new Formats({ styles, numbering, faceOf: readFaces(theme) });
    const revisions = new Revisions(taking, (stretch) => asides.noteStretch(stretch));
    const beside = { parts, formats, taking };
    const notes = new Notes(beside);
    const blocks = readBlocks(xml, { formats, styles, numbering, revisions, asides, notes, limits });
    if (isFailure(blocks)) return blocks;
    for (const words of notes.restOfComments()) asides.note('comment', words);
    tellMargins(beside, asides);
    for (const name of parts.unread) asides.note('unread', name);
    return bareReading(blocks, asides.finish());
  },
};
