import { describe, expect, it } from 'vitest';
import { copyNumberForm as rule } from '../../src/rules/copy-number-form.ts';
import { findingsOf } from './findings.ts';

const yaml = (words: string): string => `publication: { copyNumber: '${words}' }`;

describe('copy-number-form', () => {
  it.each([
    ['12', 'warning 份号“12”一般写作“000012”'],
    ['1', '“000001”'],
    ['99999', '“099999”'],
  ])('finds in %s %s', async (words, found) => {
    expect(await findingsOf(rule, yaml(words))).toEqual([expect.stringContaining(found)]);
  });

  it.each(['000001', '123456', '999999', '000000', '100000', '000120', '654321', '010101'])(
    'is silent on %s',
    async (words) => {
      expect(await findingsOf(rule, yaml(words))).toEqual([]);
    },
  );
});
