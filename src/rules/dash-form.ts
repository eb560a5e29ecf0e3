import { message } from '../text/message.ts';
import { isClosing, isHan, isOpening, seenBefore, seenFrom } from '../text/typography/seen.ts';
import { slipOf, writingRule } from './text-rule.ts';

export const dashForm = writingRule({
  id: 'dash-form',
  severity: 'warning',
  source: 'GB/T 15834',
  clause: '4.10',
  strength: '规定',
  isFixable: true,
  summary: message('破折号写作“——”', 'A dash is ——'),
  reason: message(
    '破折号占两个字的位置，中间不断开；用减号、制表线拼出来的，印出来长短不一。',
    'A dash takes the room of two characters without a gap; one made of hyphens or box lines prints unevenly.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: 开办县科协大讲堂--知农云课堂。 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: 开办县科协大讲堂——知农云课堂，落实2021—2035年规划，开通北京—清河线路，参照GB/T 9704--2012。`,
  },
  signs: ['dash'],
  cue: /[-－─―–]{2}/,
  *slips({ own }) {
    for (const { index, 0: found } of own.matchAll(/[-－─―–]{2,200}/g)) {
      const end = index + found.length;
      const before = seenBefore(own, index);
      const behind = seenFrom(own, end);
      if (found.length > 4 || !(isHan(before) || isClosing(before)) || !(isHan(behind) || isOpening(behind))) continue;
      const words = message(`“${found}”应为破折号“——”`, `“${found}” in Chinese text should be the dash “——”`);
      yield slipOf({ start: index, end, text: '——' }, words, message('改为“——”', 'write ——'));
    }
  },
});
