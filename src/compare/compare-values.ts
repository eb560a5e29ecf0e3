import { addDecimals, multiplyDecimals } from '../text/decimal.ts';
import type { Comparator, Quantity } from '../text/quantity.ts';
import type { Aspect, ChangeKind } from './comparison.ts';

/** A figure with what it grows from, where it is growth. */
export interface Value {
  readonly quantity: Quantity;
  readonly baseline: Quantity | null;
}

/** How one figure became another: the kind of change, what changed, and how else it is counted now. */
export interface ValueChange {
  readonly kind: Extract<ChangeKind, 'raised' | 'lowered' | 'tightened' | 'loosened' | 'changed'>;
  readonly aspect: Extract<Aspect, 'value' | 'unit' | 'comparator' | 'range' | 'period' | 'direction' | 'base'>;
  readonly also: readonly Aspect[];
  /** New less old amount where both count the same; null where they do not, or one of them is a range. */
  readonly difference: number | null;
  /** That in percent of the old amount. */
  readonly percent: number | null;
}

/**
 * What changed between two figures; null where they say the same, however they are written. An amount that a bound from
 * above allows (不超过5) is tightened or loosened; another is raised or lowered. Of growth the percentage counts, but
 * against a plain figure what it comes to from its baseline.
 */
export const compareValues = (old: Value, now: Value): ValueChange | null => {
  const aspects = differingAspects(old.quantity, now.quantity);
  if (aspects.length === 0) return null;
  const [one, other] = comparable(old, now);
  if (one === null || other === null) return changed(aspects);
  const [low, high] = [Math.sign(other.min - one.min), Math.sign(other.max - one.max)];
  const isNoAmount = low === 0 && high === 0;
  if (isNoAmount) return changed(aspects.filter((aspect) => aspect !== 'value'));
  if (low * high < 0) return changed([...new Set(aspects.map((aspect) => (aspect === 'value' ? 'range' : aspect)))]);
  const isCounted = isPoint(one) && isPoint(other);
  const difference = isCounted ? addDecimals([other.min, -one.min]) : null;
  const also = aspects.filter((aspect) => aspect !== 'value');
  return {
    kind: kindOf(low + high > 0, old.quantity, now.quantity),
    aspect: 'value',
    also,
    difference,
    percent: percentOf(difference, one.min),
  };
};

const changed = (aspects: readonly ValueChange['aspect'][]): ValueChange => {
  const [first = 'value', ...also] = aspects;
  return { kind: 'changed', aspect: first, also, difference: null, percent: null };
};

const kindOf = (isMore: boolean, old: Quantity, now: Quantity): ValueChange['kind'] => {
  if (isUpper(old) && isUpper(now)) return isMore ? 'loosened' : 'tightened';
  return isMore ? 'raised' : 'lowered';
};

const isUpper = ({ comparator }: Quantity): boolean => comparator === 'lte' || comparator === 'lt';

interface Amount {
  readonly min: number;
  readonly max: number;
}

const isPoint = ({ min, max }: Amount): boolean => min === max;

/** In what two figures differ, the gravest first. */
const differingAspects = (old: Quantity, now: Quantity): readonly ValueChange['aspect'][] => {
  const found: ValueChange['aspect'][] = [];
  if (old.unit !== now.unit) found.push('unit');
  if (old.change !== now.change) found.push('direction');
  if (old.per !== now.per) found.push('period');
  if (old.base !== now.base && old.change !== null && now.change !== null && isOtherBase(old, now)) found.push('base');
  const isRange = old.comparator === 'range' || now.comparator === 'range';
  if (plain(old) !== plain(now)) found.push(isRange ? 'range' : 'comparator');
  const [one, other] = [boundsOf(old), boundsOf(now)];
  if (one.min !== other.min || one.max !== other.max) found.push('value');
  return found;
};

/** 较上年 and a growth without a base may mean the same year. */
const isOtherBase = (old: Quantity, now: Quantity): boolean => old.base !== null && now.base !== null;

/** 全覆盖 bounds nothing more than the number does; neither does 达到100%. */
const plain = ({ comparator, min, unit, change }: Quantity): Comparator =>
  comparator === 'all' || (comparator === 'gte' && min === 100 && unit === '%' && change === null) ? 'eq' : comparator;

const boundsOf = ({ min, max }: Quantity): Amount => ({ min: min ?? max ?? 0, max: max ?? min ?? 0 });

/** The amounts of both where one can be held against the other; null where they count different things. */
const comparable = (old: Value, now: Value): readonly [Amount | null, Amount | null] => {
  const [one, other] = [old.quantity, now.quantity];
  if (isUpper(one) !== isUpper(other) || isOtherGrowth(one, other)) return [null, null];
  if (one.unit === other.unit && one.per === other.per && one.change === other.change) {
    return [boundsOf(one), boundsOf(other)];
  }
  // 较上年增长15% from 8600人 against 9000人.
  if ((one.change === null) === (other.change === null)) return [null, null];
  const [grown, plainOne] = one.change === null ? [now, old] : [old, now];
  const level = levelOf(grown, plainOne.quantity);
  if (level === null) return [null, null];
  return one.change === null ? [boundsOf(one), level] : [level, boundsOf(other)];
};

const isOtherGrowth = (one: Quantity, other: Quantity): boolean =>
  one.change !== null && other.change !== null && isOtherBase(one, other) && one.base !== other.base;

/** What growth comes to from its baseline; null where that is unknown or counted otherwise than the plain figure. */
const levelOf = ({ quantity, baseline }: Value, other: Quantity): Amount | null => {
  if (baseline === null || baseline.unit !== other.unit || baseline.change !== null || quantity.per !== null)
    return null;
  const from = baseline.min ?? baseline.max;
  if (from === null) return null;
  const { min, max } = boundsOf(quantity);
  const sign = quantity.change === 'decrease' ? -1 : 1;
  const grow = (amount: number): number | null => {
    if (quantity.unit === '%' && baseline.unit !== '%') {
      return addDecimals([from, multiplyDecimals(multiplyDecimals(from, sign * amount), 0.01)]);
    }
    return quantity.unit === baseline.unit && quantity.unit !== '%' ? addDecimals([from, sign * amount]) : null;
  };
  const [low, high] = [grow(min), grow(max)];
  return low === null || high === null ? null : { min: Math.min(low, high), max: Math.max(low, high) };
};

/** A difference in percent of the old amount, to one decimal; null from nothing or where there is no difference to tell. */
const percentOf = (difference: number | null, from: number): number | null =>
  difference === null || from === 0 ? null : Math.round((difference / Math.abs(from)) * 1000) / 10;
