import { describe, expect, it } from 'vitest';
import { contactBrackets as rule } from '../../src/rules/contact-brackets.ts';
import { findingsOf } from './findings.ts';

const yaml = (words: string): string => `publication: { contact: ${JSON.stringify(words)} }`;

describe('contact-brackets', () => {
  it.each([
    ['（联系人：林一舟）', 'warning 附注的括号由排版添加'],
    ['(联系人：林一舟)', 'warning'],
    ['（联系人：林一舟（普及部））', 'warning'],
    [' （联系人：林一舟） ', 'warning'],
  ])('finds in %s %s', async (words, found) => {
    expect(await findingsOf(rule, yaml(words))).toEqual([expect.stringContaining(found)]);
  });

  it.each([
    '联系人：林一舟',
    '联系人：林一舟（普及部）',
    '（县科协）林一舟（普及部）',
    '（县科协）林一舟',
    '（',
    '（）',
    '林一舟）',
    '联系人（办公室）：林一舟',
    '（甲）（乙）',
  ])('is silent on %s', async (words) => {
    expect(await findingsOf(rule, yaml(words))).toEqual([]);
  });
});
