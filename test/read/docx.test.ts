import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx } from '../../src/read/docx.ts';
import { isFailure } from '../../src/read/reader.ts';
import { cellText } from '../../src/render/cell-text.ts';
import { printText } from '../../src/render/text.ts';
import { archive, mainPart, p, r, wordFile } from './word-file.ts';

const blocksOf = async (bytes: Uint8Array) => {
  const reading = await docx.read(bytes);
  if (isFailure(reading)) throw new Error(reading.failure.zh);
  return reading.document.blocks;
};

/** Paragraphs as strings with / for breaks, tables as rows of cells. */
const readBody = async (body: string) =>
  (await blocksOf(wordFile(body))).map((block) => {
    if (block.type === 'table')
      return { head: block.head.map((row) => row.map(cellText)), rows: block.rows.map((row) => row.map(cellText)) };
    return block.type === 'paragraph' ? cellText(block).replaceAll('\n', '/') : block.type;
  });

const failureOf = async (bytes: Uint8Array): Promise<string | null> => {
  const document = await docx.read(bytes);
  return isFailure(document) ? document.failure.zh : null;
};

const del = (text: string): string => `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const ins = (inside: string): string => `<w:ins w:id="2">${inside}</w:ins>`;
const marked = (mark: string, text: string): string => `<w:p><w:pPr><w:rPr>${mark}</w:rPr></w:pPr>${r(text)}</w:p>`;
const box = (text: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${p(r(text))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(r(text))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const tc = (...paragraphs: readonly string[]): string => `<w:tc>${paragraphs.join('')}</w:tc>`;
const tr = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

describe('docx', () => {
  it.each([
    ['paragraphs', p(r('一、甲')) + p(r('乙')), ['一、甲', '乙']],
    ['runs', p(r('举办培训'), r('30'), r('场')), ['举办培训30场']],
    ['references', p(r('&lt;甲&amp;乙&gt; &quot;&apos;&#20013;&#x6587;')), ['<甲&乙> "\'中文']],
    ['references that stand for nothing', p(r('&#x110000;甲&nbsp;')), ['\ufffd甲&nbsp;']],
    ['no comments', `<!-- 甲 -->${p(r('乙'))}<!--><p>-->`, ['乙']],
    ['a character section', p('<w:r><w:t><![CDATA[甲<b>乙]]></w:t></w:r>'), ['甲<b>乙']],
    ['no empty paragraphs', `<w:p/>${p(r('甲'))}${p(r('　'))}`, ['甲']],
    ['ideographic spaces', p(r('　　甲')), ['　　甲']],
    ['blanks that count', p(r('A '), r(' B')), ['A  B']],
    ['blanks that do not', p('<w:r><w:t> 甲\n</w:t></w:r>'), ['甲']],
    [
      'tabs',
      p('<w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr>', r('甲'), '<w:r><w:tab/></w:r>', r('乙')),
      ['甲\t乙'],
    ],
    ['line breaks', p(r('甲'), '<w:r><w:br/></w:r>', r('乙'), '<w:r><w:cr/></w:r>', r('丙')), ['甲/乙/丙']],
    ['no page breaks', p(r('甲'), '<w:r><w:br w:type="page"/></w:r>', r('乙')), ['甲乙']],
    ['hyphens that do not break', p(r('1'), '<w:r><w:noBreakHyphen/></w:r>', r('2个')), ['1-2个']],
    [
      'symbols',
      p('<w:r><w:sym w:font="宋体" w:char="2460"/><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>', r('甲')),
      ['①甲'],
    ],
    [
      'hyperlinks, fields and content controls',
      p(
        `<w:hyperlink>${r('甲')}</w:hyperlink>`,
        '<w:r><w:instrText>PAGE</w:instrText></w:r>',
        r('1'),
        `<w:sdt><w:sdtContent>${r('乙')}</w:sdtContent></w:sdt>`,
      ),
      ['甲1乙'],
    ],
    [
      'the word, not its phonetics',
      p(`<w:r><w:ruby><w:rt>${r('kē')}</w:rt><w:rubyBase>${r('科')}</w:rubyBase></w:ruby></w:r>`),
      ['科'],
    ],
    ['text boxes once, behind their paragraph', p(r('甲'), box('框'), r('乙')) + p(r('丙')), ['甲乙', '框', '丙']],
    [
      'the newer of two forms of a paragraph, a run or a box, the older where it stands alone',
      `<mc:AlternateContent><mc:Choice>${p(r('甲'))}</mc:Choice><mc:Fallback>${p(r('乙'))}</mc:Fallback></mc:AlternateContent>` +
        p(
          `<mc:AlternateContent><mc:Choice>${r('丙')}</mc:Choice><mc:Fallback>${r('丁')}</mc:Fallback></mc:AlternateContent>`,
          `<mc:AlternateContent><mc:Fallback>${r('戊')}</mc:Fallback></mc:AlternateContent>`,
          '<mc:AlternateContent/>',
        ),
      ['甲', '丙戊'],
    ],
    [
      'a box within a drawing of two forms',
      p(
        `<w:r><w:drawing><mc:AlternateContent><mc:Choice><w:txbxContent>${p(r('框'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(r('旧'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:drawing></w:r>`,
      ),
      ['框'],
    ],
    ['a form whose other stands outside', `<mc:Choice>${p(r('甲'))}</mc:Choice>`, ['甲']],
    ['formulas', p('<m:oMath><m:r><m:t>≥30</m:t></m:r></m:oMath>', r('场')), ['≥30场']],
  ])('reads %s', async (_, body, expected) => {
    expect(await readBody(body)).toEqual(expected);
  });

  it.each([
    ['keeps what was inserted', p(r('不少于'), ins(r('40')), r('场')), ['不少于40场']],
    ['drops what was deleted', p(r('不少于'), del('30'), ins(r('40')), r('场')), ['不少于40场']],
    [
      'drops what moved away and keeps it where it went',
      p(`<w:moveFrom>${r('甲')}</w:moveFrom>`, r('乙'), `<w:moveTo>${r('甲')}</w:moveTo>`),
      ['乙甲'],
    ],
    ['keeps what was inserted within what was inserted', p(ins(r('甲') + ins(r('乙')))), ['甲乙']],
    ['joins over a deleted mark', marked('<w:del w:id="3"/>', '甲') + p(r('乙')) + p(r('丙')), ['甲乙', '丙']],
    ['keeps a paragraph whose mark was inserted', marked('<w:ins w:id="3"/>', '甲') + p(r('乙')), ['甲', '乙']],
    ['joins over a style separator', marked('<w:vanish/><w:specVanish/>', '一是。') + p(r('正文')), ['一是。正文']],
    ['ends at the last deleted mark', p(r('甲')) + marked('<w:del w:id="3"/>', '乙'), ['甲', '乙']],
    [
      'drops a deleted row',
      tbl(tr(tc(p(r('甲')))), `<w:tr><w:trPr><w:del w:id="4"/></w:trPr>${tc(p(r('乙')))}</w:tr>`),
      [{ head: [], rows: [['甲']] }],
    ],
    [
      'forgets former properties',
      p('<w:pPr><w:pPrChange><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:pPrChange></w:pPr>', r('甲')) + p(r('乙')),
      ['甲', '乙'],
    ],
  ])('takes revisions as accepted: %s', async (_, body, expected) => {
    expect(await readBody(body)).toEqual(expected);
  });

  it.each([
    [
      'cell by cell',
      tbl(tr(tc(p(r('甲'))), tc(p(r('乙')))), tr(tc(p(r('1'))), tc('<w:p/>'))),
      {
        head: [],
        rows: [
          ['甲', '乙'],
          ['1', ''],
        ],
      },
    ],
    [
      'with their heads',
      tbl(`<w:tr><w:trPr><w:tblHeader/></w:trPr>${tc(p(r('甲')))}</w:tr>`, tr(tc(p(r('1'))))),
      { head: [['甲']], rows: [['1']] },
    ],
    [
      'without a head that is switched off',
      tbl(`<w:tr><w:trPr><w:tblHeader w:val="0"/></w:trPr>${tc(p(r('甲')))}</w:tr>`),
      { head: [], rows: [['甲']] },
    ],
    ['paragraphs of a cell', tbl(tr(tc(p(r('甲')), p(r('乙'))))), { head: [], rows: [['甲\n乙']] }],
    [
      'merged columns',
      tbl(tr(tc('<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>', p(r('合计'))), tc(p(r('3')))), tr(tc(p(r('1'))))),
      {
        head: [],
        rows: [
          ['合计', '', '3'],
          ['1', '', ''],
        ],
      },
    ],
    [
      'columns merged in the old way',
      tbl(
        tr(
          tc('<w:tcPr><w:hMerge w:val="restart"/></w:tcPr>', p(r('合计'))),
          tc('<w:tcPr><w:hMerge/></w:tcPr>', p(r('藏'))),
        ),
        tr(tc('<w:tcPr><w:hMerge/></w:tcPr>', p(r('1'))), tc(p(r('2')))),
      ),
      {
        head: [],
        rows: [
          ['合计', ''],
          ['1', '2'],
        ],
      },
    ],
    [
      'inside cells',
      tbl(tr(tc(p(r('甲')), tbl(tr(tc(p(r('1'))), tc(p(r('2')))))), tc(p(r('乙'))))),
      { head: [], rows: [['甲\n1\t2', '乙']] },
    ],
  ])('reads tables %s', async (_, body, expected) => {
    expect(await readBody(p(r('前')) + body + p(r('后')))).toEqual(['前', expected, '后']);
  });

  it('reads what a Word library writes', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const written = new Document({
      sections: [
        {
          children: [
            new Paragraph({
              children: [
                new TextRun({ text: '1.办好科普专栏。', bold: true }),
                new TextRun('“求证”专栏30期，日均点播用户超过90万户。'),
              ],
            }),
            new Table({
              rows: [
                new TableRow({ tableHeader: true, children: [cell('指标'), cell('数量')] }),
                new TableRow({ children: [cell('讲座'), cell('30场')] }),
              ],
            }),
          ],
        },
      ],
    });
    const reading = await docx.read(await Packer.toBuffer(written));
    expect(isFailure(reading) ? reading.failure.zh : printText(reading.document)).toBe(
      '1.办好科普专栏。“求证”专栏30期，日均点播用户超过90万户。\n指标\t数量\n讲座\t30场\n',
    );
  });

  it('reads what ends with a blank line', async () => {
    const bytes = archive({ 'word/document.xml': strToU8(`${mainPart(p(r('甲')))}\n`) });
    expect((await blocksOf(bytes)).map(({ type }) => type)).toEqual(['paragraph']);
  });

  it('keeps every character of every paragraph', async () => {
    const line = fc
      .string({ unit: fc.constantFrom(...'科普《》“”，。 　30%&<>"\'é𠮷—…'), minLength: 1 })
      .filter((text) => /\S/.test(text));
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 5 }), async (lines) => {
        expect(await readBody(lines.map((text) => p(r(escaped(text)))).join(''))).toEqual(lines);
      }),
    );
  });

  it('reads UTF-16, a stored part and other namespace prefixes', async () => {
    const xml = mainPart(p(r('甲'))).replaceAll('w:', 'x:');
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml, 'utf16le')]);
    const [block] = await blocksOf(archive({ 'word/document.xml': [utf16, { level: 0 }] }));
    expect(block?.type === 'paragraph' && cellText(block)).toBe('甲');
  });
});

const ole = (words: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(words, 'utf16le')]);
const good = wordFile(p(r('甲')));
const changed = (bytes: Uint8Array, at: number, byte: number) => Uint8Array.from(bytes).fill(byte, at, at + 1);
const directory = Buffer.from(good).indexOf('PK\u0001\u0002');

describe('docx refuses', () => {
  it.each([
    ['an empty file', new Uint8Array(), '文件是空的'],
    ['an old .doc', ole('WordDocument'), '旧版 .doc'],
    ['a file with a password', ole('..EncryptedPackage'), '密码'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'PDF'],
    ['RTF', Buffer.from('{\\rtf1'), 'RTF'],
    ['a text', Buffer.from('一、围绕中心工作'), '不是 Word 的 .docx'],
    ['a spreadsheet', archive({ 'xl/workbook.xml': strToU8('<workbook/>') }), '不是 Word 的 .docx'],
    ['an encrypted part', changed(good, directory + 8, 1), '密码'],
    ['a truncated file', good.slice(0, 200), '损坏'],
    ['a wrong checksum', changed(good, directory + 16, 0), '损坏'],
    ['a size too small', changed(good, directory + 24, 9), '损坏'],
    ['a size too large', changed(good, directory + 25, 9), '损坏'],
    ['another method', changed(good, directory + 10, 12), '损坏'],
    ['a directory that points outside', changed(good, directory + 45, 0x7f), '损坏'],
    ['XML that is not well formed', archive({ 'word/document.xml': strToU8(mainPart('<w:p></w:r>')) }), '损坏'],
    ['XML that stops', archive({ 'word/document.xml': strToU8('<w:document><w:body><w:p') }), '损坏'],
    ['a comment that stops', archive({ 'word/document.xml': strToU8(`<!-- ${mainPart('')}`) }), '损坏'],
    ['a character section that stops', wordFile('<![CDATA['), '损坏'],
    ['a value that stops', wordFile('<w:p w:id="1>'), '损坏'],
    ['XML without a body', archive({ 'word/document.xml': strToU8('<w:document/>') }), '损坏'],
    [
      'a document type',
      archive({ 'word/document.xml': strToU8(`<!DOCTYPE a [<!ENTITY b "c">]>${mainPart(p(r('&b;')))}`) }),
      '损坏',
    ],
    ['a GBK part', archive({ 'word/document.xml': new Uint8Array([0x3c, 0xbf, 0xc6]) }), '损坏'],
    ['deep nesting', wordFile('<w:sdt>'.repeat(300) + '</w:sdt>'.repeat(300)), '损坏'],
    ['more than 100,000 cells', wordFile(tbl(tr('<w:tc/>'.repeat(500)), tr('<w:tc/>').repeat(200))), '100000'],
    [
      'cells without number',
      wordFile(tbl(tr('<w:tc><w:tcPr><w:gridSpan w:val="63"/></w:tcPr></w:tc>').repeat(1600))),
      '100000',
    ],
    ['more than 10 MB', new Uint8Array(10 * 1024 * 1024 + 1), '10 MiB'],
    [
      'a part that unpacks to more than 20 MB',
      archive({ 'word/document.xml': new Uint8Array(21 * 1024 * 1024) }),
      '20 MiB',
    ],
    [
      'more than 5,000 parts',
      archive(Object.fromEntries(Array.from({ length: 5001 }, (_, n) => [`a${n}`, new Uint8Array()]))),
      '5000',
    ],
  ])('%s', async (_, bytes, words) => {
    expect(await failureOf(bytes)).toContain(words);
  });

  it('a size that the directory understates', async () => {
    const bomb = archive({ 'word/document.xml': new Uint8Array(19 * 1024 * 1024) });
    const entry = Buffer.from(bomb).indexOf('PK\u0001\u0002');
    expect(await failureOf(Uint8Array.from(bomb).fill(0, entry + 25, entry + 28))).toContain('损坏');
  });

  it('or reads, but never throws, whatever the bytes', async () => {
    const base = wordFile(p(r('甲'), del('乙'), box('丙')) + tbl(tr(tc(p(r('丁'))))));
    const edits = fc.array(fc.tuple(fc.nat(base.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(edits, async (changes) => {
        const bytes = Uint8Array.from(base);
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(await docx.read(bytes)).toBeTypeOf('object');
      }),
      { numRuns: 300 },
    );
  });

  it('or reads, but never throws, whatever the XML', async () => {
    const pieces = [
      '<w:p>',
      '</w:p>',
      '<w:r>',
      '</w:r>',
      '<w:t>',
      '</w:t>',
      '<w:tbl>',
      '</w:tbl>',
      '<w:tr>',
      '</w:tr>',
      '<w:tc>',
      '</w:tc>',
      '<w:del>',
      '</w:del>',
      '<w:txbxContent>',
      '</w:txbxContent>',
      '<w:br/>',
      '甲',
      '&',
      '<',
      '<w:gridSpan w:val="99999999999"/>',
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), async (body) => {
        expect(await docx.read(wordFile(body.join('')))).toBeTypeOf('object');
      }),
      { numRuns: 500 },
    );
  });
});
