import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline, List } from '../../src/document/document.ts';
import { toText } from '../../src/document/inline.ts';
import { parseProse } from '../../src/document/prose.ts';

const text = (words: string): Inline => ({ type: 'text', text: words });
const paragraph = (...inlines: readonly Inline[]): Block => ({ type: 'paragraph', lead: null, inlines });

describe('parseProse', () => {
  it.each([
    ['', []],
    ['甲。', [paragraph(text('甲。'))]],
    ['甲，\n乙。\n\n丙。\n', [paragraph(text('甲，乙。')), paragraph(text('丙。'))]],
    ['annual\nreport', [paragraph(text('annual report'))]],
    ['2025\n年', [paragraph(text('2025年'))]],
    ['2025，\n2026', [paragraph(text('2025，2026'))]],
    [
      '**abc**\n_def_',
      [paragraph({ type: 'strong', inlines: [text('abc')] }, text(' '), { type: 'emphasis', inlines: [text('def')] })],
    ],
    ['甲  \n乙', [paragraph(text('甲乙'))]],
    ['甲\\\n乙', [paragraph(text('甲'), { type: 'break' }, text('乙'))]],
    ['　　甲  乙', [paragraph(text('　　甲  乙'))]],
    [
      '甲**乙*丙*丁**',
      [
        paragraph(
          text('甲'),
          { type: 'strong', inlines: [text('乙')] },
          { type: 'strong', inlines: [{ type: 'emphasis', inlines: [text('丙')] }] },
          { type: 'strong', inlines: [text('丁')] },
        ),
      ],
    ],
    ['\\*甲\\*', [paragraph(text('*甲*'))]],
  ] satisfies readonly (readonly [string, readonly Block[]])[])('reads %j', async (markdown, blocks) => {
    expect(await parseProse(markdown)).toEqual(blocks);
  });

  it.each([
    '# 甲',
    '## 甲 ##',
    '> 甲',
    '`a*b`',
    '```',
    '    甲',
    '[甲](http://example.invalid)',
    '![甲](a.png)',
    '<http://example.invalid>',
    '<b>甲</b>',
    '&amp;&lt;',
    '[甲]: b',
    '---',
    '~~甲~~',
    '1.甲',
    '１．甲',
    '-甲',
    '5*3',
    'snake_case_name',
    '甲** 乙**',
    '“甲”‘乙’...--(c)',
    'www.example.invalid',
  ])('keeps the characters of %s', async (markdown) => {
    const blocks = await parseProse(markdown);
    expect(blocks.map((block) => block.type === 'paragraph' && toText(block.inlines))).toEqual([markdown.trim()]);
  });

  it('keeps the marks of lists as typed, whatever they count', async () => {
    const [bullets, numbers] = (await parseProse('+ 甲\n\n  乙\n+ 丙\n\n3) 丁\n9) 戊\n   - 己')) as readonly List[];
    expect(bullets).toEqual({
      type: 'list',
      items: [
        { mark: '+', blocks: [paragraph(text('甲')), paragraph(text('乙'))] },
        { mark: '+', blocks: [paragraph(text('丙'))] },
      ],
    });
    expect(numbers?.items.map(({ mark }) => mark)).toEqual(['3)', '9)']);
    expect(numbers?.items[1]?.blocks[1]).toEqual({
      type: 'list',
      items: [{ mark: '-', blocks: [paragraph(text('己'))] }],
    });
  });

  it('reads tables with their head and alignments', async () => {
    const [table] = await parseProse('| 序号 | 指标 | 目标值 |\n|:-:|---|--:|\n| 1 | 专题**培训** | 30\\|场 |\n| 2 |');
    expect(table).toEqual({
      type: 'table',
      columns: [
        { width: 5, align: 'center' },
        { width: 8, align: 'left' },
        { width: 6, align: 'right' },
      ],
      head: [['序号', '指标', '目标值'].map((word) => ({ inlines: [text(word)] }))],
      rows: [
        [
          { inlines: [text('1')] },
          { inlines: [text('专题'), { type: 'strong', inlines: [text('培训')] }] },
          { inlines: [text('30|场')] },
        ],
        [{ inlines: [text('2')] }, { inlines: [] }, { inlines: [] }],
      ],
    });
  });

  it('loses nothing of lists that no one would write', async () => {
    const [block] = await parseProse(`${'- '.repeat(5000)}甲`);
    let [marks, deepest] = [0, block];
    while (deepest?.type === 'list') {
      marks += 1;
      deepest = deepest.items[0]?.blocks[0];
    }
    const rest = deepest?.type === 'paragraph' ? toText(deepest.inlines) : '';
    expect(marks + (rest.match(/- /g)?.length ?? 0)).toBe(5000);
    expect(rest.endsWith('甲')).toBe(true);
  });

  it('reads any paragraph without marks as its characters', async () => {
    const words = fc.string({ unit: fc.constantFrom(...'甲乙丙，。：（）“”《》—…　ab1 .、％＋𠮷👍é'), minLength: 1 });
    await fc.assert(
      fc.asyncProperty(
        words.map((word) => `字${word}字`),
        async (word) => {
          expect(await parseProse(word)).toEqual([paragraph(text(word))]);
        },
      ),
    );
  });

  it.each([
    ['emphasis', '*甲 '.repeat(20_000) + '乙* '.repeat(20_000)],
    ['underscores', '_'.repeat(50_000)],
    ['brackets', '['.repeat(50_000)],
    ['spaces', `甲${' '.repeat(50_000)}乙`],
    ['pipes', '|'.repeat(50_000)],
  ])('reads a hundred thousand %s to the end', async (_, markdown) => {
    const words = (await parseProse(markdown)).flatMap((block) => (block.type === 'paragraph' ? block.inlines : []));
    expect(toText(words).length).toBeGreaterThan(10_000);
  });
});
