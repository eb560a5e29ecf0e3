import { describe, expect, it } from 'vitest';
import { composePublication } from '../../src/compose/publication.ts';
import type { PrintedLine } from '../../src/document/printed-line.ts';
import { isFailure } from '../../src/read/reader.ts';
import { docx } from '../../src/render/docx.ts';
import { printLines } from '../../src/render/text.ts';
import { readWordFile } from '../../src/verify/read-word-file.ts';
import { compareText } from '../../src/verify/text/compare-text.ts';
import { planOf } from '../compose/sample-plan.ts';
import { p, r, wordFile } from '../read/word-file.ts';
import { gb9704 } from '../render/tables.ts';

const compare = (bytes: Uint8Array, expected: readonly PrintedLine[]) => {
  const file = readWordFile(bytes);
  if (isFailure(file)) throw new Error(file.failure.zh);
  return compareText(file, expected).map(({ id, paragraph, words, message }) => [id, paragraph, words, message.zh]);
};

const line = (...cells: readonly string[]): PrintedLine => ({ cells, isElement: false });
const element = (text: string): PrintedLine => ({ cells: [text], isElement: true });

const paragraphs = (...texts: readonly string[]): Uint8Array => wordFile(texts.map((text) => p(r(text))).join(''));

describe('the text', () => {
  const expected = [
    '清河县科协2026年工作要点',
    '一、强化供给',
    '举办专题培训30场，播出专栏52期。',
    '二、加强保障',
    '各单位要认真落实。',
  ].map((text) => line(text));
  const asPlanned = expected.map(({ cells }) => cells[0] ?? '');

  it('may break its lines and have blanks around it', () => {
    const broken = p(r('清河县科协'), '<w:r><w:br/></w:r>', r('2026年工作要点'));
    const rest = asPlanned.slice(1).map((text) => p(r(`　　${text} `)));
    expect(compare(wordFile(broken + rest.join('')), expected)).toEqual([]);
  });

  it('may lack the full-width blank at which a title breaks', () => {
    const broken = p(r('清河县科协'), '<w:r><w:br/></w:r>', r('清河县教育局关于开展讲座的通知'));
    expect(compare(wordFile(broken), [line('清河县科协\u3000清河县教育局关于开展讲座的通知')])).toEqual([]);
  });

  it('is told where it was altered, change by change', () => {
    const given = asPlanned.with(2, '举办专题培训40场，播出专栏53期。');
    expect(compare(paragraphs(...given), expected)).toEqual([
      [
        'text-altered',
        3,
        '举办专题培训40场，播出专栏53期。',
        '文字和计划不一致：计划是“举办专题培训30场，播出专栏52期。”，文件是“举办专题培训40场，播出专栏53期。”',
      ],
    ]);
  });

  it.each([
    [5, '各单位要认真落实'],
    [4, '二、加强 保障'],
    [3, '举办专题培训30场,播出专栏52期。'],
  ])('has no character more or less: paragraph %i as %s', (number, text) => {
    const found = compare(paragraphs(...asPlanned.with(number - 1, text)), expected);
    expect(found.map(([id, paragraph]) => [id, paragraph])).toEqual([['text-altered', number]]);
  });

  it('is told where something is missing, and behind what it belongs', () => {
    expect(compare(paragraphs(...asPlanned.toSpliced(3, 1)), expected)).toEqual([
      ['text-missing', 3, '', '第3段之后缺计划里的一段：“二、加强保障”'],
    ]);
    expect(compare(paragraphs(...asPlanned.slice(1)), expected)).toEqual([
      ['text-missing', null, '', '文件开头缺计划里的一段：“清河县科协2026年工作要点”'],
    ]);
  });

  it('is told where something was added', () => {
    expect(compare(paragraphs(...asPlanned.toSpliced(2, 0, '另外一段话')), expected)).toEqual([
      ['text-added', 3, '另外一段话', '计划里没有这段文字'],
    ]);
  });

  it('is told what is missing behind a paragraph that was altered, and what became of nothing', () => {
    const given = ['清河县科协2025年工作要点', ...asPlanned.slice(2)];
    expect(compare(paragraphs(...given), expected).map(([id, paragraph]) => [id, paragraph])).toEqual([
      ['text-altered', 1],
      ['text-missing', 1],
    ]);
    const other = compare(paragraphs(...asPlanned.with(4, '各地天气晴好')), expected);
    expect(other.map(([id]) => id)).toEqual(['text-missing', 'text-added']);
  });

  it('keeps its order', () => {
    const [first = '', second = '', ...rest] = asPlanned;
    expect(
      compare(paragraphs(second, first, ...rest), expected)
        .map(([id]) => id)
        .sort(),
    ).toEqual(['text-added', 'text-missing']);
  });

  it('is compared cell by cell in tables', () => {
    const cell = (...texts: readonly string[]) => `<w:tc>${texts.map((text) => p(r(text))).join('')}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('序号')}${cell('指标')}</w:tr><w:tr>${cell('1')}${cell('专题', '培训')}</w:tr><w:tr>${cell('')}${cell('31场')}</w:tr></w:tbl>`;
    const rows = [line('序号', '指标'), line('1', '专题培训'), line('', '30场')];
    expect(compare(wordFile(table), rows)).toEqual([
      ['text-altered', 7, '31场', '文字和计划不一致：计划是“30场”，文件是“31场”'],
    ]);
  });

  it('is found again behind a long stretch that was taken away', () => {
    const many = Array.from({ length: 200 }, (_, index) => `第${index}条　内容${index * 7}`);
    const found = compare(
      paragraphs(...many.slice(0, 20), ...many.slice(150)),
      many.map((text) => line(text)),
    );
    expect(found).toHaveLength(130);
    expect(found.every(([id, paragraph]) => id === 'text-missing' && paragraph === 20)).toBe(true);
  });

  it('takes ten thousand paragraphs that were all changed in little time', () => {
    const many = Array.from(
      { length: 10_000 },
      (_, index) => `第${index}项举办培训${index}场，参加人数不少于${index}人。`,
    );
    const start = performance.now();
    const found = compare(
      paragraphs(...many.map((text) => text.replace('培训', '讲座'))),
      many.map((text) => line(text)),
    );
    expect(found.every(([id]) => id === 'text-altered')).toBe(true);
    expect(found).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

describe('what stands around the text', () => {
  const expected = [
    element('清河县教育局'),
    element('清河县科学技术协会文件'),
    element('清科协发〔2026〕3号'),
    element('签发人：林一舟　许南乔'),
    line('关于印发要点的通知'),
    element('清河县科协办公室　2026年3月6日印发'),
  ];

  it('may be arranged otherwise', () => {
    const given = [
      '清河县教育局',
      '文件',
      '清河县科学技术协会',
      '清科协发〔2026〕3号 签发人：林一舟',
      '许南乔',
      '关于印发要点的通知',
      '2026年3月6日印发',
      '清河县科协办公室',
    ];
    expect(compare(paragraphs(...given), expected)).toEqual([]);
  });

  it('keeps its words for the line that has them, where another one only begins with them', () => {
    const given = [
      '清河县教育局 密',
      '清河县教育局',
      '清河县科学技术协会文件',
      '清科协发〔2026〕3号',
      '签发人：林一舟　许南乔',
      '关于印发要点的通知',
      '清河县科协办公室　2026年3月6日印发',
    ];
    expect(compare(paragraphs(...given), expected)).toEqual([
      ['text-added', 1, '清河县教育局 密', '计划里没有这段文字'],
    ]);
  });

  it('has all its words, and no others', () => {
    const given = [
      '清河县教育局',
      '清河县科学技术协会文件',
      '清科协发〔2026〕4号',
      '签发人：林一舟　许南乔',
      '关于印发要点的通知',
      '密件',
    ];
    expect(compare(paragraphs(...given), expected)).toEqual([
      [
        'text-altered',
        3,
        '清科协发〔2026〕4号',
        '文字和计划不一致：计划是“清科协发〔2026〕3号”，文件是“清科协发〔2026〕4号”',
      ],
      ['text-added', 6, '密件', '计划里没有这段文字'],
      ['text-missing', null, '', '文件里没有计划里的“清河县科协办公室　2026年3月6日印发”'],
    ]);
  });
});

describe('what kepu prints itself', () => {
  const official = {
    mark: '清河县科学技术协会文件',
    number: '清科协发〔2026〕3号',
    urgency: '加急',
    copyNumber: '12',
    recipients: ['各乡镇科协', '县级各学会、协会'],
    noticeText: '现将要点印发给你们。\n\n请认真落实。',
    contact: '联系人：林一舟',
    cc: ['县委宣传部', '县教育局'],
    printing: { office: '清河县科协办公室', date: '2026-03-06' },
  };
  const attachments = [
    { title: '目标任务清单', content: 'checklist' as const },
    { title: '合作专栏一览表', content: 'columns' as const },
  ];
  it.each([
    ['a plan', {}],
    ['a sealed notice', { form: 'notice', signed: { date: '2026-03-05' } }],
    ['an unsealed notice', { form: 'notice', signed: { date: '2026-03-05', seal: false } }],
    [
      'a joint notice',
      {
        form: 'notice',
        mark: { hosts: ['清河县科学技术协会', '清河县教育局'], suffix: '文件' },
        signers: ['林一舟', '许南'],
        signed: { by: ['清河县科学技术协会', '清河县教育局'], date: '2026-03-05' },
      },
    ],
    ['a stamped notice', { form: 'notice', signed: { date: '2026-03-05', stamp: { title: '主任', name: '林一舟' } } }],
    ['a letter', { form: 'letter', signed: { date: '2026-03-05' } }],
  ])('%s says what its plan says', async (_, publication) => {
    const plan = planOf({
      title: '清河县科协\n2026年工作要点',
      overview: '总体要求。\n\n- 第一项\n- 第二项\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |',
      publication: { ...official, ...publication } as never,
      attachments,
    });
    const document = await composePublication(plan, { draft: false });
    const bytes = await docx.render(document, gb9704);
    expect(compare(bytes, printLines(document))).toEqual([]);
    expect(compare(bytes, [...printLines(document), line('多一段。')])).toHaveLength(1);
  });
});
