import { describe, expect, it } from 'vitest';
import { recipientMark as rule } from '../../src/rules/recipient-mark.ts';
import { findingsOf } from './findings.ts';

const yaml = (words: string): string => `publication: {${words}}`;

describe('recipient-mark', () => {
  it.each([
    ['recipients: [各乡镇科协：]', 'warning “各乡镇科协：”里的“：”由排版添加'],
    ['recipients: [各乡镇科协、]', '“、”'],
    ['recipients: ["各乡镇科协:"]', '“:”'],
    ['cc: [县委办公室。]', '“。”'],
    ['cc: [抄送：县委办公室]', '“抄送：”'],
    ['recipients: [主送：各学会]', '“主送：”'],
  ])('finds in %s %s', async (words, found) => {
    expect(await findingsOf(rule, yaml(words))).toEqual([expect.stringContaining(found)]);
  });

  it.each([
    'recipients: [各乡镇科协, 各学会]',
    'recipients: [各学会、协会、研究会]',
    'recipients: [各市（州）科协]',
    'recipients: [各学会，各有关单位]',
    'cc: [县委办公室]',
    'recipients: [抄送组]',
    'recipients: ["。"]',
    'form: notice',
    'recipients: [驻县单位（企业、院校）]',
  ])('is silent on %s', async (words) => {
    expect(await findingsOf(rule, yaml(words))).toEqual([]);
  });
});
