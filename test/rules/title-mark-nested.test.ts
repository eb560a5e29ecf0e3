import { describe, expect, it } from 'vitest';
import { titleMarkNested as rule } from '../../src/rules/title-mark-nested.ts';
import { slipsIn } from './slips.ts';

describe('title-mark-nested', () => {
  it.each([
    ['落实《关于印发《办法》的通知》。', ['《办法》']],
    ['《甲《乙《丙》》》', ['《乙《丙》》']],
  ])('finds in %s %j, and leaves it', (text, found) => {
    expect(slipsIn(rule, text)).toMatchObject({ found, fixed: text });
  });

  it.each([
    '《关于〈甲〉的通知》',
    '《甲》《乙》',
    '《甲》、《乙》',
    '《甲《乙》',
    '《甲》乙》《丙》',
    '“《甲》《乙》”',
    '《甲》（《乙》的附件）',
    '《甲\n乙》《丙》',
  ])('is silent on %s', (text) => {
    expect(slipsIn(rule, text).found).toEqual([]);
  });
});
