import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composePlan } from '../../src/compose/plan.ts';
import type { Block, Document } from '../../src/document/document.ts';
import { parseProse } from '../../src/document/prose.ts';
import { docx } from '../../src/render/docx.ts';
import { html } from '../../src/render/html.ts';
import { markdown } from '../../src/render/markdown.ts';
import { text } from '../../src/render/text.ts';
import { samplePlan } from '../compose/sample-plan.ts';
import { linesOfHtml, linesOfMarkdown, linesOfWord } from './printed-lines.ts';
import { documentOf, gb9704 } from './tables.ts';

/** What each format prints, paragraph by paragraph. */
const printAll = async (document: Document) => {
  const written = new TextDecoder().decode(await markdown.render(document, gb9704));
  const plain = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await text.render(document, gb9704));
  return {
    plain: plain.split('\n').filter((line) => line !== ''),
    word: linesOfWord(await docx.render(document, gb9704)),
    commonmark: linesOfMarkdown(written, 'commonmark'),
    github: linesOfMarkdown(written, 'github'),
    browser: linesOfHtml(new TextDecoder().decode(await html.render(document, gb9704))),
  };
};

const hasTable = (document: Document): boolean => document.blocks.some(({ type }) => type === 'table');

const expectAlike = async (document: Document): Promise<void> => {
  const { plain, word, commonmark, github, browser } = await printAll(document);
  expect(word).toEqual(plain);
  expect(github).toEqual(plain);
  expect(browser).toEqual(plain);
  if (!hasTable(document)) expect(commonmark).toEqual(plain);
};

const odd = fc.string({
  unit: fc.constantFrom(
    ...'*_#`[]<>&\\~|!$:;=-+.)(1290 甲乙，。：（）“”《》—…　ab\u00a0𠮷👍é＊｜',
    '**',
    '](',
    '&amp;',
    '1. ',
    '- ',
  ),
  maxLength: 24,
});

const line = odd.filter((words) => words.trim() !== '');

describe('Word, HTML, Markdown and plain text', () => {
  it('print the same characters of a whole plan', async () => {
    await expectAlike(await composePlan(samplePlan, { draft: false }));
  });

  it.each([
    ['1. 甲'],
    ['1) 甲'],
    ['+ 甲'],
    ['- 甲'],
    ['* 甲'],
    ['# 甲 #'],
    ['> 甲'],
    ['---'],
    ['==='],
    ['***'],
    ['| 甲 | 乙 |'],
    ['```'],
    ['~~~'],
    ['&lt;b&gt;'],
    ['<b>甲</b>'],
    ['a_b_c'],
    ['\\甲\\*'],
    ['http://example.invalid/a_b?c=1&d'],
    ['[甲]: 乙'],
    ['甲  乙'],
    ['$x$'],
    ['𠮷👍🇨🇳'],
  ])('print %s as it stands, in a paragraph, a lead, a heading and a cell', async (words) => {
    const inlines = [{ type: 'text' as const, text: words }];
    await expectAlike(
      documentOf(
        { type: 'title', text: words },
        { type: 'heading', level: 1, face: 'black', numeral: '', text: words },
        { type: 'paragraph', lead: null, inlines },
        { type: 'paragraph', lead: { level: 2, face: 'body', numeral: '', text: words, stop: '。' }, inlines },
        { type: 'paragraph', lead: { level: 2, face: 'body', numeral: '', text: words, stop: '' }, inlines },
        {
          type: 'table',
          columns: [{ width: 1, align: 'left' }],
          head: [[{ inlines }]],
          rows: [[{ inlines }], [{ inlines: [{ type: 'strong', inlines }] }]],
        },
      ),
    );
  });

  it('agree on any prose', async () => {
    const prose = fc.array(odd, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'));
    await fc.assert(
      fc.asyncProperty(fc.array(prose, { maxLength: 3 }), async (texts) => {
        const blocks = (await Promise.all(texts.map(parseProse))).flat();
        await expectAlike(documentOf(...blocks));
      }),
      { numRuns: 200, examples: [[['**;\n_乙_\na**']], [['｜*****\\`']]] },
    );
  });

  it('agree on any title, heading, lead and setting', async () => {
    const inline = fc.record({
      type: fc.constantFrom('strong' as const, 'emphasis' as const, 'text' as const),
      words: odd,
    });
    const block = fc.oneof(
      line.map((words): Block => ({ type: 'title', text: words })),
      fc
        .tuple(fc.integer({ min: 1, max: 8 }), line)
        .map(([level, words]): Block => ({ type: 'heading', level, face: 'body', numeral: '1.', text: words })),
      fc.tuple(line, fc.constantFrom('', '。'), fc.array(inline, { maxLength: 4 })).map(
        ([words, stop, parts]): Block => ({
          type: 'paragraph',
          lead: { level: 2, face: 'script', numeral: '（一）', text: words, stop },
          inlines: parts.map(({ type, words: text }) =>
            type === 'text' ? { type, text } : { type, inlines: [{ type: 'text', text }] },
          ),
        }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => expectAlike(documentOf(...blocks))),
      { numRuns: 200 },
    );
  });
});
