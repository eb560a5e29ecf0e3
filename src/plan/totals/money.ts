import type { Figure } from '../../text/figure.ts';
import { foldWidth } from '../../text/fold-width.ts';
import { signBits } from '../../text/signs.ts';
import { parseUnit } from '../../text/unit.ts';
import { readPassage } from '../binding/passage.ts';
import type { Place } from '../place.ts';
import type { Plan, Prose, Target } from '../plan.ts';
import { prosesOf } from '../prose.ts';
import { tellingProses } from '../telling-proses.ts';

/** An amount of money for a named purpose, where it stands. */
export interface Budget {
  readonly at: Place;
  /** As written (320万元), or as the data has it. */
  readonly written: string;
  readonly amount: number;
  /** The last words of what it is for (科普经费): what two amounts for one thing have in common. */
  readonly purpose: string;
  readonly figure: Figure | null;
}

export const isMoney = (unit: string | null): boolean => unit !== null && parseUnit(unit)?.dimension === 'money';

/** What a budget is called. */
const fund = /[\u4e00-\u9fff]{2}(?:经费|资金|预算|投入|拨款|支出)$/u;
/** 每人, 人均 and 补助标准 are prices, and what grows or lies within is another amount. */
const price = /每|均|标准|单价|其中|增加|减少|[较比]/;

const farthest = 14;
const signs = signBits('money');

/** The budgets of a plan, from its targets and its texts, in order. */
export const budgetsOf = (plan: Plan): readonly Budget[] => [
  ...plan.targets.flatMap(budgetOfTarget),
  ...tellingProses(prosesOf(plan), signs).flatMap(budgetsInText),
];

const budgetOfTarget = (target: Target): readonly Budget[] => {
  const { value, written, indicator } = target;
  const [purpose] = fund.exec(indicator) ?? [];
  const amount = value.min ?? value.max;
  if (purpose === undefined || amount === null || !isMoney(value.unit) || value.change !== null || value.per !== null)
    return [];
  if (price.test(indicator)) return [];
  return [{ at: [target, 'value'], written: written ?? `${amount}元`, amount, purpose, figure: null }];
};

const budgetsInText = (prose: Prose): readonly Budget[] => {
  const { text, figures } = readPassage(prose);
  return figures.flatMap((figure) =>
    budgetInText(prose, foldWidth(text.slice(Math.max(0, figure.start - farthest), figure.start)), figure),
  );
};

const budgetInText = ({ at }: Prose, before: string, figure: Figure): readonly Budget[] => {
  const { amount: digits, unit, min, max, change, per, kind, text } = figure;
  const amount = min ?? max;
  if (kind !== 'target' || amount === null || !isMoney(unit) || change !== null || per !== null) return [];
  const clause = before.split(/[，。；、：]/).at(-1) ?? '';
  const [purpose] = price.test(clause) ? [] : (fund.exec(clause) ?? []);
  if (purpose === undefined) return [];
  return [{ at: [...at, { start: digits.start, end: digits.end }], written: text, amount, purpose, figure }];
};
