import { describe, expect, it } from 'vitest';
import { ambiguousScope as rule } from '../../src/rules/ambiguous-scope.ts';
import { findingsOf } from './findings.ts';

const text = (words: string): string => `overview: ${words}`;

describe('ambiguous-scope', () => {
  it.each([
    ['完成省内15个县（市、区）、40所学校巡展任务。', '“15个”和“40所”并列'],
    ['巡展要走完省内15个县（市、区）和40所学校；', '“15个”和“40所”并列'],
    ['科普讲座走进12个乡镇、30个行政村。', '“12个”和“30个”并列'],
    ['活动覆盖10个街道及200户家庭。', '“10个”和“200户”并列'],
  ])('%s', async (words, said) => {
    expect(await findingsOf(rule, text(words))).toEqual([expect.stringContaining(`info ${said}`)]);
  });

  it.each([
    '完成15个县（市、区）的巡展，其中学校40所。',
    '完成15个县（市、区）、40所学校巡展，其中农村学校20所。',
    '完成15个县（市、区）、另40所学校巡展。',
    '支持5个县、10所学校建设科普馆。',
    '走进3个社区、2个村。',
    '走进40所学校、15个县。',
    '巡展走进15个县，举办讲座40场。',
    '覆盖15个县、40名教师，覆盖15个县、培训教师40名。',
    '走进15个县、各2所学校，走进15个县、共40所学校。',
    '支持5个县、10所学校建设科普馆。巡展走进乡村。',
    '走进约15个县、40所学校；走进每个县、40所学校。',
    '落实“走进15个县、40所学校”行动。',
  ])('is silent on %s', async (words) => {
    expect(await findingsOf(rule, text(words))).toEqual([]);
  });
});
