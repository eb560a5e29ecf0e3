import type { Block, Inline, Item, List, Paragraph } from './document.ts';

/** A block that stands for itself, with how deep in lists it stands (0 outside and in a list of the first level). */
export interface Line {
  readonly depth: number;
  readonly block: Exclude<Block, List>;
}

/** Blocks in the order of print, lists resolved into paragraphs that begin with their marks as typed. */
export const flatten = (blocks: readonly Block[], depth = 0): readonly Line[] =>
  blocks.flatMap((block) =>
    block.type === 'list' ? block.items.flatMap((item) => flattenItem(item, depth)) : [{ depth, block }],
  );

const flattenItem = ({ mark, blocks }: Item, depth: number): readonly Line[] => {
  const [first, ...rest] = blocks;
  const below = rest.flatMap((block) => flatten([block], block.type === 'list' ? depth + 1 : depth));
  if (first?.type === 'paragraph') return [{ depth, block: prefix(`${mark} `, first) }, ...below];
  const inside = first?.type === 'list' ? flatten([first], depth) : [];
  const [head, ...others] = inside;
  if (head?.block.type === 'paragraph') return [{ depth, block: prefix(`${mark} `, head.block) }, ...others, ...below];
  const unmarked = first ? flatten([first], depth) : [];
  return [{ depth, block: { type: 'paragraph', lead: null, inlines: [textOf(mark)] } }, ...unmarked, ...below];
};

const prefix = (mark: string, paragraph: Paragraph): Paragraph => ({
  ...paragraph,
  inlines: [textOf(mark), ...paragraph.inlines],
});

const textOf = (text: string): Inline => ({ type: 'text', text });
