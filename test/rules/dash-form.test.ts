import { describe, expect, it } from 'vitest';
import { dashForm as rule } from '../../src/rules/dash-form.ts';
import { slipsIn } from './slips.ts';

describe('dash-form', () => {
  it.each([
    ['大讲堂--云课堂。', '大讲堂——云课堂。'],
    ['大讲堂---云课堂。', '大讲堂——云课堂。'],
    ['大讲堂－－云课堂。', '大讲堂——云课堂。'],
    ['大讲堂──云课堂。', '大讲堂——云课堂。'],
    ['大讲堂――云课堂。', '大讲堂——云课堂。'],
    ['《甲》--《乙》', '《甲》——《乙》'],
  ])('makes %s %s', (text, fixed) => {
    expect(slipsIn(rule, text).fixed).toBe(fixed);
    expect(slipsIn(rule, fixed).violations).toEqual([]);
  });

  it.each([
    '大讲堂——云课堂。',
    '落实2021—2035年规划。',
    '长春—吉林线路。',
    '参照GB/T 9704--2012。',
    '2021--2035年',
    '上段。\n\n---\n\n下段。',
    '| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |',
    '--verbose选项',
    '“甲--乙”',
    '大讲堂-----云课堂。',
    '使用npm run --silent build。',
  ])('is silent on %s', (text) => {
    expect(slipsIn(rule, text).found).toEqual([]);
  });
});
