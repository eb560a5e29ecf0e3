import { describe, expect, it } from 'vitest';
import { signedDateFar as rule } from '../../src/rules/signed-date-far.ts';
import { findingsOf } from './findings.ts';

const yaml = (words: string): string => `publication: { signed: { date: ${words} } }`;

describe('signed-date-far', () => {
  it.each([
    ['2025-03-05', 'warning 成文日期是 2025-03-05，计划是2026年的'],
    ['2024-12-31', '2024-12-31'],
    ['2027-01-01', '2027-01-01'],
    ['2025-06-30', '2025-06-30'],
  ])('finds in %s %s', async (words, found) => {
    expect(await findingsOf(rule, yaml(words))).toEqual([expect.stringContaining(found)]);
  });

  it.each([
    '2026-03-05',
    '2026-01-01',
    '2026-12-31',
    '2025-12-30',
    '2025-07-01',
    '2025-10-15',
    '2026-06-30',
    '2026-02-28',
  ])('is silent on %s', async (words) => {
    expect(await findingsOf(rule, yaml(words))).toEqual([]);
  });
});
