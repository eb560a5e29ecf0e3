import { bareReading, plainParagraph } from './bare-reading.ts';
import { encodingAside, readDecoded } from './read-text.ts';
import { isFailure, type Reader } from './reader.ts';
import { takeInvisible } from './take-invisible.ts';

/** Plain text: one paragraph for each line that holds more than white space, without the blanks around it. */
export const text: Reader = {
  extensions: ['txt'],
  read: async (bytes, { limits } = {}) => {
    const decoded = readDecoded(bytes, limits);
    if (isFailure(decoded)) return decoded;
    const { text: visible, asides } = takeInvisible(decoded.text);
    const lines = visible.split('\n').map((line) => line.trim());
    return bareReading(
      lines.filter((line) => line !== '').map((line) => plainParagraph([{ type: 'text', text: line }])),
      [...encodingAside(decoded), ...asides],
    );
  },
};
