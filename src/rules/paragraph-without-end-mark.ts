import { characterClass, isAt, isOneAt } from '../text/character.ts';
import { message } from '../text/message.ts';
import { HIDDEN } from '../text/typography/stand-ins.ts';
import { textRule } from './text-rule.ts';

export const paragraphWithoutEndMark = textRule({
  id: 'paragraph-without-end-mark',
  severity: 'warning',
  source: 'GB/T 15834',
  strength: '规定',
  summary: message('一段话以句末标点结束', 'A paragraph ends with a mark that ends a sentence'),
  reason: message(
    '段末缺句号，多半是改稿时删多了，或者话没有写完。',
    'A missing full stop often means that too much was deleted, or that more was to come.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: |
          全年举办培训30场，覆盖各县。
          培训由县科协组织，县农业农村局配合 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: |
          全年举办培训30场，分配如下，

          | 类别 | 场次 |
          | --- | --- |
          | 进乡村 | 30 |

          - 春季10场
          - 秋季20场

          见附件1`,
  },
  cue: { test: (text) => isOpenAt(text, text.length) || hasOpenParagraph(text) },
  skipsTitles: true,
  *slips({ own, blocks }) {
    for (const [index, { kind, start, end }] of blocks.entries()) {
      const next = blocks[index + 1]?.kind;
      if (kind !== 'paragraph' || next === 'item' || next === 'row') continue;
      const at = lastSeen(own, start, end);
      const mark = own.charAt(at);
      if (mark === '，' || mark === '、') yield { start: at, end: at + 1, message: unfinished(mark) };
      else if (/[\p{Script=Han}\d%]/u.test(mark) && isProse(own.slice(start, at)))
        yield { start: at, end: at + 1, message: unended };
    }
  },
});

const ends = characterClass('。！？…：；.!?:;》”’）)〉]|');

/** Whether the last character before an offset, blanks passed over, is none that ends a paragraph. */
const isOpenAt = (text: string, end: number): boolean => {
  let at = end - 1;
  while (at >= 0 && end - at <= mostBlanks && text.charAt(at).trim() === '') at--;
  return at >= 0 && text.charAt(at).trim() !== '' && !isAt(text, at, ends);
};

const mostBlanks = 8;

const hasOpenParagraph = (text: string): boolean => {
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    let next = at + 1;
    while (isOneAt(text, next, ' ') || isOneAt(text, next, '\t')) next++;
    if (isOneAt(text, next, '\n') && isOpenAt(text, at)) return true;
  }
  return false;
};

const lastSeen = (own: string, start: number, end: number): number => {
  let at = end - 1;
  while (at > start && (own.charAt(at) === HIDDEN || own.charAt(at).trim() === '')) at--;
  return at;
};

/** A sentence is told by its marks; a name or a heading on a line of its own has none. */
const isProse = (words: string): boolean =>
  /[。；]/.test(words) || (words.includes('，') && words.length >= shortest && !numeral.test(words));

const numeral = /^[\uFFFC（(]{0,4}(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.．）)]/;
const shortest = 20;

const unended = message(
  '段末没有句号。请看话是否写完',
  'This paragraph has no mark at its end. See whether it is finished',
);
const unfinished = (mark: string) =>
  message(`段末是“${mark}”。请看话是否写完`, `This paragraph ends in “${mark}”. See whether it is finished`);
