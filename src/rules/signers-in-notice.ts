import { message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const signersInNotice: Rule = {
  id: 'signers-in-notice',
  severity: 'warning',
  source: 'GB/T 9704',
  clause: '7.2.6',
  strength: '规定',
  summary: message('印发通知和信函不标注签发人', 'Neither a notice nor a letter names its signers in the head'),
  reason: message(
    '只有上行文标注签发人；印发给下级和有关单位的通知不标注。信函格式的版头里没有签发人（10.1），写了也不印。',
    'Only documents that go upward name their signers; a notice goes to those below and beside. The head of a letter has no place for them (10.1), and they are not printed.',
  ),
  example: {
    bad: `publication:
  form: notice
  signers: [林一舟] #!
sections: []`,
    good: `publication:
  form: notice
sections: []`,
  },
  *check({ publication }) {
    if (!publication || publication.form === 'plan' || publication.signers.length === 0) return;
    const names = publication.signers.join('、');
    yield {
      at: [publication, 'signers'],
      message:
        publication.form === 'letter'
          ? message(
              `信函的版头里没有签发人，“${names}”不会印出`,
              `The head of a letter has no place for signers; “${names}” will not be printed`,
            )
          : message(
              `签发人“${names}”只在上行文里标注，通知不标注`,
              `Signers (“${names}”) are named in documents that go upward, not in a notice`,
            ),
    };
  },
};
