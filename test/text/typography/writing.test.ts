import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWriting } from '../../../src/text/typography/writing.ts';

/** The stand-ins as characters that people can read: · hidden, x cited, @ foreign, / a line break between blocks. */
const shownAs = (text: string): string =>
  text.replaceAll('\uFFFC', '·').replaceAll('\uFFFD', 'x').replaceAll('\uE000', '@').replaceAll('\n', '/');

describe('readWriting', () => {
  it.each([
    ['marks of Markdown', '办好**培训**30场。', '办好··培训··30场。'],
    ['a line break within a paragraph', '办好\n  培训。', '办好···培训。'],
    ['a line break between letters', '办好APP\nstore。', '办好APP store。'],
    ['paragraphs', '办好。\n\n培训。', '办好。//培训。'],
    ['points of a list', '- 办好；\n- 培训。\n1. 讲座', '··办好；/··培训。/···讲座'],
    ['a table', '| 事项 | 数量 |\n| --- | ---: |\n| 培训 | 30 |', '| 事项 | 数量 |/··············/| 培训 | 30 |'],
    ['a rule', '办好。\n\n---\n\n培训', '办好。//···//培训'],
    ['an escape', '办好3\\*5。', '办好3·*5。'],
    ['titles and quotations', '《甲,乙》和“丙 丁”。', '《xxx》和“xxx”。'],
    ['a title in a title', '《甲〈乙〉》', '《xxxx》'],
    ['straight quotes', '办"甲,乙"。', '办"xxx"。'],
    ['an unclosed title', '《甲,乙。', '《甲,乙。'],
    ['addresses', '见https://example.org/a,b,网址', '见@@@@@@@@@@@@@@@@@@@@@@@@网址'],
    ['a mail address', '发到a.b@example.org。', '发到@@@@@@@@@@@@@@@。'],
    ['telephone numbers', '电话0431-85678901，13800000000。', '电话@@@@@@@@@@@@@，13800000000。'],
    ['code', '用`a,b`。', '用@@@@@。'],
  ])('%s', (_, text, own) => {
    expect(shownAs(readWriting(text).own)).toBe(own);
  });

  it('cites names', () => {
    expect(shownAs(readWriting('与甲(乙)台合办。', ['甲(乙)台']).own)).toBe('与xxxxx合办。');
  });

  it('tells blocks apart', () => {
    const { blocks, text } = readWriting('  甲\n乙\n\n- 丙\n丁\n| 戊 |\n## 己\n庚');
    expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['paragraph', '甲\n乙'],
      ['item', '丙\n丁'],
      ['row', '| 戊 |'],
      ['heading', '## 己'],
      ['paragraph', '庚'],
    ]);
  });

  it('keeps every offset', () => {
    const pieces = fc.constantFrom(
      '甲',
      '《',
      '》',
      '“',
      '”',
      '"',
      '*',
      '`',
      '- ',
      '\n',
      '\n\n',
      '| ',
      '---',
      ' ',
      '1. ',
      'a@b.c',
      '\\',
      ',',
      '&lt;',
      '#',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const { text, shown, own, blocks } = readWriting(parts.join(''), ['甲,']);
        expect([shown.length, own.length]).toEqual([text.length, text.length]);
        for (const { start, end } of blocks) expect(shown.slice(start, end)).not.toContain('\n');
      }),
    );
  });
});
