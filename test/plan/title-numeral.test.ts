import { describe, expect, it } from 'vitest';
import { leadingNumeral } from '../../src/plan/shape/title-numeral.ts';

describe('leadingNumeral', () => {
  it.each([
    ['一、强化科普供给', '一、'],
    ['十二、做好宣传', '十二、'],
    ['（三）办好专栏', '（三）'],
    ['(3)办好专栏', '(3)'],
    ['1.办好专栏', '1.'],
    ['12．办好专栏', '12．'],
    ['3、办好专栏', '3、'],
    ['①办好专栏', '①'],
  ])('%s begins with %s', (title, numeral) => {
    expect(leadingNumeral(title)).toBe(numeral);
  });

  it.each([
    '2026年工作要点',
    '1.5万名科普员培训',
    '3+1试点',
    '一体化推进',
    '十大行动',
    '一、二年级科学课',
    '1、2号展厅开放',
    '（暂定）办好专栏',
    '第一，办好专栏',
    '“一、二、三”行动',
    '',
  ])('%s begins with none', (title) => {
    expect(leadingNumeral(title)).toBe('');
  });
});
