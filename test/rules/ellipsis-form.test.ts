import { describe, expect, it } from 'vitest';
import { ellipsisForm as rule } from '../../src/rules/ellipsis-form.ts';
import { slipsIn } from './slips.ts';

describe('ellipsis-form', () => {
  it.each([
    ['讲座、展览...', '讲座、展览……'],
    ['讲座、展览......等。', '讲座、展览……等。'],
    ['讲座、展览…等。', '讲座、展览……等。'],
    ['讲座、展览···', '讲座、展览……'],
    ['办好《甲》...', '办好《甲》……'],
    ['讲座、展览………等。', '讲座、展览……等。'],
  ])('makes %s %s', (text, fixed) => {
    expect(slipsIn(rule, text).fixed).toBe(fixed);
    expect(slipsIn(rule, fixed).violations).toEqual([]);
  });

  it.each([['讲座、展览。。。', ['。。。']]])('finds in %s %j, and leaves it', (text, found) => {
    expect(slipsIn(rule, text)).toMatchObject({ found, fixed: text });
  });

  it.each([
    '讲座、展览……',
    '讲座、展览…………',
    '版本1...9。',
    '译介wait...等。',
    '目录······3',
    '第一章............3',
    '| … | … |',
    '引文“讲座...”如此。',
    '网址https://example.org/...。',
    '讲座。。',
    '约翰·李，《甲·乙》',
  ])('is silent on %s', (text) => {
    expect(slipsIn(rule, text).found).toEqual([]);
  });
});
