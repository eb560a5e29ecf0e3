import { describe, expect, it } from 'vitest';
import { isCutOff } from '../../../src/source/misreadings/cut-off.ts';

/** A value and its comment, parted where the comment begins. */
const cut = (line: string): boolean => {
  const [words = '', blanks = '', comment = ''] = /^(.*?)( +)(#.*)$/.exec(line)?.slice(1) ?? [];
  return isCutOff(words, blanks, comment);
};

describe('isCutOff', () => {
  it.each([
    '第 #1 期通报',
    '第 # 1 期',
    '修缮科普楼 #3 楼',
    '专题培训 #12',
    '（见 #3 表）',
    '“开展 #科普日 活动”',
    '办好 #求证 专栏',
    '参与 #全国科普日# 话题',
    '标识用 #C00000 颜色',
  ])('%s: text', (line) => {
    expect(cut(line)).toBe(true);
  });

  it.each([
    '每月通报 # 由办公室汇总',
    '每月通报 #由办公室汇总',
    '专题培训  #12',
    '专题培训 #2026年新增',
    '专题培训 #3月前完成',
    '专题培训 #1. 待核',
    '专题培训 # 1 期',
    '科普部（牵头） # 见（附件）',
    'kepubu #1',
    '2026-11-30 #12',
    '不少于30场 #去年25场',
    '专题培训 #!',
  ])('%s: a comment', (line) => {
    expect(cut(line)).toBe(false);
  });
});
