import { describe, expect, it } from 'vitest';
import type { Block, Document, Imprint, Letterhead, OfficialElement, Signature } from '../../src/document/document.ts';
import { changeProfile } from '../../src/document/profile.ts';
import { docx } from '../../src/render/docx.ts';
import { linesOfWord, unzip } from './printed-lines.ts';
import { documentOf, gb9704, table } from './tables.ts';

/** One character of the text and one of 版记, half a character, a line, and the width of the type area, in twips. */
const [one, small, half, line, full] = [315, 280, 155, 579, 8844];

const upright = (...blocks: readonly Block[]): Document => ({ ...documentOf(...blocks), orientation: 'portrait' });

const xmlOf = async (...blocks: readonly Block[]): Promise<string> =>
  unzip(await docx.render(upright(...blocks), gb9704))['word/document.xml'] ?? '';

/** The paragraphs of some blocks: style, words, and what of `w:pPr` follows the style. */
const paragraphsOf = async (...blocks: readonly Block[]) =>
  Array.from(
    (await xmlOf(...blocks)).matchAll(/<w:p><w:pPr><w:pStyle w:val="(\w+)"\/>(.*?)<\/w:pPr>(.*?)<\/w:p>/g),
  ).map(([, style = '', settings = '', content = '']) => ({
    style,
    settings,
    words: content
      .replace(/<w:tab\/>/g, '\t')
      .replace(/<w:br\/>/g, '\n')
      .replace(/<[^>]*>/g, ''),
  }));

const numberIn = (settings: string, name: string): number =>
  Number(new RegExp(`w:${name}="(-?\\d+)"`).exec(settings)?.[1] ?? Number.NaN);

const text: Block = { type: 'paragraph', lead: null, inlines: [{ type: 'text', text: '请认真落实。' }] };
const title: Block = { type: 'title', text: '关于印发要点的通知' };
const signature: Signature = {
  type: 'signature',
  manner: 'sealed',
  by: ['示例省科学技术协会'],
  stamp: null,
  date: '2026年3月5日',
  carried: 0,
};
const letterhead: Letterhead = {
  type: 'letterhead',
  form: 'general',
  copyNumber: '000001',
  urgency: '特急',
  mark: { hosts: ['示例省科学技术协会'], suffix: '文件' },
  number: '示科协发〔2026〕12号',
  signers: [],
};
const imprint: Imprint = {
  type: 'imprint',
  form: 'general',
  place: 'below-text',
  recipients: null,
  copies: '抄送：省委宣传部，省教育厅。',
  office: '示例省科协办公室',
  date: '2026年3月6日印发',
};

/** 2026年3月5日: six digits and three characters. */
const dateWidth = 6 * half + 3 * one;

describe('a signature', () => {
  it('with a seal has its date four characters in, and its name centred on it', async () => {
    const [, name, date] = await paragraphsOf(text, signature);
    expect(name?.style).toBe('IssuerName');
    expect(numberIn(name?.settings ?? '', 'before')).toBe(2 * line);
    expect(numberIn(date?.settings ?? '', 'right')).toBe(4 * one);
    expect(numberIn(name?.settings ?? '', 'right')).toBe(Math.round(4 * one + (dateWidth - 9 * one) / 2));
  });

  it('without a seal has its name two characters in, and its date two behind the beginning of the name', async () => {
    const [, name, date] = await paragraphsOf(text, { ...signature, manner: 'unsealed' });
    expect(numberIn(name?.settings ?? '', 'before')).toBe(line);
    expect(numberIn(name?.settings ?? '', 'right')).toBe(2 * one);
    expect(numberIn(date?.settings ?? '', 'right')).toBe(9 * one - dateWidth);
  });

  it('without a seal and with a short name has its date two characters in', async () => {
    const [, name, date] = await paragraphsOf(text, { ...signature, manner: 'unsealed', by: ['省科协'] });
    expect(numberIn(date?.settings ?? '', 'right')).toBe(2 * one);
    expect(numberIn(name?.settings ?? '', 'right')).toBe(4 * one + dateWidth - 3 * one);
  });

  it('without a seal and a name has its date a line below the text, and nothing without a date', async () => {
    const [, date, ...others] = await paragraphsOf(text, { ...signature, manner: 'unsealed', by: [] });
    expect(others).toEqual([]);
    expect(date?.words).toBe('2026年3月5日');
    expect(numberIn(date?.settings ?? '', 'before')).toBe(line);
    const [, name, ...more] = await paragraphsOf(text, { ...signature, manner: 'unsealed', date: null });
    expect([name?.words, more]).toEqual(['示例省科学技术协会', []]);
  });

  it('without a seal of several has their names centred on the last', async () => {
    const by = ['省科协', '示例省教育厅'];
    const [, first, last, date] = await paragraphsOf(text, { ...signature, manner: 'unsealed', by });
    const right = numberIn(last?.settings ?? '', 'right');
    expect(numberIn(first?.settings ?? '', 'right')).toBe(Math.round(right + (6 * one - 3 * one) / 2));
    expect(last?.settings).not.toContain('w:before');
    expect(numberIn(date?.settings ?? '', 'right')).toBe(6 * one - dateWidth);
  });

  it('with a stamp has office and name four characters in, and its date a line below', async () => {
    const stamp = { title: '主席', name: '张三' };
    const [, name, date] = await paragraphsOf(text, { ...signature, manner: 'stamped', by: [], stamp });
    expect(name?.words).toBe('主席　　张三');
    expect(numberIn(name?.settings ?? '', 'before')).toBe(2 * line);
    expect(numberIn(name?.settings ?? '', 'right')).toBe(4 * one);
    expect(numberIn(date?.settings ?? '', 'before')).toBe(line);
    expect(numberIn(date?.settings ?? '', 'right')).toBe(4 * one);
  });

  it('of several has room for every seal, the last above the date', async () => {
    const by = ['示例省科协', '示例省教育厅', '示例省农业农村厅', '示例省气象局'];
    const [, ...rows] = await paragraphsOf(text, { ...signature, by });
    expect(rows.map(({ words }) => words)).toEqual([
      '\t示例省科协\t示例省教育厅',
      '\t示例省农业农村厅\t示例省气象局',
      '2026年3月5日',
    ]);
    const places = Array.from((rows[0]?.settings ?? '').matchAll(/w:val="center" w:pos="(\d+)"/g), ([, at]) =>
      Number(at),
    );
    expect(places.at(-1)).toBe(Math.round(full - 4 * one - dateWidth / 2));
    for (const [index, place] of places.slice(1).entries()) expect(place - (places[index] ?? 0)).toBeGreaterThan(2400);
  });

  it('with a seal and a name too long to be centred on such a date has both centred at the right edge', async () => {
    const [, name, date] = await paragraphsOf(text, {
      ...signature,
      by: ['中共示例省委全面推进科学素质建设委员会办公室'],
    });
    expect(numberIn(name?.settings ?? '', 'right')).toBe(0);
    expect(numberIn(date?.settings ?? '', 'right')).toBe(Math.round((22 * one - dateWidth) / 2));
    const by = ['示例省科协', '中共示例省委全面推进科学素质建设委员会办公室'];
    const [, , last, joint] = await paragraphsOf(text, { ...signature, by });
    expect(numberIn(last?.settings ?? '', 'pos') + 11 * one).toBe(full);
    expect(numberIn(joint?.settings ?? '', 'right')).toBe(Math.round((22 * one - dateWidth) / 2));
  });

  it('without a date has its name four characters in', async () => {
    const [, name] = await paragraphsOf(text, { ...signature, date: null });
    expect(numberIn(name?.settings ?? '', 'right')).toBe(4 * one);
  });

  it.each(['sealed', 'unsealed'] as const)(
    '%s, breaks a name that is longer than a line between words',
    async (manner) => {
      const by = ['示例省全民科学素质行动计划纲要实施工作领导小组联席会议办公室'];
      const [, name, date] = await paragraphsOf(text, { ...signature, manner, by });
      expect(name?.words.split('\n')).toEqual(['示例省全民科学素质行动计划纲要', '实施工作领导小组联席会议办公室']);
      expect(name?.settings).toContain('<w:jc w:val="center"/>');
      const [left, right] = ['left', 'right'].map((side) => numberIn(name?.settings ?? '', side));
      expect((left ?? 0) + (right ?? 0)).toBe(full - 15 * one);
      expect(numberIn(date?.settings ?? '', 'right')).toBeLessThan(full - dateWidth);
    },
  );

  it('keeps name, date and remark on one page', async () => {
    const pieces = await paragraphsOf(text, signature, { type: 'remark', text: '（联系人：林一舟）' });
    expect(pieces.map(({ settings }) => settings.includes('keepNext'))).toEqual([false, false, true, false]);
  });
});

describe('a paragraph before a signature', () => {
  const long: Block = { type: 'paragraph', lead: null, inlines: [{ type: 'text', text: '请认真落实。'.repeat(10) }] };

  it.each([
    ['is held to it where it is short', [text, text], true],
    ['may break over two pages where it is long', [text, long], false],
    ['stays with the title where it is the only one', [title, text], false],
  ])('%s', async (_, blocks, isHeld) => {
    const pieces = await paragraphsOf(...blocks, signature);
    expect(pieces.at(-3)?.style).toBe('BodyText');
    expect(pieces.at(-3)?.settings.includes('keepNext')).toBe(isHeld);
  });
});

describe('a signature that would stand alone', () => {
  it.each([
    [2, '请认真落<w:r><w:br w:type="page"/></w:r>实。', false],
    [6, '请认真落实。', true],
    [40, '请认真落实。', true],
  ])('takes the last %d characters of the text to its page', async (carried, words, isWhole) => {
    const xml = await xmlOf(text, { type: 'attachment-list', titles: ['清单'] }, { ...signature, carried });
    const [first = ''] = xml.match(/<w:p>.*?<\/w:p>/) ?? [];
    const shown = first.replace(/<w:r>(?!<w:br w:type="page").*?<w:t [^>]*>(.*?)<\/w:t><\/w:r>/g, '$1');
    expect(shown.replace(/^.*<\/w:pPr>/, '').replace('</w:p>', '')).toBe(words);
    expect(first.includes('pageBreakBefore')).toBe(isWhole);
  });
});

describe('a letterhead', () => {
  it('stands in rows, its mark at one height whatever stands above it', async () => {
    const heights = await Promise.all(
      [letterhead, { ...letterhead, urgency: null }, { ...letterhead, urgency: null, copyNumber: null }].map(
        async (element) => {
          const rows = await paragraphsOf(element, title);
          const at = rows.findIndex(({ style }) => style === 'IssuerMark');
          return at * line + numberIn(rows[at]?.settings ?? '', 'before');
        },
      ),
    );
    expect(new Set(heights).size).toBe(1);
    // The ink of the characters begins 6.4 pt below the head of their line.
    expect(Math.abs((heights[0] ?? 0) / 56.69 + 2.26 - 35)).toBeLessThan(0.5);
  });

  it('has a red rule over the whole width below its number, and the title two lines below that', async () => {
    const rows = await paragraphsOf(letterhead, title);
    const number = rows.find(({ style }) => style === 'DocumentNumber');
    expect(number?.settings).toMatch(/<w:bottom w:val="single" w:sz="12" w:space="\d+" w:color="FF0000"\/>/);
    expect(number?.settings).not.toContain('w:ind');
    expect(numberIn(rows.at(-1)?.settings ?? '', 'before')).toBe(2 * line);
  });

  it('lists signers two a row at the right, the number beside the last row', async () => {
    const rows = await paragraphsOf({ ...letterhead, signers: ['张三', '李四', '王五六'] });
    const numbers = rows.filter(({ style }) => style === 'DocumentNumber');
    expect(numbers.map(({ words }) => words)).toEqual(['\t签发人：张三　李四', '示科协发〔2026〕12号\t王五六']);
    const widest = 5 * one;
    expect(numberIn(numbers[1]?.settings ?? '', 'pos')).toBe(full - one - widest);
    expect(numberIn(numbers[0]?.settings ?? '', 'pos')).toBe(full - one - widest - 4 * one);
    expect(numbers.map(({ settings }) => settings.includes('pBdr'))).toEqual([false, true]);
  });

  it('sets a long mark narrower rather than small, and never wider than the type area', async () => {
    const hosts = ['示例省推进全民科学素质行动计划纲要实施工作领导小组办公室'];
    const xml = await xmlOf({ ...letterhead, mark: { hosts, suffix: '文件' } });
    const [, size = 0] = /<w:sz w:val="(\d+)"\/>/.exec(xml) ?? [];
    const scale = numberIn(/<w:w w:val="\d+"\/>/.exec(xml)?.[0] ?? '', 'val');
    expect(Number(size)).toBe(52);
    expect((28 * (Number(size) / 2) * scale) / 100).toBeLessThanOrEqual(full / 20);
  });

  it('puts the word of several agencies to their right, all as wide as the longest', async () => {
    const hosts = ['示例省科学技术协会', '示例省教育厅'];
    const xml = await xmlOf({ ...letterhead, mark: { hosts, suffix: '文件' } }, title);
    expect(xml).toContain('<w:vAlign w:val="center"/>');
    expect(linesOfWord(await docx.render(upright({ ...letterhead, mark: { hosts, suffix: '文件' } }), gb9704))).toEqual(
      ['000001', '特急', '示例省科学技术协会\t示例省教育厅\t文件', '示科协发〔2026〕12号'],
    );
  });

  it('of a letter that is a draft has the mark of drafts on its first page, too', async () => {
    const letter: Document = { ...upright({ ...letterhead, form: 'letter' }, title), draft: true };
    const xml = unzip(await docx.render(letter, gb9704))['word/document.xml'] ?? '';
    const kinds = Array.from(xml.matchAll(/<w:headerReference w:type="(\w+)"/g), ([, kind]) => kind);
    expect(kinds).toEqual(['default', 'even', 'first']);
  });

  it('of a letter has its mark between fixed places, two double rules and no number on its first page', async () => {
    const xml = await xmlOf({ ...letterhead, form: 'letter' }, title, text);
    expect(xml).toContain('w:val="thickThinSmallGap"');
    expect(xml).toContain('w:val="thinThickSmallGap"');
    expect(xml).toContain('<w:titlePg/>');
    expect(xml).toMatch(/<w:pStyle w:val="CopyNumber"\/>.*\t?<w:tab\/><w:t xml:space="preserve">示科协发〔2026〕12号/);
    expect(xml.match(/cx="6120000"/g)?.length).toBe(4);
  });

  it('of a letter has what it has of copy number and urgency at the left, its number at the right of the first row', async () => {
    const rows = async (changes: Partial<Letterhead>) =>
      linesOfWord(await docx.render(upright({ ...letterhead, form: 'letter', ...changes }, title), gb9704)).filter(
        (words) => /000001|特急|〔/.test(words),
      );
    expect(await rows({})).toEqual(['000001\t示科协发〔2026〕12号', '特急']);
    expect(await rows({ copyNumber: null })).toEqual(['特急\t示科协发〔2026〕12号']);
    expect(await rows({ copyNumber: null, urgency: null })).toEqual(['\t示科协发〔2026〕12号']);
    expect(await rows({ number: null })).toEqual(['000001', '特急']);
  });

  it('of a letter has its rule and rows at one height, with a mark and without one', async () => {
    const [marked, bare] = await Promise.all(
      [letterhead, { ...letterhead, mark: null }].map((each) => xmlOf({ ...each, form: 'letter' }, title)),
    );
    const heightsIn = (xml = ''): readonly string[] =>
      Array.from(xml.matchAll(/w:before="\d+"|<wp:posOffset>\d+<|cy="\d+"/g), ([height]) => height);
    expect(heightsIn(bare)).toEqual(heightsIn(marked));
  });

  it.each(['general', 'letter'] as const)('of the %s form asks for no distance that Word refuses', async (form) => {
    const narrow = changeProfile(gb9704, { letterhead: { mark: 3, gap: 30 }, letter: { mark: 2, gap: 0 } }, 'narrow');
    const parts = unzip(await docx.render(upright({ ...letterhead, form }, title, text), narrow));
    const distances = Array.from((parts['word/document.xml'] ?? '').matchAll(/w:(before|space)="(.*?)"/g));
    expect(distances.length).toBeGreaterThan(1);
    for (const [, name, distance] of distances) {
      expect(Number(distance)).toBeGreaterThanOrEqual(0);
      if (name === 'space') expect(Number(distance)).toBeLessThanOrEqual(31);
    }
  });
});

describe('an imprint', () => {
  it('has a frame for each row that ends with the type area, and rules of 0.35, 0.25 and 0.35 mm', async () => {
    const rows = (await paragraphsOf(text, imprint)).filter(({ style }) => style === 'Imprint');
    expect(rows.map(({ words }) => words)).toEqual([
      '抄送：省委宣传部，省教育厅。',
      '示例省科协办公室\t2026年3月6日印发',
    ]);
    const last = rows.at(-1)?.settings ?? '';
    expect(numberIn(last, 'y') + numberIn(last, 'h')).toBe(16838 - 1984);
    expect(rows.map(({ settings }) => Array.from(settings.matchAll(/w:sz="(\d+)"/g), ([, weight]) => weight))).toEqual([
      ['8'],
      ['6', '8'],
    ]);
    expect(numberIn(rows[0]?.settings ?? '', 'w')).toBe(full);
    expect(numberIn(last, 'pos')).toBe(full - small);
  });

  it('breaks a long list between names, below its first name', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `示例省第${'一二三四五六七八九十'.charAt(index % 10)}厅`);
    const [row] = (await paragraphsOf({ ...imprint, copies: `抄送：${names.join('，')}。` })).filter(
      ({ style }) => style === 'Imprint',
    );
    expect(row?.words.split('\n').length).toBe(4);
    for (const part of row?.words.split('\n').slice(0, -1) ?? []) expect(part).toMatch(/，$/);
    expect(numberIn(row?.settings ?? '', 'hanging')).toBe(3 * small);
    expect(numberIn(row?.settings ?? '', 'h')).toBe(line + 3 * 440);
  });

  it('stands in the text where no page has room for it', async () => {
    const names = Array.from({ length: 120 }, (_, index) => `示例省第${index + 1}市科学技术协会`);
    const rows = await paragraphsOf({ ...imprint, copies: `抄送：${names.join('、')}。` });
    expect(rows.some(({ settings }) => settings.includes('framePr'))).toBe(false);
    expect(rows[0]?.words.replaceAll('\n', '')).toBe(`抄送：${names.join('、')}。`);
  });

  it('keeps moved recipients without a rule below them', async () => {
    const rows = await paragraphsOf({ ...imprint, recipients: '主送：各市科协。' });
    expect(rows.slice(0, 3).map(({ settings }) => settings.match(/<w:(top|bottom) /g)?.length ?? 0)).toEqual([1, 0, 2]);
  });

  it('of a letter has no rules', async () => {
    const [row] = await paragraphsOf({ ...imprint, form: 'letter', office: null, date: null });
    expect(row?.settings).not.toContain('pBdr');
  });

  it.each([
    ['below-text', 0, 0],
    ['next-page', 1, 0],
    ['after-blank-page', 1, 2],
  ] as const)('stands %s', async (place, evenPages, unnumbered) => {
    const parts = unzip(await docx.render(upright(text, { ...imprint, place }), gb9704));
    const xml = parts['word/document.xml'] ?? '';
    expect(xml.match(/<w:type w:val="evenPage"\/>/g)?.length ?? 0).toBe(evenPages);
    const empty = /Id="(rId\d+)"[^>]*footer5\.xml/.exec(parts['word/_rels/document.xml.rels'] ?? '')?.[1];
    const references = xml.match(new RegExp(`<w:footerReference w:type="default" r:id="${empty}"/>`, 'g'));
    expect(empty === undefined ? 0 : references?.length).toBe(unnumbered);
  });

  it('leaves landscape pages for an upright one', async () => {
    const xml = await xmlOf(text, { type: 'page', orientation: 'landscape' }, title, table(['序号'], [['1']]), imprint);
    expect(xml.match(/w:orient="landscape"/g)).toHaveLength(1);
    expect(xml.match(/<w:sectPr>/g)).toHaveLength(3);
    expect(xml.lastIndexOf('<w:pgSz w:w="11906"')).toBeGreaterThan(xml.lastIndexOf('framePr'));
  });
});

describe('the elements of an official document', () => {
  const elements: readonly OfficialElement[] = [
    letterhead,
    { ...letterhead, form: 'letter' },
    { type: 'recipients', text: '各市科协：' },
    { type: 'attachment-list', titles: ['清单', '一览表'] },
    { type: 'attachment-list', titles: ['清单'] },
    signature,
    { type: 'remark', text: '（联系人：林一舟）' },
    { type: 'attachment-label', text: '附件1' },
    imprint,
  ];

  it.each(elements.map((element) => [element.type, element] as const))(
    'print %s without a word more',
    async (_, element) => {
      const words = linesOfWord(await docx.render(upright(element), gb9704)).join('');
      const { text: plain } = await import('../../src/render/text.ts');
      const printed = new TextDecoder().decode(await plain.render(upright(element), gb9704));
      const sorted = (written: string): string => [...written.replace(/\s/g, '')].sort().join('');
      expect(sorted(words)).toBe(sorted(printed));
    },
  );

  it('hangs the titles of attachments behind their numbers', async () => {
    const [first, second] = await paragraphsOf({ type: 'attachment-list', titles: ['清单', '一览表'] });
    expect(first?.words).toBe('附件：1.清单');
    expect(numberIn(first?.settings ?? '', 'left')).toBe(2 * one + 3 * one + 2 * half);
    expect(numberIn(first?.settings ?? '', 'hanging')).toBe(3 * one + 2 * half);
    expect(numberIn(second?.settings ?? '', 'hanging')).toBe(2 * half);
  });

  it('begins pages where they are asked for, turning them where they lie otherwise', async () => {
    const xml = await xmlOf(title, text, { type: 'page', orientation: 'portrait' }, title, text);
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:sectPr>/g)).toHaveLength(1);
  });
});
