import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutPages } from '../../../src/verify/pages/lay-out-pages.ts';
import type { WordFile, WordRow, WordTable } from '../../../src/verify/word-file.ts';
import { fileOf, han, imprintOf, type ParagraphParts, paragraphOf, runOf, sectionOf } from './word-file-of.ts';

/** A paragraph of so many full lines. */
const filled = (lines: number, changes: ParagraphParts = {}) => paragraphOf(han(28 * lines - 2), changes);

const linesByPage = (...paragraphs: Parameters<typeof fileOf>[0]): readonly number[] =>
  layOutPages(fileOf(paragraphs)).pages.map(({ lines }) => lines);

const spaced = (before: number, after: number): ParagraphParts => ({
  spacing: { before, after, line: 579, lineRule: 'exact' },
});

describe('layOutPages', () => {
  it.each([
    [21, [21]],
    [22, [22]],
    [23, [22, 1]],
    [67, [22, 22, 22, 1]],
  ])('puts %i lines on pages of 22', (lines, expected) => {
    expect(linesByPage(filled(lines))).toEqual(expected);
  });

  it('says where paragraphs begin and what is left under the last line', () => {
    const { pages, begins } = layOutPages(fileOf([filled(20), filled(4), filled(1)]));
    expect([...begins]).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
    ]);
    expect(pages[1]?.left).toBe(12756 - 3 * 579);
    expect(pages[0]?.parts.map(({ paragraph, from, to }) => [paragraph, from, to])).toEqual([
      [1, 0, 20],
      [2, 0, 2],
    ]);
    expect(pages[1]?.parts[0]?.lines[0]).toMatchObject({ top: 0, height: 579 });
  });

  it('leaves 21 lines to a page whose lines are exactly 29 points', () => {
    const pitch: ParagraphParts = { spacing: { before: 0, after: 0, line: 580, lineRule: 'exact' } };
    expect(linesByPage(filled(22, pitch))).toEqual([21, 1]);
  });

  it('takes the larger of the spaces between paragraphs, and none above what a full page gave to the next', () => {
    const [page] = layOutPages(fileOf([filled(1, spaced(0, 200)), filled(1, spaced(300, 0))])).pages;
    expect(page?.parts[1]?.lines[0]?.top).toBe(579 + 300);
    const [, next] = layOutPages(fileOf([filled(22), filled(1, spaced(300, 0))])).pages;
    expect(next?.parts[0]?.lines[0]?.top).toBe(0);
  });

  it.each([
    [21, 2, [21, 2]],
    [20, 3, [20, 3]],
    [19, 3, [22]],
    [19, 4, [21, 2]],
    [20, 5, [22, 3]],
    [21, 5, [21, 5]],
  ])(
    'below %i lines lets no line of a paragraph of %i stand alone where widows are watched',
    (above, lines, expected) => {
      expect(linesByPage(filled(above), filled(lines, { widowControl: true }))).toEqual(expected);
    },
  );

  const kept: ParagraphParts = { keepNext: true };
  it.each([
    ['one heading', [filled(21), filled(1, kept), filled(2)], [21, 3]],
    ['a heading with its first line', [filled(20), filled(1, kept), filled(2)], [22, 1]],
    ['two headings', [filled(20), filled(1, kept), filled(1, kept), filled(1)], [20, 3]],
    [
      'a heading above lines that keep together',
      [filled(20), filled(1, kept), filled(3, { widowControl: true })],
      [20, 4],
    ],
    [
      'a heading in front of a page break',
      [filled(20), filled(1, kept), filled(1, { pageBreakBefore: true })],
      [21, 1],
    ],
    ['more headings than a page holds', Array.from({ length: 30 }, () => filled(1, kept)), [22, 8]],
  ])('keeps %s with what follows', (_, paragraphs, expected) => {
    expect(linesByPage(...paragraphs)).toEqual(expected);
  });

  it('begins a page where a paragraph or a break in its text asks for one', () => {
    expect(linesByPage(filled(2), filled(1, { pageBreakBefore: true }))).toEqual([2, 1]);
    expect(linesByPage(paragraphOf('甲乙', { pageBreaks: [1] }), filled(1))).toEqual([1, 2]);
    expect(linesByPage(paragraphOf('甲乙', { pageBreaks: [1, 1] }))).toEqual([1, 1, 1]);
  });

  it('inserts a page where a section begins on the next even or odd one', () => {
    const start = (name: string) => [sectionOf(), sectionOf({ start: name })];
    const pagesOf = (name: string, first: number) =>
      layOutPages(fileOf([filled(first), filled(1, { section: 1 })], { sections: start(name) })).pages;
    const shape = (name: string, first = 1) =>
      pagesOf(name, first).map(({ number, isInserted, section }) => [number, isInserted, section]);
    expect(shape('evenPage')).toEqual([
      [1, false, 0],
      [2, false, 1],
    ]);
    expect(shape('oddPage')).toEqual([
      [1, false, 0],
      [2, true, 0],
      [3, false, 1],
    ]);
    expect(shape('evenPage', 23).map(([number]) => number)).toEqual([1, 2, 3, 4]);
    expect(shape('continuous')).toEqual([[1, false, 0]]);
  });

  it('counts anew where a section says so, without a page between', () => {
    const sections = [sectionOf(), sectionOf({ start: 'oddPage', firstNumber: 4 })];
    const { pages } = layOutPages(fileOf([filled(1), filled(23, { section: 1 })], { sections }));
    expect(pages.map(({ number, isInserted }) => [number, isInserted])).toEqual([
      [1, false],
      [4, false],
      [5, false],
    ]);
  });

  it('measures lines by the sheet of their section', () => {
    const landscape = sectionOf({
      page: { width: 16838, height: 11906, orientation: 'landscape' },
      margins: { top: 1588, bottom: 1474, left: 1984, right: 2098, header: 850, footer: 280, gutter: 0 },
    });
    const { pages } = layOutPages(
      fileOf([filled(2), filled(20, { section: 1 })], { sections: [sectionOf(), landscape] }),
    );
    expect(pages.map(({ lines, height }) => [lines, height])).toEqual([
      [2, 12756],
      [14, 8844],
    ]);
  });

  it('has text boxes where the paragraph begins that they are anchored to', () => {
    const box = filled(3, { place: 'text box' });
    const { begins, pages } = layOutPages(fileOf([filled(22), filled(4), box, filled(1)]));
    expect(begins.get(3)).toBe(2);
    expect(pages[1]?.lines).toBe(5);
    expect(layOutPages(fileOf([filled(20), filled(4), box])).begins.has(3)).toBe(false);
    expect(layOutPages(fileOf([box, filled(1)])).begins.get(1)).toBe(1);
  });

  it('gives lines of no exact pitch the height of their type, a grid or a picture', () => {
    const inGrid = sectionOf({ grid: { type: 'lines', linePitch: 579, characterSpace: 0 } });
    const auto = (changes: ParagraphParts = {}): ParagraphParts => ({
      spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' },
      snapToGrid: true,
      ...changes,
    });
    const heights = (changes: ParagraphParts, section = inGrid, text = '甲') =>
      layOutPages(fileOf([paragraphOf(text, changes)], { sections: [section] })).pages.flatMap(({ parts }) =>
        parts.flatMap(({ lines }) => lines.map(({ height }) => height)),
      );
    const picture = { floats: false, width: 4000, height: 3000, lineColour: '' };
    expect(heights(auto(), sectionOf())).toEqual([336]);
    expect(heights(auto())).toEqual([579]);
    expect(heights(auto({ snapToGrid: false }))).toEqual([336]);
    expect(heights(auto(), inGrid, '')).toEqual([579]);
    expect(heights(auto({ drawings: [picture] }))).toEqual([6 * 579]);
    expect(heights(auto({ drawings: [{ ...picture, floats: true }] }))).toEqual([579]);
    const black = { ascii: '黑体', eastAsia: '黑体', hint: 'eastAsia', isThemed: false };
    expect(heights(auto({ runs: [runOf('甲', { fonts: black })] }), sectionOf())).toEqual([464]);
    const rule = { before: 0, after: 0, line: 1000, lineRule: 'atLeast' as const };
    expect(heights(auto({ spacing: rule }))).toEqual([1000]);
  });

  it('has a page for a file without text', () => {
    expect(layOutPages(fileOf([])).pages).toHaveLength(1);
  });
});

describe('layOutPages with 版记 at the foot', () => {
  // Printed by LibreOffice 7.4 so, with 28.95 pt a line and 22 pt a row.
  it.each([
    [2, 20, 21],
    [3, 19, 20],
    [4, 18, 19],
  ])('has room for %i rows below %i lines and not below %i', (rows, fits, tooMany) => {
    const layout = (lines: number) => layOutPages(fileOf([filled(lines), ...imprintOf(Array(rows).fill('版记'))]));
    expect(layout(fits).pages.map(({ lines, frames }) => [lines, frames.length])).toEqual([[fits + 1, rows]]);
    expect(layout(tooMany).pages.map(({ lines, frames }) => [lines, frames.length])).toEqual([
      [tooMany, 0],
      [1, rows],
    ]);
    expect(layout(tooMany).begins.get(2)).toBe(2);
  });

  it('says what is left above it', () => {
    const { pages } = layOutPages(fileOf([filled(3), ...imprintOf(['甲', '乙'])]));
    expect(pages[0]?.left).toBe(12756 - 880 - 3 * 579 - 20);
    expect(pages[0]?.frames.map(({ top, bottom }) => [top, bottom])).toEqual([
      [12756 - 880, 12756 - 440],
      [12756 - 440, 12756],
    ]);
  });

  const framed = (changes: Partial<NonNullable<WordFile['paragraphs'][number]['frame']>>) =>
    imprintOf(['甲', '乙']).map((paragraph) =>
      paragraph.frame ? { ...paragraph, frame: { ...paragraph.frame, ...changes } } : paragraph,
    );

  it('stacks frames that name one place, and lets text stand beside narrow ones', () => {
    const [page] = layOutPages(fileOf([filled(3), ...framed({ y: 12000, heightRule: 'auto', height: null })])).pages;
    expect(page?.frames.map(({ top, bottom }) => [top, bottom])).toEqual([
      [12000 - 2098, 12000 - 2098 + 440],
      [12000 - 2098 + 440, 12000 - 2098 + 880],
    ]);
    expect(linesByPage(filled(21), ...framed({ width: 1000 }), filled(1))).toEqual([22, 1]);
  });

  it('stands on the last page where nothing anchors it', () => {
    const frames = framed({}).slice(0, 2);
    expect(layOutPages(fileOf([filled(3), ...frames])).pages.map((page) => page.frames.length)).toEqual([2]);
    expect(layOutPages(fileOf([filled(22), ...frames])).pages.map((page) => page.frames.length)).toEqual([0, 2]);
  });

  it('goes with an anchor that finds no room', () => {
    const [, second] = layOutPages(fileOf([filled(22), ...framed({ y: 600 }).slice(0, 2), filled(1)])).pages;
    expect(second?.frames).toHaveLength(2);
  });

  it('lets no text behind the anchor run into it', () => {
    expect(linesByPage(filled(3), ...imprintOf(['甲', '乙']), filled(20))).toEqual([3 + 1 + 17, 3]);
  });
});

describe('layOutPages with tables', () => {
  const cell = (text: string) => ({
    ...paragraphOf(text, {
      place: 'table',
      table: 0,
      indent: { left: 0, right: 0, firstLine: 0, leftChars: null, rightChars: null, firstLineChars: null },
      spacing: { before: 40, after: 40, line: 264, lineRule: 'auto' },
      runs: [runOf(text, { size: 24, characterSpacing: 0 })],
    }),
    number: 0,
  });

  const tableFile = (texts: readonly string[], above: number, changes: Partial<WordRow> = {}) => {
    const cells = texts.map((text, index) => ({ ...cell(text), number: index + 2 }));
    const rows = cells.map((paragraph, index): WordRow => {
      const parts = { isHead: index === 0, cantSplit: true, height: null, ...changes };
      return { ...parts, cells: [{ width: 4000, span: 1, paragraphs: [paragraph] }] };
    });
    const cellMargins = { left: 108, right: 108, top: 0, bottom: 0 };
    const tables: WordTable[] = [{ paragraph: 2, width: 4000, floats: false, cellMargins, rows }];
    return fileOf([filled(above), ...cells], { tables });
  };

  it('is as high as its cells are', () => {
    const { pages } = layOutPages(tableFile(['头', '一', han(20)], 1));
    // One line of 12 pt takes 277 twips in the face that prints it, with 40 above and below and its rule.
    expect(pages[0]?.left).toBe(12756 - 579 - 369 - 369 - (369 + 277));
    expect(pages[0]?.lines).toBe(1);
  });

  it('has rows as high as they ask for, whatever is in them', () => {
    const left = (rule: string, value: number) =>
      layOutPages(tableFile([han(20)], 1, { height: { value, rule } })).pages[0]?.left;
    expect(left('exact', 300)).toBe(12756 - 579 - 310);
    expect(left('atLeast', 300)).toBe(12756 - 579 - (369 + 277));
    expect(left('atLeast', 900)).toBe(12756 - 579 - 910);
  });

  it('shares its width among cells that have none of their own', () => {
    const file = tableFile([han(20)], 1);
    const narrow = (width: number | null): WordFile => ({
      ...file,
      tables: file.tables.map(({ rows, ...table }) => ({
        ...table,
        width,
        rows: rows.map((row) => ({ ...row, cells: row.cells.map((each) => ({ ...each, width: null })) })),
      })),
    });
    expect(layOutPages(narrow(null)).pages[0]?.left).toBe(12756 - 579 - 369);
    expect(layOutPages(narrow(4000)).pages[0]?.left).toBe(12756 - 579 - (369 + 277));
  });

  it('keeps with the heading above it', () => {
    const file = tableFile(['头', '行'], 1);
    const above = (lines: number) => ({ ...filled(lines), number: 1 });
    const [, ...cells] = file.paragraphs;
    const heading = { ...filled(1, { keepNext: true }), number: 9 };
    const begins = (lines: number) =>
      layOutPages({ ...file, paragraphs: [above(lines), heading, ...cells] }).begins.get(9);
    expect([begins(19), begins(20)]).toEqual([1, 2]);
  });

  it('goes on where its head is higher than a page', () => {
    const endless = tableFile(['头', '行'], 1, { height: { value: 20_000, rule: 'exact' } });
    expect([...layOutPages(endless).begins.keys()]).toEqual([1, 2, 3]);
  });

  it('begins a row that may be parted on the next page where none of its lines fits', () => {
    const texts = (count: number) => [...Array(count).fill('行'), han(16 * 3)];
    const beginsOf = (count: number) =>
      layOutPages(tableFile(texts(count), 1, { isHead: false, cantSplit: false })).begins.get(count + 2);
    expect([beginsOf(32), beginsOf(33)]).toEqual([1, 2]);
  });

  it('holds tables in its cells, which are laid out once', () => {
    const file = tableFile(['头', '一', '二'], 1);
    const [, , row] = file.tables[0]?.rows ?? [];
    const inner = file.paragraphs.map((each) => (each.number === 4 ? { ...each, table: 1 } : each));
    const tables = [
      ...file.tables,
      {
        paragraph: 4,
        width: 900,
        floats: false,
        cellMargins: { left: 0, right: 0, top: 0, bottom: 0 },
        rows: row ? [row] : [],
      },
    ];
    const [page] = layOutPages({ ...file, paragraphs: inner, tables }).pages;
    expect(page?.parts.map(({ paragraph }) => paragraph)).toEqual([1, 2, 3, 4]);
  });

  it('takes no room where it floats', () => {
    const file = tableFile(['头', '一'], 22);
    const floating = { ...file, tables: file.tables.map((table) => ({ ...table, floats: true })) };
    expect(layOutPages(file).pages).toHaveLength(2);
    expect(layOutPages(floating).pages).toHaveLength(1);
  });

  it('repeats its head, and begins only where a row fits below it', () => {
    const { pages, begins } = layOutPages(tableFile(['头', ...Array(40).fill('行')], 20));
    expect(begins.get(2)).toBe(1);
    expect(pages.map(({ parts }) => parts.filter(({ paragraph }) => paragraph === 2).length)).toEqual([1, 1, 1]);
    expect(pages[1]?.parts.filter(({ paragraph }) => paragraph !== 2)).toHaveLength(33);
    expect(layOutPages(tableFile(['头', '行'], 21)).begins.get(2)).toBe(2);
  });

  it('parts rows that may be parted, and those that no page holds', () => {
    const long = han(16 * 30);
    const parted = layOutPages(tableFile(['头', long], 15, { isHead: false, cantSplit: false }));
    expect(parted.pages).toHaveLength(2);
    expect(parted.begins.get(3)).toBe(1);
    expect(layOutPages(tableFile(['头', long], 15)).begins.get(3)).toBe(2);
    const below = layOutPages(tableFile(['头', long], 22, { isHead: false, cantSplit: false }));
    expect(below.begins.get(2)).toBe(2);
    const endless = layOutPages(tableFile(['头', han(16 * 100)], 1));
    expect(endless.pages.length).toBe(3);
    expect(
      endless.pages.flatMap(({ parts }) => parts.filter(({ paragraph }) => paragraph === 3)).length,
    ).toBeGreaterThan(1);
  });
});

describe('layOutPages of any file', () => {
  const length = fc.constantFrom(-400, 0, 1, 20, 579, 5000, 20000);
  const frame = fc.record({
    width: fc.constantFrom(null, 0, 8844),
    height: fc.constantFrom(null, 440, 20000),
    heightRule: fc.constantFrom('exact', 'atLeast', 'auto'),
    horizontalAnchor: fc.constant('margin'),
    verticalAnchor: fc.constantFrom('page', 'margin', 'text'),
    x: fc.constant(0),
    y: fc.oneof(fc.constant(null), length),
  });
  const paragraph = fc
    .record({
      text: fc.string({ unit: fc.constantFrom(...'中，1a \t\n'), maxLength: 120 }),
      spacing: fc.record({
        before: length,
        after: length,
        line: length,
        lineRule: fc.constantFrom('exact' as const, 'atLeast' as const, 'auto' as const),
      }),
      keepNext: fc.boolean(),
      pageBreakBefore: fc.boolean(),
      widowControl: fc.boolean(),
      frame: fc.option(frame, { nil: null, freq: 4 }),
      section: fc.nat(1),
    })
    .map(({ text, ...changes }) => paragraphOf(text, changes));

  it('gives every paragraph of the flow all its text, and ends', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 20 }), length, length, (paragraphs, height, margin) => {
        const sheet = sectionOf({ page: { width: 11906, height, orientation: 'portrait' } });
        const margins = { ...sheet.margins, left: margin, bottom: margin };
        const sections = [sheet, sectionOf({ start: 'evenPage', margins })];
        const file = fileOf(paragraphs, { sections });
        const { pages, begins } = layOutPages(file);
        const parts = pages.flatMap((page) => page.parts);
        for (const { number, frame: isFramed, text } of file.paragraphs.filter((each) => !each.frame)) {
          const own = parts.filter((part) => part.paragraph === number);
          expect(own.flatMap(({ lines }) => lines.map((line) => line.text)).join('')).toBe(text);
          expect(begins.has(number)).toBe(isFramed === null);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes a long text, a long word and a long chain of headings', () => {
    const texts = ['甲乙，1', 'a', '。', '“', ' ', '\t', '\u0301'].map((piece) => paragraphOf(piece.repeat(50_000)));
    const headings = Array.from({ length: 20_000 }, () => paragraphOf('甲', { keepNext: true }));
    const { begins, pages } = layOutPages(fileOf([...texts, ...headings]));
    expect(begins.size).toBe(20_007);
    expect(pages.length).toBeGreaterThan(900);
  });
});
