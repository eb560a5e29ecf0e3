import { readPassage } from '../plan/binding/passage.ts';
import { prosesOf } from '../plan/prose.ts';
import { tellingProses } from '../plan/telling-proses.ts';
import { type DoubledBound, findDoubledBound } from '../text/doubled-bound.ts';
import type { Figure } from '../text/figure.ts';
import { message } from '../text/message.ts';
import { readFigures } from '../text/read-figures.ts';
import { signBits } from '../text/signs.ts';
import type { Rule, Violation } from './rule.ts';

export const approximatorDoubled: Rule = {
  id: 'approximator-doubled',
  severity: 'warning',
  source: 'office',
  isFixable: true,
  summary: message('一个数前后不重复写约数、界限', 'A number is hedged or bounded once, not on both sides'),
  reason: message(
    '“约30场左右”“至少30场以上”前后说的是一回事，留一个就够了。',
    'In “约30场左右” and “至少30场以上” both sides say the same: one of them is enough.',
  ),
  example: {
    bad: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普培训
        text: |
          举办培训约30场左右。 #!
          参训约200余人。 #!
          培训时间至少3天以上。 #!`,
    good: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普培训
        text: 举办培训约30场，参训200余人，培训时间3天以上，每场至少1名中级以上职称人员到场，附近30名左右群众参加。`,
  },
  *check(plan) {
    for (const prose of tellingProses(prosesOf(plan), signs)) {
      if (sign.test(prose.text)) yield* doubledIn(prose.at, readPassage(prose).figures);
    }
    for (const target of plan.targets) {
      if (target.written !== null && sign.test(target.written)) {
        yield* doubledIn([target, 'value'], readFigures(target.written));
      }
    }
  },
};

/** What one of the two sides must be for a number to be hedged or bounded twice. */
const sign = /左右|上下|[以之][上下内]|[余多]/;

const promising: ReadonlySet<Figure['kind']> = new Set(['target', 'growth', 'rate', 'other']);

function* doubledIn(at: readonly [object, string], figures: readonly Figure[]): Iterable<Violation> {
  for (const figure of figures) {
    const doubled = promising.has(figure.kind) ? findDoubledBound(figure) : null;
    if (doubled) yield violation(at, figure, doubled);
  }
}

const violation = (at: readonly [object, string], figure: Figure, { surplus, isAbout }: DoubledBound): Violation => {
  const { start, end, text } = figure;
  const words = surplus.map((span) => `“${text.slice(span.start, span.end)}”`).join('');
  const [zh, en] = isAbout ? ['约数', 'hedged'] : ['界限', 'bounded'];
  const place = [...at, { start, end }] as const;
  if (surplus.length === 0) {
    const said = message(
      `“${text}”前后的约数互相矛盾。请只留一个`,
      `“${text}” says a little less and a little more. Keep one of them`,
    );
    return { at: place, message: said };
  }
  return {
    at: place,
    message: message(
      `“${text}”的${zh}写了两遍，${words}可以删去`,
      `“${text}” is ${en} twice: ${words} can be left out`,
    ),
    fix: {
      description: message(`删去${words}`, `leave ${words} out`),
      edits: surplus.map((span) => ({
        at: [...at, { start: start + span.start, end: start + span.end }] as const,
        text: '',
      })),
    },
  };
};

const signs = signBits('bound');
