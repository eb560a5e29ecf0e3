import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatHanNumeral,
  formatNumeral,
  isNumeralStyle,
  parseNumeral,
  readNumeralStyle,
} from '../../src/text/numeral.ts';

describe('parseNumeral', () => {
  it.each([
    ['二百三十五', 235],
    ['十八', 18],
    ['三万五千', 35_000],
    ['一百零八', 108],
    ['二〇二〇', 2020],
    ['二○二六', 2026],
    ['二零二六', 2026],
    ['两', 2],
    ['两百', 200],
    ['两千两百', 2200],
    ['廿', 20],
    ['廿三', 23],
    ['三十', 30],
    ['一亿二千万', 120_000_000],
    ['一万亿', 1e12],
    ['一千零八', 1008],
    ['一百十八', 118],
    ['三点五', 3.5],
    ['壹拾贰', 12],
    ['叁佰零伍', 305],
    ['肆仟陆佰柒拾捌', 4678],
    ['玖萬零贰拾', 90_020],
    ['壹億', 100_000_000],
    ['3万5千', 35_000],
    ['2万3500', 23_500],
    ['2亿3000万', 230_000_000],
    ['1.5亿', 150_000_000],
    ['90万', 900_000],
    ['5千万', 50_000_000],
    ['２３５', 235],
    ['3,500', 3500],
    ['２，０００', 2000],
    ['1,234,567', 1_234_567],
    ['0.1', 0.1],
    ['12.50万', 125_000],
    [' 30 ', 30],
  ])('%s is %d', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each([
    ['第十八届', 'a rank'],
    ['第十一次', 'a rank'],
    ['1-2个', 'a range'],
    ['2000余', 'about'],
    ['近百', 'about'],
    ['数十', 'indefinite'],
    ['一万亿亿', 'more than a double holds'],
    ['10%', 'a quantity'],
    ['百分之十', 'a quantity'],
    ['三成', 'a quantity'],
    ['三五', 'three or five'],
    ['一万二', '12000 or a slip'],
    ['一百二', '120 or a slip'],
    ['3万5', '35000 or a slip'],
    ['万一', 'a word'],
    ['百', 'a scale without a number'],
    ['十两', 'a weight'],
    ['007', 'a code'],
    ['1,2', 'two numbers'],
    ['3,50', 'two numbers'],
    ['3，500', 'two clauses'],
    ['1.2.3', 'a version'],
    ['五十百', 'places out of order'],
    ['壹月', 'a word'],
    ['第壹', 'a rank'],
    ['壹点伍', 'no way to write money'],
    ['一千一千', 'a place twice'],
    ['1234567890123456', 'more digits than a double keeps'],
    ['', 'nothing'],
  ])('%s is no number: %s', (text) => {
    expect(parseNumeral(text)).toBeNull();
  });
});

describe('formatHanNumeral', () => {
  it.each([
    [0, '零'],
    [1, '一'],
    [10, '十'],
    [21, '二十一'],
    [108, '一百零八'],
    [110, '一百一十'],
    [1010, '一千零一十'],
    [10_000, '一万'],
    [10_001, '一万零一'],
    [11_000, '一万一千'],
    [110_000, '十一万'],
    [100_000_000, '一亿'],
    [100_010_001, '一亿零一万零一'],
    [110_000_000, '一亿一千万'],
    [999_999_999_999, '九千九百九十九亿九千九百九十九万九千九百九十九'],
    [1e12, '1000000000000'],
    [-3, '-3'],
    [1.5, '1.5'],
  ])('%d is %s', (number, text) => {
    expect(formatHanNumeral(number)).toBe(text);
  });

  it('is read back by parseNumeral', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (number) => {
        expect(parseNumeral(formatHanNumeral(number))).toBe(number);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('formatNumeral', () => {
  it.each([
    ['一、', '三、', '十二、'],
    ['（一）', '（三）', '（十二）'],
    ['1.', '3.', '12.'],
    ['（1）', '（3）', '（12）'],
    ['第一', '第三', '第十二'],
    ['①', '③', '⑫'],
    ['壹、', '叁、', '壹拾贰、'],
    ['拾、', '叁、', '壹拾贰、'],
    ['第一二三四五部分', '第三部分', '第十二部分'],
    ['12345.', '3.', '12.'],
    ['１２３４５．', '３．', '１２．'],
    ['１．', '３．', '１２．'],
    ['', '', ''],
  ])('%s counts %s and %s', (style, third, twelfth) => {
    expect([formatNumeral(style, 3), formatNumeral(style, 12)]).toEqual([third, twelfth]);
  });

  it.each([
    [-1, '-1'],
    [0, '0'],
    [1, '①'],
    [20, '⑳'],
    [21, '㉑'],
    [35, '㉟'],
    [36, '㊱'],
    [50, '㊿'],
    [51, '51'],
  ])('circles %d as %s', (number, sign) => {
    expect(formatNumeral('①', number)).toBe(sign);
  });
});

describe('readNumeralStyle', () => {
  it.each([
    ['三、', '一、', 3],
    ['（二十一）', '（一）', 21],
    ['12.', '1.', 12],
    ['㉑', '①', 21],
    ['㊿', '①', 50],
    ['第三', '第一', 3],
    ['叁、', '壹、', 3],
    ['１２．', '１．', 12],
  ])('%s is %s counted to %d', (printed, style, number) => {
    expect(readNumeralStyle(printed)).toEqual({ style, number });
  });

  it.each(['', '1.1', '甲、', '一一、', '一十二、', '拾贰、', '007.', '一、1', '123456.'])('%j is none', (printed) => {
    expect(readNumeralStyle(printed)).toBeNull();
  });
});

describe('isNumeralStyle', () => {
  it.each(['一、', '（一）', '1.', '①', '第一', '壹、', '１．', ''])('%s counts', (style) => {
    expect(isNumeralStyle(style)).toBe(true);
  });

  it('is no longer than twenty characters', () => {
    expect(isNumeralStyle(`第一${'、'.repeat(18)}`)).toBe(true);
    expect(isNumeralStyle(`第一${'、'.repeat(19)}`)).toBe(false);
  });

  it.each(['、', '甲', '1.1', '一、1', '壹、拾', '1、１', '①②', '一、㊿', '123456'])('%s does not', (style) => {
    expect(isNumeralStyle(style)).toBe(false);
  });
});
