import type { Place } from '../plan/place.ts';
import { message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const titleEndMark: Rule = {
  id: 'title-end-mark',
  severity: 'warning',
  source: 'GB/T 9704',
  clause: '7.3.1',
  strength: '实务',
  isFixable: true,
  summary: message(
    '文件标题和各部分的标题末尾不加标点',
    'The titles of a document and of its sections end without a mark',
  ),
  reason: message(
    '单独成行的标题不是句子，末尾不用句号、冒号。',
    'A title on a line of its own is no sentence, and takes neither 。 nor ：.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给。 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 科普工作要抓在日常。
        text: 全年举办培训30场。
  - title: 科普，还能怎样做？`,
  },
  *check(plan) {
    for (const holder of [plan, ...plan.homes.filter(({ kind }) => kind === 'section')]) {
      if (!('title' in holder)) continue;
      const { title } = holder;
      const [marks] = endMarks.exec(title.slice(-mostMarks)) ?? [];
      if (marks === undefined) continue;
      const at: Place = [holder, 'title', { start: title.length - marks.length, end: title.length }];
      yield {
        at,
        message: message(`标题末尾不加“${marks}”`, `A title should not end in ${marks}`),
        fix: { description: message(`删去“${marks}”`, `leave ${marks} out`), edits: [{ at, text: '' }] },
      };
    }
  },
};

const mostMarks = 8;
const endMarks = /[。，、；：,;:]{1,8}$/;
