import { addDecimals, multiplyDecimals } from '../../text/decimal.ts';
import type { Figure } from '../../text/figure.ts';
import { firstFrom } from '../../text/first-from.ts';
import { amountOf } from '../../text/quantity.ts';
import { bindFigures, type Claim } from '../binding/bind-figures.ts';
import { readPassage } from '../binding/passage.ts';
import { sentenceAt } from '../binding/sentence.ts';
import type { Plan, Target } from '../plan.ts';
import { continuationsOf, type Succession } from './succession.ts';

/** A change that a text states behind the figure of a target, where last year's plan has another figure to begin from. */
export interface BaseMismatch {
  readonly claim: Claim;
  /** The words of the change: 比上年增加5场. */
  readonly figure: Figure;
  readonly last: Target;
  /** What last year would have been. */
  readonly base: number;
}

/**
 * The changes of a plan's text (40场，比上年增加5场) that do not fit last year's plan. Only plain numbers of both years are
 * compared, and a change that stands right behind its figure, in the same unit, against the year before; 约 leaves it open.
 */
export const differencesIn = (succession: Succession, plans: readonly Plan[]): readonly BaseMismatch[] => {
  const { present: plan } = succession;
  // Only a text with such words is read at all.
  if (!plan.homes.some(({ proses }) => proses.some(({ text }) => mayChange.test(text)))) return [];
  return continuationsOf(succession, plans).flatMap(({ present, last }) => {
    if (!isPlain(last) || present.aggregate !== last.aggregate || present.value.unit !== last.value.unit) return [];
    return bindFigures(plan)
      .claimsOf(present)
      .flatMap((claim) => mismatchOf(claim, last));
  });
};

const mayChange = /[上去]年|同比/u;

const isPlain = ({ value, aggregate }: Target): boolean =>
  aggregate !== 'milestone' &&
  value.comparator === 'eq' &&
  value.change === null &&
  value.per === null &&
  value.min !== null;

const mismatchOf = (claim: Claim, last: Target): readonly BaseMismatch[] => {
  const { figure: stated, prose, isSure, differences } = claim;
  if (!stated || !isSure || differences.length > 0 || stated.comparator !== 'eq' || stated.min === null) return [];
  const { figures, text } = readPassage(prose);
  const figure = figures[firstFrom(figures, ({ start }) => start, stated.end)];
  if (!figure || figure.end > sentenceAt(prose.text, stated.start).end) return [];
  if (!isAgainstLastYear(figure) || !behind.test(text.slice(stated.end, figure.start))) return [];
  const by = figure.change === 'increase' ? amountOf(figure) : -amountOf(figure);
  if (figure.unit === stated.unit) {
    const base = addDecimals([stated.min, -by]);
    return base === last.value.min ? [] : [{ claim, figure, last, base }];
  }
  return figure.unit === '%' ? percentMismatch(claim, figure, last, by) : [];
};

/** Nothing but a comma and a noun stands between 40场 and 比上年增加5场. */
const behind = /^[^，。；]{0,8}[，（(]?$/u;

const isAgainstLastYear = ({ kind, comparator, base, min }: Figure): boolean =>
  kind === 'growth' &&
  comparator === 'eq' &&
  min !== null &&
  base !== null &&
  /^(?:上年|上年度|去年|去年度|上一年|上一年度)$/u.test(base);

/** A percentage is rounded: half of its last digit either way leaves it open. */
const percentMismatch = (claim: Claim, figure: Figure, last: Target, by: number): readonly BaseMismatch[] => {
  const [now, before] = [amountOf(claim.figure as Figure), amountOf(last.value)];
  const decimals = /\.(\d+)/.exec(figure.text)?.[1]?.length ?? 0;
  const slack = 0.5 * 10 ** -decimals + 1e-9;
  if (before <= 0 || by <= -100 || Math.abs((now / before - 1) * 100 - by) <= slack) return [];
  const base = Math.round(multiplyDecimals(now / (1 + by / 100), 100)) / 100;
  return [{ claim, figure, last, base }];
};
