import { message } from '../text/message.ts';
import { seenBefore } from '../text/typography/seen.ts';
import { writingRule } from './text-rule.ts';

export const straightQuotes = writingRule({
  id: 'straight-quotes',
  severity: 'warning',
  source: 'GB/T 15834',
  clause: '4.8',
  strength: '规定',
  isFixable: true,
  summary: message('引号写作“”', 'Quotation marks are “”'),
  reason: message(
    '直引号不分前后，印出来是西文的窄引号。',
    'Straight quotes do not tell the beginning from the end, and print as narrow Latin marks.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: 开展"科普进校园"活动。 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: 开展“科普进校园”活动，配发55"电视，译介"Hello, world"一文。`,
  },
  signs: ['straightQuote'],
  cue: /"/,
  *slips({ own, shown }) {
    for (const { index, 0: line } of own.matchAll(/[^\n]+/g)) {
      const at = [...line.matchAll(/"/g)].map((quote) => index + quote.index);
      if (at.length === 0) continue;
      // 55" is a size.
      if (at.some((quote, order) => order % 2 === 0 && /\d/.test(seenBefore(own, quote)))) continue;
      if (at.length % 2 === 1 || !isBalanced(shown.slice(index, index + line.length))) {
        const quote = at.at(-1) ?? 0;
        yield { start: quote, end: quote + 1, message: alone };
        continue;
      }
      for (let order = 0; order < at.length; order += 2) {
        const [start = 0, end = 0] = at.slice(order, order + 2);
        const words = shown.slice(start + 1, end);
        if (!/\p{Script=Han}/u.test(words)) continue;
        const changes = [
          { start, end: start + 1, text: '“' },
          { start: end, end: end + 1, text: '”' },
        ];
        const fix = /[“”"]/.test(words) ? {} : { fix: { description: toCurved, changes } };
        yield { start, end: start + 1, message: straight, ...fix };
      }
    }
  },
});

/** A “ that a straight quote closes leaves nobody sure which straight quotes belong together. */
const isBalanced = (line: string): boolean =>
  line.split('“').length === line.split('”').length && line.split('‘').length === line.split('’').length;

const straight = message('中文里的直引号应为“”', 'Straight quotes in Chinese text should be “”');
const alone = message(
  '这一段的直引号不成对。应为“”，请补上缺的一个',
  'The straight quotes of this paragraph do not pair up. They should be “”; add the one that is missing',
);
const toCurved = message('改为“”', 'write “”');
