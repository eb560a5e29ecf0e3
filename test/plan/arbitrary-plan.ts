import fc from 'fast-check';
import type { PlanFile } from '../../src/plan/generated/types.generated.ts';

type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** An object with all of `needed` and any of `optional`. */
const object = (needed: Fields, optional: Fields = {}): fc.Arbitrary<Record<string, unknown>> =>
  fc.record({ ...needed, ...optional }, { requiredKeys: Object.keys(needed) });

const list = (entry: fc.Arbitrary<unknown>, minLength = 0): fc.Arbitrary<unknown[]> =>
  fc.array(entry, { minLength, maxLength: 3 });

const words = fc.constantFrom(
  '科普供给',
  '办好专栏',
  'a: b',
  '“引号”',
  "it's",
  '# 号',
  '- 横',
  '123',
  'true',
  '𠮷',
  '两\n行',
);
const id = fc.constantFrom('a', 'app-users', 'b2', 'qiu-zheng');
const date = fc.constantFrom('2026-01-05', '2026-02-28', '2026-12-31');
const due = fc.oneof(date, fc.constantFrom('2026-11', '2026-Q3'));
const numeral = fc.constantFrom('三、', '（五）', '7.', '③', '');
const style = fc.constantFrom('一、', '（一）', '1.', '（1）', '①', '第一', '');

const quantity = fc.oneof(
  fc.constantFrom('30期', '不少于30场', '1-2个', '10%', '每天3条以上', '28个试点县全覆盖'),
  object({ comparator: fc.constantFrom('eq', 'about', 'all', 'gte', 'lt'), amount: fc.nat(), unit: words }),
  object(
    { comparator: fc.constant('range'), min: fc.nat(9), max: fc.integer({ min: 10, max: 99 }), unit: words },
    { per: fc.constantFrom('day', 'workday', 'week', 'month', 'quarter', 'year') },
  ),
  object(
    { comparator: fc.constant('gt'), min: fc.nat(), unit: words, change: fc.constant('increase') },
    { base: words },
  ),
);

const responsible = { owner: words, support: list(words), due };

const target = fc.oneof(
  object(
    { id, indicator: words, value: quantity },
    {
      ...responsible,
      quote: words,
      aggregate: fc.constantFrom('sum', 'latest', 'average', 'max', 'frequency', 'coverage', 'milestone'),
      commitment: fc.constantFrom('firm', 'aspirational'),
      baseline: quantity,
      parts: list(id),
      including: list(id),
      upstream: fc.constant('省计划#a'),
      previous: fc.constant('plan-2025#app-users'),
      note: words,
    },
  ),
  object({ id, indicator: words, aggregate: fc.constant('milestone') }),
);

const every = fc.oneof(
  fc.constantFrom('day', 'workday', 'week', 'weekend', 'month', 'irregular'),
  object({ weekdays: list(fc.constantFrom('mon', 'sat', 'sun'), 1) }),
  object({ times: fc.integer({ min: 1, max: 9 }), per: fc.constantFrom('day', 'week', 'month', 'quarter', 'year') }),
);

const columnRest = {
  ...responsible,
  id,
  outlet: words,
  partners: list(words),
  relation: words,
  episodes: fc.oneof(fc.integer({ min: 1, max: 400 }), quantity),
  every,
  from: fc.constant('2026-01-05'),
  to: fc.constantFrom('2026-01-05', '2026-12-31'),
  breaks: list(object({ from: fc.constant('2026-07-15'), to: fc.constant('2026-08-31') })),
  within: words,
  quote: words,
  note: words,
};

const column = fc.oneof(
  object({ name: words }, columnRest),
  object({ names: list(words, 1) }, { ...columnRest, share: fc.constantFrom('joint', 'each') }),
);

const promises = { targets: list(target), columns: list(column) };
const home = { ...promises, text: words };
const lead = fc.constantFrom('run-in', 'own-line');

const { section } = fc.letrec<{ section: unknown; task: unknown }>((tie) => ({
  task: object(
    { title: words },
    {
      ...home,
      ...responsible,
      numeral,
      responsibility: fc.constantFrom('（{owner}）', ''),
      id,
      lead,
      tags: list(words),
      note: words,
      items: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.array(tie('task'), { maxLength: 2 })),
    },
  ),
  section: fc.oneof(
    { depthSize: 'small' },
    object({ title: words }, { ...home, numeral, lead, tasks: list(tie('task')) }),
    object({ title: words }, { ...home, numeral, lead, sections: list(tie('section')) }),
  ),
}));

const person = object({ title: words, name: words });

const publication = object(
  {},
  {
    form: fc.constantFrom('plan', 'notice', 'letter'),
    mark: fc.oneof(words, object({ hosts: list(words, 1) }, { suffix: words })),
    number: words,
    urgency: fc.constantFrom('特急', '加急'),
    signers: list(words),
    recipients: list(words),
    noticeTitle: words,
    attached: fc.boolean(),
    noticeText: words,
    copyNumber: fc.constantFrom('000001', '12'),
    signed: fc.oneof(
      object({}, { by: list(words), date, seal: fc.boolean() }),
      object({ stamp: person }, { seal: fc.constant(false) }),
    ),
    contact: words,
    cc: list(words),
    printing: object({}, { office: words, date }),
  },
);

const identity = {
  aliases: list(words),
  formerNames: list(
    fc.oneof(words, object({ name: words }, { until: fc.constantFrom(2020, '2024-03', '2024-03-01') })),
  ),
  since: fc.constantFrom(2019, '2019', '2019-03'),
  until: fc.constantFrom('2025-12-31', 2026),
};

/** Any plan file of the right shape, with every key of the format somewhere in it. */
export const planFile = object(
  { kepu: fc.constant(1), title: words, year: fc.integer({ min: 1900, max: 2999 }), issuer: words },
  {
    ...promises,
    id,
    include: list(words),
    numbering: fc.oneof(
      list(style, 1),
      object({}, { levels: list(style, 1), continuous: list(fc.integer({ min: 1, max: 4 })) }),
    ),
    lead,
    responsibility: fc.constant('（责任单位：{owner}；配合单位：{support}；完成时限：{due}）'),
    defaults: object({}, { ...responsible, aggregate: fc.constantFrom('sum', 'latest') }),
    organizations: fc.dictionary(id, fc.oneof(words, object({ name: words }, identity)), { maxKeys: 3 }),
    outlets: fc.dictionary(
      id,
      fc.oneof(
        words,
        object({ name: words }, { ...identity, kind: fc.constantFrom('radio', 'other'), frequency: words }),
      ),
      { maxKeys: 3 },
    ),
    terms: list(object({ term: words }, { variants: list(words), means: words })),
    overview: words,
    sections: list(section),
    publication,
    attachments: list(
      fc.oneof(
        object({ title: words, content: fc.constantFrom('checklist', 'columns') }),
        object({ title: words, text: words }),
      ),
    ),
  },
) as fc.Arbitrary<unknown> as fc.Arbitrary<PlanFile>;
