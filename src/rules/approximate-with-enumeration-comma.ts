import { message } from '../text/message.ts';
import { seenBefore } from '../text/typography/seen.ts';
import { writingRule } from './text-rule.ts';

export const approximateWithEnumerationComma = writingRule({
  id: 'approximate-with-enumeration-comma',
  severity: 'warning',
  source: 'GB/T 15834',
  clause: '4.5',
  strength: '一般',
  summary: message('相邻数字连用表示概数，中间不用顿号', 'Neighbouring numerals that mean "about" stand without 、'),
  reason: message(
    '“三四天”是大约的数；“三、四天”会读成三天和四天。',
    '三四天 is about a number; 三、四天 reads as three and four.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: 每期集中三、四天。 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: 每期集中三四天，第三、四季度各办一期，面向三、四年级和一、二等奖获得者，二、三、四组分别用三、四天。`,
  },
  signs: ['enumeration'],
  cue: /[一二两三四五六七八][、][二三四五六七八九]/,
  *slips({ own }) {
    for (const { index, 0: found } of own.matchAll(approximate)) {
      const [first, , second] = found;
      if (!neighbours.includes(`${first === '两' ? '二' : first}${second}`)) continue;
      const before = seenBefore(own, index);
      // At the beginning 三、 may be a numeral.
      if (before === '' || /[。；：]/.test(before) || /分别|各/.test(own.slice(Math.max(0, index - 8), index)))
        continue;
      // No fix: whether three or four, or about so many, is a figure's meaning.
      yield {
        start: index + 1,
        end: index + 2,
        message: message(
          `“${found}”如果表示概数，应为“${first}${second}”`,
          `“${found}”, where it means about, is written “${first}${second}”`,
        ),
      };
    }
  },
});

const neighbours = '一二三四五六七八九';

const approximate =
  /(?<![第届、零一二两三四五六七八九十百千万0-9])[一二两三四五六七八]、[二三四五六七八九](?=天|个(?!季|年级|月份|方面|五年)|人(?!次|员)|小时|公里|里路|岁|倍|米)/g;
