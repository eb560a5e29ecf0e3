import { plainDecimal } from '../../text/decimal.ts';
import { type Message, message } from '../../text/message.ts';
import { formatGrowth, type Quantity } from '../../text/quantity.ts';
import { literal } from '../markdown.ts';

const comparators: Readonly<Record<Quantity['comparator'], Message>> = {
  eq: message('正好', 'exactly'),
  gte: message('不少于（含本数）', 'at least'),
  gt: message('超过（不含本数）', 'more than'),
  lte: message('不超过（含本数）', 'at most'),
  lt: message('少于（不含本数）', 'less than'),
  range: message('介于（两端都含）', 'from'),
  about: message('约', 'about'),
  all: message('全部', 'all of'),
};

const periods: Readonly<Record<NonNullable<Quantity['per']>, Message>> = {
  day: message('每天', 'a day'),
  workday: message('每个工作日', 'a workday'),
  week: message('每周', 'a week'),
  month: message('每月', 'a month'),
  quarter: message('每季度', 'a quarter'),
  year: message('每年', 'a year'),
};

/** What kepu reads in a quantity, in digits: 不少于（含本数）550000 人. */
export const describeQuantity = ({ comparator, min, max, unit, per, change, base }: Quantity): Message => {
  const [from, to] = [min, max].map((each) => (each === null ? null : plainDecimal(each)));
  const isRange = comparator === 'range';
  const amount = isRange ? message(`${from} 至 ${to}`, `${from} to ${to}`) : message(`${from ?? to}`, `${from ?? to}`);
  const measure = unit === null ? '' : ` ${literal(unit)}`;
  const { zh, en } = comparators[comparator];
  const growth = growthOf(change, base);
  const period = per === null ? message('', '') : message(`${periods[per].zh} `, ` ${periods[per].en}`);
  return message(
    `${growth.zh}${period.zh}${zh} ${amount.zh}${measure}`,
    `${growth.en}${en} ${amount.en}${measure}${period.en}`,
  );
};

/** Growth from one period to the next, which Chinese has words for. */
const betweenPeriods: ReadonlyMap<string | null, string> = new Map([
  ['同比', 'year-on-year'],
  ['环比', 'period-on-period'],
]);

const growthOf = (change: Quantity['change'], base: string | null): Message => {
  if (change === null) return message('', '');
  const word = change === 'increase' ? 'growth' : 'decline';
  const period = betweenPeriods.get(base);
  const from = base === null ? '' : ` from ${literal(base)}`;
  return message(`${literal(formatGrowth(change, base))} `, period ? `${period} ${word} of ` : `${word}${from} of `);
};
