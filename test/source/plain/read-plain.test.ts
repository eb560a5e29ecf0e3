import '../../seed.ts';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { hasCues } from '../../../src/source/misreadings/cues.ts';
import { readPlain } from '../../../src/source/plain/read-plain.ts';
import { isPlainData, usualLength } from '../../../src/source/plain-data.ts';
import { isPlainText } from '../../../src/source/plain-text.ts';
import { planTexts } from '../plan-texts.ts';

const read = (text: string) => readPlain(text, { seen: new Set(), longest: 0 });

/** Whether a text is read; where it is, js-yaml reads the same, and nothing in it may be read amiss. */
const compare = (text: string): boolean => {
  const data = isPlainText(text) ? read(text) : undefined;
  if (data === undefined) return false;
  const other = load(text, { schema: CORE_SCHEMA });
  expect(data).toStrictEqual(other);
  expect(JSON.stringify(data)).toBe(JSON.stringify(other));
  expect(isPlainData(data)).toBe(true);
  expect(hasCues(text)).toBe(false);
  return true;
};

/** Plans without comments behind values. */
const plans = [...planTexts, readFileSync('plans/plan-2020.yaml', 'utf8')].map((text) => text.replace(/ +#.*$/gm, ''));

/** A map within so many others but one. */
const nested = (levels: number): string =>
  `${Array.from({ length: levels }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')} 1\n`;

describe('readPlain', () => {
  it.each([
    ['values on their lines', 'a: 1\nb: 2.5\nc: true\n标题: 办好专栏\nd: a-b c\n'],
    ['maps and lists', 'a:\n  b:\n    - c: 1\n      d: 2\n    - 甲\n  e: 3\nf:\n- 乙\n- g: 4\n'],
    ['texts', 'a: |\n  甲\n   乙\n\n  丙 # 丁: 戊\n\nb: |-\n  己\n'],
    ['a text that blank lines begin', 'a: |\n\n  甲\n'],
    ['brackets and braces', 'a: {b: 甲, c: [1, 2-3, {d: false}]}\ne: [ 乙 ,丙 ]\nf: ["1.", \'甲, 乙\' ]\n'],
    ['quotes', "a: \"甲：乙, 丙\"\nb: '1'\nc:\n  - '丁'\n"],
    ['maps in maps', nested(30)],
    ['maps side by side', Array.from({ length: 31 }, (_, index) => `a${index}:\n  b: 1\n`).join('')],
    ['a list in the column of its key, and the next key', 'a:\n- 甲\nb: 1\n'],
    ['keys from the first to the last of the Chinese characters', '一: 1\n鿿: 2\n'],
    ['colons and number signs within words', 'a: b:c\nd: e#f\ng: h# i\n'],
    ['blanks behind values', 'a: 甲 \nb: [ 乙  , 丙 ]\n'],
    ['nothing in quotes', 'a: ""\n'],
    ['brackets in brackets', `a: ${'['.repeat(8)}1${']'.repeat(8)}\n`],
    ['brackets side by side', `a: [${'[1], '.repeat(9)}[2]]\n`],
    ['a wide colon in brackets and quotes', 'a: ["甲：乙"]\n'],
    ['a text as long as texts are', `a: ${'甲'.repeat(usualLength)}\n`],
    ['comments on lines of their own', '# 甲\na:\n  # 乙\n  - 1\n# 丙\n'],
  ])('reads %s', (_, text) => {
    expect(compare(text)).toBe(true);
  });

  it.each([
    ['a comment behind a value', 'a: 1 # 甲\n'],
    ['a value that goes on', 'a: 甲\n  乙\n'],
    ['an item that goes on', 'a:\n  - 甲\n    乙\n'],
    ['a folded text', 'a: >\n  甲\n'],
    ['an escape', 'a: "甲\\t乙"\n'],
    ['a quote within quotes', "a: '甲''乙'\n"],
    ['an empty value', 'a:\nb: 1\n'],
    ['an empty text', 'a: |\nb: 1\n'],
    ['null', 'a: ~\n'],
    ['a key that stands twice', 'a: 1\na: 2\n'],
    ['a key with blanks', '甲 乙: 1\n'],
    ['a key within a value', 'a: b: c\n'],
    ['a value beneath its key without a deeper column', 'a:\nb\n'],
    ['a line that is deeper than the one before', 'a: 1\n  b: 2\n'],
    ['a line between two columns', 'a:\n    b: 1\n  c: 2\n'],
    ['brackets of several lines', 'a: [甲,\n  乙]\n'],
    ['words behind brackets', 'a: [甲] 乙\n'],
    ['an empty list', 'a: []\n'],
    ['a quote that nobody closes in brackets', 'a: ["甲]\n'],
    ['a quote within quotes in brackets', "a: ['甲''乙']\n"],
    ['an item that may have been meant for a key', 'a:\n  - title：甲\n'],
    ['the same in quotes', 'a:\n  - "title：甲"\n'],
    ['a list in a list', 'a:\n  - - 1\n'],
    ['line ends of Windows', 'a: 1\r\n'],
    ['no line end', 'a: 1'],
    ['deep nesting', `a: ${'['.repeat(9)}1${']'.repeat(9)}\n`],
    ['deep nesting of maps', nested(31)],
    ['an empty value within a map', 'a:\n  b:\nc: 1\n'],
    ['a key of other characters', '〇: 1\n'],
    ['a key of characters behind the Chinese ones', 'ꀀ: 1\n'],
    ['a value without a key', ': 1\n'],
    ['a colon without a blank', 'a:b\n'],
    ['a value that ends with a colon', 'a: b:\n'],
    ['a quote alone', 'a: "\n'],
    ['a number sign in quotes', 'a: "甲 # 乙"\n'],
    ['a dash in brackets', 'a: [-1]\n'],
    ['a word in braces', 'a: {b}\n'],
    ['a bracket that a brace closes', 'a: [b}\n'],
    ['a number that no plan may hold', 'a: .inf\n'],
    ['a number that is written as few do', 'a: 1_000\n'],
    ['a number that no double holds', 'a: 9007199254740993\n'],
    ['a text that is longer than texts are', `a: ${'甲'.repeat(usualLength + 1)}\n`],
    ['a text that the file ends before', 'a: |\n'],
    ['a list alone', '- a\n'],
    ['a map that does not begin its line', ' a: 1\n'],
    ['nothing but comments', '# 甲\n'],
  ])('leaves %s to others', (_, text) => {
    expect(read(text)).toBeUndefined();
  });

  it('notes keys, and values as long as the words that are asked for', () => {
    const words = { seen: new Set<string>(), longest: 2 };
    readPlain('a: 甲乙\nb: 甲乙丙\nc: {a: 丙}\n', words);
    expect([...words.seen]).toEqual(['a', '甲乙', 'b', 'c', '丙']);
  });

  it('keeps no failure to itself that is not about the text', () => {
    const seen = new Set<string>();
    seen.add = () => {
      throw new Error('not about the text');
    };
    expect(() => readPlain('a: b\n', { seen, longest: 0 })).toThrow('not about the text');
  });

  it('reads what js-yaml reads in plans that were changed, or leaves it', () => {
    const pieces = fc.constantFrom(
      ...[
        ' ',
        '\n',
        '  ',
        '- ',
        ': ',
        ':',
        '#',
        ' #',
        '"',
        "'",
        '{',
        '}',
        '[',
        ']',
        ',',
        '|',
        '|-',
        '>',
        '-',
        'a',
        '\n\n',
      ],
      ...[
        'a: b\n',
        '：',
        '1',
        'true',
        '~',
        'null',
        '   \n',
        '\n ',
        '- - ',
        'x\n  y',
        '“',
        '.5',
        '0x1',
        '1e3',
        '@',
        '%',
      ],
    );
    const change = fc.record({ at: fc.nat(2500), dropped: fc.nat(4), piece: fc.option(pieces, { nil: '' }) });
    let count = 0;
    fc.assert(
      fc.property(fc.constantFrom(...plans), fc.array(change, { minLength: 1, maxLength: 3 }), (plan, changes) => {
        let text = plan.slice(0, plan.indexOf('\n', 2500) + 1 || plan.length);
        for (const { at, dropped, piece } of changes) text = text.slice(0, at) + piece + text.slice(at + dropped);
        if (compare(text)) count += 1;
      }),
      { numRuns: 4000 },
    );
    expect(count).toBeGreaterThan(300);
  });
});
