import type { Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx } from '../../src/read/docx.ts';
import { isFailure } from '../../src/read/reader.ts';
import { printText } from '../../src/render/text.ts';
import { inList, level, lists, p, part, r, run, set, wordFile } from './word-file.ts';

const readingOf = async (body: string, parts: Zippable = {}, revisions: 'accept' | 'reject' = 'accept') => {
  const reading = await docx.read(wordFile(body, parts), { revisions });
  if (isFailure(reading)) throw new Error(reading.failure.zh);
  return { text: printText(reading.document), asides: reading.asides };
};

/** Asides as `kind@block words`. */
const asidesOf = async (body: string, parts: Zippable = {}) =>
  (await readingOf(body, parts)).asides.map(({ kind, block, words }) => `${kind}@${block} ${words}`.trim());

const del = (text: string) => `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const ins = (text: string) => `<w:ins w:id="2">${r(text)}</w:ins>`;
const field = (code: string, ...results: readonly string[]) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${results.join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const cell = (settings: string, ...inside: readonly string[]) =>
  `<w:tc><w:tcPr>${settings}</w:tcPr>${inside.join('')}</w:tc>`;
const row = (settings: string, ...cells: readonly string[]) =>
  `<w:tr><w:trPr>${settings}</w:trPr>${cells.join('')}</w:tr>`;

describe('asides of Word files', () => {
  it('are tracked changes, one for each stretch', async () => {
    const body = p(r('办'), del('30'), ins('40'), ins('场'), r('讲座'), ins('。')) + p(r('乙'));
    expect(await asidesOf(body)).toEqual(['deletion@0 30', 'insertion@0 40场', 'insertion@0 。']);
  });

  it('are no elements that are called as what every object has', async () => {
    const [own, odd] = ['<w:r><w:t>乙</w:t><w:constructor w:id="1"/></w:r>', '<w:toString/>'];
    expect(await asidesOf(p(r('甲'), `<w:constructor>${own}</w:constructor>`, odd))).toEqual([]);
  });

  it('are rows and blocks that were taken away, with their words', async () => {
    const table = `<w:tbl>${row('', cell('', p(r('甲'))))}${row('<w:del/>', cell('', p(r('乙'))), cell('', p(r('丙'))))}</w:tbl>`;
    expect(await asidesOf(`${table}${p(r('丁'))}<w:moveFrom>${p(r('戊'))}</w:moveFrom>`)).toEqual([
      'deletion@0 乙丙',
      'deletion@1 戊',
    ]);
  });

  it('are comments with their authors, those without a place too', async () => {
    const comments = part(
      'comments',
      `<w:comment w:id="0" w:author="张三">${p(r('请核实'))}</w:comment><w:comment w:id="1" w:author="李四">${p(r('同意'))}</w:comment>`,
    );
    const body = p(r('甲')) + p(r('乙'), '<w:r><w:commentReference w:id="0"/></w:r>');
    expect(await asidesOf(body, { 'word/comments.xml': comments })).toEqual([
      'comment@1 张三：请核实',
      'comment@null 李四：同意',
    ]);
  });

  it('are pictures and other objects, by the words that describe them', async () => {
    const drawing = (settings: string, inside: string): string =>
      `<w:r><w:drawing><wp:inline><wp:docPr${settings}/>${inside}</wp:inline></w:drawing></w:r>`;
    const body = p(
      r('甲'),
      drawing(' descr="会场"', '<a:blip/>'),
      drawing(' title="流程"', '<a:blip/>'),
      drawing('', '<a:blip/>'),
      drawing(' descr="增长" name="图表 1"', '<c:chart/>'),
      drawing(' name="图示 2"', '<dgm:relIds/>'),
      drawing('', '<c:chart/>'),
      drawing(' name="直线"', '<a:ln/>'),
      '<w:r><w:object><v:imagedata/><o:OLEObject ProgID="Excel.Sheet"/></w:object></w:r>',
      '<w:r><w:object><v:imagedata/></w:object></w:r>',
      '<w:r><w:object/></w:r>',
    );
    expect(await asidesOf(body)).toEqual([
      'image@0 会场',
      'image@0 流程',
      'image@0',
      'object@0 增长',
      'object@0 图示 2',
      'object@0',
      'object@0 Excel.Sheet',
      'object@0',
      'object@0',
    ]);
  });

  it('are documents within the document, and words in cells that are merged away', async () => {
    const merged = (value: string, text: string): string => row('', cell(`<w:vMerge${value}/>`, p(r(text))));
    const table = `<w:tbl>${merged(' w:val="restart"', '甲')}${merged('', '乙')}${merged('', '')}</w:tbl>`;
    expect(await asidesOf(`<w:altChunk/>${table}`)).toEqual(['object@0', 'hidden@0 乙']);
  });

  it('are references to notes that are not there, without words', async () => {
    const body = p(r('甲'), '<w:r><w:footnoteReference/></w:r>', '<w:r><w:endnoteReference w:id="7"/></w:r>');
    const parts = { 'word/footnotes.xml': part('footnotes', `<w:footnote>${p(r('无号'))}</w:footnote>`) };
    expect(await asidesOf(body, parts)).toEqual(['footnote@0 无号', 'endnote@0']);
  });

  it('are footnotes and endnotes', async () => {
    const body = p(
      r('甲'),
      '<w:r><w:footnoteReference w:id="2"/></w:r>',
      r('乙'),
      '<w:r><w:endnoteReference w:id="3"/></w:r>',
    );
    const parts = {
      'word/footnotes.xml': part(
        'footnotes',
        `<w:footnote w:id="2">${p(r('口径以'), del('旧'), r('年报为准'))}</w:footnote>`,
      ),
      'word/endnotes.xml': part('endnotes', `<w:endnote w:id="3">${p(r('一'))}${p(r('二'))}</w:endnote>`),
    };
    expect(await asidesOf(body, parts)).toEqual(['footnote@0 口径以年报为准', 'endnote@0 一\n二']);
    expect((await readingOf(body, parts)).text).toBe('甲乙\n');
  });

  it('are hidden words, which are not printed', async () => {
    const body =
      p(r('甲')) + p(run('<w:vanish/>', '底稿')) + p(r('乙'), run('<w:vanish/>', '口'), run('<w:vanish/><w:b/>', '径'));
    expect(await readingOf(body)).toMatchObject({ text: '甲\n乙\n' });
    expect(await asidesOf(body)).toEqual(['hidden@0 底稿', 'hidden@1 口径']);
  });

  it('are results of fields, which are printed, but not links', async () => {
    const body = p(r('共'), field('NUMPAGES', r('1'), run('<w:b/>', '2')), r('页'), field('HYPERLINK "a"', r('网站')));
    expect(await readingOf(body)).toMatchObject({ text: '共12页网站\n' });
    expect(await asidesOf(body)).toEqual(['field@0 12']);
  });

  it('are tables of contents, left out as one, whatever makes them', async () => {
    const styles = part('styles', '<w:style w:type="paragraph" w:styleId="11"><w:name w:val="toc 1"/></w:style>');
    const line = (text: string) => set('<w:pStyle w:val="11"/>', r(text));
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p(r('目录'))}${line('一、甲\t1')}</w:sdtContent></w:sdt>`;
    const [begin = '', end = ''] = field('TOC \\o', '|').split('|');
    const body = `${control}${p(r('甲'))}${p(begin, r('一、甲'))}${p(r('二、乙'), end)}${p(r('乙'))}`;
    expect(await readingOf(body, { 'word/styles.xml': styles })).toMatchObject({ text: '甲\n乙\n' });
    expect(await asidesOf(body, { 'word/styles.xml': styles })).toEqual([
      'contents@null 目录\n一、甲\t1',
      'contents@0 一、甲\n二、乙',
    ]);
  });

  it('are text boxes, equations, pictures and objects', async () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${p(r('框'))}${p(r('内'))}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const fraction =
      '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>';
    const picture = '<w:r><w:drawing><wp:inline><wp:docPr descr="公章"/><a:blip/></wp:inline></w:drawing></w:r>';
    const sheet = '<w:r><w:object><v:imagedata/><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>';
    const line = '<w:r><w:pict><v:line/></w:pict></w:r>';
    const body = p(r('占'), fraction, box, picture, line) + p(sheet);
    expect((await readingOf(body)).text).toBe('占1/2\n框\n内\n');
    expect(await asidesOf(body)).toEqual([
      'equation@0 1/2',
      'image@0 公章',
      'text-box@1 框\n内',
      'object@2 Excel.Sheet.12',
    ]);
  });

  it('are headers and footers that say more than the page', async () => {
    const relations = ['header', 'footer', 'footer']
      .map((type, at) => `<Relationship Id="r${at}" Type="http://x/${type}" Target="${type}${at}.xml"/>`)
      .join('');
    const parts = {
      'word/_rels/document.xml.rels': part('Relationships', relations),
      'word/header0.xml': part('hdr', p(r('内部资料'))),
      'word/footer1.xml': part('ftr', p(r('— '), field('PAGE', r('1')), r(' —'))),
      'word/footer2.xml': part('ftr', p(r('清河县科协'), field('PAGE', r('2')))),
    };
    expect(await asidesOf(p(r('甲')), parts)).toEqual(['header@null 内部资料', 'footer@null 清河县科协']);
  });

  it('are characters that nobody sees', async () => {
    const body = p(r('办\u200b30\u202e场\u200b')) + p(r('甲'));
    expect(await readingOf(body)).toMatchObject({ text: '办30场\n甲\n' });
    expect(await asidesOf(body)).toEqual(['invisible@0 U+200B U+202E']);
  });

  it('stand at the table that they stand in', async () => {
    const table = `<w:tbl>${row('', cell('', p(r('甲'), ins('乙'))))}</w:tbl>`;
    expect(await asidesOf(p(r('前')) + table + p(r('后')))).toEqual(['insertion@1 乙']);
  });

  it.each(['word/styles.xml', 'word/numbering.xml', 'word/_rels/document.xml.rels'])(
    'name %s where it is damaged',
    async (name) => {
      const broken = { [name]: new TextEncoder().encode('<w:styles><w:style') };
      expect(await readingOf(set('<w:pStyle w:val="a"/>', r('甲')), broken)).toEqual({
        text: '甲\n',
        asides: [{ kind: 'unread', block: null, words: name }],
      });
    },
  );
});

describe('tracked changes as never made', () => {
  const bullets = { 'word/numbering.xml': lists([level(0, 'decimal', '%1.')]) };
  const former = (settings: string) => `<w:pPrChange w:id="9"><w:pPr>${settings}</w:pPr></w:pPrChange>`;

  it.each([
    ['words', p(r('办'), del('30'), ins('40'), r('场')), '办30场'],
    ['moves', p(`<w:moveFrom>${r('甲')}</w:moveFrom>`, r('乙'), `<w:moveTo>${r('甲')}</w:moveTo>`), '甲乙'],
    ['what was put in and taken away', p(r('甲'), `<w:ins w:id="1">${del('乙')}${r('丙')}</w:ins>`), '甲'],
    ['marks that were put in', set('<w:rPr><w:ins w:id="3"/></w:rPr>', r('甲')) + p(r('乙')), '甲乙'],
    ['marks that were taken away', set('<w:rPr><w:del w:id="3"/></w:rPr>', r('甲')) + p(r('乙')), '甲\n乙'],
    ['rows', `<w:tbl>${row('<w:ins/>', cell('', p(r('甲'))))}${row('<w:del/>', cell('', p(r('乙'))))}</w:tbl>`, '乙'],
    [
      'cells',
      `<w:tbl>${row('', cell('<w:cellIns/>', p(r('甲'))), cell('<w:cellDel/>', p(r('乙'))), cell('', p(r('丙'))))}</w:tbl>`,
      '乙\t丙',
    ],
    ['blocks', `<w:ins>${p(r('甲'))}</w:ins><w:del>${p(r('乙'))}</w:del>`, '乙'],
    ['a numbering that was put on', set(inList(1) + former(''), r('甲')), '甲'],
    ['a numbering that was taken off', set(former(inList(1)), r('甲')), '1.甲'],
    ['type that was hidden', p(run('<w:vanish/><w:rPrChange w:id="9"><w:rPr/></w:rPrChange>', '甲')), '甲'],
    [
      'fields that were taken away',
      p(
        '<w:del><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:delInstrText>PAGE</w:delInstrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:delText>3</w:delText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:del>',
        r('页'),
      ),
      '3页',
    ],
  ])('gives %s as they were', async (_, body, expected) => {
    expect((await readingOf(body, bullets, 'reject')).text).toBe(`${expected}\n`);
  });

  it('counts the same changes', async () => {
    const body =
      p(r('办'), del('30'), ins('40'), r('场')) + set('<w:rPr><w:ins w:id="3"/></w:rPr>', r('甲')) + p(r('乙'));
    const kinds = async (taking: 'accept' | 'reject') =>
      (await readingOf(body, {}, taking)).asides.map(({ kind }) => kind);
    expect(await kinds('reject')).toEqual(['deletion', 'insertion', 'insertion']);
    expect(await kinds('accept')).toEqual(await kinds('reject'));
  });
});
