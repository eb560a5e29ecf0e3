import { describe, expect, it } from 'vitest';
import { markUnpaired as rule } from '../../src/rules/mark-unpaired.ts';
import { slipsIn } from './slips.ts';

describe('mark-unpaired', () => {
  it.each([
    ['办好《求证专栏。', ['《']],
    ['办好求证》专栏。', ['》']],
    ['开展“科普活动。', ['“']],
    ['开展”科普”活动。', ['”', '”']],
    ['（含巡展。', ['（']],
    ['含巡展）。', ['）']],
    ['办好《“求证》专栏”。', ['“', '”']],
    ['“甲“乙”', ['“']],
    ['- （甲\n- 乙', ['（']],
    ['〔2026】', ['〔', '】']],
  ])('finds in %s %j, and leaves it', (text, found) => {
    expect(slipsIn(rule, text)).toMatchObject({ found, fixed: text });
  });

  it.each([
    '办好《求证》专栏（日报）。',
    '（含巡展)和(展览）。',
    '1）讲座；2）展览。',
    '（1）讲座；a）展览；一）培训。',
    '译介Newton’s notes。',
    '“第一段。\n\n“第二段。”',
    '“讲座\n\n展览”',
    '（甲\n乙）',
    '《甲〈乙〉丙》',
    '“甲‘乙’丙”',
    '| （甲） | 《乙》 |',
    '开展“科普"活动。',
    '〔2026〕、【重点】',
  ])('is silent on %s', (text) => {
    expect(slipsIn(rule, text).found).toEqual([]);
  });
});
