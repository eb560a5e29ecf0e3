import { describe, expect, it } from 'vitest';
import { isTitleLine, readTitle } from '../../src/recognize/title.ts';
import { linesOf, looked } from './lines.ts';

describe('the title of a plan', () => {
  it.each([
    [['清河县科协2026年工作要点', '一、总体要求'], '清河县科协2026年工作要点', true],
    [['清河县科协', '2026年工作要点', '一、总体要求'], '清河县科协\n2026年工作要点', true],
    [['清河县科协2026年工作', '要点', '为做好工作，制定本要点。'], '清河县科协2026年工作\n要点', true],
    [['2026年工作要点', '（征求意见稿）', '一、总体要求'], '2026年工作要点\n（征求意见稿）', true],
    [['2026年工作要点（讨论稿）', '一、总体要求'], '2026年工作要点（讨论稿）', true],
    [['2026 年 工 作 要 点', '一、总体要求'], '2026 年 工 作 要 点', true],
    [['科普惠民行动', '一、总体要求'], '科普惠民行动', false],
    [['一、总体要求'], '一、总体要求', false],
  ])('%j', (texts, title, isCertain) => {
    expect(readTitle(linesOf(...texts))).toEqual({ count: title.split('\n').length, title, isCertain });
  });

  it.each([
    [['一、总体要求', '办好讲座。']],
    [['为做好2026年工作，制定本要点。', '一、总体要求']],
    [['要'.repeat(61), '一、总体要求']],
    [[]],
  ])('none in %j', (texts) => {
    expect(readTitle(linesOf(...texts))).toEqual({ count: 0, title: '', isCertain: false });
  });

  it('is what has its style, or the only heading of its level', () => {
    const styled = looked(['清河县科协', { isTitle: true }], ['科普惠民', { isTitle: true }], ['2026年工作要点', {}]);
    expect(readTitle(styled)).toEqual({ count: 2, title: '清河县科协\n科普惠民', isCertain: true });
    const only = looked(['科普惠民。行动', { heading: 1 }], ['总体要求', { heading: 2 }]);
    expect(readTitle(only)).toEqual({ count: 1, title: '科普惠民。行动', isCertain: true });
    const several = looked(['总体要求', { heading: 1 }], ['重点任务。', { heading: 1 }]);
    expect(readTitle(several).isCertain).toBe(false);
  });

  it.each([
    ['清河县科协', true],
    ['办好讲座。', false],
    ['办好讲座。全年20场', false],
    ['清河县科协：', false],
    ['一、总体要求', false],
  ])('may have the line %s: %s', (text, may) => {
    expect(linesOf(text).map(isTitleLine)).toEqual([may]);
  });
});
