import { bindFigures, type Claim, type StaleQuote } from '../plan/binding/bind-figures.ts';
import { describeSubject, hasOtherCommitment } from '../plan/binding/claim-words.ts';
import { describeContradiction, faultOf } from '../plan/binding/contradiction.ts';
import { message } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import type { Rule, Violation } from './rule.ts';

export const proseTargetMismatch: Rule = {
  id: 'prose-target-mismatch',
  severity: 'error',
  source: 'logic',
  summary: message('正文的数字与目标、专栏一致（文数一致）', 'The text states the figures that the data holds'),
  reason: message(
    '改了正文忘了目标，或者改了目标忘了正文，印出来的文件和目标清单就会各说各的。',
    'When one is edited and the other forgotten, the printed text and the checklist contradict each other.',
  ),
  example: {
    bad: `overview: 全年举办专题培训不少于40场，与示例日报合办《求证》专栏30期。 #!
targets:
  - {id: training, indicator: 专题培训, value: 不少于30场}
columns:
  - {name: 求证, episodes: 30}`,
    good: `overview: 全年举办专题培训不少于三十场，与示例日报合办《求证》专栏30期。
targets:
  - {id: training, indicator: 专题培训, value: 不少于30场}
columns:
  - {name: 求证, episodes: 30}`,
  },
  *check(plan) {
    const { claims, staleQuotes } = bindFigures(plan);
    for (const claim of claims) {
      if (faultOf(claim) === 'figure') yield* describeContradiction(claim);
      if (hasOtherCommitment(claim)) yield otherCommitment(claim);
    }
    for (const stale of staleQuotes) yield staleQuote(stale);
  },
  figures: (plan) =>
    bindFigures(plan).claims.filter(({ figure, planned }) => figure !== null && planned !== null).length,
};

const inText = message('正文在这里', 'the text is here');
const spanOf = ({ start, end }: Span): Span => ({ start, end });

const otherCommitment = ({ subject, prose, span }: Claim): Violation => {
  const of = describeSubject(subject);
  const isFirm = subject.kind === 'target' && subject.commitment === 'firm';
  const stated = isFirm ? 'firm' : 'aspirational';
  const [zh, en] = isFirm ? ['正文却写着争取', 'the text only aims'] : ['正文却没有“争取”', 'the text promises'];
  return {
    at: [subject, 'commitment'],
    message: ({ key, value }) =>
      message(
        `${of.zh}的 ${key('commitment')} 是 ${value('commitment', stated)}，${zh}。请改正其中一处`,
        `The ${key('commitment')} of ${of.en} is ${value('commitment', stated)}, ${en}. Correct one of the two`,
      ),
    related: [{ at: [...prose.at, span], message: inText }],
    severity: 'warning',
  };
};

const staleQuote = ({ subject, prose, stated, quoted }: StaleQuote): Violation => {
  const of = describeSubject(subject);
  return {
    at: [subject, 'quote', spanOf(quoted)],
    message: ({ key, beside }) =>
      message(
        `${of.zh}的${beside('原文', 'quote')}写“${quoted.text}”，正文和数据都是“${stated.text}”。请照正文改正 ${key('quote')}`,
        `The quote of ${of.en} says “${quoted.text}”, the text and the data say “${stated.text}”. Correct the quote`,
      ),
    related: [{ at: [...prose.at, spanOf(stated)], message: inText }],
  };
};
