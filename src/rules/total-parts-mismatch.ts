import { readPassage } from '../plan/binding/passage.ts';
import type { Prose } from '../plan/plan.ts';
import { prosesOf } from '../plan/prose.ts';
import { tellingProses } from '../plan/telling-proses.ts';
import { compositionsOf, type Member } from '../plan/totals/composition.ts';
import { describeMismatch } from '../plan/totals/composition-words.ts';
import { figureKeyOf, titleOf } from '../plan/totals/countable.ts';
import { isHeldByData } from '../plan/totals/held-by-data.ts';
import { type BrokenSum, brokenSumsOf } from '../plan/totals/text-sums.ts';
import { message } from '../text/message.ts';
import { formatQuantity } from '../text/quantity.ts';
import { signBits } from '../text/signs.ts';
import type { Rule, Violation } from './rule.ts';

export const totalPartsMismatch: Rule = {
  id: 'total-parts-mismatch',
  severity: 'error',
  source: 'logic',
  summary: message('各部分之和等于合计', 'Parts add up to their total'),
  reason: message(
    '分项改了一个，合计忘了改，是工作要点里最常见的数字差错。',
    'A part that was changed and a total that was not: the commonest slip in the figures of a plan.',
  ),
  example: {
    bad: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普培训
        targets:
          - {id: all, indicator: 科普培训, value: 120场, parts: [rural, urban]} #!
          - {id: rural, indicator: 农村科普培训, value: 70场}
          - {id: urban, indicator: 社区科普培训, value: 60场}
      - title: 办好科普讲座
        text: |
          省级、市级分别举办讲座30场、80场，共100场。 #!

          | 类别 | 场次 |
          | --- | ---: |
          | 进乡村 | 48 |
          | 进校园 | 40 |
          | 合计 | 90 | #!`,
    good: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普培训
        targets:
          - {id: all, indicator: 科普培训, value: 130场, parts: [rural, urban]}
          - {id: rural, indicator: 农村科普培训, value: 70场}
          - {id: urban, indicator: 社区科普培训, value: 60场}
      - title: 办好科普讲座
        text: |
          县级举办20场；省级、市级分别举办讲座30场、80场，共130场，其中线上50场、进校园90场。

          | 类别 | 场次 | 覆盖率 |
          | --- | ---: | ---: |
          | 进乡村 | 48 | 80% |
          | 进校园 | 40 | 90% |
          | 合计 | 88 | 85% |`,
  },
  *check(plan) {
    for (const composition of compositionsOf(plan, 'parts')) {
      const words = describeMismatch(composition);
      if (!words) continue;
      yield {
        at: [composition.total, 'value'],
        message: words,
        related: composition.members.slice(0, mostRelated).map(statedPart),
      };
    }
    for (const prose of tellingProses(prosesOf(plan), signs)) {
      for (const broken of brokenSumsOf(readPassage(prose))) {
        if (!isHeldByData(plan, broken.total, broken.figures)) yield inText(prose, broken);
      }
    }
  },
  figures: (plan) => compositionsOf(plan, 'parts').length,
};

const statedPart = ({ of, quantity }: Member) => ({
  at: [of, figureKeyOf(of)] as const,
  message: message(`${titleOf(of)}是${formatQuantity(quantity)}`, `${titleOf(of)} is ${formatQuantity(quantity)}`),
});

const mostRelated = 20;

const inText = ({ at, text }: Prose, { at: total, written, sum, parts, isCertain }: BrokenSum): Violation => ({
  at: [...at, { start: total.start, end: total.end }],
  message: message(
    `合计写的是“${written}”，各部分相加是${sum}。请核对合计和各部分的数`,
    `The total says “${written}”, but its parts add up to ${sum}. Check the total and its parts`,
  ),
  related: parts.slice(0, mostRelated).map(({ start, end }) => {
    const part = text.slice(start, end);
    return { at: [...at, { start, end }] as const, message: message(`其中一部分：“${part}”`, `a part: “${part}”`) };
  }),
  ...(isCertain ? {} : { severity: 'warning' as const }),
});

const signs = signBits('sum');
