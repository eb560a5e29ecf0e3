import { expect, it } from 'vitest';
import { docx } from '../../src/read/docx.ts';
import { isFailure } from '../../src/read/reader.ts';
import { printText } from '../../src/render/text.ts';
import { inList, level, lists, part, r, set, wordFile } from './word-file.ts';

const textOf = async (body: string, numbering: Uint8Array): Promise<string> => {
  const reading = await docx.read(wordFile(body, { 'word/numbering.xml': numbering }));
  if (isFailure(reading)) throw new Error(reading.failure.zh);
  return printText(reading.document);
};

const item = (depth = 0, id = 1): string => set(inList(id, depth), r('甲'));

/** The numerals of the first paragraphs of a list of one level that begins at a number. */
const counted = async (format: string, start: number, count = 2): Promise<readonly string[]> => {
  const list = level(0, format, '%1.').replace('<w:start w:val="1"/>', `<w:start w:val="${start}"/>`);
  return (await textOf(item().repeat(count), lists([list])))
    .split('\n')
    .slice(0, -1)
    .map((line) => line.replace(/甲$/, ''));
};

it.each([
  ['decimal', 9, ['9.', '10.']],
  ['decimalZero', 9, ['09.', '10.']],
  ['numberInDash', 1, ['- 1 -.', '- 2 -.']],
  ['upperRoman', 3, ['III.', 'IV.']],
  ['lowerRoman', 1999, ['mcmxcix.', 'mm.']],
  ['upperRoman', 3999, ['MMMCMXCIX.', '4000.']],
  ['upperLetter', 26, ['Z.', 'AA.']],
  ['lowerLetter', 780, ['zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz.', '781.']],
  ['lowerLetter', 0, ['0.', 'a.']],
  ['chineseCounting', 9, ['九.', '十.']],
  ['taiwaneseDigital', 9, ['九.', '一〇.']],
  ['ideographTraditional', 10, ['癸.', '11.']],
  ['ideographZodiac', 0, ['0.', '子.']],
  ['none', 1, ['.', '.']],
  ['anything else', 1, ['1.', '2.']],
])('a list that counts in %s from %i', async (format, start, numerals) => {
  expect(await counted(format, start)).toEqual(numerals);
});

it.each<readonly [name: string, body: string, numbering: Uint8Array, text: string]>([
  [
    'in digits where a level says so',
    item() + item(1),
    lists([level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%1.%2 ', '<w:isLgl/>')]),
    '一、甲\n1.1 甲\n',
  ],
  [
    'from the start of a level above that has not begun',
    item(1),
    lists([level(0, 'upperRoman', '%1.').replace('"1"/>', '"4"/>') + level(1, 'decimal', '%1.%2 ')]),
    'IV.1 甲\n',
  ],
  ['above a level that the list does not have', item(1), lists([level(1, 'decimal', '%1.%2 ')]), '0.1 甲\n'],
  ['at a depth that the list does not have', item(2), lists([level(0, 'decimal', '%1.')]), '甲\n'],
  [
    'without a pattern',
    item(),
    part(
      'numbering',
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
    ),
    '甲\n',
  ],
  [
    'of a level without a depth, which is the first',
    item(),
    part(
      'numbering',
      '<w:abstractNum w:abstractNumId="1"><w:lvl><w:start w:val="3"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
    ),
    '3.甲\n',
  ],
  [
    'of a list that names no other',
    item(),
    part('numbering', '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num/>'),
    '甲\n',
  ],
  [
    'of a list with a level of its own',
    item() + item(0, 9),
    lists(
      [level(0, 'decimal', '%1.')],
      `<w:num w:numId="9"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">${level(0, 'decimal', '（%1）')}</w:lvlOverride></w:num>`,
    ),
    '1.甲\n（2）甲\n',
  ],
])('a numeral %s', async (_, body, numbering, text) => {
  expect(await textOf(body, numbering)).toBe(text);
});
