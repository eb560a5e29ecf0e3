import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainProse } from '../../src/document/plain-prose.ts';
import { readMarkedProse } from '../../src/document/prose.ts';

/** What texts are made of, with what may be a mark of Markdown here or there. */
const pieces = [
  ...['科普', '活动。', '“', '”', '《', '》', '……', '——', '％', '、', '，', '30场', '２', 'a', 'Ab', '7', '𠮷', 'é'],
  ...['\n', '\n', '\n\n', '\n\n\n', ' ', '  ', '\t', '\u3000', '\u00a0', '\u2028', '\0', '\u200b', '\ud800'],
  ...[
    '*',
    '**',
    '_',
    '\\',
    '|',
    '-',
    '---',
    '+',
    '1.',
    '12)',
    '#',
    '>',
    '`',
    '~~',
    ':',
    '[',
    '](',
    '!',
    '<b>',
    '&amp;',
  ],
  ...['=', '===', '(', ')', '.', '10', '@', 'http://a.b', '"', "'", '^', '{', '}', '/', '//', ';', '?', ',', '$', '%'],
];

/** What tables are made of, which need several of these in their order. */
const ofTables = ['甲', '|', '|', ':', '-', '---', ':-:', '\n', '\n', ' '];

/** Line ends are trimmed before a prose is read. */
const trimmed = (text: string): string => text.replace(/[ \t\r]+(?=\n|$)/g, '');

const proseOf = (words: readonly string[]) =>
  fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((some) => trimmed(some.join('')));

describe('readPlainProse', () => {
  it.each([
    ['prose', pieces],
    ['tables', ofTables],
  ])('gives what the parser gives, or null, for what is made of %s', async (_, words) => {
    let plain = 0;
    await fc.assert(
      fc.asyncProperty(proseOf(words), async (text) => {
        const blocks = readPlainProse(text);
        if (blocks === null) return;
        plain += 1;
        expect(blocks).toEqual(await readMarkedProse(text));
      }),
      { numRuns: 20_000 },
    );
    expect(plain).toBeGreaterThan(2000);
  });

  it('does so for any characters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), async (text) => {
        const blocks = readPlainProse(trimmed(text));
        if (blocks !== null) expect(blocks).toEqual(await readMarkedProse(trimmed(text)));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '全年开展科普活动30场，覆盖10万人次。',
    '办好“科普日”“科技周”等活动，\n参加的有3000人。\n\n第二段 second\nparagraph。',
    '（一）加强组织领导。2025年6月底前完成70%，落实《方案（2019-2022年）》。',
  ])('reads by itself what nobody marked: %j', (text) => {
    expect(readPlainProse(text)).not.toBeNull();
  });
});
