import { describe, expect, it } from 'vitest';
import { titleEndMark as rule } from '../../src/rules/title-end-mark.ts';
import { findingsOf } from './findings.ts';

const yaml = (words: string): string => `sections: [${words}]`;

describe('title-end-mark', () => {
  it.each([
    ['{ title: 强化科普供给。 }', 'warning 标题末尾不加“。”'],
    ['{ title: 强化科普供给： }', '标题末尾不加“：”'],
    ['{ title: "强化科普供给," }', '“,”'],
    ['{ title: 甲, sections: [{ title: 乙； }] }', '“；”'],
  ])('finds in %s %s', async (words, found) => {
    expect(await findingsOf(rule, yaml(words))).toEqual([expect.stringContaining(found)]);
  });

  it.each([
    '{ title: 强化科普供给 }',
    '{ title: 科普，还能怎样做？ }',
    '{ title: 办好《求证》 }',
    '{ title: 加油！ }',
    '{ title: 甲, tasks: [{ title: 抓在日常。 }] }',
    '{ title: 甲, tasks: [{ title: 抓在日常。, lead: own-line }] }',
    '{ title: 服务群众（所站） }',
    '{ title: 与APP Inc. }',
    '{ title: 甲, text: 概述。 }',
  ])('is silent on %s', async (words) => {
    expect(await findingsOf(rule, yaml(words))).toEqual([]);
  });
});
