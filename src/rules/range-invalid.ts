import { readPassage } from '../plan/binding/passage.ts';
import type { Place } from '../plan/place.ts';
import type { Plan } from '../plan/plan.ts';
import { titleOf } from '../plan/totals/countable.ts';
import type { Figure } from '../text/figure.ts';
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
      const { text, figures } = readPassage(prose);
      for (const figure of figures) {
        if (!isUpsideDown(figure) || !promising.has(figure.kind) || buildings.has(figure.unit ?? '')) continue;
        const isDashed = dash.test(figure.text);
        if (!isDashed && movesBetween.test(text.slice(Math.max(0, figure.amount.start - 16), figure.amount.start)))
          continue;
        const violation = notARange([...prose.at, figure.amount], `“${figure.text}”`, figure);
        yield isDashed && figure.kind !== 'growth' ? violation : { ...violation, severity: 'warning' };
      }
    }
  }
}

const promising: ReadonlySet<Figure['kind']> = new Set(['target', 'rate', 'growth']);
/** 12-1栋 is an address. */
const buildings: ReadonlySet<string> = new Set(['栋', '幢', '座', '间', '号', '层']);

const dash = /[-–—―－～~〜]/;
/** 从30%到20% and 压缩5至3天 are a change and no range. */
const movesBetween = /[从由自减降压缩][^，。；、]{0,12}$/;
