import { describe, expect, it } from 'vitest';
import { attachmentTitleMark as rule } from '../../src/rules/attachment-title-mark.ts';
import { findingsOf } from './findings.ts';

const yaml = (words: string): string => `attachments: [{ title: ${JSON.stringify(words)}, content: checklist }]`;

describe('attachment-title-mark', () => {
  it.each([
    ['目标任务清单。', 'error 附件名称后面不加“。”'],
    ['目标任务清单；', 'error'],
    ['目标任务清单，', '“，”'],
    ['目标任务清单;', '“;”'],
    ['目标任务清单： ', '“：”'],
  ])('finds in %s %s', async (words, found) => {
    expect(await findingsOf(rule, yaml(words))).toEqual([expect.stringContaining(found)]);
  });

  it.each([
    '目标任务清单',
    '目标任务清单（2026年）',
    '《目标任务清单》',
    '目标任务清单“甲”',
    '目标任务清单，分单位',
    '目标任务清单!',
    '清单1.0',
    '甲、乙任务清单',
  ])('is silent on %s', async (words) => {
    expect(await findingsOf(rule, yaml(words))).toEqual([]);
  });
});
