import { describe, expect, it } from 'vitest';
import { documentNumberYear as rule } from '../../src/rules/document-number-year.ts';
import { findingsOf } from './findings.ts';

const yaml = (words: string): string => `publication: {${words}}`;

describe('document-number-year', () => {
  it.each([
    [
      'number: 清科协发〔2025〕12号, signed: { date: 2026-03-05 }',
      'warning 发文字号的年份是2025，成文日期是2026-03-05',
    ],
    ['number: "清科协发[2025]12号", signed: { date: 2026-03-05 }', '2025'],
    ['number: 清科协发〔2027〕1号', '计划是2026年的'],
    ['number: 清科协发〔2024〕1号', '2024'],
  ])('finds in %s %s', async (words, found) => {
    expect(await findingsOf(rule, yaml(words))).toEqual([expect.stringContaining(found)]);
  });

  it.each([
    'number: 清科协发〔2026〕12号, signed: { date: 2026-03-05 }',
    'number: 清科协发〔2025〕99号, signed: { date: 2025-12-30 }',
    'number: 清科协发〔2026〕12号',
    'number: 清科协发〔2025〕12号',
    'number: 清科协发〔26〕12号',
    'number: 12号',
    'signed: { date: 2026-03-05 }',
    'number: 清科协发〔2026〕12号, signed: { by: [清河县科协] }',
    'form: notice',
  ])('is silent on %s', async (words) => {
    expect(await findingsOf(rule, yaml(words))).toEqual([]);
  });
});
