import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeYaml } from '../../../src/source/compose-yaml.ts';
import { encodeWords } from '../../../src/source/scalars/encode-words.ts';
import type { WrittenScalar } from '../../../src/source/written.ts';
import { writtenAt } from '../written-at.ts';

/** A text with one piece of the value of its one key given other words; null where that is refused. */
const change = async (text: string, piece: string, words: string, at = 0): Promise<string | null> => {
  const { scalar, isInFlow } = await writtenAt(text);
  const from = scalar.text.indexOf(piece, at);
  const range = { start: from, end: from + piece.length };
  const made = encodeWords(text, scalar, range, words, isInFlow);
  return made && `${text.slice(0, made.span.start)}${made.text}${text.slice(made.span.end)}`;
};

describe('encodeWords', () => {
  it.each([
    ['plain', 'a: 专栏３０期 # 注', '３０', '30', 'a: 专栏30期 # 注'],
    ['plain, to nothing', 'a: 《甲》、《乙》', '、', '', 'a: 《甲》《乙》'],
    ['plain over lines', 'a: 专栏\n  共３０期', '３０', '30', 'a: 专栏\n  共30期'],
    ['a blank that was a line end', 'a: 甲\n  乙', ' ', '', 'a: 甲乙'],
    ['plain in braces', '{a: 专栏３０期}', '３０', '30', '{a: 专栏30期}'],
    ['single quotes', "a: 'it''s ３０'", '３０', '30', "a: 'it''s 30'"],
    ['a quote into single quotes', "a: '甲乙'", '乙', "'", "a: '甲'''"],
    ['a doubled quote away', "a: '甲''乙'", "'", '’', "a: '甲’乙'"],
    ['double quotes', 'a: "甲\\n３０"', '３０', '30', 'a: "甲\\n30"'],
    ['a quote and a backslash into double quotes', 'a: "甲乙"', '乙', '"\\', 'a: "甲\\"\\\\"'],
    ['a line end into double quotes', 'a: "甲乙"', '乙', '\n', 'a: "甲\\n"'],
    ['an escape away', 'a: "甲\\u3001乙"', '、', '', 'a: "甲乙"'],
    ['double quotes over lines', 'a: "甲\n  ３０ 乙"', '３０', '30', 'a: "甲\n  30 乙"'],
    ['a literal block', 'a: |\n  甲\n  ３０期\n', '３０', '30', 'a: |\n  甲\n  30期\n'],
    ['a literal block with CRLF', 'a: |\r\n  甲\r\n  ３０期\r\n', '３０', '30', 'a: |\r\n  甲\r\n  30期\r\n'],
    ['a line end of a literal block', 'a: |\n  甲\n  乙\n', '\n乙', '乙', 'a: |\n  甲乙\n'],
    ['lines into a literal block', 'a: |\n  甲乙\n', '乙', '\n乙\n\n丙', 'a: |\n  甲\n  乙\n\n  丙\n'],
    ['lines into a literal block with CRLF', 'a: |\r\n  甲乙\r\n', '乙', '\n乙', 'a: |\r\n  甲\r\n  乙\r\n'],
    ['a block with an indentation sign', 'a: |2-\n     甲\n   ３０\n', '３０', '30', 'a: |2-\n     甲\n   30\n'],
    ['lines into a block with an indentation sign', 'a: |1\n  甲\n 乙\n', '乙', '乙\n丙', 'a: |1\n  甲\n 乙\n 丙\n'],
    ['a folded block', 'a: >-\n  甲\n  ３０期\n', '３０', '30', 'a: >-\n  甲\n  30期\n'],
    ['a line end of a folded block', 'a: >-\n  甲\n  乙\n', ' ', '', 'a: >-\n  甲乙\n'],
    ['marks into a block', 'a: |\n  甲乙\n', '乙', ': # "x"', 'a: |\n  甲: # "x"\n'],
    ['words before the first', 'a: |\n  甲\n', '', '乙', 'a: |\n  乙甲\n'],
  ])('%s', async (_name, text, piece, words, made) => {
    expect(await change(text, piece, words)).toBe(made);
  });

  it.each([
    ['a mark of a mapping into plain words', 'a: 甲乙', '乙', ': 丙'],
    ['a colon to the end of plain words', 'a: 甲乙', '乙', ':'],
    ['a colon before a blank', 'a: 甲乙 丙', '乙', ':'],
    ['a comment into plain words', 'a: 甲乙', '乙', ' #丙'],
    ['a # behind a blank', 'a: 甲 乙', '乙', '#'],
    ['a quote to the beginning of plain words', 'a: 甲乙', '甲', '"'],
    ['a dash and a blank to the beginning', 'a: 甲乙', '甲', '- '],
    ['plain words that become a number', 'a: 30场', '场', ''],
    ['plain words that become a truth value', 'a: true场', '场', ''],
    ['plain words that become nothing', 'a: null场', '场', ''],
    ['plain words that are gone', 'a: 甲', '甲', ''],
    ['a blank at the beginning of plain words', 'a: 甲乙', '甲', ' '],
    ['a blank at the end of plain words', 'a: 甲乙', '乙', ' '],
    ['a comma in braces', '{a: 甲乙}', '乙', ',b'],
    ['a bracket in brackets', '[甲乙]', '乙', ']'],
    ['a line end into plain words', 'a: 甲乙', '乙', '\n'],
    ['a line end into single quotes', "a: '甲乙'", '乙', '\n'],
    ['a line end into a folded block', 'a: >\n  甲乙\n', '乙', '\n'],
    ['a line end of a folded block that is kept', 'a: >\n  甲\n\n  乙\n', '\n乙', '乙'],
    ['the last line end of a block', 'a: |\n  甲\n', '甲\n', '乙'],
    ['words behind the last line end', 'a: |\n  甲\n', '', '乙', 2],
    ['a line end to the end of a block', 'a: |-\n  甲\n', '', '\n', 1],
    ['the whole of a line', 'a: |\n  甲\n  乙\n', '甲', ''],
    ['a blank at the beginning of a block', 'a: |\n  甲\n', '甲', ' 甲'],
    ['a blank at the beginning of a folded line', 'a: >\n  甲\n  乙\n', '乙', ' 乙'],
    ['a blank that would end a line', 'a: "甲 、\n  乙"', '、', ''],
    ['a blank that would begin a line', 'a: "甲\n  、 乙"', '、', ''],
    ['a tab', 'a: 甲乙', '乙', '\t乙'],
    ['an invisible character', 'a: 甲乙', '乙', '\u202e'],
    ['a part of an escape', 'a: "\\U0001F600"', '\ud83d', '甲'],
    ['half of a character', 'a: "\u{1F600}"', '\ud83d', '甲'],
  ])('refuses %s', async (_name, text, piece, words, at = 0) => {
    expect(await change(text, piece, words, at)).toBeNull();
  });
});

const newline = fc.constantFrom('\n', '\r\n');
const piece = fc.constantFrom(
  '专栏',
  '３０',
  ' ',
  '、',
  'a',
  "'",
  '"',
  '\\',
  '#',
  ':',
  ',',
  '-',
  '30',
  '𠮷',
  '\n',
  '  ',
  'true',
  '.',
);
const rows = fc.array(
  fc.array(fc.constantFrom('专栏', '３０期', 'a b', "''", '𠮷', '#x', '1.5', ',', ':x'), {
    minLength: 1,
    maxLength: 3,
  }),
  { minLength: 1, maxLength: 4 },
);

/** A value in any style, with what stands around it. */
const files = fc
  .tuple(fc.constantFrom('plain', 'single', 'double', '|', '>', '|-', '>-', 'flow'), rows, newline, fc.boolean())
  .map(([style, lines, end, isDeep]) => {
    const body = lines.map((words) => words.join(''));
    const indent = isDeep ? '    ' : '  ';
    const inner = body.join(`${end}${indent}`);
    const value =
      style === 'single'
        ? `'${inner.replaceAll("'", "''")}'`
        : style === 'double'
          ? `"${inner.replaceAll("'", '\\"')}"`
          : style === 'flow'
            ? `[${inner.replace(/[#:,']/g, '')}x, y]`
            : /^[|>]/.test(style)
              ? `${style}${end}${indent}${inner}`
              : `x${inner}`;
    return `k: ${value}${end}z: 1${end}`;
  });

it('what it makes is read as it was meant', async () => {
  let [made, missed] = [0, 0];
  await fc.assert(
    fc.asyncProperty(
      files,
      fc.nat(40),
      fc.nat(3),
      fc.array(piece, { maxLength: 3 }),
      async (text, from, length, words) => {
        const { faults } = await composeYaml(text);
        if (faults.length > 0) return;
        const { scalar, isInFlow } = await writtenAt(text);
        const start = Math.min(from, scalar.text.length);
        const range = { start, end: Math.min(start + length, scalar.text.length) };
        const changed = encodeWords(text, scalar, range, words.join(''), isInFlow);
        if (!changed) return;
        made += 1;
        const after = `${text.slice(0, changed.span.start)}${changed.text}${text.slice(changed.span.end)}`;
        const wanted = scalar.text.slice(0, range.start) + words.join('') + scalar.text.slice(range.end);
        const read = await composeYaml(after);
        const isRead = read.faults.length === 0 && (await textOf(after)) === wanted;
        if (!isRead) missed += 1;
      },
    ),
    { numRuns: 3000 },
  );
  expect(made).toBeGreaterThan(500);
  expect(missed).toBe(0);
});

const textOf = async (text: string): Promise<string | null> => {
  try {
    const { scalar }: { scalar: WrittenScalar } = await writtenAt(text);
    return scalar.text;
  } catch {
    return null;
  }
};
