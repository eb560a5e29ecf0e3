import type { Plan, Prose } from '../plan/plan.ts';
import { printedProsesOf } from '../plan/printed-proses.ts';
import { message } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import type { Rule } from './rule.ts';
import { writingOf } from './text-rule.ts';

export const dateStyleMixed: Rule = {
  id: 'date-style-mixed',
  severity: 'info',
  source: 'GB/T 15835',
  strength: '规定',
  summary: message('同一份文件里，日期的写法一致', 'Dates are written one way throughout a document'),
  reason: message(
    '“2026.3.5”和“2026年3月5日”混用，查找和核对都会漏。',
    'Where 2026.3.5 stands beside 2026年3月5日, a search misses one of them.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 抓好落实
        text: |
          2026年3月5日前报送方案，
          2026.11.30前完成。 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 抓好落实
        text: |
          2026年3月5日前报送方案，2026年11月30日前完成，升级到2026.3.5-beta。

          | 事项 | 时限 |
          | --- | --- |
          | 报送 | 2026.3.5 |`,
  },
  *check(plan) {
    const proses = printedProsesOf(plan);
    if (!proses.some(({ text }) => numeric.test(text))) return;
    const [full] = proses.flatMap((prose) => datesIn(prose, plan, /(?<!\d)(?:19|20)\d\d年\d{1,2}月\d{1,2}日/g));
    if (!full) return;
    for (const prose of proses) {
      for (const { start, end } of datesIn(prose, plan, eachNumeric)) {
        const date = prose.text.slice(start, end);
        yield {
          at: [...prose.at, { start, end }],
          message: message(
            `“${date}”的写法与别处的“${full.words}”不一致`,
            `“${date}” is not written like “${full.words}” elsewhere`,
          ),
          related: [{ at: full.at, message: message('这里写年月日', 'written with 年月日 here') }],
        };
      }
    }
  },
};

const numeric = /(?<![\d.])(?:19|20)\d\d([./-])(?:1[0-2]|0?[1-9])\1(?:3[01]|[12]\d|0?[1-9])(?![\w.-])/;
const eachNumeric = new RegExp(numeric, 'g');

/** The dates of a text outside titles, quotations and tables. */
const datesIn = (prose: Prose, plan: Plan, pattern: RegExp): readonly DateFound[] => {
  if (prose.text.search(pattern) < 0) return [];
  const { own, blocks } = writingOf(prose, plan);
  return blocks
    .filter(({ kind }) => kind !== 'row')
    .flatMap((block) =>
      [...own.slice(block.start, block.end).matchAll(pattern)].map(({ index, 0: words }) => {
        const span = { start: block.start + index, end: block.start + index + words.length };
        return { ...span, words, at: [...prose.at, span] as const };
      }),
    );
};

interface DateFound extends Span {
  readonly words: string;
  readonly at: readonly [object, string, Span];
}
