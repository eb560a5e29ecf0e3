import { readPassage } from '../plan/binding/passage.ts';
import type { Prose } from '../plan/plan.ts';
import { prosesOf } from '../plan/prose.ts';
import { tellingProses } from '../plan/telling-proses.ts';
import { faultOf, sizeOf } from '../plan/totals/change-arithmetic.ts';
import { changesOf, type StatedChange } from '../plan/totals/changes.ts';
import { message } from '../text/message.ts';
import { signBits } from '../text/signs.ts';
import type { Rule, Violation } from './rule.ts';

export const growthFigureMismatch: Rule = {
  id: 'growth-figure-mismatch',
  severity: 'warning',
  source: 'logic',
  summary: message('增减的幅度与起止数对得上', 'A change fits the figures that it goes from and to'),
  reason: message(
    '“由40场增加到50场，增长30%”，用笔一算就知道其中有一个数不对。',
    '“From 40 to 50, a growth of 30%”: a pencil shows that one of the three is wrong.',
  ),
  example: {
    bad: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普培训
        text: |
          培训由40场增加到50场，增长30%。 #!
          覆盖率由82%提高到90%，提高8%。 #!
          经费由320万元增加到350元。 #!`,
    good: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普培训
        text: |
          培训由40场增加到50场，增长25%；覆盖率由82%提高到90%，提高8个百分点。
          服务人数由1.2万人次增至1.6万人次，增长33%；讲座由30场增加到40场，年均增长15%。`,
  },
  concerns: (plan) => tellingProses(prosesOf(plan), signs).length > 0,
  *check(plan) {
    for (const prose of tellingProses(prosesOf(plan), signs)) {
      for (const change of changesOf(readPassage(prose))) {
        const fault = faultOf(change);
        if (fault) yield fault === 'turned' ? turned(prose, change) : differing(prose, change);
      }
    }
  },
};

const turned = ({ at, text }: Prose, { from, to, direction }: StatedChange): Violation => {
  const words = text.slice(from.start, to.end);
  const [zh, en] = direction === 'increase' ? ['增加', 'an increase'] : ['减少', 'a decrease'];
  return {
    at: [...at, { start: to.amount.start, end: to.amount.end }],
    message: message(
      `“${words}”说的是${zh}，两个数却相反。请核对数字和单位`,
      `“${words}” speaks of ${en}, but the numbers go the other way. Check them and their units`,
    ),
  };
};

const differing = ({ at }: Prose, change: StatedChange): Violation => {
  const { from, to, by, direction } = change;
  const { share, points } = sizeOf(change);
  const [zh, en] = direction === 'increase' ? ['增长', 'growth'] : ['下降', 'decline'];
  const [pointsZh, pointsEn] = points === null ? ['', ''] : [`、${points}个百分点`, ` or ${points} points`];
  return {
    at: [...at, { start: by?.amount.start ?? to.start, end: by?.amount.end ?? to.end }],
    message: message(
      `“${from.text}”到“${to.text}”是${zh}${share}%${pointsZh}，写的却是“${by?.text}”。请核对这三个数`,
      `From “${from.text}” to “${to.text}” is a ${en} of ${share}%${pointsEn}, but the text says “${by?.text}”. Check all three`,
    ),
  };
};

const signs = signBits('change');
