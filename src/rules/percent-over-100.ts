import { readPassage } from '../plan/binding/passage.ts';
import type { Plan } from '../plan/plan.ts';
import { prosesOf } from '../plan/prose.ts';
import { tellingProses } from '../plan/telling-proses.ts';
import { titleOf } from '../plan/totals/countable.ts';
import { isClaimed } from '../plan/totals/held-by-data.ts';
import { message } from '../text/message.ts';
import { formatQuantity, type Quantity } from '../text/quantity.ts';
import { rateBefore, shareOfWords } from '../text/share-words.ts';
import { signBits } from '../text/signs.ts';
import type { Rule, Violation } from './rule.ts';

export const percentOver100: Rule = {
  id: 'percent-over-100',
  severity: 'error',
  source: 'logic',
  summary: message('占整体的比例不超过100%', 'A share of a whole is at most 100%'),
  reason: message(
    '覆盖率、达标率说的是整体中的一部分，不会超过全部；增长和超额完成不在此列。',
    'Coverage and shares are a part of a whole. Growth and overfulfilment are another matter.',
  ),
  example: {
    bad: `sections:
  - title: 夯实科普基础
    tasks:
      - title: 推进科普信息化
        targets:
          - {id: coverage, indicator: 科普信息员覆盖率, value: 102%} #!
      - title: 建好科普站所
        text: 村级科普组织覆盖率达到102%。 #!`,
    good: `sections:
  - title: 夯实科普基础
    tasks:
      - title: 推进科普信息化
        targets:
          - {id: coverage, indicator: 科普信息员覆盖率, value: 100%}
          - {id: growth, indicator: 科普信息员增长率, value: 102%}
      - title: 建好科普站所
        text: 村级科普组织覆盖率达到100%，完成年度任务的102%，增长率达到120%，完成率超过100%。`,
  },
  *check(plan) {
    for (const target of plan.targets) {
      if (!isOver100(target.value)) continue;
      const share = shareOfWords(target.indicator);
      const isShare = target.aggregate === 'coverage' || share === 'whole';
      if (share === 'open' || (share === null && !isShare && /完成|达成|超/.test(target.indicator))) continue;
      yield {
        at: [target, 'value'],
        ...(isShare ? {} : { severity: 'warning' as const }),
        message: tooMuch(titleOf(target), formatQuantity(target.value)),
      };
    }
    yield* inTexts(plan);
  },
};

const isOver100 = ({ unit, change, comparator, min, max }: Quantity): boolean => {
  if (unit !== '%' || change !== null || min === null) return false;
  return (max ?? min) > 100 || (comparator === 'gt' && min >= 100);
};

const tooMuch = (title: string, value: string) =>
  message(
    `${title}写的是${value}，占整体的比例不会超过100%。如果是增长，请写成“增长……%”`,
    `${title} is ${value}, but a share of a whole is at most 100%. Growth is written 增长…%`,
  );

function* inTexts(plan: Plan): Iterable<Violation> {
  for (const prose of tellingProses(prosesOf(plan), signs)) {
    if (!sign.test(prose.text)) continue;
    const { text, figures } = readPassage(prose);
    for (const [index, figure] of figures.entries()) {
      if (!isOver100(figure) || !(figure.kind === 'target' || figure.kind === 'other')) continue;
      const from = Math.max(figures[index - 1]?.end ?? 0, figure.amount.start - farthest);
      const clause =
        text
          .slice(from, figure.amount.start)
          .split(/[，。；：、\n]/)
          .at(-1) ?? '';
      const name = rateBefore(clause);
      const share = name === null ? null : shareOfWords(name);
      if (name === null || share === null || share === 'open' || isClaimed(plan, figure)) continue;
      yield {
        at: [...prose.at, { start: figure.amount.start, end: figure.amount.end }],
        ...(share === 'whole' ? {} : { severity: 'warning' as const }),
        message: tooMuch(`“${name}”`, figure.text),
      };
    }
  }
}

const sign = /[%％]|百分之/;
const farthest = 24;

const signs = signBits('percent');
