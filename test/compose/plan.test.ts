import { describe, expect, it } from 'vitest';
import { composePlan } from '../../src/compose/plan.ts';
import type { Block } from '../../src/document/document.ts';
import { printText } from '../../src/render/text.ts';
import { planOf, samplePlan } from './sample-plan.ts';

const compose = async (data: Parameters<typeof planOf>[0]) => composePlan(planOf(data), { draft: false });

/** The lines of print behind the title. */
const linesOf = async (data: Parameters<typeof planOf>[0]): Promise<readonly string[]> =>
  printText(await compose(data))
    .trimEnd()
    .split('\n')
    .slice(1);

const inSection = (...tasks: readonly object[]) =>
  ({ sections: [{ title: '甲', tasks }] }) as Parameters<typeof planOf>[0];

describe('composePlan', () => {
  it('prints the whole sample line by line', async () => {
    const text = printText(await composePlan(samplePlan, { draft: false }));
    expect(text.split('\n')).toEqual([
      '示例县科学技术协会2026年科学技术普及工作要点',
      '2026年工作的总体要求是：坚持“四个面向”，服务全县大局。',
      '以下数据来自 annual report 2025。',
      '一、强化科普供给',
      '本部分共三项任务。',
      '（一）办好专栏',
      '1.与县融媒体中心合办《求证》专栏。全年播出30期（FM91.6）——每周一期……（责任单位：科普部；配合单位：办公室、县科协；完成时限：2026年11月30日）',
      '2.建立“3+1”机制：一是统筹；二是落实 5*3 项。',
      '另起一段。（责任单位：科普部；完成时限：2026年第三季度）',
      '3.组织三项活动',
      '（1）科技周。举办1次。',
      '（2）科普日。（责任单位：外单位）',
      '二、夯实基础',
      '（一）完善阵地',
      '- 新建科普e站12个；',
      '- 更新设施：',
      '1) 大屏',
      '2) 展柜',
      '序号\t指标\t目标值',
      '1\t培训\t不少于30场',
      '2\ta|b\t<5%>',
      '（二）开好两个会',
      '三、其他',
      '# 不是标题 `x` <b> &amp; [a](b) ~~c~~ 𠮷👍',
      '',
    ]);
  });

  it.each([
    ['办好专栏', '全年30期。', '1.办好专栏。全年30期。'],
    ['办好专栏。', '全年30期。', '1.办好专栏。全年30期。'],
    ['办好专栏：', '全年30期。', '1.办好专栏：全年30期。'],
    ['办好专栏；', '全年30期。', '1.办好专栏；全年30期。'],
    ['怎么办？', '全年30期。', '1.怎么办？全年30期。'],
    ['加油！', '全年30期。', '1.加油！全年30期。'],
    ['Run it.', '全年30期。', '1.Run it.全年30期。'],
    ['办好“专栏”', '全年30期。', '1.办好“专栏”。全年30期。'],
    ['办好专栏', undefined, '1.办好专栏'],
  ])('runs the title %s into its text', async (title, text, line) => {
    const lines = await linesOf({ numbering: ['一、', '1.'], ...inSection({ title, ...(text ? { text } : {}) }) });
    expect(lines).toEqual(['一、甲', line]);
  });

  it('makes a heading of a title that stands on its own line, and a lead of one that runs in', async () => {
    const { blocks } = await compose(
      inSection(
        { title: '自成一行', lead: 'own-line', text: '正文。' },
        { title: '下有分项', items: [{ title: '分项', text: '正文。' }] },
        { title: '接排', text: '正文。' },
        { title: '只有一句' },
      ),
    );
    const kinds = blocks.map((block: Block) => (block.type === 'paragraph' && block.lead ? 'lead' : block.type));
    expect(kinds).toEqual(['title', 'heading', 'heading', 'paragraph', 'heading', 'lead', 'lead', 'lead']);
  });

  it.each([
    [
      ['一、', '（一）', '1.'],
      ['black', 'script', 'body'],
    ],
    [
      ['一、', '1.', '（1）'],
      ['black', 'body', 'body'],
    ],
    [
      ['第一，', '①', '１．'],
      ['body', 'body', 'body'],
    ],
    [
      ['壹、', '(一)', ''],
      ['black', 'script', 'body'],
    ],
    [
      ['', '', ''],
      ['black', 'script', 'body'],
    ],
  ])('sets the numerals %j in the faces %j', async (numbering, faces) => {
    const { blocks } = await compose({
      numbering,
      sections: [{ title: '甲', tasks: [{ title: '乙', items: [{ title: '丙', text: '正文' }] }] }],
    });
    const found = blocks.flatMap((block) =>
      block.type === 'heading' ? [block.face] : block.type === 'paragraph' && block.lead ? [block.lead.face] : [],
    );
    expect(found).toEqual(faces);
  });

  it('prints no numeral where a level is unnumbered', async () => {
    expect(await linesOf({ numbering: ['一、', ''], ...inSection({ title: '乙', text: '丙。' }) })).toEqual([
      '一、甲',
      '乙。丙。',
    ]);
  });

  it('repeats the closing words of a task at its items only where they differ', async () => {
    const responsibility = '（{owner}）';
    const items = [
      { title: '丙', text: '一。' },
      { title: '丁', text: '二。' },
    ];
    const shared = { responsibility, ...inSection({ title: '乙', text: '正文。', owner: '甲部', items }) };
    expect(await linesOf(shared)).toEqual(['一、甲', '（一）乙。正文。', '1.丙。一。', '2.丁。二。（甲部）']);
    const own = [items[0], { ...items[1], owner: '乙部' }] as readonly object[];
    const differing = { responsibility, ...inSection({ title: '乙', text: '正文。', owner: '甲部', items: own }) };
    expect(await linesOf(differing)).toEqual([
      '一、甲',
      '（一）乙。正文。（甲部）',
      '1.丙。一。',
      '2.丁。二。（乙部）',
    ]);
  });

  it('closes a task and its items with words of their own where it has such', async () => {
    const items = [{ title: '丙', text: '一。' }];
    const task = { title: '乙', text: '正文。', owner: '甲部', responsibility: '（由{owner}办）', items };
    const given = { responsibility: '（{owner}）', ...inSection(task) };
    expect(await linesOf(given)).toEqual(['一、甲', '（一）乙。正文。', '1.丙。一。（由甲部办）']);
    const silent = { responsibility: '（{owner}）', ...inSection({ ...task, responsibility: '' }) };
    expect(await linesOf(silent)).toEqual(['一、甲', '（一）乙。正文。', '1.丙。一。']);
  });

  it('runs a section into its text where it says so', async () => {
    const sections = [{ title: '甲', lead: 'run-in' as const, text: '正文。', tasks: [{ title: '乙' }] }];
    expect(await linesOf({ sections })).toEqual(['一、甲。正文。', '（一）乙']);
  });

  it('dates the document by its signing, or else by the first day of its year', async () => {
    expect((await compose({})).properties.date).toBe('2026-01-01');
    const signed = { by: ['示例县科协'], date: '2026-03-05', seal: true };
    expect((await compose({ publication: { signed } })).properties.date).toBe('2026-03-05');
  });

  it('marks drafts', async () => {
    expect((await composePlan(samplePlan, { draft: true })).draft).toBe(true);
    expect((await composePlan(samplePlan, { draft: false })).draft).toBe(false);
  });
});
