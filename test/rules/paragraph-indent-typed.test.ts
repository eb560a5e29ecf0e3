import { describe, expect, it } from 'vitest';
import { paragraphIndentTyped as rule } from '../../src/rules/paragraph-indent-typed.ts';
import { slipsIn } from './slips.ts';

describe('paragraph-indent-typed', () => {
  it.each([
    ['　　举办讲座。', '举办讲座。'],
    ['举办讲座。\n\n　　组织展览。', '举办讲座。\n\n组织展览。'],
    ['  举办讲座。', '举办讲座。'],
    ['- 　举办讲座。', '- 举办讲座。'],
  ])('makes %s %s', (text, fixed) => {
    expect(slipsIn(rule, text).fixed).toBe(fixed);
    expect(slipsIn(rule, fixed).violations).toEqual([]);
  });

  it.each([
    ['举办讲座。\n　　组织展览。', ['　　']],
    ['　　- 举办讲座。', ['　　']],
    ['　　1. 举办讲座。', ['　　']],
  ])('finds in %s %j, and leaves it', (text, found) => {
    expect(slipsIn(rule, text)).toMatchObject({ found, fixed: text });
  });

  it.each([
    '举办讲座。',
    '举办　讲座。',
    '  举办讲座。',
    '举办讲座。\n  组织展览。',
    '| 　甲 | 乙 |',
    '举办讲座。　　',
    '　',
    '举办讲座。\n\n　\n\n组织展览。',
  ])('is silent on %s', (text) => {
    expect(slipsIn(rule, text).found).toEqual([]);
  });
});
