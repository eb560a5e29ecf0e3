import { bindFigures } from '../../plan/binding/bind-figures.ts';
import type { UnclaimedFigure } from '../../plan/binding/claim.ts';
import { clauseBefore } from '../../plan/binding/passage.ts';
import { isPromised } from '../../plan/binding/promised.ts';
import type { Home, Plan } from '../../plan/plan.ts';
import type { Figure } from '../../text/figure.ts';
import { type Message, message } from '../../text/message.ts';
import { nameIndicator, otherNames } from './name-indicator.ts';
import type { TargetProposal } from './proposal.ts';
import { readEach } from './read-each.ts';
import type { UniqueIds } from './unique-ids.ts';
import { evidentAggregate, writtenValue } from './written-value.ts';

/** Words that may make a figure a part of another one, or how that one grows. */
const dependent = /[每均]|其中|含|分别|[上下]半年|季度|较|比(?![例重率])|占(?!比)|[（(]/;

/** A figure that promises something, with what it counts. */
interface Promise {
  readonly home: number;
  readonly unclaimed: UnclaimedFigure;
  readonly indicator: string;
  /** What it is said of each of (每个乡镇); null where it counts the whole. */
  readonly each: string | null;
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
    const known = taken.get(promise.home) ?? knownIn(plan.homes[promise.home] as Home);
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
    if (!isPromised(timeAsAmount(unclaimed), plan.year) && figure.comparator !== 'all') return [];
    if (!areAll && dependent.test(clauseBefore(prose, figure.amount.start))) return [];
    const each = readEach(prose.text, unclaimed.sentence, figure);
    const name = nameIndicator(prose, figure);
    const indicator = name !== null && each?.isNear && !name.includes('每') ? each.words + name : name;
    return indicator === null
      ? []
      : [{ home: indexes.get(prose.at[0]) as number, unclaimed, indicator, each: each?.words ?? null }];
  });

const times = new Set(['天', '分钟', '秒']);
const broughtDown = /^(?:缩|压|降|控)/;

/** How long something lasts is no promise, but what it is brought down to is (缩短至12分钟以内): as if in another unit. */
const timeAsAmount = (unclaimed: UnclaimedFigure): UnclaimedFigure => {
  const { figure } = unclaimed;
  const isPromise = times.has(figure.unit ?? '') && figure.comparator === 'lte' && broughtDown.test(figure.text);
  return isPromise ? { ...unclaimed, figure: { ...figure, unit: '小时' } } : unclaimed;
};

const keyOf = (indicator: string, { unit, per, change, base }: Figure): string =>
  [indicator, unit, per, change, base].join('\n');

const sameFigure = (one: Figure, other: Figure): boolean =>
  one.min === other.min && one.max === other.max && one.comparator === other.comparator;

const knownIn = ({ targets }: Home): Map<string, Figure | null> =>
  new Map(
    targets.map(({ indicator, value: { unit, per, change, base } }) => [
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
  return otherNames(prose, figure, indicator).find((words) => !known.has(keyOf(words, figure))) ?? null;
};

const proposalOf = (
  { home, unclaimed: { prose, figure }, each }: Promise,
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
    certainty: each === null ? 'certain' : 'guess',
    doubt: each === null ? null : ofEach(each),
  };
};

const ofEach = (each: string): Message =>
  message(
    `请核对：正文写的是“${each}”，这个数可能是每一个的，不是合计`,
    `Please check: the text says “${each}”; the figure may hold for each of them and be no sum`,
  );
