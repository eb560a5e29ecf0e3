import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composePlan } from '../../src/compose/plan.ts';
import type { Block, Document, Inline } from '../../src/document/document.ts';
import { flatten } from '../../src/document/flatten.ts';
import { toRuns, toText } from '../../src/document/inline.ts';
import { parseProse } from '../../src/document/prose.ts';
import { docx } from '../../src/read/docx.ts';
import { isFailure } from '../../src/read/reader.ts';
import { docx as written } from '../../src/render/docx.ts';
import { printText } from '../../src/render/text.ts';
import { samplePlan } from '../compose/sample-plan.ts';
import { documentOf, gb9704 } from '../render/tables.ts';

const again = async (document: Document): Promise<Document> => {
  const reading = await docx.read(await written.render(document, gb9704));
  if (isFailure(reading)) throw new Error(reading.failure.zh);
  return reading.document;
};

/** The words of all paragraphs with how they are set. */
const settingsOf = ({ blocks }: Document) =>
  flatten(blocks).flatMap(({ block }) => (block.type === 'paragraph' ? [toRuns(block.inlines)] : []));

const words = fc
  .string({ unit: fc.constantFrom(...'甲乙丙丁，。（）“”《》—… 30%&<>"\'é𠮷ab'), minLength: 1, maxLength: 12 })
  .filter((text) => /\p{L}/u.test(text));

const inline = fc
  .tuple(fc.constantFrom('strong' as const, 'emphasis' as const, 'text' as const), words)
  .map(([type, text]): Inline => (type === 'text' ? { type, text } : { type, inlines: [{ type: 'text', text }] }));

/** Strong words right behind a numeral are those that name a task. */
const isNumbered = (inlines: readonly Inline[]): boolean => /^\s*[（(]?\d{1,3}\s*[）).、]/u.test(toText(inlines));

const paragraph = fc
  .array(inline, { minLength: 1, maxLength: 5 })
  .filter((inlines) => !isNumbered(inlines))
  .map((inlines): Block => ({ type: 'paragraph', lead: null, inlines }));

describe('Word files that were printed', () => {
  it('give the text of a whole plan again', async () => {
    const document = await composePlan(samplePlan, { draft: false });
    expect(printText(await again(document))).toBe(printText(document));
  });

  it('give strong and emphasized words again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 4 }), async (blocks) => {
        const document = documentOf(...blocks);
        expect(settingsOf(await again(document))).toEqual(settingsOf(document));
      }),
      { numRuns: 100 },
    );
  });

  it('give leads and headings without setting, and say where they end', async () => {
    const lead = { level: 2, face: 'script', numeral: '1.', text: '办好专栏', stop: '。' } as const;
    const document = documentOf(
      { type: 'title', text: '2026年\n要点' },
      { type: 'heading', level: 1, face: 'black', numeral: '一、', text: '宣传' },
      {
        type: 'paragraph',
        lead,
        inlines: [
          { type: 'text', text: '全年' },
          { type: 'strong', inlines: [{ type: 'text', text: '30期' }] },
        ],
      },
    );
    const { blocks } = await again(document);
    const looks = blocks.flatMap((block) => (block.type === 'paragraph' && block.look ? [block.look] : []));
    expect(looks.map(({ heading, isTitle }) => [heading, isTitle])).toEqual([
      [null, true],
      [1, false],
      [null, false],
    ]);
    expect(looks[2]?.apart).toBe('1.办好专栏。'.length);
    expect(settingsOf({ ...document, blocks: blocks.slice(2) })).toEqual([
      [
        { text: '1.办好专栏。全年', strong: false, emphasis: false, break: false },
        { text: '30期', strong: true, emphasis: false, break: false },
      ],
    ]);
  });

  it('give tables, lists and their settings again', async () => {
    const prose = '前\n\n| 指标 | 数量 |\n| --- | ---: |\n| **讲座** | 30场 |\n| 培训 | *40*场 |\n\n- 甲\n- 乙';
    const document = documentOf(...(await parseProse(prose)));
    const read = await again(document);
    expect(printText(read)).toBe(printText(document));
    const table = (blocks: readonly Block[]) => blocks.find((block) => block.type === 'table');
    const [one, other] = [table(read.blocks), table(document.blocks)];
    expect(one?.head).toEqual(other?.head);
    expect(one?.rows).toEqual(other?.rows);
    expect(one?.columns.map(({ align }) => align)).toEqual(['left', 'right']);
  });
});
