import { readPassage } from '../plan/binding/passage.ts';
import type { Prose } from '../plan/plan.ts';
import { prosesOf } from '../plan/prose.ts';
import { message } from '../text/message.ts';
import { numeralOf, type OutOfSequence, outOfSequence } from '../text/point-sequence.ts';
import type { Point } from '../text/read-points.ts';
import type { Span } from '../text/span.ts';
import type { Rule, Violation } from './rule.ts';

export const headingSequence: Rule = {
  id: 'heading-sequence',
  severity: 'error',
  source: 'logic',
  isFixable: true,
  summary: message(
    '正文里手写的序号从一数起，不跳不重',
    'Numerals typed in a text count from one, without gap or repeat',
  ),
  reason: message(
    '标题的序号由 kepu 来编，正文里的一是、（1）、①是手写的，增删以后容易跳号、重号。',
    'Titles are numbered by kepu; 一是, （1） and ① are typed, and slip when points come and go.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好科普活动
        text: |
          一是进校园；二是进社区；四是进乡村。 #!
          （1）办讲座；（2）办展览；（2）办竞赛。 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好科普活动
        text: |
          一是进校园；二是进社区；三是进乡村，包括：（1）办讲座；（2）办展览。
          分三批实施：第一批5所，第三批3所。第一，抓培训；其次，抓讲座；第三，抓竞赛。`,
  },
  *check(plan) {
    for (const prose of prosesOf(plan)) {
      for (const fault of outOfSequence(readPassage(prose).text)) yield violation(prose, fault);
    }
  },
};

const violation = ({ at, text }: Prose, { point, previous, expected, renumbering }: OutOfSequence): Violation => {
  const written = (each: Point): string => text.slice(each.start, each.end);
  const right = written(point).replace(
    text.slice(point.numeral.start, point.numeral.end),
    numeralOf(point.form, expected),
  );
  const isRepeat = point.number < expected;
  return {
    at: [...at, spanOf(point)],
    message: isRepeat
      ? message(
          `“${written(point)}”重复了，应为“${right}”`,
          `“${written(point)}” is there twice; “${right}” comes next`,
        )
      : message(
          `“${written(previous)}”后面是“${written(point)}”，缺“${right}”`,
          `“${written(previous)}” is followed by “${written(point)}”; “${right}” is missing`,
        ),
    related: [{ at: [...at, spanOf(previous)], message: message('前一个在这里', 'the one before is here') }],
    ...(renumbering.length > 0
      ? {
          fix: {
            description: message('顺次重编序号', 'count anew from here'),
            edits: renumbering.map((edit) => ({ at: [...at, edit.numeral] as const, text: edit.text })),
          },
        }
      : {}),
  };
};

const spanOf = ({ start, end }: Point): Span => ({ start, end });
