import type { Publication } from '../plan/plan.ts';
import { hasPublication } from '../plan/publication.ts';
import { message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const publicationIncomplete: Rule = {
  id: 'publication-incomplete',
  severity: 'warning',
  source: 'GB/T 9704',
  clause: '7.1',
  strength: '规定',
  summary: message('通知、信函的必备要素都写了', 'A notice or letter has the elements that it needs'),
  reason: message(
    '发文机关标志、发文字号、主送机关、正文和成文日期缺一样，印出来就不是一份完整的公文。',
    'Without its head, number, recipients, text or date a document is not whole.',
  ),
  example: {
    bad: `publication:
  form: notice #!
  mark: 清河县科协文件
sections: []`,
    good: `publication:
  form: notice
  mark: 清河县科协文件
  number: 清科协发〔2026〕3号
  recipients: [各乡镇科协]
  noticeText: 现将要点印发给你们，请认真贯彻落实。
  signed: {date: 2026-03-05}
sections: []`,
  },
  concerns: hasPublication,
  *check({ publication }) {
    if (!publication || publication.form === 'plan') return;
    const missing = needs.filter(({ isThere }) => !isThere(publication));
    if (missing.length === 0) return;
    yield {
      at: [publication, 'form'],
      message: (file) => {
        const keys = missing.map(({ name, key }) => ({ name, key: key.split('.').map(file.key).join('.') }));
        const zh = keys.map(({ name, key }) => (name === key ? name : `${name}（${key}）`)).join('、');
        return message(
          `${publication.form === 'notice' ? '通知' : '信函'}还缺${zh}`,
          `The ${publication.form} lacks ${keys.map(({ key }) => key).join(', ')}`,
        );
      },
    };
  },
};

const needs: readonly {
  readonly key: string;
  readonly name: string;
  readonly isThere: (publication: Publication) => boolean;
}[] = [
  { key: 'mark', name: '发文机关标志', isThere: ({ mark }) => mark !== null },
  { key: 'number', name: '发文字号', isThere: ({ number }) => number !== null },
  { key: 'recipients', name: '主送机关', isThere: ({ recipients }) => recipients.length > 0 },
  { key: 'noticeText', name: '正文', isThere: ({ noticeText }) => noticeText !== null },
  { key: 'signed.date', name: '成文日期', isThere: ({ signed }) => signed !== null && signed.date !== null },
];
