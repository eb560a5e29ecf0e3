import { bindFigures, type FoundQuote } from '../plan/binding/bind-figures.ts';
import { describeSubject } from '../plan/binding/claim-words.ts';
import { message } from '../text/message.ts';
import type { Rule, Violation } from './rule.ts';

export const quoteAmbiguous: Rule = {
  id: 'quote-ambiguous',
  severity: 'warning',
  source: 'logic',
  summary: message('quote 在正文里只出现一次', 'A quote stands in the text once'),
  reason: message(
    '同样的话出现两次，就说不清目标指的是哪一处。',
    'Words that stand there twice do not say which of the two is meant.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好专栏
        text: 与示例日报合办《求证》专栏30期，与示例晚报合办《求真》专栏30期。
        columns:
          - {name: 求证, outlet: 示例日报, episodes: 30, quote: 专栏30期} #!
          - {name: 求真, outlet: 示例晚报, episodes: 30, quote: 《求真》专栏30期}`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好专栏
        text: 与示例日报合办《求证》专栏30期，与示例晚报合办《求真》专栏30期。
        columns:
          - {name: 求证, outlet: 示例日报, episodes: 30, quote: 《求证》专栏30期}
          - {name: 求真, outlet: 示例晚报, episodes: 30, quote: 《求真》专栏30期}`,
  },
  *check(plan) {
    for (const repeated of bindFigures(plan).repeatedQuotes) yield ambiguous(repeated);
  },
};

const ambiguous = ({ subject, quote, found }: FoundQuote): Violation => {
  const of = describeSubject(subject);
  return {
    at: [subject, 'quote'],
    message: ({ beside }) =>
      message(
        `${of.zh}的${beside('原文', 'quote')}“${quote.trim()}”在正文里出现了${found.length}次。请多抄几个字，使它只指一处`,
        `The quote “${quote.trim()}” of ${of.en} stands in the text ${found.length} times. Quote more words, so that only one place is meant`,
      ),
    related: found.slice(0, 5).map(({ prose, span }, index) => ({
      at: [...prose.at, span],
      message: message(`第${index + 1}处`, `place ${index + 1}`),
    })),
  };
};
