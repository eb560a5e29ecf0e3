import { describe, expect, it } from 'vitest';
import { numeralPoint as rule } from '../../src/rules/numeral-point.ts';
import { planWith, slipsIn } from './slips.ts';

describe('numeral-point', () => {
  it.each([
    ['（一）、举办讲座。', '（一）举办讲座。'],
    ['(2)、举办讲座。', '(2)举办讲座。'],
    ['①、举办讲座；②．组织展览。', '①举办讲座；②组织展览。'],
    ['要求：（一）、举办讲座。', '要求：（一）举办讲座。'],
    ['一.举办讲座。', '一、举办讲座。'],
    ['讲座。\n\n二．组织展览。', '讲座。\n\n二、组织展览。'],
    ['- （1）、举办讲座。', '- （1）举办讲座。'],
    ['**（一）、举办讲座。**', '**（一）举办讲座。**'],
  ])('makes %s %s', (text, fixed) => {
    expect(slipsIn(rule, text).fixed).toBe(fixed);
    expect(slipsIn(rule, fixed).violations).toEqual([]);
  });

  it.each([
    ['1、举办讲座。', ['1、']],
    ['讲座。\n\n12、组织展览。', ['12、']],
  ])('finds in %s %j, and leaves it', (text, found) => {
    expect(slipsIn(rule, text)).toMatchObject({ found, fixed: text });
  });

  it.each([
    '一、举办讲座。',
    '1.举办讲座。',
    '1. 举办讲座。',
    '落实第（一）、（二）项要求。',
    '（一）举办讲座。',
    '3、5月各办一次。',
    '1.5万人次参加。',
    '一、二年级参加。',
    '12、24小时各一次。',
    '依据：（一）、（二）两项。',
    '举办1、2类活动。',
    '十.五',
    '“（一）、讲座”',
    '| 1、 | 讲座 |',
  ])('is silent on %s', (text) => {
    expect(slipsIn(rule, text).found).toEqual([]);
  });

  it('leaves 1、 to a plan whose numbering has it', () => {
    expect(slipsIn(rule, '1、举办讲座。', planWith('1、举办讲座。', ['一、', '1、'])).found).toEqual([]);
    expect(slipsIn(rule, '（一）、讲座。', planWith('（一）、讲座。', ['一、', '1、'])).found).toEqual(['、']);
  });
});
