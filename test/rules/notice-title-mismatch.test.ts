import { describe, expect, it } from 'vitest';
import { noticeTitleMismatch as rule } from '../../src/rules/notice-title-mismatch.ts';
import { findingsOf } from './findings.ts';

const yaml = (words: string): string => `title: 清河县科协2026年科普工作要点\npublication: { noticeText: ${words} }`;

describe('notice-title-mismatch', () => {
  it.each([
    [
      '现将《清河县科协2025年科普工作要点》印发给你们。',
      'warning 通知里写的是《清河县科协2025年科普工作要点》，计划的标题是《清河县科协2026年科普工作要点》',
    ],
    ['现将《清河县科协2026年工作要点》印发给你们。', '《清河县科协2026年工作要点》'],
    ['按照《行动规划纲要》，现将《清河县科协2026年科普工作要点（试行）》印发。', '（试行）'],
  ])('finds in %s %s', async (words, found) => {
    expect(await findingsOf(rule, yaml(words))).toEqual([expect.stringContaining(found)]);
  });

  it.each([
    '现将《清河县科协2026年科普工作要点》印发给你们。',
    '现将《清河县科协 2026年科普工作要点》印发给你们。',
    '对照《清河县科协2025年科普工作要点》，现将《清河县科协2026年科普工作要点》印发。',
    '现将要点印发给你们。',
    '贯彻《全民科学素质行动规划纲要》。',
    '贯彻《科学技术普及法》，现印发要点。',
    '《》',
    '现将《甲》印发给你们。',
  ])('is silent on %s', async (words) => {
    expect(await findingsOf(rule, yaml(words))).toEqual([]);
  });
});
