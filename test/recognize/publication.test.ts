import { describe, expect, it } from 'vitest';
import { recognizePlan } from '../../src/recognize/recognize.ts';
import { paragraph } from './lines.ts';

const title = '清河县科协2026年工作要点';
const notice = {
  head: [] as readonly string[],
  title: ['清河县科协关于印发', '《清河县科协2026年工作要点》的通知'] as readonly string[],
  text: ['各乡镇科协：', '现将要点印发给你们。'] as readonly string[],
  foot: ['清河县科协', '2026年3月5日'] as readonly string[],
  plan: [title, '一、总体要求', '办好讲座。'] as readonly string[],
  imprint: [] as readonly string[],
};

/** The publication that is made of a notice; what takes the place of its pieces. */
const recognized = (pieces: Partial<typeof notice>) => {
  const blocks = Object.values({ ...notice, ...pieces })
    .flat()
    .map((text) => paragraph(text));
  const properties = { creator: '', subject: '', keywords: [], date: '' };
  const document = { title: '', properties, orientation: 'portrait', draft: false, blocks } as const;
  const options = { year: null, thisYear: 2026, name: '', registers: [], nameId: () => null, depth: 'whole' } as const;
  return recognizePlan({ document, asides: [] }, options).plan;
};

const plain = {
  form: 'notice',
  recipients: ['各乡镇科协'],
  noticeText: '现将要点印发给你们。\n',
  signed: { date: '2026-03-05' },
};
const number = '清科协〔2026〕3号';
const noticeTitle = notice.title.join('\n');

describe('the publication of a notice', () => {
  it.each<readonly [name: string, pieces: Partial<typeof notice>, more: object]>([
    ['a bare notice', {}, {}],
    [
      'a head of all its elements',
      { head: ['000001', '特急', '清河县科协文件', number, '签发人：李某　王某'] },
      { copyNumber: '000001', urgency: '特急', mark: '清河县科协文件', number, signers: ['李某', '王某'] },
    ],
    [
      'a joint mark',
      { head: ['清河县科协', '清河县教育局文件', number] },
      { mark: { hosts: ['清河县科协', '清河县教育局'], suffix: '文件' }, number },
    ],
    [
      'a mark of one word',
      { head: ['清河县科协', '文件', number] },
      { form: 'letter', mark: { hosts: ['清河县科协', '文件'] }, number },
    ],
    ['a letterhead', { head: ['清河县科协', number] }, { form: 'letter', mark: '清河县科协', number }],
    [
      'a joint letterhead',
      { head: ['清河县科协', '清河县教育局', number] },
      { form: 'letter', mark: { hosts: ['清河县科协', '清河县教育局'] }, number },
    ],
    [
      'a stamp',
      { foot: ['县科协主席　李小某', '2026年3月5日'] },
      { signed: { stamp: { title: '县科协主席', name: '李小某' }, date: '2026-03-05' } },
    ],
    ['a remark', { foot: [...notice.foot, '（此件公开发布）'] }, { contact: '此件公开发布' }],
    [
      'another name below it',
      { foot: ['清河县教育局', '2026年3月5日'] },
      { noticeTitle, signed: { by: ['清河县教育局'], date: '2026-03-05' } },
    ],
    ['nothing below it', { foot: [] }, { noticeTitle, signed: { by: [] } }],
    ['a date alone', { foot: ['2026年3月5日'] }, { noticeTitle, signed: { by: [], date: '2026-03-05' } }],
    [
      'a date in Han numerals, which is text',
      { text: ['各乡镇科协：'], foot: ['清河县科协', '二〇二六年三月五日'] },
      { noticeTitle, noticeText: '清河县科协\n\n二〇二六年三月五日\n', signed: { by: [] } },
    ],
    [
      'copies, none with a comma in its name',
      { imprint: ['抄送：县委办公室、县政府办公室。'] },
      { cc: ['县委办公室', '县政府办公室'] },
    ],
    [
      'copies between commas',
      { imprint: ['抄送：县委办公室，县政府办公室、县人大办公室。'] },
      { cc: ['县委办公室', '县政府办公室、县人大办公室'] },
    ],
    [
      'copies and a date of printing',
      { imprint: ['抄送：县委办公室，县政府办公室。', '2026年3月6日印发'] },
      { cc: ['县委办公室，县政府办公室'], printing: { date: '2026-03-06' } },
    ],
  ])('with %s', (_, pieces, more) => {
    const { publication, title, sections } = recognized(pieces);
    expect(publication).toEqual({ ...plain, ...more });
    expect([title, sections]).toEqual(['清河县科协2026年工作要点', [{ title: '总体要求', text: '办好讲座。\n' }]]);
  });

  it('has no text where the notice has none', () => {
    expect(recognized({ text: [] }).publication).toEqual({ form: 'notice', signed: plain.signed });
  });

  it('is signed by nobody where neither its foot nor its title names an issuer', () => {
    const title = ['关于印发', '《2026年工作要点》的通知'];
    const plan = ['2026年工作要点', ...notice.plan.slice(1)];
    const unsigned = { ...plain, signed: { by: [], date: '2026-03-05' } };
    expect(recognized({ title, plan, foot: ['2026年3月5日'] }).publication).toEqual(unsigned);
    const stamp = { title: '科协主席', name: '李小某' };
    expect(recognized({ title, plan, foot: ['科协主席　李小某', '2026年3月5日'] }).publication).toEqual({
      ...plain,
      signed: { stamp, date: '2026-03-05' },
    });
  });

  it('leaves a line that print has no place for to the text of the plan', () => {
    const printed = '清河县科协办公室　2026年2月30日印发';
    const { publication, sections } = recognized({ imprint: [printed] });
    expect(publication).toEqual(plain);
    expect(sections).toEqual([{ title: '总体要求', text: `办好讲座。\n\n${printed}\n` }]);
  });

  it.each([
    ['of secrecy', '秘密★1年'],
    ['that is no mark', '清河县'.repeat(21)],
  ])('is none where a line %s stands above it', (_, line) => {
    expect(recognized({ head: [line, number] }).publication).toBeUndefined();
  });
});
