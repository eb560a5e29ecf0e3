import { bindFigures, type UnsettledTarget } from '../plan/binding/bind-figures.ts';
import { describeSubject } from '../plan/binding/claim-words.ts';
import { message } from '../text/message.ts';
import { formatQuantity } from '../text/quantity.ts';
import type { Rule, Violation } from './rule.ts';

export const quoteNeeded: Rule = {
  id: 'quote-needed',
  severity: 'warning',
  source: 'logic',
  summary: message('目标出自正文哪一句，说得清楚', 'It is clear which words of the text state a target'),
  reason: message(
    '正文里有几个数字都可能是这个目标，猜错了就会拿别人的数字来核对。',
    'Where several figures of the text may be the target, a guess would hold it against another one’s.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: 举办线上培训20场、线下培训30场。
        targets:
          - {id: training, indicator: 科技培训, value: 不少于25场} #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: 举办线上培训20场、线下培训不少于30场。
        targets:
          - {id: online, indicator: 线上培训, value: 20场}
          - {id: training, indicator: 科技培训, value: 不少于30场, quote: 线下培训不少于30场}`,
  },
  *check(plan) {
    for (const unsettled of bindFigures(plan).unsettled) yield asking(unsettled);
  },
};

/** Places that are shown: more would not help to choose. */
const MOST_SHOWN = 5;

const asking = ({ target, candidates }: UnsettledTarget): Violation => {
  const of = describeSubject(target);
  const planned = target.written ?? formatQuantity(target.value);
  const shown = candidates.slice(0, MOST_SHOWN);
  const zh = shown.map(({ figure }) => `“${figure.text}”`).join('、') + (candidates.length > MOST_SHOWN ? '等' : '');
  const en = shown.map(({ figure }) => `“${figure.text}”`).join(', ') + (candidates.length > MOST_SHOWN ? ' …' : '');
  const [all, each] = candidates.length > 1 ? ['都', 'each'] : ['', ''];
  return {
    at: [target, 'value'],
    message: ({ key }) =>
      message(
        `${of.zh}（${planned}）对不上正文的哪一处：${zh}${all}可能是它。请用 ${key('quote')} 抄下写它的那句话，数字不同的改正其中一处；都不是的，请写进正文`,
        `No words of the text clearly state ${of.en} (“${planned}”): ${en} ${each === '' ? 'may' : 'may each'} be it. Let its ${key('quote')} repeat the words that do and correct the figure that is wrong; if none does, write it into the text`,
      ),
    related: shown.map(({ prose, figure }) => ({
      at: [...prose.at, { start: figure.start, end: figure.end }],
      message: message('可能是这里', 'it may be here'),
    })),
  };
};
