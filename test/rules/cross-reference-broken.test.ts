import { describe, expect, it } from 'vitest';
import { crossReferenceBroken as rule } from '../../src/rules/cross-reference-broken.ts';
import { findingsOf } from './findings.ts';

const sections = `sections:
  - {title: 甲, tasks: [{title: 子}, {title: 丑, items: [{title: 寅}, {title: 卯}]}]}
  - {title: 乙, tasks: [{title: 辰}]}
  - {title: 丙, text: 只有文字。}
`;

const said = (text: string, rest = '') =>
  findingsOf(rule, `${sections}${rest}overview: |\n  ${text.replaceAll('\n', '\n  ')}`);

const attachments = 'attachments: [{title: 清单, content: checklist}, {title: 专栏, content: columns}]\n';

describe('cross-reference-broken', () => {
  it.each([
    ['安排见第四部分。', '“第四部分”不存在，本计划只有3个部分。请改为实际的序号'],
    ['安排（详见第8部分）。', '“第8部分”不存在，本计划只有3个部分。请改为实际的序号'],
    ['按照第四部分要求落实。', '“第四部分”不存在，本计划只有3个部分。请改为实际的序号'],
    ['参照本要点第二部分第3项落实。', '“第二部分第3项”不存在，那一部分只有1项。请改为实际的序号'],
    ['落实省方案，本计划第五部分另有安排。', '“第五部分”不存在，本计划只有3个部分。请改为实际的序号'],
    ['与任务联动，具体见任务16。', '“任务16”不存在，本计划只有5项任务。请改为实际的序号'],
    ['与任务联动，见任务九。', '“任务九”不存在，本计划只有5项任务。请改为实际的序号'],
    ['分工见**第四部分**。', '“第四部分”不存在，本计划只有3个部分。请改为实际的序号'],
  ])('reports %s', async (text, words) => {
    expect(await said(text)).toEqual([`error ${words}`]);
  });

  it.each([
    '安排见第三部分，分工参照本要点第一部分第4项。',
    '具体见任务5，见任务二。',
    '落实《条例》，依据其中要求（见第九部分）。',
    '省方案作了部署，见第九部分。',
    '印发征求意见第四部分。',
    '按照《纲要》第八条和《办法》第五部分执行。',
    '见第九条。',
    '报名表见附件3。',
    '按照任务十分艰巨的实际，按照任务16项分解。',
    '见任务9月进展，按照任务12、13安排。',
    '第四部分学校先行试点，任务16已完成。',
    '“安排见第四部分”一类的话要改。',
    '丙部分只有文字，见第三部分第2项。',
  ])('is silent on %s', async (text) => {
    expect(await said(text)).toEqual([]);
  });

  it('counts attachments where they are declared', async () => {
    expect(await said('报名表见附件2。', attachments)).toEqual([]);
    expect(await said('报名表见附件3。', attachments)).toEqual([
      'error “附件3”不存在，本计划只有2个附件。请改为实际的序号',
    ]);
    expect(await said('报名表见附件3-1。', attachments)).toEqual([]);
  });

  it('counts clauses where titles are numbered so', async () => {
    const clauses = 'numbering: {levels: [一、, 第一条], continuous: [2]}\n';
    expect(await said('见第三条。', clauses)).toEqual([]);
    expect(await said('见第四条。', clauses)).toEqual([
      'error “第四条”不存在，本计划这一级只有3个标题。请改为实际的序号',
    ]);
    expect(await said('见第二部分第3项。', clauses)).toEqual([]);
  });
});
