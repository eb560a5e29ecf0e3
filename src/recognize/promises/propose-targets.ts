import { bindFigures } from '../../plan/binding/bind-figures.ts';
import type { UnclaimedFigure } from '../../plan/binding/claim.ts';
import { clauseBefore, readPassage } from '../../plan/binding/passage.ts';
import { isPromised } from '../../plan/binding/promised.ts';
import type { Home, Plan } from '../../plan/plan.ts';
import { countedBy } from '../../text/counted.ts';
import type { Figure } from '../../text/figure.ts';
import type { TargetProposal } from './proposal.ts';
import type { UniqueIds } from './unique-ids.ts';
import { evidentAggregate, writtenValue } from './written-value.ts';

/** Words that may make a figure a part of another one, or how that one grows. */
const dependent = /[每均]|其中|含|分别|[上下]半年|季度|[较比]|同比|占|[（(]/;

/** A figure that promises something, with what it counts. */
interface Promise {
  readonly home: number;
  readonly unclaimed: UnclaimedFigure;
  readonly indicator: string;
}

/**
 * Targets for the figures that a plan promises and nothing in it claims. `areAll` is for the second time, when those that
 * stand for themselves are claimed: what is then left may be a part of one, and counts only if it is not.
 */
export const proposeTargets = (plan: Plan, ids: UniqueIds, areAll: boolean): readonly TargetProposal[] => {
  const indexes = new Map<object, number>(plan.homes.map((home, index) => [home, index]));
  const taken = new Map<number, Map<string, Figure | null>>();
  const found: TargetProposal[] = [];
  for (const promise of withoutRepeats(promisesOf(plan, indexes, areAll))) {
    const known = taken.get(promise.home) ?? knownIn(plan.homes[promise.home]);
    taken.set(promise.home, known);
    const indicator = distinct(promise, known);
    if (indicator === null) continue;
    known.set(keyOf(indicator, promise.unclaimed.figure), promise.unclaimed.figure);
    found.push(proposalOf(promise, indicator, ids));
  }
  return found;
};

const promisesOf = (plan: Plan, indexes: ReadonlyMap<object, number>, areAll: boolean): readonly Promise[] =>
  bindFigures(plan).unclaimed.flatMap((unclaimed) => {
    const { prose, figure } = unclaimed;
    if (!isPromised(unclaimed, plan.year) && figure.comparator !== 'all') return [];
    if (!areAll && dependent.test(clauseBefore(prose, figure.amount.start))) return [];
    const indicator = indicatorOf(unclaimed);
    return indicator === null ? [] : [{ home: indexes.get(prose.at[0]) ?? 0, unclaimed, indicator }];
  });

const longest = 40;

/** What a figure counts, in the words of the text, without the marks that stand around them. */
const indicatorOf = ({ prose, figure }: UnclaimedFigure): string | null => {
  const { text, figures } = readPassage(prose);
  const words = countedBy(text, figures, indexOf(prose, figure));
  const plain = words?.replace(/\s+/g, '') ?? '';
  return plain === '' || plain.length > longest ? null : plain;
};

/** A number of a table is read with the unit of its column: it stands where the bare one does. */
const indexOf = (prose: UnclaimedFigure['prose'], { start }: Figure): number => {
  const { marks, figures } = readPassage(prose);
  const order = marks.find(({ figure }) => figure.start === start)?.order;
  return order ?? figures.findIndex((figure) => figure.start === start);
};

const keyOf = (indicator: string, { unit, per, change, base }: Figure): string =>
  [indicator, unit, per, change, base].join('\n');

const sameFigure = (one: Figure, other: Figure): boolean =>
  one.min === other.min && one.max === other.max && one.comparator === other.comparator;

const knownIn = (home: Home | undefined): Map<string, Figure | null> =>
  new Map(
    (home?.targets ?? []).map(({ indicator, value: { unit, per, change, base } }) => [
      [indicator, unit, per, change, base].join('\n'),
      null,
    ]),
  );

/** What the opening or a section says and a task says again is the task's. */
const withoutRepeats = (promises: readonly Promise[]): readonly Promise[] => {
  const last = new Map<string, Promise>();
  const wordsOf = ({ indicator, unclaimed: { figure } }: Promise): string =>
    [keyOf(indicator, figure), figure.min, figure.max].join('\n');
  for (const promise of promises) last.set(wordsOf(promise), promise);
  const isTask = ({ unclaimed }: Promise): boolean => Object.hasOwn(unclaimed.prose.at[0], 'items');
  return promises.filter((promise) => {
    const other = last.get(wordsOf(promise));
    return other === undefined || other === promise || isTask(promise) || !isTask(other);
  });
};

/** An indicator that no other figure of the home has: with the words before it, if need be. Null for what is said twice. */
const distinct = ({ unclaimed, indicator }: Promise, known: ReadonlyMap<string, Figure | null>): string | null => {
  const { prose, figure } = unclaimed;
  const before = known.get(keyOf(indicator, figure));
  if (before === undefined) return indicator;
  if (before !== null && sameFigure(before, figure)) return null;
  const clause = clauseBefore(prose, figure.start).replace(/[\s\d]/g, '');
  for (const words of [clause + indicator, `${indicator}（${clause}）`]) {
    if (words.length <= longest && clause !== '' && !known.has(keyOf(words, figure))) return words;
  }
  return null;
};

const proposalOf = (
  { home, unclaimed: { prose, figure } }: Promise,
  indicator: string,
  ids: UniqueIds,
): TargetProposal => {
  const aggregate = evidentAggregate(figure, indicator, clauseBefore(prose, figure.start));
  const written = {
    id: ids.next('', 'proposal'),
    indicator,
    value: writtenValue(figure),
    ...(aggregate === undefined ? {} : { aggregate }),
  };
  return {
    kind: 'target',
    written,
    home,
    key: prose.at[1],
    start: figure.start,
    figure,
    certainty: 'certain',
    doubt: null,
  };
};
