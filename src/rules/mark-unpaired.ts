import { message } from '../text/message.ts';
import { loneMarks } from '../text/typography/pairs.ts';
import { writingRule } from './text-rule.ts';

export const markUnpaired = writingRule({
  id: 'mark-unpaired',
  severity: 'warning',
  source: 'GB/T 15834',
  strength: '规定',
  summary: message('引号、书名号、括号成对使用', 'Quotation marks, title marks and brackets come in pairs'),
  reason: message(
    '缺了一半，读的人不知道引文、书名到哪里为止。',
    'With one half missing, nobody knows where the quotation or title ends.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好专栏
        text: |
          办好《求证专栏，开展“科普进校园活动。 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好专栏
        text: |
          1）办好《求证》（示例日报)专栏；2）开展“科普进校园”活动，译介Newton’s notes。`,
  },
  signs: ['pair'],
  cue: { test: (text) => anyPaired.test(text) && loneMarks(text).length > 0 },
  *slips({ shown }) {
    let [straight, lineEnd] = [-1, -1];
    for (const { at, mark, isOpening } of loneMarks(shown)) {
      if (straight < at) straight = indexFrom(shown, '"', at);
      if (lineEnd < at) lineEnd = indexFrom(shown, '\n', at);
      // straight-quotes has told of the mark that closes it.
      if (mark === '“' && straight < lineEnd) continue;
      yield {
        start: at,
        end: at + 1,
        message: isOpening
          ? message(
              `这里的 ${mark} 没有另一半，请在该结束的地方补上`,
              `This ${mark} is never closed; close it where it ends`,
            )
          : message(
              `这里的 ${mark} 没有另一半，请在该开始的地方补上`,
              `This ${mark} was never opened; open it where it begins`,
            ),
      };
    }
  },
});

const anyPaired = /[“”‘’《》〈〉（）()〔〕【】「」『』]/;

/** Where something next stands from an offset on; behind every text where it does not. */
const indexFrom = (text: string, words: string, at: number): number => {
  const index = text.indexOf(words, at);
  return index < 0 ? Number.POSITIVE_INFINITY : index;
};
