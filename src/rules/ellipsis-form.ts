import { message } from '../text/message.ts';
import { isClosing, isHan, isOpening, seenBefore, seenFrom } from '../text/typography/seen.ts';
import { slipOf, writingRule } from './text-rule.ts';

export const ellipsisForm = writingRule({
  id: 'ellipsis-form',
  severity: 'warning',
  source: 'GB/T 15834',
  clause: '4.11',
  strength: '规定',
  isFixable: true,
  summary: message('省略号写作“……”', 'An ellipsis is ……'),
  reason: message(
    '省略号占两个字的位置，是六个居中的点；用句点、间隔号拼出来的，排印时会错位、断行。',
    'An ellipsis takes the room of two characters; one made of stops is set askew and breaks over lines.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: 举办讲座、展览...活动。 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: 举办讲座、展览……，发布wait...等译文，版本1...9，目录······3。`,
  },
  cue: /\.{3}|。{3}|·{3}|…/,
  *slips({ own }) {
    for (const { index, 0: found } of own.matchAll(/\.{3,200}|。{3,200}|·{3,200}|…{1,200}/g)) {
      const end = index + found.length;
      if (
        /[.…·]/.test(own.charAt(index - 1) + own.charAt(end)) ||
        !isEllipsis(found) ||
        !standsInChinese(seenBefore(own, index), seenFrom(own, end))
      )
        continue;
      const words = message(`“${found}”应为“……”`, `“${found}” in Chinese text should be “……”`);
      // 。。。 may also be a full stop that stuck.
      if (found.startsWith('。')) yield { start: index, end, message: words };
      else yield slipOf({ start: index, end, text: '……' }, words, message('改为“……”', 'write ……'));
    }
  },
});

/** Longer rows lead to page numbers; two and four of … are right. */
const isEllipsis = (found: string): boolean =>
  found.startsWith('…') ? found.length === 1 || found.length === 3 : found.length <= 6;

const standsInChinese = (before: string, behind: string): boolean =>
  isHan(before) || isClosing(before) || /[，、；：。]/.test(before)
    ? !/\d/.test(behind)
    : isHan(behind) && (before === '' || isOpening(before));
