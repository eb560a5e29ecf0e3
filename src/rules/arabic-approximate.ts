import { message } from '../text/message.ts';
import { seenBefore } from '../text/typography/seen.ts';
import { textRule } from './text-rule.ts';

export const arabicApproximate = textRule({
  id: 'arabic-approximate',
  severity: 'info',
  source: 'GB/T 15835',
  strength: '规定',
  summary: message('相邻数字连用表示概数，用汉字数字', 'Neighbouring numbers that mean "about" are Han numerals'),
  reason: message(
    '“3、4天”会读成3天和4天；概数写“三四天”。',
    '3、4天 reads as three and four; about three or four is 三四天.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: 每期集中3、4天。 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: 每期集中三四天，3、4月各办一期，第3、4个专题分别用3、4天，面向3、4年级。`,
  },
  signs: ['digit', 'enumeration'],
  cue: /\d、\d/,
  *slips({ own }) {
    for (const { index, 0: found } of own.matchAll(approximate)) {
      const [first, , second] = found;
      if (Number(second) !== Number(first) + 1) continue;
      const before = seenBefore(own, index);
      if (before === '' || /[。；：]/.test(before) || /分别|各/.test(own.slice(Math.max(0, index - 8), index)))
        continue;
      const written = [first, second].map((digit) => '零一二三四五六七八九'.charAt(Number(digit))).join('');
      yield {
        start: index,
        end: index + found.length,
        message: message(`“${found}”表示概数的，写“${written}”`, `Where “${found}” means about, write “${written}”`),
      };
    }
  },
});

const approximate = /(?<![第届表图件、.\d])[1-8]、[2-9](?=天|个(?!季|年级|月份|方面)|人(?!次|员)|小时|公里|岁|倍|米)/g;
