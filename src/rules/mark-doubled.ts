import { message } from '../text/message.ts';
import { HIDDEN } from '../text/typography/stand-ins.ts';
import { slipOf, writingRule } from './text-rule.ts';

export const markDoubled = writingRule({
  id: 'mark-doubled',
  severity: 'warning',
  source: 'GB/T 15834',
  strength: '规定',
  isFixable: true,
  summary: message('一处停顿只用一个标点', 'A pause takes one mark'),
  reason: message(
    '改稿时删字留下的“，，”“，。”，连读几遍也不容易看出来。',
    'The ，， and ，。 that deleted words leave behind are easily read over.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: 全年举办培训30场，，覆盖各县。 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: 怎样办好培训？！各县要“早谋划、早安排。”，做到有计划……，有检查。`,
  },
  cue: /[，。、；：,;][*_\s]{0,4}[，。、；：,;]/,
  *slips({ own }) {
    for (const { index, 0: found } of own.matchAll(/[，。、；：,;](?:\uFFFC{0,8}[，。、；：,;]){1,40}/g)) {
      const marks = found.replaceAll(HIDDEN, '');
      if (!/[，。、；：]/.test(marks)) continue;
      const isOneKind = [...marks].every((mark) => mark === marks.charAt(0));
      const [start, end] = [index, index + found.length];
      const words = message(`“${marks}”是连用的标点，只留一个`, `“${marks}” is more than one mark; keep one`);
      // 。。。 is how some write ……, which is for another rule to say.
      if (isOneKind && marks.length > 2 && marks.startsWith('。')) continue;
      if (!isOneKind || marks.length > 2) yield { start, end, message: words };
      else yield { ...slipOf({ start: end - 1, end, text: '' }, words, message('删去一个', 'leave one out')), start };
    }
  },
});
