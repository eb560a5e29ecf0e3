import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, Document } from '../../src/document/document.ts';
import type { Profile } from '../../src/document/profile.ts';
import { docx } from '../../src/render/docx.ts';
import { canPrint, type PrintedPages, printPages } from './printed-pages.ts';

const readProfileFile = (name: string): Profile =>
  JSON.parse(readFileSync(new URL(`../../templates/profiles/${name}.json`, import.meta.url), 'utf8')) as Profile;

/** A thousand characters of the Thousand Character Classic's beginning, over and over. */
const han = (length: number, from = 0): string =>
  Array.from({ length }, (_, index) =>
    '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏'.charAt((index + from) % 24),
  ).join('');

/** Whether a page that would end with a heading gave it to the next. */
const endsEarly = (pages: PrintedPages, index: number): boolean =>
  /^[一二三四五]、/.test(pages[index + 1]?.[0]?.text ?? '');

const paragraph = (text: string, numeral = ''): Block => ({
  type: 'paragraph',
  lead: numeral === '' ? null : { level: 2, face: 'script', numeral, text: '办好专栏', stop: '。' },
  inlines: [{ type: 'text', text }],
});

const blocks: readonly Block[] = [
  { type: 'title', text: '示例省科协2026年科普工作要点' },
  paragraph(han(26 + 28 * 40)),
  ...['一', '二', '三', '四', '五'].flatMap((numeral): readonly Block[] => [
    { type: 'heading', level: 1, face: 'black', numeral: `${numeral}、`, text: '强化科普供给' },
    paragraph(`${han(200)}，“双引”——……《书》（2026年）。${han(90)}`, '（一）'),
    paragraph(han(333, 5), '（二）'),
  ]),
];

const documentOf = (orientation: Document['orientation'], draft: boolean, content: readonly Block[]): Document => ({
  title: '示例',
  properties: { creator: '示例省科协', subject: '', keywords: [], date: '2026-01-01' },
  orientation,
  draft,
  blocks: content,
});

const rows = Array.from({ length: 80 }, (_, index) =>
  ['1', han(30, index), '不少于30场'].map((text) => ({ inlines: [{ type: 'text' as const, text }] })),
);
const table: Block = {
  type: 'table',
  columns: [5, 30, 12].map((width) => ({ width, align: 'left' })),
  head: [['序号', '指标', '目标值'].map((text) => ({ inlines: [{ type: 'text' as const, text }] }))],
  rows,
};

/** Where the type area begins and ends, and the line of the page number stands, in millimetres. */
const [inner, outer, dash] = [28, 184, 269];

const isRequired = process.env.KEPU_PAGES === '1';

describe.skipIf(!isRequired && !canPrint())('printed pages', () => {
  const printed = new Map<string, PrintedPages>();
  const pagesOf = (name: string): PrintedPages => printed.get(name) ?? [];
  beforeAll(async () => {
    const names = ['gb9704', 'gb33476', 'draft', 'landscape'];
    const files = await Promise.all([
      docx.render(documentOf('portrait', false, blocks), readProfileFile('gb9704')),
      docx.render(documentOf('portrait', false, blocks), readProfileFile('gb33476')),
      docx.render(documentOf('portrait', true, blocks), readProfileFile('gb9704')),
      docx.render(documentOf('landscape', false, [{ type: 'title', text: '清单' }, table]), readProfileFile('gb9704')),
    ]);
    for (const [index, pages] of printPages(files).entries()) printed.set(names[index] ?? '', pages);
  }, 180_000);

  it.each(['gb9704', 'gb33476'])('hold 22 lines each under %s', (name) => {
    const pages = pagesOf(name);
    expect(pages.length).toBeGreaterThan(5);
    // The first page has a title line and an empty one; the last is not full.
    const expected = pages.slice(0, -1).map((_, index) => (index === 0 ? 21 : endsEarly(pages, index) ? 21 : 22));
    expect(pages.slice(0, -1).map((lines) => lines.length - 1)).toEqual(expected);
    expect(expected.filter((lines) => lines === 22).length).toBeGreaterThan(3);
  });

  it.each(['gb9704', 'gb33476'])('hold 28 characters a line under %s, and not 29', (name) => {
    const [first = []] = pagesOf(name);
    const lines = first.slice(2, -1);
    expect(lines.map(({ text }) => text.length)).toEqual(lines.map(() => 28));
    expect(first[1]?.text).toHaveLength(26);
    for (const { left, right } of lines) {
      expect(left).toBeCloseTo(inner, 0);
      expect(Math.abs(right - outer)).toBeLessThan(1);
    }
  });

  it.each(['gb9704', 'gb33476'])('fill the type area under %s', (name) => {
    const [, , page = []] = pagesOf(name);
    expect(page).toHaveLength(23);
    expect(page[0]?.middle).toBeGreaterThan(37);
    expect(page[0]?.middle).toBeLessThan(45);
    expect(page.at(-2)?.middle).toBeGreaterThan(254);
    expect(page.at(-2)?.middle).toBeLessThan(262);
  });

  it.each(['gb9704', 'gb33476', 'draft'])('have their numbers 7 mm below the type area, outside, under %s', (name) => {
    for (const [index, lines] of pagesOf(name).entries()) {
      const number = lines.at(-1);
      expect(number?.text).toBe(`—${index + 1}—`);
      expect(Math.abs((number?.middle ?? 0) - dash)).toBeLessThan(1.5);
      if (index % 2 === 0) expect(Math.abs((number?.right ?? 0) - (outer - 4.94))).toBeLessThan(0.8);
      else expect(Math.abs((number?.left ?? 0) - (inner + 4.94))).toBeLessThan(0.8);
    }
  });

  it('are marked as drafts, each of them, and hold as much', () => {
    const pages = pagesOf('draft');
    expect(pages.map((lines) => lines[0]?.text)).toEqual(pages.map(() => '草稿'));
    expect(pages.map((lines) => lines.slice(1))).toEqual(pagesOf('gb9704'));
  });

  it('repeat the head of a table when they lie, and have their number at the left edge of the sheet', () => {
    const pages = pagesOf('landscape');
    expect(pages.length).toBeGreaterThan(2);
    for (const lines of pages) {
      const words = lines.map(({ text }) => text).join('');
      expect(words).toContain('目标值');
      const marks = lines.filter(({ text }) => /^—|—$/.test(text));
      expect(marks.length).toBeGreaterThan(0);
      for (const { left, right } of marks) {
        expect(left).toBeGreaterThan(22);
        expect(right).toBeLessThan(33);
      }
    }
  });
});
