import { describe, expect, it } from 'vitest';
import { enumerationMismatch as rule } from '../../src/rules/enumeration-mismatch.ts';
import { findingsOf } from './findings.ts';

describe('enumeration-mismatch', () => {
  it('says which number is due', async () => {
    expect(await findingsOf(rule, 'overview: 一是办班；二是巡讲；四是考核。')).toEqual([
      'warning 这里应是“三是”，写的是“四是”。请核对是漏了一项还是序数没有改',
    ]);
  });

  it('says how many were announced', async () => {
    expect(await findingsOf(rule, 'overview: 抓好四项工作：一是办班；二是巡讲；三是考核。')).toEqual([
      'warning 前面说有4项，后面列了3项。请核对项数',
    ]);
  });

  it('is silent on what is counted right', async () => {
    expect(await findingsOf(rule, 'overview: 抓好三项工作：一是办班；二是巡讲；三是考核。')).toEqual([]);
  });
});
