import { describe, expect, it } from 'vitest';
import { wordChecks } from '../../src/commands/verify/verify-checks.ts';
import { isFailure } from '../../src/read/reader.ts';
import { readWordFile } from '../../src/verify/read-word-file.ts';
import { verifyFile } from '../../src/verify/verify-file.ts';
import { gb9704 } from '../render/tables.ts';
import {
  blank,
  field,
  footer,
  handMadeFile,
  paragraph,
  pitch,
  right,
  run,
  sectionEnd,
  text,
  textBox,
  title,
} from './hand-made-file.ts';

/** What is found, as `id@paragraph words`. */
const findingsOf = (...made: Parameters<typeof handMadeFile>): readonly string[] => {
  const file = readWordFile(handMadeFile(...made));
  if (isFailure(file)) throw new Error(file.failure.en);
  return verifyFile(file, gb9704, { checks: wordChecks, settings: new Map() }).map(
    ({ ruleId, severity, place }) => `${severity} ${ruleId} ${place.paragraph ?? '-'} ${place.words}`,
  );
};

const sentence = '围绕群众关心的健康、气象、食品安全等话题，用群众听得懂的话讲清科学道理，把权威声音送到千家万户。';
const red = '<w:color w:val="FF0000"/>';
const mark = paragraph(
  run('示例省科学技术协会文件', '方正小标宋简体', 72, red),
  '<w:spacing w:before="1400"/><w:jc w:val="center"/>',
);
const plainNumber = paragraph(run('示科协发〔2026〕12号'), `${pitch}<w:jc w:val="center"/>`);
const number = plainNumber.replace(
  '<w:pPr>',
  '<w:pPr><w:pBdr><w:bottom w:val="single" w:sz="12" w:space="11" w:color="FF0000"/></w:pBdr>',
);
const line = (properties: string): string => `<w:p><w:r>${properties}</w:r></w:p>`;
const drawnLine = line(
  '<w:drawing><wp:anchor><wp:extent cx="5616000" cy="0"/><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:ln w="19050"><a:solidFill><a:srgbClr val="FF0000"/></a:solidFill></a:ln></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>',
);
const oldLine = line('<w:pict><v:line from="0,0" to="442pt,0" strokecolor="red" strokeweight="1.5pt"/></w:pict>');
const recipients = paragraph(run('各市（州）科协，各省级学会：'), `${pitch}<w:jc w:val="both"/>`);
const [black, script] = ['黑体', '楷体_GB2312'];

/** A notice; what takes the place of its pieces. */
const notice = {
  head: mark + blank + number + blank,
  title: title('关于印发要点的通知') + blank,
  recipients,
  text: [
    text('一、完善工作机制', black),
    text('（一）统筹力量', script),
    text(sentence),
    text('（二）办好专栏', script),
    text(`1.加强组织。${sentence}`),
    text(`2.加强保障。${sentence}`),
    text('二、强化供给', black),
    text(sentence),
  ].join(''),
  list: '',
  signature: blank + right('示例省科学技术协会', 400) + right('2026年3月5日', 400),
  rest: '',
};

const madeOf = (pieces: Partial<typeof notice>): string => Object.values({ ...notice, ...pieces }).join('');

const attachment = (label: string, name: string): string =>
  paragraph(run(label, black), pitch) + blank + title(name) + blank + text(sentence);

const list = [
  blank,
  paragraph(run('附件：1.目标任务清单'), `${pitch}<w:ind w:left="1920" w:hanging="1280"/>`),
  paragraph(run('2.活动安排'), `${pitch}<w:ind w:left="1920" w:hanging="320"/>`),
].join('');

const attachments = (...each: readonly string[]): string => each.map((one) => sectionEnd + one).join('');
const both = attachments(attachment('附件1', '目标任务清单'), attachment('附件2', '活动安排'));

const numbering = (first: string): string =>
  [
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="',
    first,
    '"/><w:numFmt w:val="chineseCountingThousand"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>',
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  ].join('');

const counted = (words: string, face: string): string =>
  text(words, face).replace('<w:pPr>', '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');

const correct: readonly (readonly [name: string, body: string, numbering?: string])[] = [
  ['a plan alone', notice.title + notice.text],
  ['a notice', madeOf({})],
  ['a title of two paragraphs', madeOf({ title: title('关于印发') + title('要点的通知') + blank })],
  ['the mark in a text box', madeOf({ head: textBox(mark) + number + blank })],
  ['a drawn rule', madeOf({ head: mark + plainNumber + drawnLine + blank })],
  ['a rule of old Word', madeOf({ head: mark + plainNumber + oldLine + blank })],
  ['attachments that begin sections', madeOf({ list, rest: both })],
  [
    'attachments behind page breaks',
    madeOf({ list, rest: both.replaceAll(sectionEnd, line('<w:br w:type="page"/>')) }),
  ],
  [
    'attachments behind page breaks and blank lines',
    madeOf({ list, rest: both.replaceAll(sectionEnd, line('<w:br w:type="page"/>') + blank) }),
  ],
  ['an attachment that is a file of its own', attachment('附件2', '活动安排')],
  [
    'a table of contents',
    title('方案') + paragraph(run('一、完善工作机制') + line('<w:tab/>').slice(5, -6) + run('1'), pitch) + notice.text,
  ],
  [
    'rules whose articles begin in black face',
    title('办法') + text('第一条', black).replace('</w:p>', `${run(`  ${sentence}`)}</w:p>`),
  ],
  [
    'a letter with copies below its date',
    madeOf({ rest: paragraph(run('抄送：省委宣传部。', '仿宋_GB2312', 28), '<w:ind w:left="280"/>') }),
  ],
  [
    'a mark that is spread over the line',
    madeOf({ head: mark.replace('center', 'distribute') + blank + number + blank }),
  ],
  [
    'a list that begins anew below a heading without a numeral',
    madeOf({ text: text('（一）统筹', script) + text('工作要求') + text('（一）办好', script) + text(sentence) }),
  ],
  [
    'a list of attachments behind typed blanks',
    madeOf({ list: list.replaceAll(/<w:ind [^>]*>/g, '').replace('附件：', '　　附件：'), rest: both }),
  ],
  ['a list that cites its titles', madeOf({ list: list.replace('活动安排', '《活动安排》'), rest: both })],
  ['numerals that Word counts', madeOf({ text: counted('完善机制', black) + text(sentence) }), numbering('1')],
];

describe('A document of other makers that is right', () => {
  for (const [name, body, counters = ''] of correct) {
    it(`is left alone: ${name}`, () => {
      expect(findingsOf(body, { numbering: counters })).toEqual([]);
    });
  }
});

it('asks for a face of any name', () => {
  const file = readWordFile(handMadeFile(notice.title + notice.text));
  if (isFailure(file)) throw new Error(file.failure.en);
  const fonts = { ...gb9704.fonts, title: 'constructor', body: '__proto__' };
  const found = verifyFile(file, { ...gb9704, fonts }, { checks: wordChecks, settings: new Map() });
  expect(new Set(found.map(({ ruleId }) => ruleId))).toEqual(new Set(['title-face', 'text-face', 'heading-face']));
});

type Fault = readonly [name: string, pieces: Partial<typeof notice>, ...found: string[]];

const signedOn = (date: string): Partial<typeof notice> => ({
  signature: blank + right('示例省科学技术协会', 400) + right(date, 400),
});

/** The end of a section of turned sheets. */
const turned = paragraph(
  '',
  '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/><w:pgMar w:top="1588" w:right="2098" w:bottom="1474" w:left="1984" w:header="851" w:footer="1420" w:gutter="0"/></w:sectPr>',
);

/** Urgency above the mark, in this face. */
const urgentIn = (face: string): Partial<typeof notice> => ({
  head: paragraph(run('特急', face), pitch) + notice.head,
});

/** Copies below the date, without an imprint. */
const copiesTo = (words: string): Partial<typeof notice> => ({
  rest: paragraph(run(words, '仿宋_GB2312', 28), '<w:ind w:left="280"/>'),
});

const faults: readonly Fault[] = [
  ['a year of two digits', { head: notice.head.replace('2026', '26') }, 'error document-number 3 示科协发〔26〕12号'],
  ['urgency in Song', urgentIn('宋体'), 'error urgency 1 特急'],
  ['urgency in no face of its own', urgentIn(''), 'error urgency 1 特急'],
  ['a mark at the left', { head: notice.head.replace('center', 'left') }, 'error issuer-mark 1 示例省科学技术协会文件'],
  ['a date in Han digits', signedOn('二〇二六年三月五日'), 'error issue-date 18 二〇二六年三月五日'],
  ['a date at the left', { signature: text('2026年3月5日') }, 'warning signature-place 16 2026年3月5日'],
  [
    'a title at the left',
    { title: title('关于印发要点的通知').replace('center', 'left') },
    'warning title-place 5 关于印发要点的通知',
  ],
  [
    'an indented title',
    { title: title('关于印发要点的通知').replace('<w:jc', '<w:ind w:firstLine="640"/><w:jc') },
    'warning title-place 5 关于印发要点的通知',
  ],
  [
    'a name between the places of sealed and unsealed ones',
    { signature: blank + right('省科协', 400) + right('2026年3月5日', 200) },
    'warning signature-place 18 2026年3月5日',
  ],
  [
    'copies behind a half-width colon',
    copiesTo('抄送:省委宣传部。'),
    'error copies-mark 19 抄送:省委宣传部。',
    'warning width-and-digit-mixed 19 抄送:省委宣传部。',
  ],
  [
    'a date of printing without 印发',
    {
      rest: `${copiesTo('抄送：省委宣传部。').rest}${paragraph(run('示例省科协办公室　　　　2026年3月6日', '仿宋_GB2312', 28))}`,
    },
    'error printing-date 20 示例省科协办公室 2026年3月6日',
    'warning imprint-not-at-foot 20 示例省科协办公室　　　　2026年3月6',
  ],
  [
    'a turned sheet with other margins',
    { rest: turned.replace('w:top="1588"', 'w:top="1000"') },
    'error page-margins - ',
  ],
  [
    'a title in the type of the text',
    { title: paragraph(run('关于印发要点的通知'), `${pitch}<w:jc w:val="center"/>`) },
    'warning title-face 5 关于印发要点的通知',
    'warning title-size 5 关于印发要点的通知',
  ],
  [
    'a second line of a title in another size',
    { title: title('关于印发') + title('要点的通知').replace('w:val="44"', 'w:val="40"') },
    'warning title-size 6 要点的通知',
  ],
  [
    'a second line of a title in another face',
    { title: title('关于印发') + title('要点的通知').replaceAll('方正小标宋简体', black) },
    'warning title-face 6 要点的通知',
  ],
  [
    'recipients without a colon',
    { recipients: recipients.replace('：', '') },
    'error recipients 7 各市（州）科协，各省级学会',
  ],
  [
    'a black mark in a text box',
    { head: textBox(mark.replace(red, '')) + number + blank },
    'error issuer-mark 2 示例省科学技术协会文件',
  ],
  [
    'square brackets in a text box',
    { head: textBox(mark + number.replace('〔', '[').replace('〕', ']')) },
    'error document-number 3 示科协发[2026]12号',
  ],
  [
    'headings out of turn',
    { text: text('(一)统筹', script) + text('(三)办好', script) + text(sentence) },
    'error heading-count 9 (三)',
    'warning width-and-digit-mixed 8 (一)统筹',
    'warning width-and-digit-mixed 9 (三)办好',
  ],
  [
    'a mark behind a numeral in brackets',
    { text: text('（一）、统筹', script) + text(sentence) },
    'warning numeral-point 8 （一）、统筹',
  ],
  ['a Han numeral with a point', { text: text('一.统筹', black) + text(sentence) }, 'warning numeral-point 8 一.统筹'],
  [
    'a list that begins anew behind a sentence',
    { text: text('（一）统筹', script) + text(sentence) + text('（一）办好', script) + text(sentence) },
    'error heading-count 10 （一）',
  ],
  ['a numeral that counts nothing', { text: text('十十、统筹', black) }, 'error heading-count 8 十十、'],
  ['an Arabic numeral with 、', { text: text('1、一体推进。') }, 'warning heading-point 8 1、'],
  ['a comma behind brackets', { text: text('（一），统筹', script) }, 'warning heading-point 8 （一），'],
  ['a heading with a full stop', { text: text('一、统筹。', black) }, 'info heading-mark 8 一、统筹。'],
  ['text with a least pitch', { text: text('甲').replace('exact', 'atLeast') }, 'warning line-pitch 8 甲'],
  [
    'typed blanks in place of an indent',
    { text: text('　　甲').replace(/<w:ind [^>]*>/, '') },
    'info indent-typed 8 甲',
  ],
  [
    'a blank before a paragraph',
    { text: text('甲').replace('w:before="0"', 'w:before="120"') },
    'info paragraph-spacing 8 甲',
  ],
  [
    'ragged text',
    { text: text('围绕群众'.repeat(8)).replace('"both"', '"left"') },
    'info text-alignment 8 围绕群众围绕群众围绕群众围绕群众围绕群众围绕群众围绕群众围绕群众',
  ],
  [
    'italic and underlined type',
    {
      text:
        text('甲').replace('<w:rPr>', '<w:rPr><w:i/>') + text('乙').replace('<w:rPr>', '<w:rPr><w:u w:val="single"/>'),
    },
    'info text-emphasis 8 甲',
    'info text-emphasis 9 乙',
  ],
  [
    'quotation marks in a Latin face',
    { text: text('“甲”').replace('w:ascii="仿宋_GB2312"', 'w:ascii="Arial"').replace(' w:hint="eastAsia"', '') },
    'info chinese-marks 8 “甲”',
  ],
  [
    'a tracked insertion',
    { text: text('甲').replace(/<w:r>.*<\/w:r>/, '<w:ins w:id="1">$&</w:ins>') },
    'info leftovers - ',
  ],
  ['many empty lines', { signature: blank.repeat(3) + notice.signature }, 'info empty-paragraphs 19 '],
  [
    'labels in Han digits',
    { list, rest: both.replace('附件1', '附件一').replace('>附件2', '>附件二') },
    'error attachment-labels 23 附件一',
    'error attachment-labels 29 附件二',
  ],
  [
    'an attachment that may be a file of its own',
    { list, rest: attachments(attachment('附件1', '目标任务清单')) },
    'warning attachment-titles 17 附件：1.目标任务清单',
  ],
  [
    'an attachment in the middle of a page',
    { list, rest: both.replace(/(.*)<w:p><w:pPr><w:sectPr>.*?<\/w:sectPr><\/w:pPr><\/w:p>/s, '$1') },
    'error attachment-labels 28 附件2',
  ],
  [
    'a date with blanks, which is one fault',
    signedOn('2026 年 3 月 5 日'),
    'warning width-and-digit-mixed 18 2026 年 3 月',
  ],
  ['a label with a colon', { list, rest: both.replace('附件1', '附件1：') }, 'info attachment-labels 23 附件1：'],
  [
    'a mark in the list',
    { list: list.replace('任务清单', '任务清单；'), rest: both },
    'error attachment-list 17 附件：1.目标任务清单；',
  ],
  [
    'a list of attachments at the edge',
    { list: list.replaceAll(/<w:ind [^>]*>/g, ''), rest: both },
    'error attachment-list 17 附件：1.目标任务清单',
  ],
  [
    'a list that skips a number',
    { list: list.replace('2.活动', '3.活动'), rest: both },
    'error attachment-list 18 3.活动安排',
  ],
  [
    'more attachments than the list has',
    { list: list.replace(/<w:p>(?!.*<w:p>).*/s, ''), rest: both },
    'error attachment-titles 17 附件：1.目标任务清单',
  ],
  [
    'an attachment without a title',
    { list, rest: both.replace(title('活动安排'), '') },
    'error attachment-titles 29 附件2',
  ],
  ['a label that skips a number', { list, rest: both.replace('>附件2', '>附件3') }, 'error attachment-labels 29 附件3'],
  [
    'an indented label',
    { list, rest: both.replace(paragraph(run('附件2', black), pitch), text('附件2', black)) },
    'error attachment-labels 29 附件2',
  ],
  [
    'a label in Song',
    { list, rest: both.replace(run('附件2', black), run('附件2', '宋体')) },
    'error attachment-labels 29 附件2',
  ],
  [
    'an attachment of another title',
    { list, rest: both.replace(/活动安排(?!.*活动安排)/s, '活动的安排') },
    'error attachment-titles 31 活动的安排',
  ],
];

describe('What boxes and blanks place', () => {
  it('is not judged by the format of its paragraph', () => {
    const boxed = (side: 'left' | 'right'): string => textBox(footer(side).replace(/<w:ind.*?\/>/, ''));
    expect(findingsOf(madeOf({}), { odd: boxed('right'), even: boxed('left') })).toEqual([]);
    const printed = paragraph(run('示例省科协办公室　　　　2026年3月6日印发', '仿宋_GB2312', 28));
    expect(findingsOf(madeOf({ rest: printed }))).toEqual([expect.stringContaining('imprint-not-at-foot')]);
  });
});

describe('A fault in a document of other makers', () => {
  for (const [name, pieces, ...found] of faults) {
    it(`is found once: ${name}`, () => {
      expect(findingsOf(madeOf(pieces))).toEqual(found);
    });
  }

  it('is told once where many paragraphs have it', () => {
    const hidden = text('XXXX').replace('<w:rPr>', '<w:rPr><w:vanish/>');
    const body = madeOf({ text: notice.text + hidden.repeat(6) });
    expect(findingsOf(body)).toEqual(['warning hidden-text 16 XXXX']);
  });

  it('is found in numerals that Word counts', () => {
    const body = madeOf({ text: counted('完善机制', black) + text(sentence) });
    expect(findingsOf(body, { numbering: numbering('2') })).toEqual(['error heading-count 8 二、']);
  });

  it('is found in footers with fields of one element', () => {
    const body = madeOf({});
    const count = field('NUMPAGES');
    expect(findingsOf(body, { odd: footer('right', count), even: footer('left', count) })).toEqual([
      'warning page-number-missing - ',
    ]);
    expect(findingsOf(body, { even: footer('left', field('PAGE', black)) })).toEqual(['warning page-number-type - ']);
    expect(findingsOf(body, { odd: footer('right', field('PAGE', '宋体', 21)) })).toEqual([
      'warning page-number-type - ',
    ]);
  });
});
