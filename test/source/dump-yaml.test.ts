import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Comments, dumpYaml } from '../../src/source/dump-yaml.ts';
import { loadYaml } from '../../src/source/load-yaml.ts';
import { Source } from '../../src/source/source.ts';
import { planFile } from '../plan/arbitrary-plan.ts';

const load = async (text: string) => loadYaml(new Source('plan.yaml', text));

describe('dumpYaml', () => {
  it('writes plans as people do, with comments above what they are about', async () => {
    const task = { id: 'media', title: '甲: 乙', text: '行一\n行二\n', support: ['科普部', '宣传部'] };
    const publication = { form: 'notice', number: '示科协发〔2026〕12号' };
    const data = {
      kepu: 1,
      title: '标题\n第二行',
      sections: [{ title: '- 丙', tasks: [task, { title: '丁', text: '>90万户\n' }] }],
      organizations: { a: '甲', b: { name: '乙' } },
      publication,
    };
    const comments: Comments = new Map<object, ReadonlyMap<string, readonly string[]>>([
      [data, new Map([['title', ['标题的话']]])],
      [
        task,
        new Map([
          ['', ['整项的话']],
          ['id', ['编号的话']],
          ['text', ['正文的话', '第二句\u202e']],
        ]),
      ],
      [publication, new Map([['form', ['形式的话']]])],
    ]);
    expect(await dumpYaml(data, comments)).toBe(`kepu: 1
# 标题的话
title: |-
  标题
  第二行

sections:
  - title: "- 丙"
    tasks:
      # 整项的话
      # 编号的话
      - id: media
        title: "甲: 乙"
        # 正文的话
        # 第二句\ufffd
        text: |
          行一
          行二
        support: [科普部, 宣传部]

      - title: 丁
        text: |
          >90万户

organizations:
  a: 甲
  b: { name: 乙 }
publication:
  # 形式的话
  form: notice
  number: 示科协发〔2026〕12号
`);
  });

  it('loads as the same data', async () => {
    await fc.assert(
      fc.asyncProperty(planFile, async (data) => {
        const { data: loaded, diagnostics } = await load(await dumpYaml(data));
        expect(diagnostics).toEqual([]);
        expect(loaded).toEqual(data);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every text', async () => {
    const unit = fc.constantFrom(...'\n\n:#-?*&!|>%@`"\'{}[], 甲　1.0~é𠮷', ': ', ' #', '---', '\\', 'true', '\t');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, maxLength: 20 }), async (text) => {
        const data = { text, list: [text], flow: { text } };
        const { data: loaded, diagnostics } = await load(await dumpYaml(data));
        expect(diagnostics).toEqual([]);
        expect(loaded).toEqual(data);
      }),
      { numRuns: 2000 },
    );
  });
});
