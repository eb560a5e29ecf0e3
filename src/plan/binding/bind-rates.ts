import { multiplyDecimals } from '../../text/decimal.ts';
import type { Period, Quantity } from '../../text/quantity.ts';
import { frequencyDifferences, namesDays, plannedFrequency } from './frequency.ts';
import { clauseOf } from './ground.ts';
import type { Ledger } from './ledger.ts';
import { isBare } from './narrowing.ts';
import type { Mark, Passage } from './passage.ts';
import type { Statement } from './statement.ts';

/** The fewest and the most times that a period comes round in a year of work, holidays and breaks allowed for. */
const ROUNDS: Readonly<Partial<Record<Period, readonly [fewest: number, most: number]>>> = {
  quarter: [4, 4],
  month: [9, 12],
  week: [40, 53],
  workday: [200, 252],
  day: [200, 366],
};

/**
 * Binds a rate that stands beside a yearly figure in the same unit, with nothing else named between them (全年20场，每季度不少于
 * 5场): it says the same twice and promises nothing of its own. One that cannot be kept together with the figure contradicts it.
 */
export const bindRates = (ledger: Ledger, passages: readonly Passage[]): void => {
  for (const { marks } of passages) {
    for (const [index, mark] of marks.entries()) {
      const rounds = mark.figure.per === null ? undefined : ROUNDS[mark.figure.per];
      if (!rounds || !ledger.isFree(mark)) continue;
      const statement = yearlyBeside(ledger, marks[index - 1], mark) ?? yearlyBeside(ledger, marks[index + 1], mark);
      if (!statement) continue;
      const differences =
        namesDays(mark) || isItsPace(statement, mark) || meets(mark.figure, rounds, statement.planned)
          ? []
          : (['amount'] as const);
      ledger.claim(statement, mark, { how: 'named', isSure: true, span: clauseOf(mark), differences });
    }
  }
};

/** Whether a rate need not contradict how often a column appears: 每月4期 and every week, whatever the year comes to. */
const isItsPace = ({ subject }: Statement, mark: Mark): boolean => {
  const planned = subject.kind === 'column' ? plannedFrequency(subject) : null;
  if (subject.kind !== 'column' || planned === null) return false;
  return (frequencyDifferences(subject, planned, mark) ?? []).length === 0;
};

/** What the figure beside a rate states for the whole year. */
const yearlyBeside = (ledger: Ledger, beside: Mark | undefined, rate: Mark): Statement | undefined => {
  if (beside?.sentence !== rate.sentence || !ledger.countsIn(beside, rate.figure.unit)) return undefined;
  const [first, second] = beside.figure.start < rate.figure.start ? [beside, rate] : [rate, beside];
  if (!isBare(rate.passage.text.slice(first.figure.end, second.figure.start))) return undefined;
  const statement = ledger.statementOf(beside);
  return statement && statement.planned.per === null ? statement : undefined;
};

/** Whether a rate, taken through the year, and a yearly figure can both be kept. */
const meets = (rate: Quantity, [fewest, most]: readonly [number, number], total: Quantity): boolean => {
  const least = rate.min === null ? 0 : multiplyDecimals(rate.min, fewest);
  const greatest = rate.max === null ? Number.POSITIVE_INFINITY : multiplyDecimals(rate.max, most);
  return least <= (total.max ?? Number.POSITIVE_INFINITY) && greatest >= (total.min ?? 0);
};
