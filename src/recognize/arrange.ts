import type { Block } from '../document/document.ts';
import type { Reading } from '../document/reading.ts';
import { linesOf } from './line.ts';

/**
 * A reading in the order of the page: in letters the mark (发文机关标志) stands in a box that is anchored in the line of
 * the number below it, and is read behind that line.
 */
export const arrangeReading = (reading: Reading): Reading => {
  const { document, asides } = reading;
  const [number, mark, ...rest] = document.blocks;
  const [numberWords = '', markWords = ''] = linesOf(document.blocks.slice(0, 2));
  const isBoxed = asides.some(
    ({ kind, words }) => kind === 'text-box' && markWords !== '' && words.trim() === markWords,
  );
  if (!number || !mark || !isBoxed || !/〔\d{4}〕\d{1,5}号$/.test(numberWords)) return reading;
  // 紧急程度 stands at the left of the number, and above the mark.
  const pieces = numberWords
    .split('\t')
    .map((text): Block => ({ type: 'paragraph', lead: null, inlines: [{ type: 'text', text }] }));
  return {
    ...reading,
    document: { ...document, blocks: [...pieces.slice(0, -1), mark, ...pieces.slice(-1), ...rest] },
  };
};
