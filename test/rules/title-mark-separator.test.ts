import { describe, expect, it } from 'vitest';
import { titleMarkSeparator as rule } from '../../src/rules/title-mark-separator.ts';
import { slipsIn } from './slips.ts';

describe('title-mark-separator', () => {
  it.each([
    ['办好《甲》、《乙》、《丙》专栏。', '办好《甲》《乙》《丙》专栏。'],
    ['开展“菜单式”、“点单式”服务。', '开展“菜单式”“点单式”服务。'],
    ['办好《甲》、“乙”专栏。', '办好《甲》“乙”专栏。'],
  ])('makes %s %s', (text, fixed) => {
    expect(slipsIn(rule, text).fixed).toBe(fixed);
    expect(slipsIn(rule, fixed).violations).toEqual([]);
  });

  it.each([
    '办好《甲》《乙》专栏。',
    '办好《甲》（日报）、《乙》专栏。',
    '办好《甲》、乙等专栏。',
    '办好甲、《乙》专栏。',
    '贯彻“落实《甲》、《乙》”要求。',
    '贯彻《关于〈甲〉、〈乙〉的通知》。',
    '办好《甲》和《乙》。',
    '办好《甲》，《乙》。',
  ])('is silent on %s', (text) => {
    expect(slipsIn(rule, text).found).toEqual([]);
  });
});
