import { bindFigures } from '../../plan/binding/bind-figures.ts';
import { sentenceAt } from '../../plan/binding/sentence.ts';
import { planVocabulary } from '../../plan/generated/vocabulary.generated.ts';
import { splitReference } from '../../plan/links/link.ts';
import type { Column, Home, Plan, Target } from '../../plan/plan.ts';
import { describeTerms, hasOtherUnit, type Member } from '../../plan/totals/composition.ts';
import { countablesById, totalOf } from '../../plan/totals/countable.ts';
import { sumOfCounts } from '../../plan/totals/sum.ts';
import { plainDecimal } from '../../text/decimal.ts';
import { type Message, message } from '../../text/message.ts';
import { formatQuantity, type Quantity } from '../../text/quantity.ts';
import { literal } from '../markdown.ts';
import { describeQuantity } from './describe-quantity.ts';
import { heading, labelled, paragraphs } from './lines.ts';

/**
 * A target: what it is worth, to which task it belongs and until when, where the text states it, and how it stands to its
 * parts, to the targets of other plans and to the year before. `plans` are those of the repository that can be read.
 */
export const describeTarget = (target: Target, plan: Plan, plans: readonly Plan[]): Message => {
  const { id, indicator, value, aggregate, commitment, baseline } = target;
  const isMilestone = aggregate === 'milestone';
  return paragraphs([
    heading(indicator, message('目标', 'target'), id),
    isMilestone ? message('成果，没有数字', 'A result without a number') : worthOf(value),
    isMilestone ? null : wordOf('统计方式', 'Counts as', 'aggregate', aggregate),
    commitment === null ? null : wordOf('承诺', 'Commitment', 'target.commitment', commitment),
    labelled('基数', 'Baseline', baseline === null ? null : formatQuantity(baseline)),
    labelled('所属', 'In', nameOfHome(target.home)),
    labelled('牵头单位', 'Owner', target.owner?.name ?? null),
    labelled('完成时限', 'Due', target.due?.written ?? null),
    ...mentionsOf(target, plan),
    ...(['parts', 'including'] as const).map((key) => describeMembers(target, plan, key)),
    ...(['upstream', 'previous'] as const).map((key) => describeLink(target, key, plans)),
    describeContributions(target, plan, plans),
  ]);
};

/** What a target is worth: a plain number speaks for itself; of others, what is read in their words. */
const worthOf = (value: Quantity): Message => {
  const { comparator, per, change } = value;
  const words = formatQuantity(value);
  if (comparator === 'eq' && per === null && change === null)
    return message(`目标值：${literal(words)}`, `Value: ${literal(words)}`);
  const read = describeQuantity(value);
  return message(`${literal(words)}：${read.zh}`, `${literal(words)}: ${read.en}`);
};

const wordOf = (zh: string, en: string, place: string, value: string): Message =>
  message(`${zh}：${planVocabulary[place]?.values[value] ?? value}`, `${en}: ${value}`);

/** What a home is called: its number as it is printed, after those that it lies in, and its title; '' for the opening. */
export const nameOfHome = (home: Home): string => {
  if (home.kind === 'opening') return '';
  const { number, numeral, title } = home;
  const own = numeral.replace(/[、.．]$/, '');
  return own !== '' && number.endsWith(own)
    ? `${number.slice(0, number.length - own.length)}${numeral}${title}`
    : `${number} ${title}`.trim();
};

/** The sentences of the text that state a target or a column. */
export const mentionsOf = (subject: Target | Column, plan: Plan): readonly Message[] => {
  const claims = bindFigures(plan).claimsOf(subject);
  const sentences = claims.map(({ prose: { text }, span }) => {
    const { start, end } = sentenceAt(text, span.start);
    return text.slice(start, end);
  });
  return [...new Set(sentences)].map((sentence) =>
    message(`正文：“${literal(sentence)}”`, `In the text: “${literal(sentence)}”`),
  );
};

const describeMembers = (target: Target, plan: Plan, key: 'parts' | 'including'): Message | null => {
  const byId = countablesById(plan);
  const members = target[key].flatMap((id): readonly Member[] => {
    const of = byId.get(id);
    const quantity = of ? totalOf(of) : null;
    return of && quantity ? [{ of, quantity }] : [];
  });
  if (members.length === 0) return null;
  if (key === 'including') {
    const terms = literal(describeTerms(members));
    return message(`其中：${terms}`, `Including: ${terms}`);
  }
  const sum = describeSum(target, members);
  return message(`组成：${sum}`, `Parts: ${sum}`);
};

/** What figures come to, as a sum is written: 70＋60 = 130; the figures alone where they cannot be added. */
const describeSum = ({ value }: Target, members: readonly Member[]): string => {
  const counts = members.map(({ quantity }) => quantity);
  const sum = counts.some((count) => hasOtherUnit(value, count)) ? null : sumOfCounts(value, counts);
  return literal(sum ? `${describeTerms(members)} = ${plainDecimal(sum.amount)}` : describeTerms(members));
};

const describeLink = (target: Target, key: 'upstream' | 'previous', plans: readonly Plan[]): Message | null => {
  const reference = target[key];
  if (reference === null) return null;
  const { planId, targetId } = splitReference(reference);
  const [zh, en] = key === 'upstream' ? ['上级目标', 'Upstream'] : ['上年目标', 'Previous'];
  const other = plans.find(({ id }) => id === planId)?.targets.find(({ id }) => id === targetId);
  const words = other ? `${reference}，${other.indicator} ${formatQuantity(other.value)}` : reference;
  return labelled(zh, en, words);
};

/** The targets of other plans that count towards this one, with their sum. */
const describeContributions = (target: Target, plan: Plan, plans: readonly Plan[]): Message | null => {
  const reference = `${plan.id}#${target.id}`;
  const members = plans.flatMap((other) =>
    other.targets.flatMap((of): readonly Member[] => (of.upstream === reference ? [{ of, quantity: of.value }] : [])),
  );
  if (members.length === 0) return null;
  const sum = describeSum(target, members);
  return message(
    `下级计划有 ${members.length} 个目标计入：${sum}`,
    `${members.length} targets of other plans count towards it: ${sum}`,
  );
};
