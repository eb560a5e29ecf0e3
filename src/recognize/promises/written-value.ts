import type { WrittenQuantity, WrittenTarget } from '../../plan/generated/types.generated.ts';
import type { Figure } from '../../text/figure.ts';
import { formatQuantity, parseQuantity, type Quantity } from '../../text/quantity.ts';

const keys = ['comparator', 'min', 'max', 'unit', 'per', 'change', 'base'] as const;

const isSame = (one: Quantity | null, other: Quantity): boolean =>
  one !== null && keys.every((key) => one[key] === other[key]);

/** A figure as a value: in the words of the text where these alone say all of it, in the usual words, else as an object. */
export const writtenValue = (figure: Figure): WrittenQuantity => {
  for (const words of [figure.text, formatQuantity(figure)]) if (isSame(parseQuantity(words), figure)) return words;
  const { comparator, min, max, unit, per, change, base } = figure;
  const amounts = comparator === 'range' ? { min, max } : { amount: min ?? max };
  const known = Object.entries({ comparator, ...amounts, unit, per, change, base }).filter(([, each]) => each !== null);
  return Object.fromEntries(known) as WrittenQuantity;
};

const shares = new Set(['%', '百分点', '倍', '‰']);
const mean = /[日月年周户人均]均|平均/;
/** What is there at the end, however it came about. */
const level =
  /注册|实名|会员|用户数|粉丝|覆盖|[率比]例?$|总[数量额]$|保有量|存量|规模|人数达|面积|累计|总人数|水平|持有/;
const reaching = new Set(['gte', 'gt', 'lte', 'lt']);
const arrival = /^(?:达|[增扩提升降减压控保稳][^\d]{0,4}[到至在]|突破)/;
const often = new Set(['week', 'month', 'quarter']);

/** How actuals count towards a figure, where its words make that evident; undefined where they are summed up, as most are. */
export const evidentAggregate = (figure: Figure, indicator: string, before: string): WrittenTarget['aggregate'] => {
  const { comparator, unit, per, change } = figure;
  if (comparator === 'all') return 'coverage';
  if (per === 'day' || per === 'workday' || mean.test(indicator) || mean.test(before.slice(-8))) return 'average';
  if (per !== null && often.has(per)) return 'frequency';
  if (change !== null || (unit !== null && shares.has(unit))) return 'latest';
  return reaching.has(comparator) && arrival.test(figure.text) && level.test(indicator) ? 'latest' : undefined;
};
