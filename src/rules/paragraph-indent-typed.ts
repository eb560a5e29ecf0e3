import { message } from '../text/message.ts';
import { slipOf, textRule } from './text-rule.ts';

export const paragraphIndentTyped = textRule({
  id: 'paragraph-indent-typed',
  severity: 'warning',
  source: 'GB/T 9704',
  clause: '7.3.3',
  strength: '规定',
  isFixable: true,
  summary: message('段首的两个空格由排版添加，不用打', 'Print indents each paragraph; the blanks are not typed'),
  reason: message(
    '每个自然段左空二字，由排版来空；再打空格，印出来就空了四字。',
    'Print leaves two characters before each paragraph; with typed blanks there would be four.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: |
          　　全年举办培训30场。 #!

          　　组织讲座20场。 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: |
          全年举办培训30场。

          组织讲座20场。`,
  },
  signs: ['wideBlank'],
  cue: /[\u3000\u00a0]/,
  *slips({ text, blocks }) {
    for (const { kind, start, end } of blocks) {
      if (kind !== 'paragraph' && kind !== 'item') continue;
      for (const { index: line, 1: lead = '', 2: blanks = '' } of text
        .slice(start, end)
        .matchAll(/(^|\n[ \t]{0,40})([\u3000\u00a0][ \t\u3000\u00a0]*)/g)) {
        const index = line + lead.length;
        const change = { start: start + index, end: start + index + blanks.length, text: '' };
        // What follows would become a list without the blanks.
        const isSafe = index === 0 && !/^(?:[-*+|#>]|\d{1,9}[.)][ \t])/.test(text.slice(change.end, change.end + 11));
        if (isSafe) yield slipOf(change, typed, message('删去空格', 'leave the blanks out'));
        else if (index === 0) yield { start, end: change.end, message: typed };
        else yield { start: change.start, end: change.end, message: noParagraph };
      }
    }
  },
});

const typed = message('段首的空格由排版添加，请删去', 'Print adds the blanks before a paragraph; leave them out');
const noParagraph = message(
  '这一行会接在上一行后面。要另起一段，请空一行，并删去行首的空格',
  'This line goes on from the one above. Leave a line empty to begin a paragraph, and leave the blanks out',
);
