import { message } from '../text/message.ts';
import { nestedPairs } from '../text/typography/pairs.ts';
import { excerpt } from '../text/visible.ts';
import { writingRule } from './text-rule.ts';

export const titleMarkNested = writingRule({
  id: 'title-mark-nested',
  severity: 'warning',
  source: 'GB/T 15834',
  clause: '4.15.3.5',
  strength: '规定',
  summary: message('书名号里面再用书名号，里层用“〈〉”', 'Within title marks 《》, the inner title takes 〈〉'),
  reason: message(
    '里外两层都用《》，就看不出哪一半和哪一半是一对。',
    'With 《》 on both levels, nobody sees which halves belong together.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 贯彻落实
        text: 落实《关于印发《科普工作办法》的通知》。 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 贯彻落实
        text: 落实《关于印发〈科普工作办法〉的通知》《科普工作规划》。`,
  },
  signs: ['title'],
  cue: /《[^》]{0,200}《/,
  *slips({ shown }) {
    for (const { start, end } of nestedPairs(shown, ['《', '》'])) {
      const title = excerpt(shown.slice(start + 1, Math.min(end - 1, start + 100)), 40);
      yield {
        start,
        end,
        message: message(
          `书名号里面的“《${title}》”应写作“〈${title}〉”。原文如此的，照原文`,
          `“《${title}》” within a title should be “〈${title}〉”. Leave it where the title was published so`,
        ),
      };
    }
  },
});
