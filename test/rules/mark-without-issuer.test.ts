import { describe, expect, it } from 'vitest';
import { markWithoutIssuer as rule } from '../../src/rules/mark-without-issuer.ts';
import { findingsOf } from './findings.ts';

const yaml = (words: string): string =>
  `issuer: 清河县科学技术协会\norganizations: { jiaoyuju: { name: 清河县教育局, aliases: [县教育局] } }\npublication: {${words}}`;

describe('mark-without-issuer', () => {
  it.each([
    ['mark: 启明县教育局文件', 'warning 发文机关标志是“启明县教育局”，制定单位和署名单位是“清河县科学技术协会”'],
    ['mark: { hosts: [启明县教育局, 启明县财政局], suffix: 文件 }', '“启明县教育局、启明县财政局”'],
    ['mark: 启明县科学技术协会文件', '启明县'],
  ])('finds in %s %s', async (words, found) => {
    expect(await findingsOf(rule, yaml(words))).toEqual([expect.stringContaining(found)]);
  });

  it.each([
    'mark: 清河县科学技术协会文件',
    'mark: 清河县科学技术协会',
    'mark: 清河县科协文件',
    'mark: { hosts: [清河县教育局, 清河县科协], suffix: 文件 }',
    'mark: 清河县教育局文件, signed: { by: [jiaoyuju] }',
    'mark: 清河县教育局文件, signed: { by: [清河县科协, 县教育局] }',
    'mark: 中共清河县科学技术协会党组文件',
    'form: notice',
    'mark: "清河县科学技术协会\\n文件"',
  ])('is silent on %s', async (words) => {
    expect(await findingsOf(rule, yaml(words))).toEqual([]);
  });
});
