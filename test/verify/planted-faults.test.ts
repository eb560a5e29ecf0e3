import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { settlePages } from '../../src/commands/pages/settle-pages.ts';
import { wordChecks } from '../../src/commands/verify/verify-checks.ts';
import type { WrittenPublication } from '../../src/plan/generated/types.generated.ts';
import { isFailure } from '../../src/read/reader.ts';
import { readWordFile } from '../../src/verify/read-word-file.ts';
import { verifyFile } from '../../src/verify/verify-file.ts';
import { planOf } from '../compose/sample-plan.ts';
import { unzip } from '../render/printed-lines.ts';
import { gb9704 } from '../render/tables.ts';

const publication: WrittenPublication = {
  form: 'notice',
  mark: '示例省科学技术协会文件',
  number: '示科协发〔2026〕12号',
  urgency: '加急',
  copyNumber: '000001',
  recipients: ['各市（州）科协', '各省级学会'],
  noticeText: '现将《示例省科协2026年工作要点》印发给你们，请结合实际认真贯彻落实，并按季度报送进展情况。',
  signed: { date: '2026-03-05' },
  contact: '联系人：林一舟；电话：0000-0000000',
  cc: ['省委宣传部', '省教育厅'],
  printing: { office: '示例省科协办公室', date: '2026-03-06' },
};

const plan = planOf({
  title: '示例省科协2026年工作要点',
  issuer: '示例省科学技术协会',
  overview: '2026年工作的总体要求是围绕中心、服务大局，把优质科普资源送到基层，推动全省科普工作再上台阶。',
  sections: ['完善工作机制', '强化科普供给', '夯实工作基础'].map((title) => ({
    title,
    tasks: ['统筹各方力量', '办好媒体专栏'].map((lead) => ({
      title: lead,
      text: '围绕群众关心的健康、气象、食品安全等话题，用群众听得懂的话讲清科学道理，把权威声音送到千家万户。',
    })),
  })),
  publication,
  attachments: [
    { title: '目标任务清单', content: 'checklist' },
    { title: '活动安排', text: '每季度举办一次主题活动，具体安排另行通知，请各单位提前做好准备。' },
  ],
});

const [document, styles, settings, core] = [
  'word/document.xml',
  'word/styles.xml',
  'word/settings.xml',
  'docProps/core.xml',
] as const;

/** The id and paragraph of what is found in a file with these parts. */
const findingsOf = (parts: Readonly<Record<string, string>>) => {
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
  const file = readWordFile(bytes);
  if (isFailure(file)) throw new Error(file.failure.en);
  return verifyFile(file, gb9704, { checks: wordChecks, settings: new Map() });
};

/** A fault: the part, what of it gives way to what, and the only checks that may find it. */
type Fault = readonly [name: string, part: string, from: string | RegExp, to: string, ...ids: string[]];

const faults: readonly Fault[] = [
  [
    'a sheet of letter size',
    document,
    /<w:pgSz w:w="11906" w:h="16838"\/>/g,
    '<w:pgSz w:w="12240" w:h="15840"/>',
    'page-size',
    'imprint-not-at-foot',
  ],
  [
    'a top margin of 30 mm',
    document,
    /w:pgMar w:top="2098"/g,
    'w:pgMar w:top="1701"',
    'page-margins',
    'page-line-count',
    'imprint-not-at-foot',
  ],
  [
    'a left margin of 20 mm',
    document,
    /(w:bottom="1984" w:left=)"1588"/g,
    '$1"1134"',
    'page-margins',
    'line-character-count',
  ],
  [
    'a typed grid',
    document,
    /<w:docGrid w:linePitch="579"\/>/g,
    '<w:docGrid w:type="lines" w:linePitch="312"/>',
    'page-grid',
  ],
  ['one footer for all pages', settings, '<w:evenAndOddHeaders/>', '', 'page-number-sides'],
  [
    'odd numbers in the middle',
    'word/footer1.xml',
    '<w:jc w:val="right"/>',
    '<w:jc w:val="center"/>',
    'page-number-sides',
  ],
  ['hyphens around the number', 'word/footer1.xml', /—/g, '-', 'page-number-form'],
  [
    'page numbers of 18 pt',
    styles,
    /(w:styleId="Footer">.*?)<w:sz w:val="28"\/>/,
    '$1<w:sz w:val="36"/>',
    'page-number-type',
  ],
  ['page numbers too low', document, /w:footer="1420"/g, 'w:footer="708"', 'page-number-place'],
  ['brackets of another form', document, '〔2026〕12号', '[2026]12号', 'document-number', 'first-page-without-text'],
  ['a padded serial number', document, '〔2026〕12号', '〔2026〕012号', 'document-number'],
  ['第 in the number', document, '〔2026〕12号', '〔2026〕第12号', 'document-number', 'first-page-without-text'],
  ['a copy number of five digits', document, '>000001<', '>00001<', 'copy-number'],
  ['another word of urgency', document, '>加急<', '>平急<', 'urgency'],
  ['a black mark', styles, '<w:color w:val="FF0000"/>', '<w:color w:val="000000"/>', 'issuer-mark'],
  ['no red rule', document, /<w:pBdr><w:bottom w:val="single" w:sz="12".*?<\/w:pBdr>/, '', 'red-rule'],
  ['a title of 20 pt', styles, /(w:styleId="Title">.*?)<w:sz w:val="44"\/>/, '$1<w:sz w:val="40"/>', 'title-size'],
  ['a title in black face', styles, /(w:styleId="Title">.*?w:eastAsia=)"方正小标宋简体"/, '$1"黑体"', 'title-face'],
  ['a title with a full stop', document, '的通知</w:t>', '的通知。</w:t>', 'title-mark'],
  [
    'indented recipients',
    document,
    '<w:pStyle w:val="Recipients"/>',
    '<w:pStyle w:val="Recipients"/><w:ind w:firstLine="630"/>',
    'recipients',
  ],
  ['a half-width colon', document, '各省级学会：', '各省级学会:', 'recipients', 'width-and-digit-mixed'],
  [
    'text in Song',
    styles,
    /(w:styleId="BodyText">.*?)<\/w:style>/,
    '$1<w:rPr><w:rFonts w:eastAsia="宋体"/></w:rPr></w:style>',
    'text-face',
    'heading-face',
  ],
  [
    'text of 15 pt',
    styles,
    /(w:styleId="BodyText">.*?)<\/w:style>/,
    '$1<w:rPr><w:sz w:val="30"/></w:rPr></w:style>',
    'text-size',
    'line-character-count',
  ],
  [
    'blue text',
    styles,
    /(w:styleId="BodyText">.*?)<\/w:style>/,
    '$1<w:rPr><w:color w:val="0000FF"/></w:rPr></w:style>',
    'text-colour',
  ],
  [
    'a pitch of 30 pt',
    styles,
    'w:line="579" w:lineRule="exact"/><w:jc w:val="both"/>',
    'w:line="600" w:lineRule="exact"/><w:jc w:val="both"/>',
    'line-pitch',
    'page-line-count',
  ],
  [
    'no indent',
    styles,
    '<w:ind w:firstLine="630" w:firstLineChars="200"/></w:pPr></w:style>',
    '</w:pPr></w:style>',
    'first-line-indent',
    'first-page-without-text',
  ],
  [
    'a bold paragraph',
    styles,
    /(w:styleId="BodyText">.*?)<\/w:style>/,
    '$1<w:rPr><w:b/></w:rPr></w:style>',
    'text-emphasis',
  ],
  ['a heading in Song', styles, /(w:styleId="Heading1">.*?w:eastAsia=)"黑体"/, '$1"宋体"', 'heading-face', 'text-face'],
  ['a numeral that is left out', document, '三、夯实', '四、夯实', 'heading-count'],
  ['a numeral that is repeated', document, '三、', '二、', 'heading-count'],
  [
    'a mark behind an attachment',
    document,
    '目标任务清单</w:t>',
    '目标任务清单；</w:t>',
    'attachment-list',
    'attachment-titles',
  ],
  [
    'another title of an attachment',
    document,
    /活动安排(?=<\/w:t><\/w:r><\/w:p><w:p><w:pPr><w:pStyle w:val="BodyText")/,
    '活动计划',
    'attachment-titles',
  ],
  ['a padded date', document, '2026年3月5日', '2026年03月05日', 'issue-date', 'signature-place'],
  ['a date in Han numerals', document, '2026年3月5日', '二〇二六年三月五日', 'issue-date'],
  [
    'a date at the edge',
    document,
    /(<w:pStyle w:val="IssueDate"\/>(?:(?!<\/w:pPr>).)*)<w:ind w:right="\d+"\/>/,
    '$1',
    'signature-place',
  ],
  [
    'a remark without brackets',
    document,
    '（联系人：林一舟；电话：0000-0000000）',
    '联系人：林一舟；电话：0000-0000000',
    'remark',
  ],
  [
    'an imprint of 16 pt',
    styles,
    /(w:styleId="Imprint">.*?)<w:sz w:val="28"\/>/,
    '$1<w:sz w:val="32"/>',
    'imprint-type',
  ],
  ['copies without a full stop', document, '省教育厅。', '省教育厅', 'copies-mark'],
  ['a padded date of printing', document, '3月6日印发', '03月06日印发', 'printing-date'],
  [
    'a thin first rule',
    document,
    /(<w:pStyle w:val="Imprint"\/>.*?<w:top w:val="single" w:sz=)"8"/,
    '$1"4"',
    'imprint-rules',
  ],
  ['a comma between titles', document, '围绕群众关心的', '围绕《甲》、《乙》等', 'title-mark-separator'],
  ['straight quotes', document, '围绕群众关心的', '围绕&quot;群众关心&quot;的', 'straight-quotes'],
  ['a half-width comma', document, '围绕群众关心的健康、气象', '围绕群众关心的健康,气象', 'width-and-digit-mixed'],
  ['full-width digits', document, '每季度举办一次', '每季度举办２次', 'width-and-digit-mixed'],
  ['a doubled mark', document, '食品安全等话题，', '食品安全等话题，，', 'mark-doubled'],
  ['a range of years with a hyphen', document, '每季度举办一次', '2026-2028年每季度举办一次', 'range-mark'],
  ['a placeholder', document, '具体安排另行通知', '具体安排【待补充】', 'placeholder'],
  ['a secret mark', document, '>加急<', '>秘密★1年<', 'secrecy-mark'],
  ['fields that update', settings, '<w:compat>', '<w:updateFields w:val="true"/><w:compat>', 'update-fields'],
  [
    'an author that is a tool',
    core,
    /<dc:creator>.*?<\/dc:creator>/,
    '<dc:creator>python-docx</dc:creator>',
    'file-properties',
  ],
];

describe('a Word file of kepu', () => {
  let parts: Readonly<Record<string, string>> = {};
  beforeAll(async () => {
    parts = unzip((await settlePages(plan, { draft: false }, gb9704)).bytes);
  });

  it('is as it should be', () => {
    expect(findingsOf(parts).map(({ ruleId, message }) => `${ruleId}: ${message.zh}`)).toEqual([]);
  });

  it.each([
    [
      'a list that begins anew below a line that announces it',
      '（二）办好',
      '工作要求如下：</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia" w:eastAsia="楷体_GB2312"/></w:rPr><w:t xml:space="preserve">（一）办好',
    ],
    ['a level of secrecy that is spoken of', '围绕群众关心的', '标注“秘密★1年”的资料由专人保管，围绕群众关心的'],
    ['a letter of invitation', '围绕群众关心的', '印发【邀请函】，围绕群众关心的'],
  ])('with %s is as it should be', (_, from, to) => {
    const planted = (parts[document] ?? '').replace(from, to);
    expect(planted).not.toBe(parts[document]);
    expect(
      findingsOf({ ...parts, [document]: planted }).map(({ ruleId, message }) => `${ruleId}: ${message.zh}`),
    ).toEqual([]);
  });

  it('is as it should be with a name that is too long for a date four characters in', async () => {
    const by = ['中共示例省委全面推进科学素质建设委员会办公室'];
    const signed = planOf({
      title: plan.title,
      publication: { ...publication, mark: '示例省委科学素质委员会文件', signed: { ...publication.signed, by } },
    });
    const { bytes } = await settlePages(signed, { draft: false }, gb9704);
    expect(findingsOf(unzip(bytes)).map(({ ruleId, message }) => `${ruleId}: ${message.zh}`)).toEqual([]);
  });

  it.each(faults.map((fault) => [fault[0], fault] as const))(
    'with %s is found out',
    (_, [, part, from, to, id, ...others]) => {
      const xml = parts[part] ?? '';
      const planted = xml.replace(from, to);
      expect(planted).not.toBe(xml);
      const found = new Set(findingsOf({ ...parts, [part]: planted }).map(({ ruleId }) => ruleId));
      expect(found).toContain(id);
      expect([...found].filter((each) => each !== id && !others.includes(each))).toEqual([]);
    },
  );
});
