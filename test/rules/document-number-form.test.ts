import { describe, expect, it } from 'vitest';
import { documentNumberForm as rule } from '../../src/rules/document-number-form.ts';
import { findingsOf } from './findings.ts';

const yaml = (words: string): string => `publication: { number: ${JSON.stringify(words)} }`;

describe('document-number-form', () => {
  it.each([
    ['清科协发[2026]12号', 'error 发文字号“清科协发[2026]12号”应为“清科协发〔2026〕12号”'],
    ['清科协发（2026）12号', 'error'],
    ['清科协发(2026)12号', '应为“清科协发〔2026〕12号”'],
    ['清科协发【2026】12号', 'error'],
    ['清科协发﹝2026﹞12号', 'error'],
    ['清科协发〔2026〕第12号', '应为“清科协发〔2026〕12号”'],
    ['清科协发〔2026〕012号', '应为“清科协发〔2026〕12号”'],
    ['清科协发〔26〕12号', 'error 发文字号“清科协发〔26〕12号”的年份应写四位数'],
    ['清科协发 〔2026〕 12 号', 'warning'],
    ['清科协发〔２０２６〕12号', 'warning'],
    ['清科协发〔2026〕号', 'warning 发文字号“清科协发〔2026〕号”还没有序号'],
    ['清科协发〔2026〕  号', '还没有序号'],
    ['2026年第3号', 'warning 发文字号“2026年第3号”看不出'],
    ['清科协发2026-12', 'warning'],
  ])('finds in %s %s', async (words, found) => {
    expect(await findingsOf(rule, yaml(words))).toEqual([expect.stringContaining(found)]);
  });

  it.each([
    '清科协发〔2026〕12号',
    '清科协办函〔2026〕1号',
    '清发电〔2026〕120号',
    '启科素〔2026〕2号',
    '清科协党发〔2025〕100号',
    '清X发〔2026〕3号',
    '中共清委〔2026〕9号',
    '清科协〔2026〕10号',
  ])('is silent on %s', async (words) => {
    expect(await findingsOf(rule, yaml(words))).toEqual([]);
  });
});
