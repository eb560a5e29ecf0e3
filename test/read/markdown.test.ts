import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composePlan } from '../../src/compose/plan.ts';
import type { Block, Document, Inline } from '../../src/document/document.ts';
import { parseProse } from '../../src/document/prose.ts';
import { markdown } from '../../src/read/markdown.ts';
import { isFailure } from '../../src/read/reader.ts';
import { cellText } from '../../src/render/cell-text.ts';
import { markdown as written } from '../../src/render/markdown.ts';
import { printText } from '../../src/render/text.ts';
import { samplePlan } from '../compose/sample-plan.ts';
import { documentOf, gb9704 } from '../render/tables.ts';

const read = async (text: string | Uint8Array) => {
  const reading = await markdown.read(typeof text === 'string' ? new TextEncoder().encode(text) : text);
  if (isFailure(reading)) throw new Error(reading.failure.zh);
  return reading;
};

const marked = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline): string => {
      if (inline.type === 'text') return inline.text;
      if (inline.type === 'break') return '/';
      return inline.type === 'strong' ? `[${marked(inline.inlines)}]` : `<${marked(inline.inlines)}>`;
    })
    .join('');

/** Paragraphs with [strong], <emphasis>, / for breaks and # for each level of a heading; tables as rows; lists by their marks. */
const shown = async (text: string) =>
  (await read(text)).document.blocks.map((block) => {
    if (block.type === 'table') return [...block.head, ...block.rows].map((row) => row.map(cellText));
    if (block.type === 'list') return block.items.map(({ mark }) => mark);
    return block.type === 'paragraph' ? '#'.repeat(block.look?.heading ?? 0) + marked(block.inlines) : block.type;
  });

describe('markdown', () => {
  it.each([
    ['headings', '# 标题\n\n## 一、甲 ##\n\n乙\n===\n\n丙\n---\n', ['#标题', '##一、甲', '#乙', '##丙']],
    ['strong and emphasis', '甲**乙**丙*丁*\n', ['甲[乙]丙<丁>']],
    ['a lead sentence', '**1.办好专栏**。全年30期。\n', ['[1.办好专栏]。全年30期。']],
    [
      'bold type that closes at a punctuation mark',
      '**1.办好专栏。**全年**30期**，**“求真”**专栏。\n',
      ['[1.办好专栏。]全年[30期]，[“求真”]专栏。'],
    ],
    ['stars that are escaped, or alone', '甲\\*\\*乙。\\*\\*丙 * 丁**\n', ['甲**乙。**丙 * 丁**']],
    ['headings with the names of pandoc', '## 一、甲 {#一甲 .unnumbered}\n', ['##一、甲']],
    ['lists that pandoc keeps apart', '- 甲\n\n```{=html}\n<!-- -->\n```\n\n* 乙\n', [['-'], ['*']]],
    [
      'tables made of spaces line by line',
      '  指标   数量\n  ------ ------\n  讲座   30\n  培训   40\n',
      ['指标   数量', '------------', '讲座   30', '培训   40'],
    ],
    ['escapes of pandoc', '1\\. 甲\\#乙\\_丙\\"\n', ['1. 甲#乙_丙"']],
    ['entities', '&#160;&#12288;甲&amp;乙&nbsp;丙&lt;&#x4e01;\n', ['\u00a0　甲&乙\u00a0丙<丁']],
    ['an ampersand alone', 'A&B\n', ['A&B']],
    ['hard breaks', '甲\\\n乙  \n丙\n丁\n', ['甲/乙/丙丁']],
    [
      'lists with their marks',
      '- 甲\n- 乙\n\n1) 丙\n2) 丁\n',
      [
        ['-', '-'],
        ['1)', '2)'],
      ],
    ],
    [
      'tables',
      '| 甲 | 乙 |\n| --- | --- |\n| 1\\|2 | *3* |\n',
      [
        [
          ['甲', '乙'],
          ['1|2', '3'],
        ],
      ],
    ],
    ['tables without a head', '|  |  |\n| --- | --- |\n| 甲 | 乙 |\n', [[['甲', '乙']]]],
    [
      'quotes, code, links and pictures as typed',
      '> 甲\n\n`乙`[丙](d)![丁](e)\n\n<b>戊</b>\n',
      ['> 甲', '`乙`[丙](d)![丁](e)', '<b>戊</b>'],
    ],
    [
      'lines that begin paragraphs',
      '一、甲\n（一）乙\n1.丙\n接着\n　　丁\n**2.戊**。己\n',
      ['一、甲', '（一）乙', '1.丙接着', '丁', '[2.戊]。己'],
    ],
    ['lines that only begin with a number', '共有\n1.5亿元\n2026年\n', ['共有1.5亿元2026年']],
    ['lines behind a break that was asked for', '甲\\\n一、乙\n', ['甲/一、乙']],
    ['rules', '甲\n\n---\n\n乙\n', ['甲', '---', '乙']],
  ])('reads %s', async (_, text, expected) => {
    expect(await shown(text)).toEqual(expected);
  });

  it('keeps settings at the top beside the text', async () => {
    const { document, asides } = await read('---\ntitle: 甲\ntags:\n  - 乙\n---\n\n正文\n');
    expect(printText(document)).toBe('正文\n');
    expect(asides).toEqual([{ kind: 'front-matter', block: null, words: 'title: 甲\ntags:\n  - 乙' }]);
  });

  it('takes rules around a text for no settings', async () => {
    expect(await shown('---\n\n甲：乙\n\n丙\n\n---\n')).toEqual(['---', '甲：乙', '丙', '---']);
  });

  it('tells of another encoding and of invisible characters', async () => {
    const gbk = new Uint8Array([0xbf, 0xc6, 0xc6, 0xd5]);
    expect((await read(gbk)).asides).toEqual([{ kind: 'encoding', block: null, words: 'GB 18030' }]);
    const { document, asides } = await read('甲\u200b乙\u2028\r\n丙\r');
    expect(printText(document)).toBe('甲乙\n丙\n');
    expect(asides).toEqual([{ kind: 'invisible', block: null, words: 'U+200B' }]);
  });

  it('fails as readText does', async () => {
    expect(isFailure(await markdown.read(new Uint8Array([0xff, 0xff, 0x61])))).toBe(true);
  });
});

describe('Markdown that was printed', () => {
  const again = async (document: Document): Promise<string> =>
    printText((await read(await written.render(document, gb9704))).document);

  const odd = fc.string({
    unit: fc.constantFrom(
      ...'*_#`[]<>&\\~|!$:;=-+.)(1290 甲乙一、，。：（）“”《》—…　ab\u00a0𠮷👍é＊｜①',
      '**',
      '](',
      '&amp;',
      '1. ',
      '- ',
      '（一）',
      '第一章',
    ),
    maxLength: 24,
  });
  const line = odd.filter((words) => words.trim() !== '');
  const inline = fc
    .record({
      type: fc.constantFrom('strong' as const, 'emphasis' as const, 'text' as const),
      words: odd,
    })
    .map(({ type, words }): Inline => {
      return type === 'text' ? { type, text: words } : { type, inlines: [{ type: 'text', text: words }] };
    });
  const block = fc.oneof(
    line.map((words): Block => ({ type: 'title', text: words })),
    fc
      .tuple(fc.integer({ min: 1, max: 8 }), line)
      .map(([level, words]): Block => ({ type: 'heading', level, face: 'body', numeral: '1.', text: words })),
    fc.tuple(line, fc.constantFrom('', '。'), fc.array(inline, { maxLength: 4 })).map(
      ([words, stop, inlines]): Block => ({
        type: 'paragraph',
        lead: { level: 2, face: 'script', numeral: '（一）', text: words, stop },
        inlines,
      }),
    ),
  );

  it('gives the text of a whole plan again', async () => {
    const document = await composePlan(samplePlan, { draft: false });
    expect(await again(document)).toBe(printText(document));
  });

  it('gives any title, heading, lead and setting again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 4 }), async (blocks) => {
        const document = documentOf(...blocks);
        expect(await again(document)).toBe(printText(document));
      }),
      { numRuns: 500 },
    );
  });

  it('gives any prose again', async () => {
    const prose = fc.array(odd, { maxLength: 5 }).map((lines) => lines.join('\n'));
    await fc.assert(
      fc.asyncProperty(prose, async (text) => {
        const document = documentOf(...(await parseProse(text)));
        fc.pre(document.blocks.length > 0);
        expect(await again(document)).toBe(printText(document));
      }),
      { numRuns: 500 },
    );
  });
});
