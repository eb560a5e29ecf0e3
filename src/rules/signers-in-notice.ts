import { hasPublication } from '../plan/publication.ts';
import { message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const signersInNotice: Rule = {
  id: 'signers-in-notice',
  severity: 'warning',
  source: 'GB/T 9704',
  clause: '7.2.6',
  strength: '规定',
  summary: message('印发通知不标注签发人', 'A notice does not name its signers in the head'),
  reason: message(
    '只有上行文标注签发人；印发给下级和有关单位的通知不标注。',
    'Only documents that go upward name their signers; a notice goes to those below and beside.',
  ),
  example: {
    bad: `publication:
  form: notice
  signers: [林一舟] #!
sections: []`,
    good: `publication:
  form: notice
  number: 清科协发〔2026〕3号
sections: []`,
  },
  concerns: hasPublication,
  *check({ publication }) {
    if (!publication || publication.form === 'plan' || publication.signers.length === 0) return;
    const isLetter = publication.form === 'letter';
    yield {
      at: [publication, 'signers'],
      message: message(
        `签发人“${publication.signers.join('、')}”只在上行文里标注，${isLetter ? '信函格式没有这一项，不会印出' : '通知不标注'}`,
        `Signers (“${publication.signers.join('、')}”) are named in documents that go upward, not in a ${isLetter ? 'letter, which is printed without them' : 'notice'}`,
      ),
    };
  },
};
