import { readPassage } from '../plan/binding/passage.ts';
import type { Prose } from '../plan/plan.ts';
import { prosesOf } from '../plan/prose.ts';
import { tellingProses } from '../plan/telling-proses.ts';
import { canState, estimateOf, percentOf } from '../plan/totals/estimate.ts';
import { type StatedShare, sharesOf } from '../plan/totals/shares.ts';
import { message } from '../text/message.ts';
import { amountOf } from '../text/quantity.ts';
import { signBits } from '../text/signs.ts';
import type { Rule, Violation } from './rule.ts';

export const shareOfTotalMismatch: Rule = {
  id: 'share-of-total-mismatch',
  severity: 'warning',
  source: 'logic',
  summary: message('占比与部分、总数对得上', 'A share fits its part and its whole'),
  reason: message(
    '“30场，占计划40场的80%”，三个数里改了一个，另两个就要跟着改。',
    'In “30, which is 80% of 40” one of three numbers was changed, and the others were not.',
  ),
  example: {
    bad: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普培训
        text: |
          上半年完成培训30场，占全年40场的80%。 #!
          举办讲座120场，其中线上讲座30场，占20%。 #!`,
    good: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普培训
        text: |
          上半年完成培训30场，占全年40场的75%。
          举办讲座120场，其中线上讲座40场，占33.3%；举办展览90场，其中县级30场，占全省的20%。`,
  },
  concerns: (plan) => tellingProses(prosesOf(plan), signs).length > 0,
  *check(plan) {
    for (const prose of tellingProses(prosesOf(plan), signs)) {
      for (const stated of sharesOf(readPassage(prose))) {
        const [part, whole] = [estimateOf(stated.part), estimateOf(stated.whole)];
        if (part === null || whole === null || whole.least <= 0) continue;
        if (!canState(stated.share, percentOf(part, whole))) yield mismatch(prose, stated);
      }
    }
  },
};

const mismatch = ({ at }: Prose, { part, whole, share }: StatedShare): Violation => {
  const [one, all] = [amountOf(part), amountOf(whole)];
  const percent = Math.round((1000 * one) / all) / 10;
  return {
    at: [...at, { start: share.amount.start, end: share.amount.end }],
    message: message(
      `“${part.text}”是“${whole.text}”的${percent}%，写的却是“${share.text}”。请核对这三个数`,
      `“${part.text}” is ${percent}% of “${whole.text}”, but the text says “${share.text}”. Check all three`,
    ),
  };
};

const signs = signBits('share');
