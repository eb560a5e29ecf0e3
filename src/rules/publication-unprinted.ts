import type { Publication } from '../plan/plan.ts';
import { hasPublication } from '../plan/publication.ts';
import type { KeyWords } from '../text/key-words.ts';
import { type Message, message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const publicationUnprinted: Rule = {
  id: 'publication-unprinted',
  severity: 'warning',
  source: 'GB/T 9704',
  clause: '10.1',
  strength: '规定',
  summary: message('写下的印发要素都会印出来', 'Every element that the publication names is printed'),
  reason: message(
    'form 不写或写 plan 时只印计划；信函格式没有印发机关和印发日期。写了又不印，多半是 form 写错了。',
    'Without a form the plan is printed bare, and letters have no 印发. What is written and not printed mostly means another form.',
  ),
  example: {
    bad: `publication:
  mark: 清河县科协文件 #!
  number: 清科协发〔2026〕3号
sections: []`,
    good: `publication:
  form: notice
  mark: 清河县科协文件
  number: 清科协发〔2026〕3号
sections: []`,
  },
  concerns: hasPublication,
  *check({ publication }) {
    if (!publication) return;
    const lost = unprinted(publication);
    if (lost.length === 0) return;
    yield {
      at: [publication, lost[0] ?? 'form'],
      message: (file) => (publication.form === 'plan' ? inPlan(lost, file) : inLetter(lost, file)),
    };
  },
};

type Lost = readonly (keyof typeof names)[];

const inPlan = (lost: Lost, { key, beside, value }: KeyWords): Message => {
  const [notice, letter] = ['notice', 'letter'].map((form) => `${key('form')}: ${value('form', form)}`);
  return message(
    `只印计划时不印${lost.map((one) => beside(names[one].zh, one)).join('、')}。要印成公文，请写 ${notice} 或 ${letter}`,
    `The bare plan prints no ${lost.map(key).join(', ')}. For an official document write ${notice} or ${letter}`,
  );
};

const inLetter = (lost: Lost, { key, beside, value }: KeyWords): Message => {
  const notice = `${key('form')}: ${value('form', 'notice')}`;
  return message(
    `信函不印${lost.map((one) => beside(names[one].zh, one)).join('、')}。请删去，或改用 ${notice}`,
    `Letters print no ${lost.map(key).join(', ')}. Delete them, or use ${notice}`,
  );
};

const names = {
  mark: message('发文机关标志', 'mark'),
  number: message('发文字号', 'number'),
  urgency: message('紧急程度', 'urgency'),
  copyNumber: message('份号', 'copy number'),
  signers: message('签发人', 'signers'),
  recipients: message('主送机关', 'recipients'),
  noticeText: message('通知正文', 'text of the notice'),
  contact: message('附注', 'contact'),
  cc: message('抄送机关', 'copies'),
  printing: message('印发机关和日期', 'printing'),
} as const satisfies Readonly<Record<string, Message>>;

const unprinted = (publication: Publication): Lost => {
  const written = (Object.keys(names) as (keyof typeof names)[]).filter((key) => {
    const value = publication[key];
    return value !== null && (!Array.isArray(value) || value.length > 0);
  });
  if (publication.form === 'notice') return [];
  return publication.form === 'plan' ? written : written.filter((key) => key === 'printing');
};
