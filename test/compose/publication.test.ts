import { describe, expect, it } from 'vitest';
import { composePublication, type PublicationOptions } from '../../src/compose/publication.ts';
import type { Block, Imprint } from '../../src/document/document.ts';
import { printText } from '../../src/render/text.ts';
import { planOf } from './sample-plan.ts';

type Written = NonNullable<Parameters<typeof planOf>[0]['publication']>;

const whole: Written = {
  form: 'notice',
  mark: '示例县科协文件',
  number: '示科协发〔2026〕3号',
  urgency: '加急',
  copyNumber: '12',
  recipients: ['各乡镇科协', '县级各学会、协会'],
  noticeText: '现将要点印发给你们。\n\n请认真落实。',
  signed: { date: '2026-03-05' },
  contact: '联系人：林一舟',
  cc: ['县委宣传部', '县教育局'],
  printing: { office: '示例县科协办公室', date: '2026-03-06' },
};

const attachments = [
  { title: '目标任务清单', content: 'checklist' as const },
  { title: '合作专栏一览表', content: 'columns' as const },
];

const compose = (publication: Written, options: Partial<PublicationOptions> = {}, rest: object = {}) =>
  composePublication(planOf({ title: '示例县科协\n2026年工作要点', publication, ...rest }), {
    draft: false,
    ...options,
  });

const linesOf = async (...given: Parameters<typeof compose>): Promise<readonly string[]> =>
  printText(await compose(...given))
    .trimEnd()
    .split('\n');

const find = <Type extends Block['type']>(blocks: readonly Block[], type: Type) =>
  blocks.find((block): block is Extract<Block, { readonly type: Type }> => block.type === type);

describe('composePublication', () => {
  it('prints a notice with everything in the order of the standard, and the plan behind it', async () => {
    expect(await linesOf(whole, {}, { attachments, overview: '总体要求。' })).toEqual([
      '000012',
      '加急',
      '示例县科协文件',
      '示科协发〔2026〕3号',
      '示例县科协关于印发《示例县科协2026年工作要点》的通知',
      '各乡镇科协，县级各学会、协会：',
      '现将要点印发给你们。',
      '请认真落实。',
      '附件：1.目标任务清单',
      '2.合作专栏一览表',
      '示例县科协',
      '2026年3月5日',
      '（联系人：林一舟）',
      '示例县科协2026年工作要点',
      '总体要求。',
      '附件1',
      '目标任务清单',
      '序号\t编号\t部分\t任务\t指标\t目标值\t牵头单位\t配合单位\t完成时限\t原文',
      '附件2',
      '合作专栏一览表',
      '序号\t专栏\t合作媒体\t合作方式\t期数\t周期\t责任单位\t完成时限',
      '抄送：县委宣传部、县教育局。',
      '示例县科协办公室　2026年3月6日印发',
    ]);
  });

  it('prints the plan as the first attachment of a notice that says so, under a title of its own', async () => {
    const given = { form: 'notice', attached: true, noticeTitle: '关于印发\n要点的通知' } as const;
    expect(await linesOf(given, {}, { attachments: attachments.slice(1) })).toEqual([
      '关于印发要点的通知',
      '附件：1.示例县科协2026年工作要点',
      '2.合作专栏一览表',
      '示例县科协',
      '附件1',
      '示例县科协2026年工作要点',
      '附件2',
      '合作专栏一览表',
      '序号\t专栏\t合作媒体\t合作方式\t期数\t周期\t责任单位\t完成时限',
    ]);
    expect((await linesOf(given)).slice(1, 4)).toEqual(['附件：示例县科协2026年工作要点', '示例县科协', '附件']);
    expect(await linesOf(given, { form: 'plan' })).toEqual(['示例县科协2026年工作要点']);
  });

  it('prints the plan bare where its form is plan, with its attachments', async () => {
    const lines = await linesOf(whole, { form: 'plan' }, { attachments: attachments.slice(0, 1) });
    expect(lines.slice(0, 4)).toEqual(['示例县科协2026年工作要点', '附件：目标任务清单', '附件', '目标任务清单']);
    expect(lines.join('')).not.toMatch(/文件|通知|印发|抄送/);
  });

  it('takes 文件 off the mark of a letter and prints no 印发', async () => {
    const lines = await linesOf(whole, { form: 'letter' });
    expect(lines[2]).toBe('示例县科协');
    expect(lines.join('')).not.toContain('2026年3月6日');
    expect(lines.at(-1)).toBe('抄送：县委宣传部、县教育局。');
    expect(find((await compose(whole, { form: 'letter' })).blocks, 'letterhead')?.form).toBe('letter');
  });

  it('prints no 签发人 in a letter, which has no place for them', async () => {
    const signed = { ...whole, signers: ['周文远'] };
    expect((await linesOf(signed, { form: 'notice' })).join('')).toContain('签发人：周文远');
    expect((await linesOf(signed, { form: 'letter' })).join('')).not.toContain('周文远');
  });

  it('turns the pages of tables and no others', async () => {
    const { blocks } = await compose(whole, {}, { attachments });
    const pages = blocks.filter(({ type }) => type === 'page');
    expect(pages).toEqual(
      (['portrait', 'landscape', 'landscape'] as const).map((orientation) => ({ type: 'page', orientation })),
    );
  });

  it.each([
    [{ date: '2026-03-05' }, 'sealed'],
    [{ date: '2026-03-05', seal: false }, 'unsealed'],
    [{ date: '2026-03-05', stamp: { title: '主席', name: '张三' } }, 'stamped'],
  ] as const)('signs as %j says', async (signed, manner) => {
    const signature = find((await compose({ ...whole, signed })).blocks, 'signature');
    expect(signature?.manner).toBe(manner);
    expect(signature?.by).toEqual(manner === 'stamped' ? [] : ['示例县科协']);
  });

  it('names everybody who signs before 关于印发, and cites a cited title in single marks', async () => {
    const signed = { by: ['示例县科协', '示例县教育局'], date: '2026-03-05' };
    const { title } = await compose({ ...whole, signed }, {}, { title: '落实《纲要》2026年工作要点' });
    expect(title).toBe('示例县科协　示例县教育局关于印发《落实〈纲要〉2026年工作要点》的通知');
  });

  it('moves the recipients among the imprint when it is told to', async () => {
    const { blocks } = await compose(whole, { recipientsInImprint: true });
    expect(find(blocks, 'recipients')).toBeUndefined();
    expect(find(blocks, 'imprint')?.recipients).toBe('主送：各乡镇科协，县级各学会、协会。');
  });

  it.each(['below-text', 'next-page', 'after-blank-page'] as const)('places the imprint %s', async (place) => {
    const imprint: Imprint | undefined = find((await compose(whole, { imprint: place })).blocks, 'imprint');
    expect(imprint?.place).toBe(place);
  });

  it('prints no imprint without words, and a notice from next to nothing', async () => {
    expect(await linesOf({ form: 'notice' })).toEqual([
      '示例县科协关于印发《示例县科协2026年工作要点》的通知',
      '示例县科协',
      '示例县科协2026年工作要点',
    ]);
  });

  it('prints signers in a notice, and none in a letter, whose head has no place for them', async () => {
    const signers = ['林一舟', '许南'];
    expect(await linesOf({ ...whole, signers })).toContain('签发人：林一舟　许南');
    expect((await linesOf({ ...whole, form: 'letter', signers })).join('')).not.toContain('签发人');
  });
});
