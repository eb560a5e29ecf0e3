import { hasPublication } from '../plan/publication.ts';
import { message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const contactBrackets: Rule = {
  id: 'contact-brackets',
  severity: 'warning',
  source: 'GB/T 9704',
  clause: '7.3.6',
  strength: '规定',
  isFixable: true,
  summary: message('附注的圆括号由排版添加，不用写', 'Print adds the brackets around the contact line'),
  reason: message('写了括号，印出来就有两层。', 'Brackets that are typed are printed twice.'),
  example: {
    bad: `publication:
  contact: （联系人：林一舟） #!
sections: []`,
    good: `publication:
  contact: （县科协）林一舟（普及部）
sections: []`,
  },
  concerns: hasPublication,
  *check({ publication }) {
    const contact = publication?.contact ?? null;
    if (publication === null || contact === null || !isBracketed(contact)) return;
    const end = contact.trimEnd().length;
    const start = contact.length - contact.trimStart().length;
    const at = (from: number) => [publication, 'contact', { start: from, end: from + 1 }] as const;
    yield {
      at: [publication, 'contact', { start, end }],
      message: message('附注的括号由排版添加，不用写', 'Print adds the brackets of the contact line; leave them out'),
      fix: {
        description: message('删去括号', 'leave the brackets out'),
        edits: [
          { at: at(start), text: '' },
          { at: at(end - 1), text: '' },
        ],
      },
    };
  },
};

/** Whether the first character is a bracket that only the last one closes. */
const isBracketed = (contact: string): boolean => {
  const words = contact.trim();
  if (!/^[（(]/.test(words) || words.length < 3) return false;
  let depth = 0;
  for (let at = 0; at < words.length; at++) {
    if ('（('.includes(words.charAt(at))) depth++;
    else if ('）)'.includes(words.charAt(at))) depth--;
    if (depth === 0) return at === words.length - 1;
  }
  return false;
};
