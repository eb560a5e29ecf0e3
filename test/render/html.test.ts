import { describe, expect, it } from 'vitest';
import { composePublication } from '../../src/compose/publication.ts';
import type { Block, Document } from '../../src/document/document.ts';
import { html } from '../../src/render/html.ts';
import { planOf } from '../compose/sample-plan.ts';
import { linesOfHtml } from './printed-lines.ts';
import { documentOf, gb9704, table } from './tables.ts';

const pageOf = async (document: Document): Promise<string> =>
  new TextDecoder().decode(await html.render(document, gb9704));

const heading = (level: number, text: string): Block => ({
  type: 'heading',
  level,
  face: 'black',
  numeral: '一、',
  text,
});
const title = (text: string): Block => ({ type: 'title', text });

describe('a page', () => {
  it('loads nothing and runs nothing', async () => {
    const page = await pageOf(documentOf(title('要点')));
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<script|<link|<img|url\(|https?:/);
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
  });

  it('takes nothing of a text for markup', async () => {
    const words = `</style></title><script>alert(1)</script>" onload='x' &lt; javascript:x`;
    const page = await pageOf({ ...documentOf(title(words), heading(1, words)), title: words });
    expect(page).not.toContain('<script');
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(linesOfHtml(page)).toEqual([words, `一、${words}`]);
  });

  it('takes a face of any name', async () => {
    const fonts = { ...gb9704.fonts, body: 'constructor', script: '__proto__' };
    const page = new TextDecoder().decode(await html.render(documentOf(title('要点')), { ...gb9704, fonts }));
    expect(page).toContain('body { font-family: constructor, "STFangsong", serif;');
    expect(page).toContain('.script { font-family: "__proto__", "STKaiti", serif;');
  });

  it('skips no level of headings', async () => {
    const page = await pageOf(
      documentOf(
        title('通知'),
        { type: 'page', orientation: 'portrait' },
        title('要点'),
        heading(1, '甲'),
        heading(3, '乙'),
        heading(1, '丙'),
      ),
    );
    expect(Array.from(page.matchAll(/<h(\d)/g), ([, rank]) => Number(rank))).toEqual([1, 2, 3, 4, 3]);
  });

  it('has a table of contents from three entries on, whose links lead somewhere', async () => {
    const few = await pageOf(documentOf(title('要点'), heading(1, '甲'), heading(1, '乙')));
    expect(few).not.toContain('<nav');
    const page = await pageOf(documentOf(title('要点'), heading(1, '甲'), heading(1, '乙'), heading(1, '丙')));
    const links = Array.from(page.matchAll(/href="#([^"]+)"/g), ([, id]) => id);
    expect(links).toHaveLength(3);
    for (const id of links) expect(page).toContain(` id="${id}"`);
  });

  it('heads its tables and turns the sheets that lie', async () => {
    const page = await pageOf({
      ...documentOf(
        title('要点'),
        { type: 'page', orientation: 'landscape' },
        table(['序号', '指标'], [['1', '培训']]),
      ),
      orientation: 'portrait',
    });
    expect(page).toContain('<th scope="col">序号</th>');
    expect(page).toContain('<section class="sheet portrait">');
    expect(page).toContain('<section class="sheet landscape">');
    expect(page).toContain('@page wide { size: 297mm 210mm; margin: 28mm 37mm 26mm 35mm; }');
  });

  it('is marked as a draft on every page, and only then', async () => {
    const draft = await pageOf({ ...documentOf(title('要点')), draft: true });
    expect(draft).toContain('<body class="draft">');
    expect(draft).toContain('<title>【草稿】');
    expect(await pageOf(documentOf(title('要点')))).toContain('<body>');
  });

  it('takes a face with quotes for a name', async () => {
    const profile = { ...gb9704, fonts: { ...gb9704.fonts, body: '仿宋"; } body { display: none' } };
    const page = new TextDecoder().decode(await html.render(documentOf(title('要点')), profile));
    expect(page).toContain('"仿宋; } body { display: none"');
  });

  it('has every word of a notice', async () => {
    const plan = planOf({
      overview: '总体要求。',
      publication: {
        form: 'notice',
        mark: { hosts: ['示例省科协', '示例省教育厅'], suffix: '文件' },
        number: '示科协发〔2026〕3号',
        signers: ['张三'],
        recipients: ['各乡镇科协'],
        noticeText: '现将要点印发给你们。',
        signed: { date: '2026-03-05', seal: false },
        cc: ['县委宣传部'],
        printing: { office: '示例省科协办公室', date: '2026-03-06' },
      },
      attachments: [{ title: '清单', content: 'checklist' }],
    });
    const lines = linesOfHtml(await pageOf(await composePublication(plan, { draft: false })));
    for (const words of [
      '示例省科协',
      '示例省教育厅',
      '文件',
      '示科协发〔2026〕3号',
      '签发人：张三',
      '各乡镇科协：',
      '附件：清单',
      '2026年3月5日',
      '抄送：县委宣传部。',
      '2026年3月6日印发',
    ])
      expect(lines).toContain(words);
  });
});
