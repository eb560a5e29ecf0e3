import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import fc from 'fast-check';
import { strToU8, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isFailure } from '../../src/read/reader.ts';
import { builtInLimits, type Limits } from '../../src/text/limits.ts';
import { readWordFile } from '../../src/verify/read-word-file.ts';
import type { WordFile, WordParagraph } from '../../src/verify/word-file.ts';
import { archive, mainPart, p, r, wordFile } from '../read/word-file.ts';

/** A text of one paragraph over and over packs better than the bound on files that people made would have it. */
const repetitive = { ...builtInLimits, 'zip-ratio': 2_000, paragraphs: 100_000 };

const read = (bytes: Uint8Array, limits?: Limits): WordFile => {
  const file = readWordFile(bytes, limits);
  if (isFailure(file)) throw new Error(file.failure.zh);
  return file;
};

const part = (root: string, inside: string): Uint8Array =>
  strToU8(`<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inside}</w:${root}>`);

interface More {
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly parts?: Zippable;
}

const readBody = (body: string, { styles = '', numbering = '', settings = '', parts = {} }: More = {}): WordFile =>
  read(
    wordFile(body, {
      'word/styles.xml': part('styles', styles),
      'word/numbering.xml': part('numbering', numbering),
      'word/settings.xml': part('settings', settings),
      ...parts,
    }),
  );

const textsOf = (body: string, more?: More): readonly string[] =>
  readBody(body, more).paragraphs.map(({ text }) => text);

const only = (file: WordFile): WordParagraph => {
  const [paragraph, ...others] = file.paragraphs;
  if (!paragraph || others.length > 0) throw new Error(`${file.paragraphs.length} paragraphs`);
  return paragraph;
};

const set = (pPr: string, ...runs: readonly string[]): string => `<w:p><w:pPr>${pPr}</w:pPr>${runs.join('')}</w:p>`;
const run = (rPr: string, text: string): string => `<w:r><w:rPr>${rPr}</w:rPr><w:t>${text}</w:t></w:r>`;
const style = (type: string, id: string, inside: string, isDefault = false): string =>
  `<w:style w:type="${type}"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${id} name"/>${inside}</w:style>`;

describe('settings of paragraphs', () => {
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    style('paragraph', 'Normal', '<w:pPr><w:widowControl w:val="0"/><w:jc w:val="both"/></w:pPr>', true) +
    style(
      'paragraph',
      'Base',
      '<w:pPr><w:spacing w:line="579" w:lineRule="exact"/><w:ind w:firstLine="630" w:firstLineChars="200"/></w:pPr>',
    ) +
    style('paragraph', 'Body', '<w:basedOn w:val="Base"/><w:pPr><w:keepNext/><w:outlineLvl w:val="1"/></w:pPr>');

  it('are those of the defaults, the styles and the paragraph, the nearest first', () => {
    const paragraph = only(readBody(set('<w:pStyle w:val="Body"/><w:spacing w:after="0"/>', r('甲')), { styles }));
    expect(paragraph.style).toEqual({ id: 'Body', name: 'Body name' });
    expect(paragraph.spacing).toEqual({ before: 0, after: 0, line: 579, lineRule: 'exact' });
    expect(paragraph.indent).toMatchObject({ left: 0, firstLine: 630, firstLineChars: 200 });
    expect(paragraph).toMatchObject({ keepNext: true, outlineLevel: 1, alignment: 'left', widowControl: true });
    expect(paragraph.runs[0]?.size).toBe(21);
  });

  it('fall back to the default style', () => {
    const paragraph = only(readBody(set('<w:pStyle w:val="Nowhere"/>', r('甲')), { styles }));
    expect(paragraph).toMatchObject({ style: { id: 'Normal' }, alignment: 'both', widowControl: false });
  });

  it('let a hanging indent take the place of a first line, and 0 characters mean none', () => {
    const body = set('<w:pStyle w:val="Body"/><w:ind w:hanging="420" w:firstLineChars="0" w:start="840"/>', r('甲'));
    expect(only(readBody(body, { styles })).indent).toMatchObject({ left: 840, firstLine: -420, firstLineChars: null });
  });

  it('end where styles are based on each other in a circle', () => {
    const circle =
      style('paragraph', 'A', '<w:basedOn w:val="B"/>') +
      style('paragraph', 'B', '<w:basedOn w:val="A"/><w:pPr><w:jc w:val="center"/></w:pPr>');
    expect(only(readBody(set('<w:pStyle w:val="A"/>', r('甲')), { styles: circle })).alignment).toBe('center');
  });

  it('have frames, borders, tabs and lengths in other units', () => {
    const pPr =
      '<w:framePr w:w="8844" w:h="579" w:hRule="exact" w:hAnchor="page" w:vAnchor="page" w:x="1588" w:y="14000"/>' +
      '<w:pBdr><w:top w:val="single" w:sz="8" w:space="1" w:color="ff0000"/><w:bottom w:val="nil"/></w:pBdr>' +
      '<w:tabs><w:tab w:val="right" w:pos="8000"/><w:tab w:val="clear" w:pos="420"/></w:tabs><w:ind w:left="1cm"/>';
    expect(only(readBody(set(pPr, r('甲'))))).toMatchObject({
      frame: { width: 8844, height: 579, heightRule: 'exact', horizontalAnchor: 'page', x: 1588, y: 14000 },
      borders: { top: { style: 'single', weight: 8, space: 1, colour: 'FF0000' }, bottom: null },
      tabs: [{ alignment: 'right', position: 8000 }],
      indent: { left: 567 },
    });
  });

  it('are what Word takes where they say half, or something else', () => {
    const pPr =
      '<w:framePr w:w="100"/><w:pBdr><w:top w:val="single"/></w:pBdr><w:tabs><w:tab/></w:tabs>' +
      '<w:spacing w:before="120" w:beforeAutospacing="1" w:lineRule="odd"/>';
    expect(only(readBody(set(pPr, r('甲'))))).toMatchObject({
      frame: {
        width: 100,
        height: null,
        heightRule: 'auto',
        horizontalAnchor: 'page',
        verticalAnchor: 'page',
        x: null,
      },
      borders: { top: { style: 'single', weight: 0, space: 0, colour: 'auto' }, bottom: null },
      tabs: [{ alignment: 'left', position: 0 }],
      spacing: { before: 280, lineRule: 'auto' },
    });
  });

  it('are of no style where a style has no id, and of a paragraph where it has no type', () => {
    const styles = '<w:style/><w:style w:styleId="A"><w:pPr><w:jc w:val="center"/></w:pPr></w:style>';
    const paragraph = only(readBody(set('<w:pStyle w:val="A"/>', r('甲')), { styles }));
    expect(paragraph).toMatchObject({ alignment: 'center', style: { id: 'A', name: '' } });
    expect(paragraph.runs[0]?.fonts).toMatchObject({ ascii: 'Times New Roman', eastAsia: 'Times New Roman' });
  });

  it('take lines of the grid for lines', () => {
    const grid = '<w:sectPr><w:docGrid w:type="lines" w:linePitch="312"/></w:sectPr>';
    const body = set(`<w:spacing w:beforeLines="50" w:before="120"/>${grid}`, r('甲')) + p(r('乙'));
    expect(readBody(body).paragraphs[0]?.spacing.before).toBe(156);
  });

  it('say where pages begin', () => {
    const page = '<w:r><w:br w:type="page"/></w:r>';
    const { paragraphs } = readBody(p(page, r('甲')) + p(r('乙'), page, r('丙')) + p(page) + p(r('丁')));
    expect(paragraphs.map(({ pageBreakBefore, pageBreaks }) => [pageBreakBefore, pageBreaks])).toEqual([
      [true, []],
      [false, [1]],
      [false, []],
      [true, []],
    ]);
  });
});

describe('settings of runs', () => {
  const runOf = (body: string, more?: More) => only(readBody(body, more)).runs[0];

  it('come from the styles of the paragraph and the run', () => {
    const styles =
      style(
        'paragraph',
        'P',
        '<w:rPr><w:rFonts w:ascii="Arial" w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/><w:b/></w:rPr>',
      ) + style('character', 'C', '<w:rPr><w:color w:val="ff0000"/><w:b/><w:w w:val="80"/></w:rPr>');
    expect(
      runOf(
        set(
          '<w:pStyle w:val="P"/>',
          run('<w:rStyle w:val="C"/><w:rFonts w:hint="eastAsia"/><w:spacing w:val="-5"/>', '甲'),
        ),
        { styles },
      ),
    ).toEqual({
      text: '甲',
      fonts: { ascii: 'Arial', eastAsia: '仿宋_GB2312', hint: 'eastAsia', isThemed: false },
      size: 32,
      characterSpacing: -5,
      scale: 80,
      // Two styles that both say bold say it off again (clause 17.7.3).
      bold: false,
      italic: false,
      underline: false,
      colour: 'FF0000',
      hidden: false,
      field: '',
      language: '',
    });
  });

  it('are on where the defaults say so, whatever styles say', () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>' +
      style('paragraph', 'P', '<w:rPr><w:b w:val="0"/></w:rPr>');
    expect(runOf(set('<w:pStyle w:val="P"/>', r('甲')), { styles })?.bold).toBe(true);
    expect(runOf(set('<w:pStyle w:val="P"/>', run('<w:b w:val="off"/>', '甲')), { styles })?.bold).toBe(false);
  });

  it('take the face of a theme that is for all of East Asia first', () => {
    const theme =
      '<a:theme><a:fontScheme><a:majorFont><a:latin typeface="L"/><a:ea typeface="黑体"/><a:font script="Hans" typeface="等线"/></a:majorFont></a:fontScheme></a:theme>';
    const body = p(run('<w:rFonts w:eastAsiaTheme="majorEastAsia"/>', '甲'));
    expect(runOf(body, { parts: { 'word/theme/theme1.xml': strToU8(theme) } })?.fonts.eastAsia).toBe('黑体');
  });

  it('take the faces of a theme, unless a nearer level names one', () => {
    const theme =
      '<a:theme xmlns:a="a"><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Hans" typeface="等线"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>';
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"/></w:rPr></w:rPrDefault></w:docDefaults>';
    const parts = { 'word/theme/theme1.xml': strToU8(theme) };
    expect(runOf(p(r('甲')), { styles, parts })?.fonts).toMatchObject({
      ascii: 'Calibri',
      eastAsia: '等线',
      isThemed: true,
    });
    const named = p(run('<w:rFonts w:ascii="宋体" w:eastAsia="宋体"/>', '甲'));
    expect(runOf(named, { styles, parts })?.fonts).toMatchObject({ ascii: '宋体', eastAsia: '宋体', isThemed: false });
  });

  it('join runs that are set alike, and keep hidden words out of the text', () => {
    const paragraph = only(
      readBody(p(r('甲'), '<w:proofErr/>', r('乙'), run('<w:vanish/>', '密'), run('<w:b/>', '丙'))),
    );
    expect(paragraph.runs.map(({ text, bold, hidden }) => [text, bold, hidden])).toEqual([
      ['甲乙', false, false],
      ['密', false, true],
      ['丙', true, false],
    ]);
    expect(paragraph.text).toBe('甲乙丙');
  });
});

describe('text', () => {
  const level = (depth: number, format: string, text: string, more = ''): string =>
    `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、', '<w:pStyle w:val="H"/>')}${level(1, 'decimal', '%1-%2.')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>';
  const item = (list: number, depth: number, text: string): string =>
    set(`<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`, r(text));

  it('has the numerals that Word counts', () => {
    const styles = style('paragraph', 'H', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
    const body = [
      set('<w:pStyle w:val="H"/>', r('甲')),
      item(1, 1, '乙'),
      item(1, 1, '丙'),
      item(1, 0, '丁'),
      item(1, 1, '戊'),
      item(2, 0, '己'),
      item(2, 0, '庚'),
      item(3, 0, '辛'),
      item(0, 0, '壬'),
    ];
    const { paragraphs } = readBody(body.join(''), { numbering, styles });
    expect(paragraphs.map(({ text }) => text)).toEqual([
      '一、甲',
      '一-1.乙',
      '一-2.丙',
      '二、丁',
      '二-1.戊',
      '七、己',
      '八、庚',
      '•辛',
      '壬',
    ]);
    expect(paragraphs[0]?.numeral).toBe('一、');
  });

  it('is indented by its numbering, over the style that a paragraph has, under the one that names the numbering', () => {
    const indent = (left: number) => `<w:pPr><w:ind w:left="${left}"/></w:pPr>`;
    const lists = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val=""/>${indent(420)}</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const numPr = '<w:numPr><w:numId w:val="1"/></w:numPr>';
    const styles =
      style('paragraph', 'Base', indent(100)) +
      style('paragraph', 'Own', `<w:basedOn w:val="Base"/><w:pPr>${numPr}<w:ind w:left="200"/></w:pPr>`) +
      style('paragraph', 'None', `<w:basedOn w:val="Base"/><w:pPr>${numPr}</w:pPr>`);
    const body = ['<w:pStyle w:val="Own"/>', '<w:pStyle w:val="None"/>', `<w:pStyle w:val="Base"/>${numPr}`].map(
      (pPr) => set(pPr, r('甲')),
    );
    const { paragraphs } = readBody(body.join(''), { styles, numbering: lists });
    expect(paragraphs.map(({ indent: { left } }) => left)).toEqual([200, 420, 420]);
  });

  it.each([
    ['chineseCounting', 21, '二十一'],
    ['ideographDigital', 20, '二〇'],
    ['chineseLegalSimplified', 3, '叁'],
    ['decimalEnclosedCircle', 12, '⑫'],
    ['decimalFullWidth', 10, '１０'],
    ['ideographTraditional', 2, '乙'],
    ['decimalEnclosedParen', 3, '⑶'],
    ['lowerLetter', 28, 'bb'],
    ['upperRoman', 1944, 'MCMXLIV'],
    ['decimalZero', 7, '07'],
    ['none', 7, ''],
  ])('writes %s %i as %s', (format, n, shown) => {
    const lists = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="${n}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    expect(only(readBody(item(1, 0, '甲'), { numbering: lists })).numeral).toBe(shown);
  });

  it('is that of the accepted form, its changes counted', () => {
    const body =
      p(r('甲'), '<w:ins>', r('乙'), '</w:ins><w:del><w:r><w:delText>丙</w:delText></w:r></w:del>', r('丁')) +
      set('<w:rPr><w:del/></w:rPr>', r('戊')) +
      p(r('己'), '<w:moveFrom>', r('庚'), '</w:moveFrom>') +
      p('<w:moveTo>', r('庚'), '</w:moveTo>');
    const file = readBody(body);
    expect(file.paragraphs.map(({ text }) => text)).toEqual(['甲乙丁', '戊己', '庚']);
    expect(file.leftovers).toEqual({ comments: 0, insertions: 2, deletions: 3 });
  });

  it('has the results of fields, by the names of these', () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = '<w:r><w:instrText> PAGE  \\* MERGEFORMAT </w:instrText></w:r>';
    const paragraph = only(
      readBody(
        p(
          r('— '),
          mark('begin') + code + mark('separate') + r('1') + mark('end'),
          `<w:fldSimple w:instr="date">${r('今')}</w:fldSimple>`,
          mark('begin') + code + mark('end'),
          r(' —'),
        ),
      ),
    );
    expect(paragraph.runs.map(({ text, field }) => [text, field])).toEqual([
      ['— ', ''],
      ['1', 'PAGE'],
      ['今', 'DATE'],
      ['', 'PAGE'],
      [' —', ''],
    ]);
  });

  it('does not end with a field that never ends', () => {
    expect(textsOf(p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', r('甲')) + p(r('乙')))).toEqual(['', '乙']);
  });

  it('has text boxes behind the paragraph that holds them, once', () => {
    const box = (name: string) =>
      `<w:${name}><w:drawing><wp:anchor><wp:extent cx="635000" cy="6350"/><a:ln><a:srgbClr val="ff0000"/></a:ln><w:txbxContent>${p(r('盒'))}</w:txbxContent></wp:anchor></w:drawing></w:${name}>`;
    const body =
      p(r('甲'), `<w:r><mc:AlternateContent>${box('Choice')}${box('Fallback')}</mc:AlternateContent></w:r>`, r('乙')) +
      p(r('丙'));
    const { paragraphs } = readBody(body);
    expect(paragraphs.map(({ text, place }) => [text, place])).toEqual([
      ['甲乙', 'body'],
      ['盒', 'text box'],
      ['丙', 'body'],
    ]);
    expect(paragraphs[0]?.drawings).toEqual([{ floats: true, width: 1000, height: 10, lineColour: 'FF0000' }]);
  });

  it('keeps page breaks of text boxes in these, and words of a cell in it', () => {
    const page = '<w:r><w:br w:type="page"/></w:r>';
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p(r('盒'), page)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const { paragraphs } = readBody(p(r('甲'), box, page) + p(r('乙')) + p(r('丙'), box) + p(r('丁')));
    expect(paragraphs.map(({ text, pageBreakBefore }) => [text, pageBreakBefore])).toEqual([
      ['甲', false],
      ['盒', false],
      ['乙', true],
      ['丙', false],
      ['盒', false],
      ['丁', false],
    ]);
    const cell = `<w:tc>${set('<w:rPr><w:del/></w:rPr>', r('戊'))}</w:tc>`;
    expect(textsOf(`<w:tbl><w:tr>${cell}<w:tc>${p(r('己'))}</w:tc></w:tr></w:tbl>`)).toEqual(['戊', '己']);
  });

  it('is the newer of two forms, the older where it stands alone', () => {
    const [newer, older] = [`<mc:Choice>${p(r('新'))}</mc:Choice>`, `<mc:Fallback>${p(r('旧'))}</mc:Fallback>`];
    expect(textsOf(`<mc:AlternateContent>${newer}${older}</mc:AlternateContent>`)).toEqual(['新']);
    expect(textsOf(`<mc:AlternateContent>${older}</mc:AlternateContent>`)).toEqual(['旧']);
  });

  it('is without paragraphs that were taken away or moved, which count as one change', () => {
    const file = readBody(`<w:del w:id="1">${p(r('甲'))}${p(r('乙'))}</w:del>${p(r('丙'))}`);
    expect(file.paragraphs.map(({ text }) => text)).toEqual(['丙']);
    expect(file.leftovers).toMatchObject({ insertions: 0, deletions: 1 });
  });

  it('of a table in a text box stands in the box', () => {
    const table = `<w:tbl><w:tr><w:tc>${p(r('格'))}</w:tc></w:tr></w:tbl>`;
    const box = `<w:r><w:drawing><w:txbxContent>${table}${p(r('框'))}</w:txbxContent></w:drawing></w:r>`;
    expect(readBody(p(r('甲'), box)).paragraphs.map(({ text, place, table: index }) => [text, place, index])).toEqual([
      ['甲', 'body', null],
      ['格', 'text box', 0],
      ['框', 'text box', null],
    ]);
  });

  it('has tables in its order', () => {
    const cell = (tcPr: string, text: string) => `<w:tc><w:tcPr>${tcPr}</w:tcPr>${p(r(text))}</w:tc>`;
    const table = `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:trPr><w:tblHeader/><w:trHeight w:val="500" w:hRule="exact"/></w:trPr>${cell('<w:gridSpan w:val="2"/>', '头')}</w:tr><w:tr>${cell('<w:tcW w:w="900" w:type="dxa"/><w:vMerge w:val="restart"/>', '甲')}${cell('', '乙')}</w:tr><w:tr>${cell('<w:vMerge/>', '')}${cell('', '丙')}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${cell('', '丁')}</w:tr></w:tbl>`;
    const file = readBody(p(r('上')) + table + p(r('下')));
    expect(file.paragraphs.map(({ text, place, table: index }) => [text, place, index])).toEqual([
      ['上', 'body', null],
      ['头', 'table', 0],
      ['甲', 'table', 0],
      ['乙', 'table', 0],
      ['丙', 'table', 0],
      ['下', 'body', null],
    ]);
    const [found] = file.tables;
    expect(found).toMatchObject({ paragraph: 2, width: 3000, floats: false, cellMargins: { left: 108, top: 0 } });
    expect(found?.rows[0]).toMatchObject({ isHead: true, cantSplit: false, height: { value: 500, rule: 'exact' } });
    expect(
      found?.rows.map(({ cells }) =>
        cells.map(({ width, span, paragraphs }) => [width, span, paragraphs.map(({ number }) => number)]),
      ),
    ).toEqual([
      [[3000, 2, [2]]],
      [
        [900, 1, [3]],
        [2000, 1, [4]],
      ],
      [
        [1000, 1, []],
        [2000, 1, [5]],
      ],
    ]);
  });
});

describe('sections', () => {
  it('inherit the footers of the section before, and say how their sheets are', () => {
    const footer = (text: string): Uint8Array => part('ftr', p(r(text)));
    const relations = (ids: readonly string[]) =>
      strToU8(
        `<Relationships>${ids.map((id) => `<Relationship Id="${id}" Type="x/footer" Target="${id}.xml"/>`).join('')}</Relationships>`,
      );
    const sectPr = (inside: string) => `<w:sectPr>${inside}</w:sectPr>`;
    const reference = (type: string, id: string) => `<w:footerReference w:type="${type}" r:id="${id}"/>`;
    const body =
      set(
        sectPr(
          `${reference('default', 'one')}${reference('even', 'two')}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:footer="1420"/>`,
        ),
        r('甲'),
      ) +
      set(
        sectPr(
          `${reference('default', 'three')}<w:type w:val="evenPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgNumType w:start="1" w:fmt="numberInDash"/>`,
        ),
        r('乙'),
      ) +
      p(r('丙'));
    const parts = {
      'word/_rels/document.xml.rels': relations(['one', 'two', 'three', 'gone']),
      'word/one.xml': footer('一'),
      'word/two.xml': footer('二'),
      'word/three.xml': footer('三'),
    };
    const file = readBody(body, { parts });
    expect(file.paragraphs.map(({ section }) => section)).toEqual([0, 1, 2]);
    const textsIn = (paragraphs: readonly WordParagraph[] | null | undefined) =>
      paragraphs?.map(({ text }) => text) ?? null;
    expect(file.sections.map(({ footers }) => [footers.default, footers.even, footers.first].map(textsIn))).toEqual([
      [['一'], ['二'], null],
      [['三'], ['二'], null],
      [['三'], ['二'], null],
    ]);
    expect(file.sections[1]).toMatchObject({
      page: { width: 16838, height: 11906, orientation: 'landscape' },
      start: 'evenPage',
      firstNumber: 1,
      numberFormat: 'numberInDash',
      columns: 1,
    });
    expect(file.sections[0]?.margins).toMatchObject({ top: 2098, bottom: 1440, footer: 1420 });
  });
});

describe('what stands beside the text', () => {
  it('is read where it is there', () => {
    const parts = {
      'word/comments.xml': part('comments', '<w:comment w:id="0"/><w:comment w:id="1"/>'),
      'docProps/core.xml': strToU8(
        '<cp:coreProperties><dc:title>要点</dc:title><dc:creator>清河县科协</dc:creator></cp:coreProperties>',
      ),
    };
    const file = readBody(p(r('甲')), {
      parts,
      settings: '<w:evenAndOddHeaders/><w:updateFields w:val="false"/><w:trackRevisions/>',
    });
    expect(file.settings).toEqual({
      evenAndOddHeaders: true,
      updateFields: false,
      mirrorMargins: false,
      trackRevisions: true,
    });
    expect(file.properties).toEqual({ title: '要点', creator: '清河县科协' });
    expect(file.leftovers.comments).toBe(2);
  });

  it('may be missing altogether', () => {
    const file = read(wordFile(p(r('甲'))));
    expect(file.paragraphs[0]).toMatchObject({
      text: '甲',
      alignment: 'left',
      spacing: { line: 240, lineRule: 'auto' },
    });
    expect(file.sections).toHaveLength(1);
  });

  it('is not looked for outside the file', () => {
    const relations =
      '<Relationships><Relationship Id="1" Type="x/styles" TargetMode="External" Target="other.xml"/></Relationships>';
    const parts = {
      'word/_rels/document.xml.rels': strToU8(relations),
      'word/other.xml': part('styles', style('paragraph', 'P', '<w:pPr><w:jc w:val="center"/></w:pPr>', true)),
    };
    expect(only(read(wordFile(p(r('甲')), parts))).alignment).toBe('left');
  });

  it('fails the file where it is damaged', () => {
    const file = readWordFile(wordFile(p(r('甲')), { 'word/styles.xml': strToU8('<w:styles><w:style') }));
    expect(isFailure(file) && file.failure.zh).toContain('损坏');
  });
});

it('reads what the docx package writes', async () => {
  const footer = new Footer({
    children: [new Paragraph({ children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })] })],
  });
  const document = new Document({
    sections: [
      {
        footers: { default: footer },
        children: [new Paragraph({ children: [new TextRun({ text: '甲', size: 32, font: { eastAsia: '黑体' } })] })],
      },
    ],
  });
  const file = read(await Packer.toBuffer(document));
  expect(file.paragraphs[0]?.runs[0]).toMatchObject({ text: '甲', size: 32, fonts: { eastAsia: '黑体' } });
  expect(file.sections[0]?.footers.default?.[0]?.runs.map(({ field }) => field)).toEqual(['', 'PAGE', '']);
});

describe('what other programs write', () => {
  it('may be page numbers in a floating text box of the footer', () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:txbx><w:txbxContent>${p(r('— '), field, r('1'), '<w:r><w:fldChar w:fldCharType="end"/></w:r>', r(' —'))}</w:txbxContent></wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p(r('旧'))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const parts = {
      'word/_rels/document.xml.rels': strToU8(
        '<Relationships><Relationship Id="f" Type="x/footer" Target="/word/footer1.xml"/></Relationships>',
      ),
      'word/footer1.xml': part('ftr', p(box)),
    };
    const body = set('<w:sectPr><w:footerReference w:type="default" r:id="f"/></w:sectPr>', r('甲'));
    const footer = read(wordFile(body, parts)).sections.at(0)?.footers.default;
    expect(footer?.map(({ text, place }) => [text, place])).toEqual([
      ['', 'body'],
      ['— 1 —', 'text box'],
    ]);
    expect(footer?.[1]?.runs.map(({ field: name }) => name)).toEqual(['', 'PAGE', '']);
  });

  it('may be shapes and lines in the old markup', () => {
    const line = '<w:r><w:pict><v:line from="0,0" to="442.2pt,0" strokecolor="red"/></w:pict></w:r>';
    const shape =
      '<w:r><w:pict><v:shape style="position:absolute;width:72pt;height:36pt" strokecolor="#f00"><v:textbox><w:txbxContent>' +
      p(r('盒')) +
      '</w:txbxContent></v:textbox></v:shape></w:pict></w:r>';
    const [paragraph, box] = readBody(p(line, shape)).paragraphs;
    expect(paragraph?.drawings).toEqual([
      { floats: true, width: 8844, height: 0, lineColour: 'FF0000' },
      { floats: true, width: 1440, height: 720, lineColour: 'FF0000' },
    ]);
    expect(box).toMatchObject({ text: '盒', place: 'text box' });
  });

  it('may be shapes within others, colours of six digits, and drawings of nothing', () => {
    const rect = '<v:rect style="width:72pt;height:36pt" strokecolor="#00ff7f [3]"/>';
    const body = p(
      `<w:r><w:pict><w:wrapper>${rect}</w:wrapper></w:pict></w:r>`,
      '<w:r><w:pict><w:o/></w:pict><w:drawing/></w:r>',
    );
    expect(only(readBody(body)).drawings).toEqual([{ floats: false, width: 1440, height: 720, lineColour: '00FF7F' }]);
  });

  it('may name its parts otherwise', () => {
    const parts = {
      'word\\document2.xml': strToU8(mainPart(set('<w:pStyle w:val="A"/>', r('甲')))),
      'word/_rels/document2.xml.rels': strToU8(
        '<Relationships><Relationship Id="1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/styles" Target="Styles9.xml"/></Relationships>',
      ),
      'word/styles9.xml': part('styles', style('paragraph', 'A', '<w:pPr><w:jc w:val="end"/></w:pPr>')),
    };
    expect(only(read(archive(parts))).alignment).toBe('right');
  });
});

describe('hostile files', () => {
  it('take no longer than they are long', () => {
    const many = (count: number, text: string) => text.repeat(count);
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const start = performance.now();
    expect(read(wordFile(many(100_000, p(r('甲')))), repetitive).paragraphs).toHaveLength(100_000);
    expect(only(read(wordFile(p(many(40_000, begin), many(40_000, r('甲')))), repetitive)).text).toHaveLength(40_000);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  it('may have long rows of styles, thousands of levels and endless patterns', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      style('paragraph', `S${index}`, `<w:basedOn w:val="S${index + 1}"/><w:pPr><w:ind w:left="${index}"/></w:pPr>`),
    ).join('');
    const paragraphs = Array.from({ length: 2_000 }, (_, index) =>
      set(
        `<w:pStyle w:val="S${index * 10}"/><w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="1"/></w:numPr>`,
        r('甲'),
      ),
    ).join('');
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="8"><w:start w:val="2000000000"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="${'%9'.repeat(50_000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const start = performance.now();
    const file = readBody(paragraphs, { styles: chain, numbering });
    expect(performance.now() - start).toBeLessThan(8_000);
    expect(file.paragraphs.at(-1)?.numeral.length).toBeLessThan(2_000);
    expect(file.paragraphs.at(-1)?.indent.left).toBe(19_990);
  });

  it('are refused where they would fill the memory', () => {
    const file = readWordFile(wordFile('<w:p/>'.repeat(1_600_000)), repetitive);
    expect(isFailure(file) && file.failure.zh).toContain('150 万');
    const footer = strToU8(`<w:ftr>${' '.repeat(15_000_000)}</w:ftr>`);
    const bomb = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`word/footer${index}.xml`, footer]));
    const relations = Array.from(
      { length: 6 },
      (_, index) => `<Relationship Id="f${index}" Type="x/footer" Target="footer${index}.xml"/>`,
    ).join('');
    const sections = Array.from({ length: 6 }, (_, index) =>
      set(`<w:sectPr><w:footerReference w:type="default" r:id="f${index}"/></w:sectPr>`),
    ).join('');
    const many = readWordFile(
      wordFile(sections, {
        ...bomb,
        'word/_rels/document.xml.rels': strToU8(`<Relationships>${relations}</Relationships>`),
      }),
      repetitive,
    );
    expect(isFailure(many) && many.failure.zh).toContain('60 MiB');
  });

  it('end in a refusal or in what can be known, whatever stands in them', () => {
    const bits = [
      '<w:p>',
      '</w:p>',
      '<w:r>',
      '</w:r>',
      '<w:t>甲</w:t>',
      '<w:tbl>',
      '</w:tbl>',
      '<w:tr>',
      '</w:tr>',
      '<w:tc>',
      '</w:tc>',
      '<w:pPr>',
      '</w:pPr>',
      '<w:ind w:left="x"/>',
      '<w:numPr><w:numId w:val="1"/></w:numPr>',
      '<w:txbxContent>',
      '</w:txbxContent>',
      '<w:sectPr/>',
      '<w:fldChar w:fldCharType="end"/>',
      '<w:br w:type="page"/>',
      '<mc:AlternateContent>',
      '</mc:AlternateContent>',
      '<w:del>',
      '</w:del>',
      '<w:drawing/>',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 30 }), (pieces) => {
        const file = readWordFile(archive({ 'word/document.xml': strToU8(mainPart(pieces.join(''))) }));
        return isFailure(file) || file.paragraphs.every(({ number }, index) => number === index + 1);
      }),
    );
  });
});
