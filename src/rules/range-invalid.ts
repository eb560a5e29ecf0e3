import { readPassage } from '../plan/binding/passage.ts';
import type { Place } from '../plan/place.ts';
import type { Plan } from '../plan/plan.ts';
import { titleOf } from '../plan/totals/countable.ts';
import { message } from '../text/message.ts';
import type { Quantity } from '../text/quantity.ts';
import type { Rule, Violation } from './rule.ts';

export const rangeInvalid: Rule = {
  id: 'range-invalid',
  severity: 'error',
  source: 'logic',
  summary: message('区间的前一个数小于后一个数', 'The first number of a range is the smaller'),
  reason: message(
    '“5-3万人”多半是漏写或写反了数字，照着它没有办法验收。',
    'Something was left out of “5-3万人”, or written the wrong way round: nobody can accept work by it.',
  ),
  example: {
    bad: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普日活动
        text: 吸引5-3万人参加。 #!`,
    good: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普日活动
        text: 吸引3-5万人参加。`,
  },
  *check(plan) {
    for (const target of plan.targets) {
      if (isUpsideDown(target.value)) yield notARange([target, 'value'], titleOf(target), target.value);
    }
    for (const column of plan.columns) {
      const { episodes } = column;
      if (episodes && isUpsideDown(episodes)) yield notARange([column, 'episodes'], titleOf(column), episodes);
    }
    yield* inTexts(plan);
  },
};

/** A range may be from one number to the same: that is as little a range as one upside down. */
const isUpsideDown = ({ comparator, min, max }: Quantity): boolean =>
  comparator === 'range' && min !== null && max !== null && min >= max;

const notARange = (at: Place, subject: string, { min, max }: Quantity): Violation => ({
  at,
  message: message(
    `${subject}的区间从${min}到${max}，前面的数应小于后面的数`,
    `The range of ${subject} goes from ${min} to ${max}: the first number should be the smaller`,
  ),
});

function* inTexts({ homes }: Plan): Iterable<Violation> {
  for (const { proses } of homes) {
    for (const prose of proses) {
      for (const figure of readPassage(prose).figures) {
        if (figure.kind !== 'target' || !isUpsideDown(figure) || !dash.test(figure.text)) continue;
        yield notARange([...prose.at, figure.amount], `“${figure.text}”`, figure);
      }
    }
  }
}

/** 从30%到20% is a change and no range: only what is joined by a dash is one in any case. */
const dash = /[-–—―－～~〜]/;
