import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, Document } from '../../src/document/document.ts';
import type { Profile } from '../../src/document/profile.ts';
import { isFailure } from '../../src/read/reader.ts';
import { docx } from '../../src/render/docx.ts';
import { layOutPages } from '../../src/verify/pages/lay-out-pages.ts';
import type { PageLayout } from '../../src/verify/pages/page-layout.ts';
import { readWordFile } from '../../src/verify/read-word-file.ts';
import type { WordFile } from '../../src/verify/word-file.ts';
import { canPrint, type PrintedPages, printPages } from './printed-pages.ts';

const readProfileFile = (name: string): Profile =>
  JSON.parse(readFileSync(new URL(`../../templates/profiles/${name}.json`, import.meta.url), 'utf8')) as Profile;

/** Sentences with what breaks lines otherwise than plain Han does: digits, marks beside them, quotes, ranges, letters. */
const sentences = [
  '到2026年底，全县科普示范基地达到15个，举办“科普大讲堂”30场以上，覆盖群众3.5万人次。',
  '《科普中国》专栏全年播出52期；高考本科上线率保持在99.8%，“两新”组织覆盖率提高6个百分点。',
  '地区生产总值增长4%～6%，三次产业结构为11.1∶38.6∶50.3，受理电话0432-5678901、0432-5678902。',
  '清河县2019—2025年累计培训12,863人次（其中农民8,430人次），AI+科普、5G直播各占1/2。',
  '强化组织领导，压实工作责任，确保各项任务落到实处、取得实效。',
];

const textOf = (length: number, from: number): string => {
  let text = '';
  for (let index = from; text.length < length; index += 1) text += sentences[index % sentences.length];
  return text;
};

const paragraph = (text: string, numeral = ''): Block => ({
  type: 'paragraph',
  lead: numeral === '' ? null : { level: 2, face: 'script', numeral, text: '办好专栏', stop: '。' },
  inlines: [{ type: 'text', text }],
});

const plan = (parts: number, from: number): readonly Block[] => [
  { type: 'title', text: '启明县科学技术协会2026年科普工作要点' },
  paragraph(textOf(120, from)),
  ...Array.from({ length: parts }, (_, index): readonly Block[] => [
    { type: 'heading', level: 1, face: 'black', numeral: `${'一二三四五六'.charAt(index)}、`, text: '强化科普供给' },
    paragraph(textOf(150 + 37 * index, from + index), '（一）'),
    paragraph(textOf(230 - 29 * index, from + 2 * index), '（二）'),
    { type: 'list', items: [{ mark: '1.', blocks: [paragraph(textOf(60, index))] }] },
  ]).flat(),
];

const cells = (...texts: readonly string[]) => texts.map((text) => ({ inlines: [{ type: 'text' as const, text }] }));

const table = (rows: number): Block => ({
  type: 'table',
  columns: [5, 30, 12].map((width) => ({ width, align: 'left' })),
  head: [cells('序号', '指标', '目标值')],
  rows: Array.from({ length: rows }, (_, index) =>
    cells(`${index + 1}`, textOf(10, index).slice(0, 12 + ((index * 17) % 40)), '不少于30场'),
  ),
});

const imprint: Block = {
  type: 'imprint',
  form: 'general',
  recipients: '主送：各乡镇科协，各企业科协。',
  copies: '抄送：县委办公室，县政府办公室。',
  office: '启明县科学技术协会办公室',
  date: '2026年3月6日印发',
  place: 'below-text',
};

interface Sample {
  readonly name: string;
  readonly profile: string;
  readonly orientation: Document['orientation'];
  readonly blocks: readonly Block[];
}

const samples = ['gb9704', 'gb33476'].flatMap((profile): readonly Sample[] => [
  ...[2, 3, 4, 6].map((parts) => {
    return { name: `a plan of ${parts} parts`, profile, orientation: 'portrait' as const, blocks: plan(parts, parts) };
  }),
  ...[580, 606, 634, 1200, 1228, 1256].map((length) => {
    const heading: Block = { type: 'heading', level: 1, face: 'black', numeral: '一、', text: '强化科普供给' };
    const blocks = [paragraph(textOf(length, length)), heading, paragraph(textOf(90, 1))];
    return { name: `a heading below ${length} characters`, profile, orientation: 'portrait' as const, blocks };
  }),
  ...[17, 18, 19, 20, 21, 22].map((lines) => {
    const blocks = [...Array.from({ length: lines }, () => paragraph(textOf(20, 4).slice(0, 20))), imprint];
    return { name: `版记 below ${lines} lines`, profile, orientation: 'portrait' as const, blocks };
  }),
  { name: 'a table', profile, orientation: 'portrait', blocks: [paragraph(textOf(200, 0)), table(45)] },
  {
    name: 'a table that lies',
    profile,
    orientation: 'landscape',
    blocks: [{ type: 'title', text: '清单' }, table(60)],
  },
]);

const bare = (text: string): string => text.replace(/[\s　]/g, '');

/** The lines of each page without its number; what a reader of pages parts at wide blanks is one line again. */
const printedLines = (pages: PrintedPages): readonly (readonly string[])[] =>
  pages.map((lines) => {
    const rows = new Map<number, typeof lines>();
    for (const line of lines) {
      if (/^—?\d+—?$/.test(bare(line.text))) continue;
      const height = [...rows.keys()].find((known) => Math.abs(known - line.middle) < 1) ?? line.middle;
      rows.set(
        height,
        [...(rows.get(height) ?? []), line].sort((one, other) => one.left - other.left),
      );
    }
    return [...rows.values()].map((row) => bare(row.map(({ text }) => text).join('')));
  });

/** The lines of each page, rows of 版记 last. */
const laidOutLines = ({ pages }: PageLayout, { paragraphs }: WordFile): readonly (readonly string[])[] =>
  pages.map(({ parts, frames }) => [
    ...parts.flatMap(({ lines }) => lines.map(({ text }) => bare(text)).filter((text) => text !== '')),
    ...frames.map(({ paragraph: number }) => bare(paragraphs[number - 1]?.text ?? '')),
  ]);

/** What stands on a page whatever its order: cells are read in another one than they are laid out. */
const charactersOf = (lines: readonly string[]): string =>
  lines
    .filter((line) => !/^\d+$/.test(line))
    .flatMap((line) => [...line])
    .sort()
    .join('');

const isRequired = process.env.KEPU_PAGES === '1';

describe.skipIf(!isRequired && !canPrint())('pages laid out without LibreOffice', () => {
  const printed = new Map<Sample, PrintedPages>();
  const laidOut = new Map<Sample, readonly (readonly string[])[]>();
  beforeAll(async () => {
    const files = await Promise.all(
      samples.map(({ profile, orientation, blocks }) => {
        const properties = { creator: '启明县科协', subject: '', keywords: [], date: '2026-01-01' };
        return docx.render({ title: '', properties, orientation, draft: false, blocks }, readProfileFile(profile));
      }),
    );
    for (const [index, pages] of printPages(files).entries()) {
      const [sample, bytes] = [samples[index], files[index]];
      const file = bytes && readWordFile(bytes);
      if (!sample || !file || isFailure(file)) throw new Error('a file that was just written can be read');
      printed.set(sample, pages);
      laidOut.set(sample, laidOutLines(layOutPages(file), file));
    }
  }, 180_000);

  const [tables, texts] = [true, false].map((isTable) =>
    samples.filter(({ blocks }) => blocks.some(({ type }) => type === 'table') === isTable),
  );

  it.each(texts ?? [])('are as many as it prints, with the same lines: $name under $profile', (sample) => {
    expect(laidOut.get(sample)).toEqual(printedLines(printed.get(sample) ?? []));
  });

  it.each(tables ?? [])('have the same rows: $name under $profile', (sample) => {
    const expected = (printed.get(sample) ?? []).map((lines) => lines.map(({ text }) => bare(text)));
    const isNumber = (text: string): boolean => /^—|—$/.test(text);
    expect(laidOut.get(sample)?.map(charactersOf)).toEqual(
      expected.map((lines) => charactersOf(lines.filter((text) => !isNumber(text)))),
    );
  });
});
