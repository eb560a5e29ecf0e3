import { describe, expect, it } from 'vitest';
import { markDoubled as rule } from '../../src/rules/mark-doubled.ts';
import { slipsIn } from './slips.ts';

describe('mark-doubled', () => {
  it.each([
    ['举办讲座，，组织展览。', '举办讲座，组织展览。'],
    ['举办讲座。。', '举办讲座。'],
    ['讲座、、展览。', '讲座、展览。'],
    ['内容：：讲座。', '内容：讲座。'],
    ['举办**讲座，**，组织展览。', '举办**讲座，**组织展览。'],
    ['举办讲座，\n，组织展览。', '举办讲座，\n组织展览。'],
  ])('makes %s %s', (text, fixed) => {
    expect(slipsIn(rule, text).fixed).toBe(fixed);
    expect(slipsIn(rule, fixed).violations).toEqual([]);
  });

  it.each([
    ['举办讲座，。', ['，。']],
    ['讲座、，展览。', ['、，']],
    ['举办讲座,。', [',。']],
    ['举办讲座，，，组织展览。', ['，，，']],
    ['一是讲座；。', ['；。']],
  ])('finds in %s %j, and leaves it', (text, found) => {
    expect(slipsIn(rule, text)).toMatchObject({ found, fixed: text });
  });

  it.each([
    '怎样办好？！',
    'a,b;,c。',
    '办好！！！',
    '有计划……，有检查。',
    '“早谋划、早安排。”，他说。',
    '（含展览。），',
    '使用“，，”标点。',
    '讲座、展览。\n\n，',
    '| 、 | 。 |',
    '举办讲座。。。',
    '12,,30',
  ])('is silent on %s', (text) => {
    expect(slipsIn(rule, text).found).toEqual([]);
  });
});
