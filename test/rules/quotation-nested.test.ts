import { describe, expect, it } from 'vitest';
import { quotationNested as rule } from '../../src/rules/quotation-nested.ts';
import { slipsIn } from './slips.ts';

describe('quotation-nested', () => {
  it.each([['开展“争当“标兵”活动”。', ['“标兵”']]])('finds in %s %j, and leaves it', (text, found) => {
    expect(slipsIn(rule, text)).toMatchObject({ found, fixed: text });
  });

  it.each([
    '“争当‘标兵’”',
    '“甲”“乙”',
    '“甲”、“乙”',
    '“甲“乙”',
    '“《甲》‘乙’”',
    '“第一段。\n\n“第二段。”',
    '“甲”的“乙”',
    '“甲\n乙”“丙”',
  ])('is silent on %s', (text) => {
    expect(slipsIn(rule, text).found).toEqual([]);
  });
});
