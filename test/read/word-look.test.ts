import type { Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Inline, Look } from '../../src/document/document.ts';
import { toText } from '../../src/document/inline.ts';
import { docx } from '../../src/read/docx.ts';
import { isFailure } from '../../src/read/reader.ts';
import { inList, level, lists, p, part, r, run, set, wordFile } from './word-file.ts';

const paragraphsOf = async (body: string, parts: Zippable = {}) => {
  const reading = await docx.read(wordFile(body, parts));
  if (isFailure(reading)) throw new Error(reading.failure.zh);
  return reading.document.blocks.flatMap((block) => (block.type === 'paragraph' ? [block] : []));
};

const linesOf = async (body: string, parts: Zippable = {}) =>
  (await paragraphsOf(body, parts)).map(({ inlines }) => toText(inlines));

const looksOf = async <Key extends keyof Look>(key: Key, body: string, parts: Zippable = {}) =>
  (await paragraphsOf(body, parts)).map(({ look }) => look?.[key]);

const listed = (id: number, depth: number, text: string): string => set(inList(id, depth), r(text));

/** 一、 over 1. over （1）. */
const plan = lists([
  level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%2.') + level(2, 'decimal', '（%3）'),
  level(0, 'bullet', '\uf0b7') + level(1, 'bullet', 'o'),
]);

describe('numerals that Word counts', () => {
  it('stand in front of the text and begin anew below', async () => {
    const body = [
      listed(1, 0, '围绕中心'),
      listed(1, 1, '办培训'),
      listed(1, 1, '办讲座'),
      p(r('正文')),
      listed(1, 0, '加强保障'),
      listed(1, 1, '建队伍'),
      listed(1, 2, '招募'),
    ];
    expect(await linesOf(body.join(''), { 'word/numbering.xml': plan })).toEqual([
      '一、围绕中心',
      '1.办培训',
      '2.办讲座',
      '正文',
      '二、加强保障',
      '1.建队伍',
      '（1）招募',
    ]);
  });

  it('come from styles and from those they are based on, and go where a paragraph says 0', async () => {
    const styles = part(
      'styles',
      '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="b"/><w:basedOn w:val="A"/></w:style>' +
        '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="c"/><w:basedOn w:val="A"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>',
    );
    const styled = (id: string, text: string, more = '') => set(`<w:pStyle w:val="${id}"/>${more}`, r(text));
    const body = styled('A', '甲') + styled('B', '乙') + styled('C', '丙') + styled('A', '丁', inList(0));
    expect(await linesOf(body, { 'word/numbering.xml': plan, 'word/styles.xml': styles })).toEqual([
      '一、甲',
      '二、乙',
      '1.丙',
      '丁',
    ]);
  });

  it('begin anew where a list overrides its start, and only once', async () => {
    const numbering = lists(
      [level(0, 'decimal', '%1.')],
      '<w:num w:numId="9"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
    );
    const body = [1, 1, 9, 9].map((id) => listed(id, 0, '甲')).join('');
    expect(await linesOf(body, { 'word/numbering.xml': numbering })).toEqual(['1.甲', '2.甲', '1.甲', '2.甲']);
  });

  it('count on, or begin anew behind some depths alone, where a level says so', async () => {
    const numbering = lists([
      level(0, 'decimal', '%1.') +
        level(1, 'decimal', '(%2)', '<w:lvlRestart w:val="0"/>') +
        level(2, 'decimal', '%3)', '<w:lvlRestart w:val="1"/>'),
    ]);
    const body = [0, 1, 2, 1, 2, 0, 1, 2].map((depth) => listed(1, depth, '甲')).join('');
    expect(await linesOf(body, { 'word/numbering.xml': numbering })).toEqual([
      '1.甲',
      '(1)甲',
      '1)甲',
      '(2)甲',
      '2)甲',
      '2.甲',
      '(3)甲',
      '1)甲',
    ]);
  });

  it('do not count paragraphs that were deleted or are hidden', async () => {
    const mark = (inside: string) => `${inList(1)}<w:rPr>${inside}</w:rPr>`;
    const body =
      listed(1, 0, '甲') +
      set(mark('<w:del w:id="1"/>'), '<w:del w:id="2"><w:r><w:delText>乙</w:delText></w:r></w:del>') +
      set(mark('<w:vanish/>'), run('<w:vanish/>', '丙')) +
      listed(1, 0, '丁');
    expect(await linesOf(body, { 'word/numbering.xml': plan })).toEqual(['一、甲', '二、丁']);
  });

  it('stand apart from the text where they would run into it', async () => {
    const numbering = lists([
      level(0, 'chineseCounting', '第%1章'),
      level(0, 'decimal', '%1'),
      level(0, 'decimal', '%1', '<w:suff w:val="nothing"/>'),
    ]);
    const body = listed(1, 0, '总则') + listed(2, 0, '2000小时') + listed(3, 0, '、甲');
    expect(await linesOf(body, { 'word/numbering.xml': numbering })).toEqual(['第一章 总则', '1 2000小时', '1、甲']);
  });

  it.each([
    ['chineseCountingThousand', '（%1）', '（一）'],
    ['decimalEnclosedCircleChinese', '%1', '①'],
    ['decimalFullWidth', '%1．', '１．'],
    ['upperLetter', '%1.', 'A.'],
    ['ideographTraditional', '%1、', '甲、'],
    ['chineseLegalSimplified', '%1、', '壹、'],
    ['none', '', ''],
    ['constructor', '%1.', '1.'],
    ['__proto__', '%1.', '1.'],
  ])('are written as %s', async (format, pattern, expected) => {
    const numbering = lists([level(0, format, pattern, '<w:suff w:val="nothing"/>')]);
    expect(await looksOf('numeral', listed(1, 0, '甲'), { 'word/numbering.xml': numbering })).toEqual([expected]);
  });

  it('may be bullets', async () => {
    const body = listed(2, 0, '甲') + listed(2, 1, '乙');
    expect(await linesOf(body, { 'word/numbering.xml': plan })).toEqual(['•甲', 'o 乙']);
  });
});

describe('the look of paragraphs', () => {
  const style = (id: string, name: string, more = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
  const styles = part(
    'styles',
    style('1', 'heading 1', '<w:rPr><w:b/></w:rPr>') +
      style('Mine', '我的标题', '<w:basedOn w:val="1"/>') +
      style('Outline', '大纲', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
      style('a3', 'Title', '<w:pPr><w:jc w:val="center"/></w:pPr>') +
      style('zh', '标题 2'),
  );
  const styled = (id: string) => set(`<w:pStyle w:val="${id}"/>`, r('甲'));

  it('names headings by style, base and outline', async () => {
    const body =
      ['1', 'Mine', 'Outline', 'zh', 'a3'].map(styled).join('') +
      set('<w:outlineLvl w:val="0"/>', r('甲')) +
      p(r('甲'));
    const parts = { 'word/styles.xml': styles };
    expect(await looksOf('heading', body, parts)).toEqual([1, 1, 3, 2, null, 1, null]);
    expect(await looksOf('isTitle', body, parts)).toEqual([false, false, false, false, true, false, false]);
  });

  it('trusts the id of a style that the file does not explain', async () => {
    expect(await looksOf('heading', styled('Heading2'))).toEqual([2]);
  });

  it('names alignment and size', async () => {
    const body =
      styled('a3') +
      set('<w:jc w:val="right"/>', run('<w:sz w:val="32"/>', '甲'), run('<w:sz w:val="44"/>', '乙乙')) +
      set('<w:jc w:val="distribute"/>', run('<w:sz w:val="21"/>', '甲')) +
      set('<w:jc w:val="constructor"/>', run('<w:sz w:val="21"/>', '甲'));
    const parts = { 'word/styles.xml': styles };
    expect(await looksOf('alignment', body, parts)).toEqual(['center', 'right', 'justified', 'justified']);
    expect(await looksOf('size', body, parts)).toEqual([10, 22, 10.5, 10.5]);
  });

  const face = (name: string) => `<w:rFonts w:eastAsia="${name}" w:ascii="${name}"/>`;

  it.each([
    ['bold words in front', [run('<w:b/>', '1.抓好培训。'), r('办30场。')], 7],
    ['bold words in pieces', [run('<w:b/>', '1.'), run(`<w:b/>${face('黑体')}`, '抓好'), r('办30场。')], 4],
    ['another face in front', [run(face('楷体_GB2312'), '（一）抓好。'), run(face('仿宋'), '办30场，共3期。')], 6],
    [
      'digits in the face of Latin letters',
      [run(face('仿宋'), '办'), run(face('Arial'), '30'), run(face('仿宋'), '场')],
      0,
    ],
    ['faces of one family', [run(face('仿宋_GB2312'), '甲'), run(face('方正仿宋'), '乙乙')], 0],
    ['all bold', [run('<w:b/>', '甲乙')], 2],
    [
      'a cited word in the middle',
      [run(face('仿宋'), '办好'), run(face('楷体'), '求真'), run(face('仿宋'), '专栏')],
      0,
    ],
    ['plain', [r('甲乙')], 0],
  ])('counts what is set apart: %s', async (_, runs, expected) => {
    expect(await looksOf('apart', p(...runs))).toEqual([expected]);
  });

  it('tells where pages begin', async () => {
    const page = '<w:r><w:br w:type="page"/></w:r>';
    const section = (type: string) => `<w:sectPr><w:type w:val="${type}"/></w:sectPr>`;
    const body =
      p(r('甲'), page) +
      p(r('乙')) +
      p(page, r('丙')) +
      p(page) +
      p(r('丁')) +
      set('<w:pageBreakBefore/>', r('戊')) +
      set(section('continuous'), r('己')) +
      p(r('庚')) +
      set(section('nextPage'), r('辛')) +
      set(section('continuous'), r('壬'));
    const expected = ['乙', '丙', '丁', '戊', '庚'];
    const paragraphs = await paragraphsOf(body);
    expect(paragraphs.filter(({ look }) => look?.startsPage).map(({ inlines }) => toText(inlines))).toEqual(expected);
  });
});

describe('strong and emphasis', () => {
  const marked = (inlines: readonly Inline[]): string =>
    inlines
      .map((inline): string => {
        if (inline.type === 'text') return inline.text;
        if (inline.type === 'break') return '/';
        return `${inline.type === 'strong' ? '[' : '<'}${marked(inline.inlines)}${inline.type === 'strong' ? ']' : '>'}`;
      })
      .join('');
  const bold = (text: string) => run('<w:b/>', text);
  const script = (text: string) => run('<w:rFonts w:eastAsia="楷体"/>', text);
  const styles = part(
    'styles',
    '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>',
  );

  it.each([
    ['bold words', p(r('全年'), bold('不少于30场'), r('。')), '全年[不少于30场]。'],
    [
      'pieces at the borders of scripts',
      p(r('全年'), bold('不少于'), bold('30'), bold('场'), r('。')),
      '全年[不少于30场]。',
    ],
    ['breaks within', p(bold('甲'), '<w:r><w:rPr><w:b/></w:rPr><w:br/></w:r>', bold('乙'), r('丙')), '[甲]/[乙]丙'],
    ['italics and regular script', p(r('见'), run('<w:i/>', '附件'), r('和'), script('说明')), '见<附件>和<说明>'],
    ['both', p(r('甲'), run('<w:b/><w:i/>', '乙')), '甲[<乙>]'],
    ['words in front of a text', p(bold('重点工作'), r('如下。')), '[重点工作]如下。'],
    ['not the lead of a task', p(bold('1.抓好培训。'), r('办'), bold('30场'), r('。')), '1.抓好培训。办[30场]。'],
    ['not what a style makes bold', set('<w:pStyle w:val="H"/>', r('甲')), '甲'],
    [
      'not a centred line in regular script',
      set('<w:jc w:val="center"/>', script('（2026年3月5日）')),
      '（2026年3月5日）',
    ],
  ])('are %s', async (_, body, expected) => {
    const paragraphs = await paragraphsOf(body, { 'word/styles.xml': styles });
    expect(paragraphs.map(({ inlines }) => marked(inlines))).toEqual([expected]);
  });
});
