import { hasPublication } from '../plan/publication.ts';
import { message } from '../text/message.ts';
import { excerpt } from '../text/visible.ts';
import type { Rule, Violation } from './rule.ts';

export const recipientMark: Rule = {
  id: 'recipient-mark',
  severity: 'warning',
  source: 'GB/T 9704',
  clause: '7.3.2',
  strength: '实务',
  isFixable: true,
  summary: message(
    '主送、抄送机关逐个写名称，标点和“抄送：”由排版添加',
    'Recipients and copies are names; print adds the marks between them and the word before them',
  ),
  reason: message('写进名称里的标点，印出来会重复。', 'Marks that are typed with the names are printed twice.'),
  example: {
    bad: `publication:
  recipients:
    - 各乡镇科协、 #!
    - 各学会： #!
  cc:
    - 抄送：县委办公室 #!
sections: []`,
    good: `publication:
  recipients:
    - 各乡镇科协
    - 各学会、协会，各有关单位（企业）
  cc:
    - 县委办公室
sections: []`,
  },
  concerns: hasPublication,
  *check({ publication }) {
    if (publication === null) return;
    for (const names of [publication.recipients, publication.cc]) {
      for (const [index, name] of names.entries()) {
        const [lead] = /^\s{0,8}(?:主送|抄送|主送机关|抄送机关)[：:]\s{0,8}/.exec(name) ?? [];
        if (lead !== undefined) yield surplus(names, index, { start: 0, end: lead.length }, lead);
        const [mark] = /[。，、；：,;:]{1,8}\s{0,8}$/.exec(name.slice(-16)) ?? [];
        if (mark !== undefined && mark.length + (lead ?? '').length < name.length)
          yield surplus(names, index, { start: name.length - mark.length, end: name.length }, mark);
      }
    }
  },
};

const surplus = (
  names: readonly string[],
  index: number,
  range: { readonly start: number; readonly end: number },
  words: string,
): Violation => ({
  at: [names, index, range],
  message: message(
    `“${excerpt(names[index] ?? '', 30)}”里的“${words.trim()}”由排版添加，不用写`,
    `Print adds the “${words.trim()}” of “${excerpt(names[index] ?? '', 30)}”; leave it out`,
  ),
  fix: {
    description: message(`删去“${words.trim()}”`, `leave “${words.trim()}” out`),
    edits: [{ at: [names, index, range], text: '' }],
  },
});
