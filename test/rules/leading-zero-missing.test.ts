import { describe, expect, it } from 'vitest';
import { leadingZeroMissing as rule } from '../../src/rules/leading-zero-missing.ts';
import { slipsIn } from './slips.ts';

describe('leading-zero-missing', () => {
  it.each([
    ['提高.5个百分点。', ['.5']],
    ['增长.3%。', ['.3']],
    ['达到.8万人。', ['.8']],
  ])('finds in %s %j, and leaves it', (text, found) => {
    expect(slipsIn(rule, text)).toMatchObject({ found, fixed: text });
  });

  it.each([
    '提高0.5个百分点。',
    '完成工作.5个县参加。',
    '版本v.5。',
    '升级到1.2.5。',
    '“提高.5个百分点”',
    '网址https://a.cn/.5%',
    '提高10.5个百分点。',
    '达到标准.3项工作。',
  ])('is silent on %s', (text) => {
    expect(slipsIn(rule, text).found).toEqual([]);
  });
});
