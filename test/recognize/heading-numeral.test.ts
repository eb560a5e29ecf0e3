import { describe, expect, it } from 'vitest';
import { readHeadingNumeral } from '../../src/recognize/heading-numeral.ts';
import { looked } from './lines.ts';

const read = (text: string) => readHeadingNumeral({ text, look: null });

describe('the numeral of a heading', () => {
  it.each([
    ['第一章 总则', '第一章 ', '第一章 ', 1, 0],
    ['第十二部分：组织保障', '第十二部分：', '第一部分：', 12, 0],
    ['壹、总体要求', '壹、', '壹、', 1, 1],
    ['一、加强组织', '一、', '一、', 1, 2],
    ['二十一、加强组织', '二十一、', '一、', 21, 2],
    ['一、十大工程', '一、', '一、', 1, 2],
    ['（三）开展活动', '（三）', '（一）', 3, 3],
    ['(三) 开展活动', '(三) ', '(一) ', 3, 3],
    ['3.建设场馆', '3.', '1.', 3, 4],
    ['3、建设场馆', '3、', '1、', 3, 4],
    ['３．建设场馆', '３．', '１．', 3, 4],
    ['1.2026年建成场馆', '1.', '1.', 1, 4],
    ['（12）建设场馆', '（12）', '（1）', 12, 5],
    ['2）建设场馆', '2）', '1）', 2, 6],
    ['③建设场馆', '③', '①', 3, 7],
  ])('%s', (text, printed, style, number, rank) => {
    expect(read(text)).toEqual({ printed, style, number, rank });
  });

  it.each([
    ['1.1 建设场馆', '1.1 ', 1, 4.1],
    ['2.3.4 建设场馆', '2.3.4 ', 4, 4.2],
  ])('%s cannot be counted in a style', (text, printed, number, rank) => {
    expect(read(text)).toEqual({ printed, style: null, number, rank });
  });

  it.each([
    '',
    '加强组织',
    '第一时间报送材料',
    '第三部分重点工作',
    '1.5亿元用于建设',
    '3.14 为圆周率的近似值'.replace(' ', ''),
    '2026.10完成',
    '一、二年级学生参加',
    '三、四季度各一次',
    '5、6月份完成',
    '3、8月份完成',
    '一、三、五年级学生参加',
    '十十、加强组织',
    '一是加强组织',
    '一方面加强组织',
    '2026年工作要点',
    '0.建设场馆',
    '1234.建设场馆',
  ])('none in %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('takes what the program has counted for a numeral', () => {
    const [counted, typed] = looked(['1.1建设场馆', { numeral: '1.1' }], ['1.1万人参加', {}]);
    expect(counted && readHeadingNumeral(counted)?.printed).toBe('1.1');
    expect(typed && readHeadingNumeral(typed)).toBeNull();
    const [list] = looked(['一、二年级学生参加', { numeral: '一、' }]);
    expect(list && readHeadingNumeral(list)?.printed).toBe('一、');
  });
});
