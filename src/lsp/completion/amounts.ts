import { type Language, type Message, message } from '../../text/message.ts';
import { parseQuantity } from '../../text/quantity.ts';
import { unitNames } from '../../text/unit.ts';
import { promisesIn } from '../ids/promises.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Completion } from './completion.ts';
import type { ValuePlace } from './value-place.ts';

/** How offices write quantities, each with what it means. */
const forms: readonly (readonly [form: string, meaning: Message])[] = [
  ['30场', message('等于', 'exactly')],
  ['不少于30场', message('下限，包括这个数', 'at least')],
  ['达到30场', message('下限，包括这个数', 'at least')],
  ['超过30场', message('多于这个数', 'more than')],
  ['不超过30个', message('上限，包括这个数', 'at most')],
  ['10%', message('百分数', 'a percentage')],
  ['1～2个', message('区间', 'a range')],
  ['约200人', message('约数', 'about')],
  ['每天3条以上', message('每个期间的数', 'for each period')],
  ['较上年增长15%', message('增长', 'growth')],
  ['28个试点县全覆盖', message('全覆盖', 'all of them')],
];

/** The measure words, those that the plan has first. */
export const unitCompletions = (snapshot: Snapshot, at: ValuePlace): readonly Completion[] =>
  unitsFor(snapshot).map((unit) => ({ ...plain(unit, at), text: at.wrap(/^[%]/.test(unit) ? `"${unit}"` : unit) }));

/** The forms of a quantity; behind a number, the same words with each measure word. */
export const amountCompletions = (snapshot: Snapshot, at: ValuePlace, language: Language): readonly Completion[] => {
  const { typed } = at;
  if (/[\d０-９一二三四五六七八九十百千万亿]$/u.test(typed)) {
    return unitsFor(snapshot).map((unit) => plain(typed + unit, at));
  }
  return forms
    .filter(([form]) => form.startsWith(typed))
    .map(([form, meaning]) => ({ ...plain(form, at), detail: meaning[language] }));
};

const plain = (words: string, at: ValuePlace): Completion => ({
  label: words,
  detail: '',
  documentation: '',
  kind: 'amount',
  filter: words,
  span: at.span,
  text: at.wrap(words),
  isSnippet: false,
});

const unitsFor = (snapshot: Snapshot): readonly string[] => {
  const used = promisesIn(snapshot).flatMap(({ value }) => parseQuantity(value)?.unit ?? []);
  return [...new Set([...used, ...unitNames()])];
};
