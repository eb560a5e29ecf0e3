import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, type Column } from '../../../src/verify/pages/break-lines.ts';
import { readGlyphs } from '../../../src/verify/pages/glyphs.ts';
import { libreOffice, type Typesetting, word } from '../../../src/verify/pages/typesetting.ts';
import type { WordRun } from '../../../src/verify/word-file.ts';
import { han, runOf } from './word-file-of.ts';

const body: Column = { width: 8844, left: 0, right: 0, firstLine: 630, tabs: [] };

const linesOf = (
  text: string | readonly WordRun[],
  typesetting: Typesetting = libreOffice,
  column = body,
): string[] => {
  const runs = typeof text === 'string' ? [runOf(text)] : text;
  const glyphs = readGlyphs({ runs, numeral: '', pageBreaks: [] }, typesetting);
  return breakLines(glyphs, column, typesetting).map(({ from, to }) =>
    glyphs
      .slice(from, to)
      .map((glyph) => glyph.text)
      .join(''),
  );
};

describe('breakLines', () => {
  it('sets 26 and then 28 Han characters a line', () => {
    expect(linesOf(han(26 + 28 + 1)).map((line) => line.length)).toEqual([26, 28, 1]);
  });

  it('sets 27 where characters are not drawn together', () => {
    const lines = linesOf([runOf(han(60), { characterSpacing: 0 })]);
    expect(lines.map((line) => line.length)).toEqual([25, 27, 8]);
  });

  it.each([
    ['中1', 10, 36 - 10],
    ['中10%，', 4, 31],
    ['，5，', 8, 29],
    ['中%', 6, 28],
  ])('sets %s %i times and then Han as LibreOffice does', (piece, times, count) => {
    expect(linesOf(piece.repeat(times) + han(40))[0]).toHaveLength(count);
  });

  it('finds room for more where nothing stands between Han and digits', () => {
    const text = '中1'.repeat(10) + han(40);
    expect(linesOf(text, { ...libreOffice, hanLatinGap: false })[0]).toHaveLength(30);
  });

  it.each(['，', '。', '）', '》', '”'])('begins no line with %s', (mark) => {
    expect(linesOf(`${han(26)}${mark}终终`)[0]).toBe(han(25));
  });

  it.each(['。”', '》，', '）。'])('begins no line with %s, nor within it', (marks) => {
    expect(linesOf(`${han(25)}${marks}终终`)[0]).toBe(han(24));
  });

  it.each(['“', '（', '《', '（“'])('ends no line with %s', (mark) => {
    expect(linesOf(`${han(25)}${mark}终终终`)[0]).toBe(han(25));
  });

  it('lets a mark hang out of its line where the program does', () => {
    expect(linesOf(`${han(26)}，终终`, word)[0]).toBe(`${han(26)}，`);
    expect(linesOf(`${han(26)}。”终终`, word)[0]).toBe(han(25));
  });

  it.each([
    [23, '2026年终终终', '2026'],
    [24, '2026年终终终', ''],
    [23, '（2026）终终', ''],
    [22, '2026—2027年', '2026—'],
    [23, '2026—2027年', '2026'],
    [22, '2026-01-01终', '2026-'],
    [23, 'abc def终', 'abc '],
    [24, 'abc-def终', ''],
    [24, '10～20终终', '10'],
    [23, '100%，终终', ''],
    [23, '55，“两终终', ''],
    [23, '中中，“两终', '中中，'],
    [23, '4%～6%终终', '4%～'],
  ])('breaks %i Han and %s where LibreOffice does', (count, tail, kept) => {
    expect(linesOf(han(count) + tail)[0]).toBe(han(count) + kept);
  });

  it.each([
    [24, '25℃终终', 24],
    [24, '25％终终', 24],
    [26, '-5终终', 26],
    [25, '，-5终终', 24],
  ])('keeps a sign with its number behind %i Han and in %s', (count, tail, length) => {
    expect(linesOf(han(count) + tail)[0]).toBe(han(length));
  });

  it('keeps a mark and the digits behind it together as LibreOffice does, and not for Word', () => {
    expect(linesOf(`${han(24)}，2026终`)[0]).toBe(han(23));
    expect(linesOf(`${han(24)}；2026终`)[0]).toBe(`${han(24)}；`);
    expect(linesOf(`${han(24)}，2026终`, word)[0]).toBe(`${han(24)}，`);
  });

  it('cuts a word that is longer than a line', () => {
    expect(linesOf('a'.repeat(120)).map((line) => line.length)).toEqual([52, 57, 11]);
  });

  it('sets Latin letters by their own widths where their face is no Chinese one', () => {
    const fonts = { ascii: 'Times New Roman', eastAsia: '仿宋_GB2312', hint: 'eastAsia', isThemed: false };
    const [narrow, wide] = ['i', 'W'].map((letter) => linesOf([runOf(letter.repeat(200), { fonts })])[0]?.length ?? 0);
    expect(narrow).toBeGreaterThan(80);
    expect(wide).toBeLessThan(30);
  });

  it('ends lines at line feeds and goes on at tab stops', () => {
    const column: Column = { ...body, firstLine: 0, tabs: [{ alignment: 'right', position: 8844 - 315 }] };
    const glyphs = readGlyphs({ runs: [runOf('甲\t乙丙\n丁')], numeral: '', pageBreaks: [] }, libreOffice);
    const lines = breakLines(glyphs, column, libreOffice);
    expect(lines.map(({ from, to }) => [from, to])).toEqual([
      [0, 5],
      [5, 6],
    ]);
    expect(lines[0]?.end).toBe(8844 - 315);
  });

  it.each([
    ['left', 2000 + 635],
    ['center', 2000 + 635 / 2],
    ['right', 2000],
    ['end', 2000],
    ['clear', 420 + 635],
  ])('sets two characters behind a tab to the %s of its stop', (alignment, end) => {
    const column: Column = { ...body, firstLine: 0, tabs: [{ alignment, position: 2000 }] };
    const glyphs = readGlyphs({ runs: [runOf('\t甲乙')], numeral: '', pageBreaks: [] }, libreOffice);
    expect(breakLines(glyphs, column, libreOffice).map((line) => line.end)).toEqual([end]);
  });

  it('begins a line with a tab that no longer fits', () => {
    expect(linesOf('\t'.repeat(50)).map((line) => line.length)).toEqual([20, 21, 9]);
  });

  it('sets the numeral that Word counts in front, and characters as wide as they are scaled', () => {
    const glyphs = readGlyphs({ runs: [runOf('甲', { scale: 75 })], numeral: '一、', pageBreaks: [] }, libreOffice);
    expect(glyphs.map(({ text, width }) => [text, width])).toEqual([
      ['一', 240],
      ['、', 240],
      ['甲', 240],
    ]);
  });

  it('leaves out hidden text', () => {
    expect(linesOf([runOf('甲'), runOf('乙', { hidden: true }), runOf('丙')])).toEqual(['甲丙']);
  });

  it('loses nothing of any text, and gives every line a character', () => {
    const character = fc.constantFrom(...'中。，“”（）《》12a-—…·% \t\n%é\u0301①');
    fc.assert(
      fc.property(fc.string({ unit: character, minLength: 1, maxLength: 300 }), fc.boolean(), (text, isWord) => {
        const lines = linesOf(text, isWord ? word : libreOffice);
        expect(lines.join('')).toBe(text);
        expect(lines.every((line) => line !== '')).toBe(true);
      }),
    );
  });
});
