import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { xlsx } from '../../src/render/xlsx.ts';
import { cell, cellRows, documentOf, gb9704, table } from './tables.ts';

const partsOf = async (document: Document): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await xlsx.render(document, gb9704))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );

/** What a reader of OOXML makes of the content of a w:t or si. */
const readString = (xml: string): string =>
  [...xml.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)]
    .map(([, text = '']) => text)
    .join('')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '&')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The strings of a sheet's rows, '' for empty cells. */
const rowsOf = (parts: Record<string, string>, sheet = 1): string[][] => {
  const shared = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si = '']) =>
    readString(si),
  );
  const xml = parts[`xl/worksheets/sheet${sheet}.xml`] ?? '';
  return [...xml.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, cells = '']) =>
    [...cells.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes = '', content = '']) => {
      if (attributes.includes('t="inlineStr"')) return readString(content);
      if (content === '') return '';
      expect(attributes).toContain('t="s"');
      return shared[Number(/<v>(\d+)<\/v>/.exec(content)?.[1])] ?? 'no such string';
    }),
  );
};

const list = (rows: readonly (readonly string[])[]) =>
  documentOf({ type: 'title', text: '清单' }, table(['序号', '指标'], rows));

describe('xlsx', () => {
  it('holds the title, the head and the rows', async () => {
    const parts = await partsOf(
      list([
        ['1', '科普讲座'],
        ['2', ''],
      ]),
    );
    expect(rowsOf(parts)).toEqual([['清单'], ['序号', '指标'], ['1', '科普讲座'], ['2', '']]);
  });

  it('reads back as the cells, every one a string and none a formula', async () => {
    await fc.assert(
      fc.asyncProperty(cellRows, async (rows) => {
        const parts = await partsOf(
          documentOf(
            table(
              (rows[0] ?? []).map((_, index) => `列${index}`),
              rows,
            ),
          ),
        );
        expect(rowsOf(parts).slice(1)).toEqual(rows);
        expect(parts['xl/worksheets/sheet1.xml']).not.toMatch(/<f[ >]|t="(?:e|n|b|str)"/);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('keeps %j a text when somebody edits the cell', async (words) => {
    const parts = await partsOf(list([[words, '科普讲座']]));
    const styles = [...(parts['xl/styles.xml'] ?? '').matchAll(/<xf [^>]*xfId[^>]*>/g)].map(([xf]) =>
      xf.includes('quotePrefix="1"'),
    );
    const styleOf = (reference: string) => {
      const cellXml = new RegExp(`<c r="${reference}"[^>]* s="(\\d+)"`).exec(parts['xl/worksheets/sheet1.xml'] ?? '');
      return styles[Number(cellXml?.[1])];
    };
    expect([styleOf('A3'), styleOf('B3')]).toEqual([true, false]);
  });

  it('keeps the head in sight, filtered and repeated on every page', async () => {
    const parts = await partsOf(
      list([
        ['1', '科普讲座'],
        ['2', '科普展览'],
      ]),
    );
    const sheet = parts['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain('<pane ySplit="2" topLeftCell="A3" state="frozen" activePane="bottomLeft"/>');
    expect(sheet).toContain('<autoFilter ref="A2:B4"/>');
    const book = parts['xl/workbook.xml'];
    const name = "'2026年科普工作目标任务清单'";
    expect(book).toContain(`<definedName name="_xlnm._FilterDatabase" hidden="1" localSheetId="0">${name}!$A$2:$B$4<`);
    expect(book).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">${name}!$1:$2<`);
  });

  it('prints on A4 across, fitted to the width, with page numbers', async () => {
    const sheet = (await partsOf(list([['1', '']])))['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toContain('第&amp;P页 共&amp;N页');
    expect(sheet).not.toContain('草稿');
  });

  it('marks a draft on every page', async () => {
    const sheet = (await partsOf({ ...list([]), draft: true }))['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain('<oddHeader>&amp;R草稿</oddHeader>');
  });

  it.each([
    // Two columns of 70 half-width characters each on a page across.
    ['one line', '科'.repeat(34), 21],
    ['two lines', '科'.repeat(35), 36],
    ['three lines', '科'.repeat(100), 51],
    ['ASCII half as wide', 'a'.repeat(68), 21],
    ['breaks', '甲\n乙\n丙', 51],
    ['quotation marks, which Chinese fonts set full-width', '“'.repeat(35), 36],
    ['no more than Excel opens', '科'.repeat(5000), 409],
  ])('makes rows as high as their text: %s', async (_, words, height) => {
    const sheet = (await partsOf(list([['1', words]])))['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain(`<row r="3" ht="${height}" customHeight="1">`);
  });

  it('gives each table a sheet named by its heading, and loses no word around them', async () => {
    const heading = (text: string) => ({
      type: 'heading' as const,
      level: 1,
      face: 'black' as const,
      numeral: '一、',
      text,
    });
    const parts = await partsOf(
      documentOf(
        { type: 'title', text: '清单' },
        heading('科普部'),
        table(['甲'], [['1']]),
        heading('科普部'),
        table(['甲'], [['2']]),
        heading("a/b[c]'"),
        table(['甲'], [['3']]),
        { type: 'paragraph', lead: null, inlines: cell('注：略').inlines },
      ),
    );
    expect([...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      '科普部',
      '科普部（2）',
      'a b c',
    ]);
    expect(rowsOf(parts, 1)).toEqual([['清单'], ['一、科普部'], ['甲'], ['1']]);
    expect(rowsOf(parts, 3)).toEqual([["一、a/b[c]'"], ['甲'], ['3'], ['注：略']]);
  });

  it('writes a document without a table as lines', async () => {
    const parts = await partsOf(
      documentOf({ type: 'title', text: '清单' }, { type: 'paragraph', lead: null, inlines: cell('正文').inlines }),
    );
    expect(rowsOf(parts)).toEqual([['清单'], ['正文']]);
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<pane');
  });

  it('gives the same bytes for the same document, dated by the document', async () => {
    const document = list([['1', '科普讲座']]);
    const [once, again] = [await xlsx.render(document, gb9704), await xlsx.render(document, gb9704)];
    expect(Buffer.compare(once, again)).toBe(0);
    // The first part and its date: 1980-01-01 00:00 in the format of MS-DOS.
    expect(Buffer.from(once.subarray(30, 49)).toString()).toBe('[Content_Types].xml');
    expect([...once.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
    const core = strFromU8(unzipSync(once)['docProps/core.xml'] ?? new Uint8Array());
    expect(core.match(/2026-01-01T00:00:00Z/g)).toHaveLength(2);
    expect(core).toContain('<dc:title>2026年科普工作目标任务清单</dc:title>');
  });

  it('keeps blanks at the ends of a cell', async () => {
    const parts = await partsOf(list([[' 甲 ', '乙']]));
    expect(parts['xl/sharedStrings.xml']).toContain('<t xml:space="preserve"> 甲 </t>');
  });

  it('names no library and holds no control character', async () => {
    const parts = await partsOf(list([['a\u0000\u0007b', '\ud800']]));
    expect(Object.values(parts).join('')).not.toMatch(/hucre|[\u0000-\u0008\u000b\u000c\u000e-\u001f]|_x00/);
    expect(rowsOf(parts)[2]).toEqual(['ab', '\ufffd']);
  });
});
