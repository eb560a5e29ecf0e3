import type { Column, Home, Target } from '../plan/plan.ts';
import { formatQuantity, type Quantity } from '../text/quantity.ts';
import type { ResponsiblePair } from './compare-responsible.ts';
import type { ValueChange } from './compare-values.ts';
import { compareWords } from './compare-words.ts';
import type { Aspect, Change, ChangeKind, HomeName, Side, Subject } from './comparison.ts';
import type { Pairing } from './pairing.ts';
import { type PrintedPlan, wordsOf } from './printed-plan.ts';

/** How readers find a part of a plan. */
export const nameHome = (plan: PrintedPlan, home: Home): HomeName =>
  home.kind === 'opening' ? theWhole : { number: home.number, title: wordsOf(plan, home).title };

const theWhole: HomeName = { number: '', title: null };

/** Words that stand in a home. */
export const homeSide = (plan: PrintedPlan, home: Home, words: string): Side => ({
  home: nameHome(plan, home),
  name: null,
  id: home.kind === 'task' ? home.id : null,
  words,
  value: null,
});

/** Words about the plan as a whole, its publication or what stands behind it. */
export const planSide = (words: string, name: string | null = null): Side => ({
  home: theWhole,
  name,
  id: null,
  words,
  value: null,
});

/** Words about a target or a column. */
export const promiseSide = (
  plan: PrintedPlan,
  of: Target | Column,
  { words, value = null }: { readonly words: string; readonly value?: Quantity | null },
): Side => ({ home: nameHome(plan, of.home), name: nameOf(of), id: of.id, words, value });

/** The indicator of a target, or the names of a column in their title marks. */
const nameOf = (of: Target | Column): string =>
  of.kind === 'target' ? of.indicator : of.names.map((name) => `《${name}》`).join('');

/** The value of a target or the episodes of a column in the plan's own words, else as offices write it; '' for none. */
export const valueWords = (of: Target | Column): string => {
  const value = amountOf(of);
  return of.written ?? (value === null ? '' : formatQuantity(value));
};

/** What a target or column promises as a figure; null for a column that does not count its episodes. */
export const amountOf = (of: Target | Column): Quantity | null => (of.kind === 'target' ? of.value : of.episodes);

/** A change of one side of something, told by its words; what only one plan says was added or removed. */
export const sideChange = (
  subject: Subject,
  aspect: Aspect | null,
  old: Side | null,
  now: Side | null,
  kind: ChangeKind = 'changed',
): Change => ({
  kind,
  subject,
  aspect,
  place: { old: old?.home ?? null, new: now?.home ?? null },
  old,
  new: now,
  stretches: null,
  also: [],
  difference: null,
  percent: null,
});

/** A change of running words, which are held against each other. */
export const wordsChange = (subject: Subject, aspect: Aspect, old: Side, now: Side, kind: ChangeKind): Change => ({
  ...sideChange(subject, aspect, old, now, kind),
  stretches: compareWords(old.words, now.words),
});

/** What a target or column inherits its owner and deadline from in both plans; null where it stands elsewhere now. */
export const aboveOf = ({ homes, defaults }: Pairing, old: Home, now: Home): ResponsiblePair['above'] => {
  if (homes.newOf(old) !== now) return null;
  return old.kind === 'task' && now.kind === 'task' ? { old, now } : defaults;
};

/** The move of a target or column that stands in another part of the plan now. */
export const promiseMove = (
  { old, now, homes }: Pairing,
  before: Target | Column,
  of: Target | Column,
): readonly Change[] => {
  if (homes.newOf(before.home) === of.home) return [];
  const side = (plan: PrintedPlan, one: Target | Column): Side =>
    promiseSide(plan, one, { words: valueWords(one), value: amountOf(one) });
  return [sideChange(of.kind, null, side(old, before), side(now, of), 'moved')];
};

/** What of a changed figure its change keeps beside kind and words. */
export const amountsOf = ({
  also,
  difference,
  percent,
}: ValueChange): Pick<Change, 'also' | 'difference' | 'percent'> => ({
  also,
  difference,
  percent,
});
