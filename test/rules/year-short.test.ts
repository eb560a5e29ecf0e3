import { describe, expect, it } from 'vitest';
import { yearShort as rule } from '../../src/rules/year-short.ts';
import { slipsIn } from './slips.ts';

describe('year-short', () => {
  it.each([
    ['26年3月前完成。', ['26年']],
    ["'26年规划。", ["'26年"]],
    ['25年底完成。', ['25年']],
    ['26年度计划。', ['26年']],
    ['26年上半年。', ['26年']],
  ])('finds in %s %j, and leaves it', (text, found) => {
    expect(slipsIn(rule, text)).toMatchObject({ found, fixed: text });
  });

  it.each([
    '2026年3月前完成。',
    '近20年初步形成。',
    '15年底蕴。',
    '历时26年。',
    '26年来。',
    '第26年度。',
    '连续20年度过难关。',
    '50年3月',
    '“26年3月”',
    '26年',
    '用26年3个月',
    '2021—26年度',
    '共26年度',
  ])('is silent on %s', (text) => {
    expect(slipsIn(rule, text).found).toEqual([]);
  });
});
