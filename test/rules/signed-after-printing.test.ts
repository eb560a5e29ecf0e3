import { describe, expect, it } from 'vitest';
import { signedAfterPrinting as rule } from '../../src/rules/signed-after-printing.ts';
import { findingsOf } from './findings.ts';

const yaml = (words: string): string => `publication: {${words}}`;

describe('signed-after-printing', () => {
  it.each([
    [
      'signed: { date: 2026-03-05 }, printing: { date: 2026-03-04 }',
      'error 印发日期 2026-03-04 早于成文日期 2026-03-05',
    ],
    ['signed: { date: 2026-03-05 }, printing: { date: 2025-03-06 }', 'error'],
    ['signed: { date: 2026-10-05 }, printing: { date: 2026-09-30 }', 'error'],
  ])('finds in %s %s', async (words, found) => {
    expect(await findingsOf(rule, yaml(words))).toEqual([expect.stringContaining(found)]);
  });

  it.each([
    'signed: { date: 2026-03-05 }, printing: { date: 2026-03-05 }',
    'signed: { date: 2026-03-05 }, printing: { date: 2026-03-06 }',
    'signed: { date: 2025-12-31 }, printing: { date: 2026-01-04 }',
    'signed: { date: 2026-03-05 }',
    'printing: { date: 2026-03-05 }',
    'signed: { by: [清河县科协] }, printing: { date: 2026-03-05 }',
    'signed: { date: 2026-03-05 }, printing: { office: 办公室 }',
    'form: notice',
    'signed: { date: 2026-09-30 }, printing: { date: 2026-10-09 }',
  ])('is silent on %s', async (words) => {
    expect(await findingsOf(rule, yaml(words))).toEqual([]);
  });
});
