import type { Block, Row } from '../../document/document.ts';
import { toText } from '../../document/inline.ts';

/** The words of blocks that were read, each on a line, the cells of a row apart by tabs. */
export const wordsOfBlocks = (blocks: readonly Block[]): string => blocks.flatMap(linesOf).join('\n');

const linesOf = (block: Block): readonly string[] => {
  if (block.type === 'paragraph') return [toText(block.inlines)];
  return block.type === 'table' ? [...block.head, ...block.rows].map(lineOf) : [];
};

const lineOf = (row: Row): string => row.map(({ inlines }) => toText(inlines)).join('\t');
