import { readLead } from '../../text/comparator.ts';
import { multiplyDecimals } from '../../text/decimal.ts';
import type { Figure } from '../../text/figure.ts';
import { foldWidth } from '../../text/fold-width.ts';
import { differences, parseQuantity, type Quantity } from '../../text/quantity.ts';
import type { Column, Home, Target } from '../plan.ts';
import { EPISODE_UNITS, plannedFrequency } from './frequency.ts';
import type { Mark } from './passage.ts';
import { saysEach } from './says-each.ts';
import { clauseStart } from './sentence.ts';
import { foldName } from './wording.ts';

/** What a text may differ in from the data. */
export type Difference = 'amount' | 'unit' | 'comparator' | 'per' | 'change' | 'base';

/** One figure of the data that a text should state. */
export interface Statement {
  readonly subject: Target | Column;
  /** The key of the file that holds the figure. */
  readonly key: 'value' | 'episodes' | 'every';
  readonly planned: Quantity;
}

/** A target or column as its text may name it. */
export interface Subject {
  readonly of: Target | Column;
  readonly home: Home;
  /** Folded; the indicator of a target, each name of a column. */
  readonly names: readonly string[];
  /** Null where no figure is to be stated: a milestone, or a column without episodes. */
  readonly statement: Statement | null;
  /** How often a column appears, where that is a count for a period. */
  readonly frequency: Statement | null;
}

/** The share of a name's characters that words must have to mean it, in whatever order: a column's is its own. */
export const enough = ({ of }: Subject): number => (of.kind === 'column' ? 0.85 : 0.6);

/** The targets and columns of a home as subjects. */
export const subjectsOf = (home: Home): readonly Subject[] => [
  ...home.targets.map(
    (target): Subject => ({
      of: target,
      home,
      names: [foldName(target.indicator)],
      statement: hasFigure(target) ? { subject: target, key: 'value', planned: target.value } : null,
      frequency: null,
    }),
  ),
  ...home.columns.map(
    (column): Subject => ({
      of: column,
      home,
      names: column.names.map(foldName),
      statement: column.episodes ? { subject: column, key: 'episodes', planned: column.episodes } : null,
      frequency: frequencyOf(column),
    }),
  ),
];

const hasFigure = ({ aggregate, value }: Target): boolean =>
  aggregate !== 'milestone' && (value.min !== null || value.max !== null);

const frequencyOf = (column: Column): Statement | null => {
  const planned = plannedFrequency(column);
  return planned === null ? null : { subject: column, key: 'every', planned };
};

/** How a mark differs from a statement; nothing where they agree. */
export const differencesAt = (statement: Statement, mark: Mark): readonly Difference[] => {
  const { subject, key, planned } = statement;
  const shared = subject.kind === 'column' && key === 'episodes' && subject.names.length > 1 ? subject : null;
  const found = shared === null ? compareMark(mark, planned) : sharedDifferences(shared, statement, mark);
  return found.includes('comparator') && (isBoundBefore(mark, planned) || isOwnBound(mark, planned))
    ? found.filter((difference) => difference !== 'comparator')
    : found;
};

/** How far before its number a bound may stand. */
const FARTHEST_BOUND = 24;

/** Whether the planned bound stands apart from the number, earlier in its clause: 不低于财政支出的3%, 不少于举办30场. */
const isBoundBefore = ({ passage, figure, previousEnd }: Mark, { comparator }: Quantity): boolean => {
  if (figure.comparator !== 'eq') return false;
  const floor = Math.max(clauseStart(passage.text, figure.start), previousEnd, figure.start - FARTHEST_BOUND);
  const words = foldWidth(passage.text.slice(floor, figure.start));
  for (let end = words.length - 1; end > 1; end--) {
    const lead = readLead(words, end, 0);
    if (lead !== null && lead.word.length > 1) return lead.comparator === comparator;
  }
  return false;
};

/** 不少于48期、12期: whether the bound of the figure before holds for this one too is for nobody to say. */
const isOwnBound = ({ figure }: Mark, { comparator }: Quantity): boolean =>
  figure.comparator !== 'eq' && parseQuantity(figure.text)?.comparator === comparator;

const SCALES = [10_000, 100_000_000];

/** A number in a table leaves out the bound, and what it counts in may be said anywhere: 4.8 for 4.8万人. */
const compareMark = ({ figure, isBareCell }: Mark, planned: Quantity): readonly Difference[] => {
  const found = compare(figure, planned);
  if (!isBareCell) return found;
  const isScaled =
    figure.unit === null && SCALES.some((scale) => !compare(times(figure, scale), planned).includes('amount'));
  const kept = figure.comparator === 'eq' ? found.filter((difference) => difference !== 'comparator') : found;
  return isScaled ? kept.filter((difference) => difference !== 'amount') : kept;
};

/** Compares a figure of a text with what is planned. */
const compare = (stated: Figure, planned: Quantity): readonly Difference[] => {
  const found = differences(stated, planned);
  return reachesLevel(stated, planned) ? found.filter((difference) => difference !== 'comparator') : found;
};

/** 扩大到8000平方米 says where something arrives: 8000平方米 as well as 达到8000平方米. Only 达到 itself is a bound. */
export const reachesLevel = (stated: Figure, planned: Quantity): boolean =>
  stated.comparator === 'gte' &&
  planned.comparator === 'eq' &&
  /^[^\d达不少于低]{1,4}[到至][\d０-９一二三四五六七八九十百千万亿两.．]{1,20}[^上]{0,6}$/.test(stated.text);

/**
 * Whether a figure differs in nothing but a unit that is only understood: 集 or 次 from episodes that the data gives as a
 * bare number, or what the head of a table says of its column.
 */
export const isUnderstood = (
  { subject, key }: Statement,
  { figure, isBareCell }: Mark,
  found: readonly Difference[],
): boolean => {
  if (found.some((difference) => difference !== 'unit')) return false;
  const isBareNumber = subject.kind === 'column' && key === 'episodes' && subject.written === null;
  return isBareCell || (isBareNumber && EPISODE_UNITS.has(figure.unit ?? ''));
};

/** What several names share may be stated as one sum (共60期) or for each of them (各30期), whatever the data holds. */
const sharedDifferences = ({ names, share }: Column, statement: Statement, mark: Mark): readonly Difference[] => {
  const { figure } = mark;
  const { planned } = statement;
  const found = compare(figure, planned);
  if (share === 'joint' && saysEach(mark)) return compare(times(figure, names.length), planned);
  if (found.length === 0 || share !== 'each' || saysEach(mark)) return found;
  return compare(figure, times(planned, names.length));
};

/** The quantities that a text may state for a planned one: what each of several names has may be summed up. */
export const statedAlike = (subject: Target | Column, planned: Quantity): readonly Quantity[] =>
  subject.kind === 'column' && subject.share === 'each' && subject.names.length > 1
    ? [planned, times(planned, subject.names.length)]
    : [planned];

const times = <T extends Quantity>(quantity: T, factor: number): T => ({
  ...quantity,
  min: quantity.min === null ? null : multiplyDecimals(quantity.min, factor),
  max: quantity.max === null ? null : multiplyDecimals(quantity.max, factor),
});
