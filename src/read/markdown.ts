import { parseProse } from '../document/prose.ts';
import { bareReading } from './bare-reading.ts';
import { readText } from './read-text.ts';
import { isFailure, type Reader } from './reader.ts';

/** Markdown as plans write it; headings and whatever else stays the characters that were typed. */
export const markdown: Reader = {
  extensions: ['md', 'markdown'],
  read: async (bytes) => {
    const content = readText(bytes);
    return isFailure(content) ? content : bareReading(await parseProse(content));
  },
};
