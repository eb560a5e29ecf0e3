import { describe, expect, it } from 'vitest';
import { signersInNotice as rule } from '../../src/rules/signers-in-notice.ts';
import { findingsOf } from './findings.ts';

const yaml = (words: string): string => `publication: {${words}}`;

describe('signers-in-notice', () => {
  it.each([
    ['form: notice, signers: [林一舟]', 'warning 签发人“林一舟”只在上行文里标注'],
    ['form: notice, signers: [林一舟, 周文]', '“林一舟、周文”'],
    ['form: letter, signers: [林一舟]', 'warning 信函的版头里没有签发人，“林一舟”不会印出'],
  ])('finds in %s %s', async (words, found) => {
    expect(await findingsOf(rule, yaml(words))).toEqual([expect.stringContaining(found)]);
  });

  it.each([
    'form: plan, signers: [林一舟]',
    'signers: [林一舟]',
    'form: notice',
    'form: notice, signers: []',
    'form: notice, recipients: [各学会]',
    'form: letter',
    'form: notice, contact: 林一舟',
  ])('is silent on %s', async (words) => {
    expect(await findingsOf(rule, yaml(words))).toEqual([]);
  });
});
