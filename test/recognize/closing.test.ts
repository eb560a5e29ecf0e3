import { describe, expect, it } from 'vitest';
import { splitNames } from '../../src/recognize/bodies.ts';
import { printsAlike, readClosing } from '../../src/recognize/closing.ts';
import { roleOf } from '../../src/recognize/roles.ts';

/** What a text closes with; its start and words are what is left of it and the rest. */
const read = (text: string) => {
  const closing = readClosing(text, 2026);
  if (!closing) return null;
  const { start, words, ...rest } = closing;
  expect(text.slice(start)).toBe(words);
  return rest;
};

describe('the words that close a task', () => {
  it.each([
    [
      '办好讲座。（责任单位：科普部；配合单位：学会部、办公室；完成时限：2026年11月）',
      '（责任单位：{owner}；配合单位：{support}；完成时限：{due}）',
      '科普部',
      ['学会部', '办公室'],
      '2026-11',
    ],
    ['办好讲座。（责任单位：科普部）。', '（责任单位：{owner}）。', '科普部', [], null],
    ['办好讲座。[牵头单位:科普部]', '[牵头单位:{owner}]', '科普部', [], null],
    ['办好讲座。【牵头单位：科普部】', '【牵头单位：{owner}】', '科普部', [], null],
    ['办好讲座。（责任单位：科普部、学会部）', '（责任单位：{owner}、{support}）', '科普部', ['学会部'], null],
    [
      '办好讲座。（科普部牵头，学会部、办公室配合）',
      '（{owner}牵头，{support}配合）',
      '科普部',
      ['学会部', '办公室'],
      null,
    ],
    ['办好讲座。（由科普部负责）', '（由{owner}负责）', '科普部', [], null],
    ['办好讲座。（科普部、学会部）', '（{owner}、{support}）', '科普部', ['学会部'], null],
    ['办好讲座。（各成员单位）', '（{owner}）', '各成员单位', [], null],
    ['（责任单位：科普部）', '（责任单位：{owner}）', '科普部', [], null],
    ['办好讲座。（责任单位：；配合单位：学会部）', '（责任单位：；配合单位：{support}）', null, ['学会部'], null],
    [
      '办好讲座。（牵头单位：甲局；责任单位：乙局）',
      '（牵头单位：{owner}；责任单位：{support}）',
      '甲局',
      ['乙局'],
      null,
    ],
    ['办好讲座。（责任单位：科普部；完成时限：全年）', '（责任单位：{owner}；完成时限：全年）', '科普部', [], null],
  ])('%s', (text, template, owner, support, due) => {
    expect(read(text)).toEqual({ template, owner, support, due });
  });

  it.each([
    ['办好讲座。（责任单位：科普部，学会部）', '科普部', ['学会部'], null],
    ['办好讲座。（责任单位： 科普部）', '科普部', [], null],
    ['办好讲座。（牵头单位：甲局；责任单位：乙局；配合单位：丙局）', '甲局', ['乙局', '丙局'], null],
    ['办好讲座。（责任单位：甲局、乙局；配合单位：丙局）', '甲局', ['乙局', '丙局'], null],
  ])('that print cannot make stay as they are: %s', (text, owner, support, due) => {
    expect(read(text)).toEqual({ template: '', owner, support, due });
  });

  it.each([
    '办好讲座。',
    '办好讲座（每月一场）',
    '办好讲座。（每月一场）',
    '支持县级科协（科普部）',
    '办好讲座。（联系人：张三）',
    '办好讲座。（责任单位：）',
    '办好讲座。（责任单位：；完成时限：）',
    '办好讲座。（甲办，乙办，3月底前完成）',
    '办好讲座。（其中：城区10场；责任单位：科普部）',
    '办好讲座。责任单位：科普部）',
    '办好讲座。（责任单位：科普部',
    '（',
    '）',
    '',
    `（责任单位：${'科'.repeat(400)}部）`,
  ])('none in %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('print alike by another template that gives the same', () => {
    const closing = readClosing('办好讲座。（责任单位：科普部）', 2026);
    const whole = '（责任单位：{owner}；配合单位：{support}；完成时限：{due}）';
    expect(closing && printsAlike(whole, closing)).toBe(true);
    expect(closing && printsAlike('（牵头单位：{owner}）', closing)).toBe(false);
  });
});

describe('labels', () => {
  it.each([
    ['责任单位', 'owner'],
    ['牵头部门', 'owner'],
    ['配合单位', 'support'],
    ['协办', 'support'],
    ['完成时限', 'due'],
    ['时间节点', 'due'],
    ['联系人', 'other'],
    ['其中', null],
    ['责任单位和人', null],
    ['', null],
  ])('%s', (label, role) => {
    expect(roleOf(label)).toBe(role);
  });
});

describe('names in a row', () => {
  it.each([
    ['甲局、乙局，丙局', ['甲局', '乙局', '丙局']],
    ['甲局（科普部、学会部）、乙局', ['甲局（科普部、学会部）', '乙局']],
    ['甲局 、 乙局', ['甲局', '乙局']],
    ['甲局）、乙局', ['甲局）', '乙局']],
    ['、', []],
    ['', []],
  ])('%s', (written, names) => {
    expect(splitNames(written)).toEqual(names);
  });
});
