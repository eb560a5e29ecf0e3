import { describe, expect, it } from 'vitest';
import { titleYearMissing as rule } from '../../src/rules/title-year-missing.ts';
import { findingsOf } from './findings.ts';

const yaml = (words: string): string => `title: ${words}`;

describe('title-year-missing', () => {
  it.each([
    ['清河县科协科普工作要点', 'info 标题里没有年份'],
    ['清河县科协2027年科普工作要点', 'warning 标题写的是“2027年”，year 是 2026'],
  ])('finds in %s %s', async (words, found) => {
    expect(await findingsOf(rule, yaml(words))).toEqual([expect.stringContaining(found)]);
  });

  it.each([
    '清河县科协2026年科普工作要点',
    '清河县科协2026年度科普工作要点',
    '清河县科协2026—2028年科普工作要点',
    '清河县科协2025—2027年科普工作要点',
    '清河县科协二〇二六年科普工作要点',
    '清河县科协2025年科普工作要点',
    '"清河县科协\\n2026年科普工作要点"',
    '清河县科协26年科普工作要点',
  ])('is silent on %s', async (words) => {
    expect(await findingsOf(rule, yaml(words))).toEqual([]);
  });
});
