import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Cell, Inline, Item } from '../../src/document/document.ts';
import { toText } from '../../src/document/inline.ts';
import { parseProse } from '../../src/document/prose.ts';
import { writeProse } from '../../src/document/write-prose.ts';

const words = fc
  .string({
    unit: fc.constantFrom(
      ...'*_#`[]<>&\\~|!$:;=-+.)(1290 甲乙，。：（）“”《》—…　ab\u00a0𠮷👍é＊｜',
      '**',
      '&amp;',
      '1. ',
      '- ',
      '---',
      '| --- |',
    ),
    maxLength: 24,
  })
  .map((text) => text.trim())
  .filter((text) => text !== '');

const text = words.map((each): Inline => ({ type: 'text', text: each }));
const inline = fc.oneof(
  text,
  text.map((each): Inline => ({ type: 'strong', inlines: [each] })),
  text.map((each): Inline => ({ type: 'emphasis', inlines: [each] })),
);
const inlines = fc.array(inline, { minLength: 1, maxLength: 3 });
const broken = fc
  .array(inlines, { minLength: 1, maxLength: 3 })
  .map((lines) => lines.flatMap((line, index): Inline[] => (index === 0 ? line : [{ type: 'break' }, ...line])));
const paragraph = broken.map((each): Block => ({ type: 'paragraph', lead: null, inlines: each }));
const item = fc.record({
  mark: fc.constantFrom('-', '*', '+', '1.', '12)'),
  blocks: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
});
const list = fc.array(item, { minLength: 1, maxLength: 3 }).map((items): Block => ({ type: 'list', items }));
const cell = fc.oneof(
  fc.constant<Cell>({ inlines: [] }),
  inlines.map((each): Cell => ({ inlines: each })),
);
const table = fc.integer({ min: 1, max: 3 }).chain((count) =>
  fc.array(fc.array(cell, { minLength: count, maxLength: count }), { minLength: 1, maxLength: 3 }).map(
    (rows): Block => ({
      type: 'table',
      columns: rows[0]?.map(() => ({ width: 1, align: 'center' })) ?? [],
      head: [],
      rows,
    }),
  ),
);

/** The lines of blocks as they are printed, whatever blocks hold them. */
const linesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block): readonly string[] => {
    if (block.type === 'paragraph') return [toText(block.inlines)];
    if (block.type === 'list') return block.items.flatMap(linesOfItem);
    if (block.type !== 'table') return [];
    return [...block.head, ...block.rows].map((row) => row.map((each) => toText(each.inlines)).join('\t'));
  });

const linesOfItem = ({ mark, blocks }: Item): readonly string[] =>
  linesOf(blocks).map((line, index) => (index === 0 ? `${mark} ${line}` : line));

describe('writeProse', () => {
  it.each([
    ['1. 甲', '1\\. 甲\n'],
    ['- 甲', '\\- 甲\n'],
    ['#甲 a_b *', '#甲 a_b \\*\n'],
    ['甲\\乙\\*', '甲\\乙\\\\\\*\n'],
    ['1.甲', '1.甲\n'],
  ])('writes %j as %j', (given, written) => {
    expect(writeProse([{ type: 'paragraph', lead: null, inlines: [{ type: 'text', text: given }] }])).toBe(written);
  });

  it('writes what reads as the same lines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(paragraph, list, table), { maxLength: 4 }), async (blocks) => {
        expect(linesOf(await parseProse(writeProse(blocks)))).toEqual(linesOf(blocks));
      }),
      { numRuns: 1000 },
    );
  });
});
