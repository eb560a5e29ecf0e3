import { message } from '../text/message.ts';
import { nestedPairs } from '../text/typography/pairs.ts';
import { excerpt } from '../text/visible.ts';
import { writingRule } from './text-rule.ts';

export const quotationNested = writingRule({
  id: 'quotation-nested',
  severity: 'warning',
  source: 'GB/T 15834',
  clause: '4.8',
  strength: '规定',
  summary: message('引号里面再用引号，里层用‘’', 'Within quotation marks “”, the inner quotation takes ‘’'),
  reason: message(
    '里外两层都用“”，就看不出哪一半和哪一半是一对。',
    'With “” on both levels, nobody sees which halves belong together.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 开展活动
        text: 开展“争当“最美科普员”活动”。 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 开展活动
        text: 开展“争当‘最美科普员’”“科普进校园”活动。`,
  },
  signs: ['quotation'],
  cue: /“[^”]{0,200}“/,
  *slips({ shown }) {
    for (const { start, end } of nestedPairs(shown, ['“', '”'])) {
      const words = excerpt(shown.slice(start + 1, Math.min(end - 1, start + 100)), 40);
      yield {
        start,
        end,
        message: message(
          `引号里面的引号应为单引号：‘${words}’`,
          `The quotation within a quotation takes single marks: ‘${words}’`,
        ),
      };
    }
  },
});
