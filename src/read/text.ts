import { bareReading, plainParagraph } from './bare-reading.ts';
import { readText } from './read-text.ts';
import { isFailure, type Reader } from './reader.ts';

/** Plain text: one paragraph for each line that holds more than white space, its characters as they stand. */
export const text: Reader = {
  extensions: ['txt'],
  read: async (bytes) => {
    const content = readText(bytes);
    if (isFailure(content)) return content;
    const lines = content.split(/\r\n|\r|\n/).filter((line) => /\S/.test(line));
    return bareReading(lines.map((line) => plainParagraph([{ type: 'text', text: line }])));
  },
};
