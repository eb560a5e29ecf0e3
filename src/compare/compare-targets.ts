import type { Aggregate, Commitment, Home, Target } from '../plan/plan.ts';
import { isAspirational } from '../text/commitment.ts';
import { formatQuantity, type Quantity } from '../text/quantity.ts';
import { compareResponsible } from './compare-responsible.ts';
import { compareValues } from './compare-values.ts';
import type { Aspect, Change, ChangeKind } from './comparison.ts';
import type { Pairing } from './pairing.ts';
import { aboveOf, amountsOf, promiseMove, promiseSide, sideChange, valueWords, wordsChange } from './sides.ts';

/** What changed in a target that both plans have. */
export const compareTarget = (pairing: Pairing, before: Target, target: Target): readonly Change[] => {
  const { old, now, years } = pairing;
  const sides = (words: string, newWords: string) =>
    [
      promiseSide(old, before, { words, value: before.value }),
      promiseSide(now, target, { words: newWords, value: target.value }),
    ] as const;
  const change = (aspect: Aspect, words: string, newWords: string, kind?: ChangeKind): Change =>
    sideChange('target', aspect, ...sides(words, newWords), kind);
  const changes: Change[] = [...promiseMove(pairing, before, target)];
  if (before.indicator !== target.indicator) {
    changes.push(wordsChange('target', 'indicator', ...sides(before.indicator, target.indicator), 'reworded'));
  }
  const value = compareValues(
    { quantity: before.value, baseline: before.baseline },
    { quantity: target.value, baseline: target.baseline },
  );
  if (value) {
    changes.push({ ...change(value.aspect, valueWords(before), valueWords(target), value.kind), ...amountsOf(value) });
  }
  for (const [aspect, one, other] of mannersOf(before, target, years)) changes.push(change(aspect, one, other));
  const above = aboveOf(pairing, before.home, target.home);
  for (const each of compareResponsible({ old: before, now: target, above }, years)) {
    changes.push(change(each.aspect, each.old, each.now));
  }
  return changes;
};

/** What else is not as it was: how firm it is, how actuals count, what it starts from (which the next year leaves behind). */
const mannersOf = (
  before: Target,
  target: Target,
  years: number,
): readonly (readonly [aspect: Aspect, old: string, now: string])[] => {
  const found: (readonly [Aspect, string, string])[] = [];
  const [one, other] = [commitmentOf(before), commitmentOf(target)];
  if (one !== null && other !== null && one !== other) {
    found.push(['commitment', commitmentWords[one], commitmentWords[other]]);
  }
  if (before.aggregate !== target.aggregate) {
    found.push(['aggregate', aggregateWords[before.aggregate], aggregateWords[target.aggregate]]);
  }
  const [from, to] = [quantityWords(before.baseline), quantityWords(target.baseline)];
  if (years === 0 && from !== to) found.push(['baseline', from, to]);
  return found;
};

/** Null where the plan does not say and its text may: 力争 somewhere in it. */
const commitmentOf = ({ commitment, home }: Target): Commitment | null => commitment ?? (aims(home) ? null : 'firm');

const aims = ({ text }: Home): boolean => text !== null && isAspirational(text);

const quantityWords = (quantity: Quantity | null): string => (quantity === null ? '' : formatQuantity(quantity));

const commitmentWords: Readonly<Record<Commitment, string>> = { firm: '约束性', aspirational: '争取' };

const aggregateWords: Readonly<Record<Aggregate, string>> = {
  sum: '累计相加',
  latest: '取最近一次',
  average: '取平均',
  max: '取最大',
  frequency: '按频次',
  coverage: '按覆盖',
  milestone: '按成果',
};
