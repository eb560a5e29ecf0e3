import { bindFigures, type FoundQuote } from '../plan/binding/bind-figures.ts';
import { describeSubject } from '../plan/binding/claim-words.ts';
import { message } from '../text/message.ts';
import type { Rule, Violation } from './rule.ts';

export const quoteNotFound: Rule = {
  id: 'quote-not-found',
  severity: 'error',
  source: 'logic',
  summary: message('quote 照抄正文里的话', 'A quote repeats words of the text'),
  reason: message(
    '原文（quote）说明目标出自正文哪一句；正文改写以后，它就指不到任何地方了。',
    'A quote says which words state a target; once the text is reworded it points nowhere.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 推动科普信息化建设
        text: 争取“科普中国”APP实名注册人数达到55万人。
        targets:
          - id: users
            indicator: 实名注册人数
            value: 达到55万人
            quote: 注册用户达到55万人 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 推动科普信息化建设
        text: 争取“科普中国”APP实名注册人数达到55万人。
        targets:
          - id: users
            indicator: 实名注册人数
            value: 达到55万人
            quote: 科普中国APP实名注册人数达到550000人`,
  },
  *check(plan) {
    for (const broken of bindFigures(plan).brokenQuotes) yield notFound(broken);
  },
};

const notFound = ({ subject, quote }: FoundQuote): Violation => {
  const of = describeSubject(subject);
  const prose = subject.home.proses.at(-1);
  return {
    at: [subject, 'quote'],
    message: ({ key, beside }) =>
      message(
        `${of.zh}的${beside('原文', 'quote')}“${quote.trim()}”在正文里找不到。请照抄正文的话，或者删去 ${key('quote')}`,
        `The quote “${quote.trim()}” of ${of.en} is not in the text. Repeat the words of the text, or leave the quote out`,
      ),
    ...(prose ? { related: [{ at: prose.at, message: message('它所属的正文', 'the text that it belongs to') }] } : {}),
  };
};
