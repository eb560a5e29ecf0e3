import { describe, expect, it } from 'vitest';
import { settlePages } from '../../../src/commands/pages/settle-pages.ts';
import type { WrittenPublication } from '../../../src/plan/generated/types.generated.ts';
import { readWordFile } from '../../../src/verify/read-word-file.ts';
import { planOf } from '../../compose/sample-plan.ts';
import { gb9704 } from '../../render/tables.ts';

const publication: WrittenPublication = {
  form: 'notice',
  mark: '示例省科学技术协会文件',
  number: '示科协发〔2026〕12号',
  recipients: ['各市（州）科协', '各省级学会、协会、研究会'],
  signed: { date: '2026-03-05' },
  contact: '联系人：林一舟',
  cc: ['省委宣传部'],
  printing: { office: '示例省科协办公室', date: '2026-03-06' },
};

/** The styles of each page, every paragraph once. */
const stylesOf = async (extra: Partial<WrittenPublication>): Promise<readonly (readonly string[])[]> => {
  const plan = planOf({ title: '示例省科协2026年工作要点', publication: { ...publication, ...extra } });
  const { file, layout } = await settlePages(plan, { draft: false }, gb9704);
  return layout.pages.map(({ parts }) => parts.map(({ paragraph }) => file.paragraphs[paragraph - 1]?.style.id ?? ''));
};

/** A notice of one paragraph of so many lines. */
const noticeOf = (lines: number): string =>
  `${'天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏云腾致雨'.repeat(lines - 1)}请落实。`;

describe('the pages of a notice', () => {
  it.each([2, 3, 4, 5, 6, 8, 10, 14, 20, 40])(
    'show text on the first and beside the signature, in %d lines',
    async (lines) => {
      const pages = await stylesOf({ noticeText: noticeOf(lines) });
      expect(pages[0]).toEqual(expect.arrayContaining(['Recipients', 'BodyText']));
      expect(pages.find((styles) => styles.includes('IssuerName'))).toContain('BodyText');
    },
  );

  it('take a table that the signature would follow to its page', async () => {
    const noticeText =
      '现将要点印发给你们，报送时间如下。\n\n| 季度 | 时间 |\n| --- | --- |\n| 一 | 4月10日 |\n| 二 | 7月10日 |';
    const pages = await stylesOf({ noticeText });
    expect(pages[0]?.at(-1)).toBe('BodyText');
    expect(pages[1]?.slice(0, 7)).toEqual([
      'TableEnd',
      ...Array.from({ length: 2 }, () => 'TableHead'),
      ...Array.from({ length: 4 }, () => 'TableText'),
    ]);
    expect(pages[1]).toContain('IssuerName');
  });

  it('of several agencies keep their recipients above the text', async () => {
    const hosts = ['示例省科学技术协会', '示例省教育厅', '中共示例省委宣传部'];
    const pages = await stylesOf({
      mark: { hosts, suffix: '文件' },
      signed: { by: hosts, date: '2026-03-05' },
      noticeText: noticeOf(2),
    });
    expect(pages[0]).toEqual(expect.arrayContaining(['Recipients', 'BodyText']));
  });
});

describe('the imprint behind tables', () => {
  it.each([
    ['an odd number of pages before it', 1, false],
    ['an even number of pages before it', 3, true],
  ])('stands on an even page with %s, without a page that programs insert', async (_, tables, hasBlank) => {
    const attachments = Array.from({ length: tables }, (_each, at) => ({
      title: `清单${at + 1}`,
      content: 'columns' as const,
    }));
    const plan = planOf({
      title: '示例省科协2026年工作要点',
      publication: { ...publication, noticeText: '现予印发。' },
      attachments,
    });
    const { document, layout } = await settlePages(plan, { draft: false }, gb9704);
    const imprint = document.blocks.find(({ type }) => type === 'imprint');
    expect(layout.pages.length % 2).toBe(0);
    expect(layout.pages.some(({ isInserted }) => isInserted)).toBe(false);
    expect(imprint).toMatchObject({ place: hasBlank ? 'after-blank-page' : 'below-text' });
  });
});

describe('a settled document', () => {
  it.each([{}, { noticeText: noticeOf(20) }])('was read as its Word file is read, with %j', async (extra) => {
    const plan = planOf({ title: '示例省科协2026年工作要点', publication: { ...publication, ...extra } });
    const { file, bytes } = await settlePages(plan, { draft: false }, gb9704);
    expect(readWordFile(bytes)).toEqual(file);
  });
});
