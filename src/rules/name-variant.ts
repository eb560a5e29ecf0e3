import type { Named } from '../plan/names/find-names.ts';
import { namesIn } from '../plan/names/names-in.ts';
import { standingsIn } from '../plan/names/standing.ts';
import type { Prose } from '../plan/plan.ts';
import { prosesOf } from '../plan/prose.ts';
import { type Message, message } from '../text/message.ts';
import type { Rule, Violation } from './rule.ts';

export const nameVariant: Rule = {
  id: 'name-variant',
  severity: 'warning',
  source: 'office',
  summary: message('登记过的名称前后写法一致', 'A registered name is written one way throughout'),
  reason: message(
    '同一个名称写成两样，读的人会当成两件事，统计和检索也对不上。',
    'A name written two ways reads like two things, and neither sums nor searches match.',
  ),
  example: {
    bad: `terms:
  - {term: 科普中国e站, variants: [科普e站]}
outlets:
  diantai: {name: 清河县人民广播电台, kind: radio}
sections:
  - title: 强化科普供给
    tasks:
      - title: 办好科普阵地
        text: |
          加强科普e站管理，新建科普中国E站9个。 #!
          与清河县人民广电播台合办专栏。 #!`,
    good: `terms:
  - {term: 科普中国e站, variants: [科普e站]}
organizations:
  dangwei: {name: 清河县县直机关工委}
sections:
  - title: 强化科普供给
    tasks:
      - title: 办好科普阵地
        text: |
          加强科普中国
          e站管理（原科普e站），落实《科普e站管理办法》，与县直机关工委开展活动。`,
  },
  *check(plan) {
    for (const prose of prosesOf(plan)) {
      const names = namesIn(plan, prose);
      if (names.length > 0 && names.some(isSuspect)) yield* variantsIn(prose, names.filter(isSuspect));
    }
  },
};

function* variantsIn(prose: Prose, suspects: readonly Named[]): Generator<Violation> {
  const standing = standingsIn(prose);
  for (const named of suspects) {
    const how = standing(named);
    const isCited =
      how === 'within' ||
      how === 'joined' ||
      /原[“《]?$/.test(prose.text.slice(Math.max(0, named.start - 2), named.start));
    if (isCited) continue;
    yield {
      at: [...prose.at, { start: named.start, end: named.end }],
      message: wordsFor(named),
      ...(how === 'quotation' ? { severity: 'info' as const } : {}),
    };
  }
}

/** Words that are nobody’s name, and a slip for one or a way not to write a term. */
const isSuspect = ({ slip, meanings }: Named): boolean =>
  slip === null
    ? meanings.every(({ which }) => which === 'variant')
    : meanings.some(({ which }) => which !== 'variant' && which !== 'former');

const wordsFor = ({ words, slip, meanings }: Named): Message => {
  const [meaning] = meanings.filter(({ which }) => slip === null || (which !== 'variant' && which !== 'former'));
  const right = meaning?.which === 'variant' ? meaning.entry.term : (meaning?.words ?? words);
  if (slip === null) return message(`“${words}”应统一写作“${right}”`, `“${words}” is written “${right}” throughout`);
  return message(
    `“${words}”与登记的名称“${right}”${faults[slip].zh}。请核对`,
    `“${words}” ${faults[slip].en} the registered “${right}”. See which is right`,
  );
};

const faults = {
  form: message('写法不一', 'differs in form from'),
  swapped: message('有两个字前后颠倒', 'has two characters the wrong way round against'),
  doubled: message('相比，重了一个字', 'has one character twice against'),
} as const;
