import { describeFrequency, describeRun } from '../plan/columns/schedule-words.ts';
import type { Column } from '../plan/plan.ts';
import {
  areSameParties,
  compareResponsible,
  isSameParty,
  movedDate,
  printParties,
  printPartyOrNone,
} from './compare-responsible.ts';
import { compareValues } from './compare-values.ts';
import type { Aspect, Change, ChangeKind } from './comparison.ts';
import type { Pairing } from './pairing.ts';
import { aboveOf, amountsOf, promiseMove, promiseSide, sideChange, valueWords } from './sides.ts';

/** What changed in a column that both plans have. */
export const compareColumn = (pairing: Pairing, before: Column, column: Column): readonly Change[] => {
  const { old, now, years } = pairing;
  const change = (aspect: Aspect, words: string, newWords: string, kind?: ChangeKind): Change =>
    sideChange(
      'column',
      aspect,
      promiseSide(old, before, { words, value: before.episodes }),
      promiseSide(now, column, { words: newWords, value: column.episodes }),
      kind,
    );
  const changes: Change[] = [...promiseMove(pairing, before, column)];
  const [names, newNames] = [namesOf(before), namesOf(column)];
  if (names !== newNames) changes.push(change('names', names, newNames, 'reworded'));
  changes.push(...episodesOf(before, column, change));
  for (const [aspect, one, other] of mannersOf(before, column, years)) changes.push(change(aspect, one, other));
  const above = aboveOf(pairing, before.home, column.home);
  for (const each of compareResponsible({ old: before, now: column, above }, years)) {
    changes.push(change(each.aspect, each.old, each.now));
  }
  return changes;
};

const namesOf = ({ names }: Column): string => names.map((name) => `《${name}》`).join('');

type MakeChange = (aspect: Aspect, words: string, newWords: string, kind?: ChangeKind) => Change;

const episodesOf = (before: Column, column: Column, change: MakeChange): readonly Change[] => {
  const [one, other] = [before.episodes, column.episodes];
  const words = [valueWords(before), valueWords(column)] as const;
  if (one === null || other === null) {
    if (one === other) return [];
    return [change('episodes', ...words, one === null ? 'added' : 'removed')];
  }
  const found = compareValues({ quantity: one, baseline: null }, { quantity: other, baseline: null });
  if (!found) return [];
  const aspect = found.aspect === 'value' ? 'episodes' : found.aspect;
  return [{ ...change(aspect, ...words, found.kind), ...amountsOf(found) }];
};

/** Whatever else of a column is not as it was, as offices write it. */
const mannersOf = (
  before: Column,
  column: Column,
  years: number,
): readonly (readonly [aspect: Aspect, old: string, now: string])[] => {
  const found: (readonly [Aspect, string, string])[] = [];
  const note = (aspect: Aspect, old: string, now: string) => {
    if (old !== now) found.push([aspect, old, now]);
  };
  note('share', shareWords(before), shareWords(column));
  if (!isSameParty(before.outlet, column.outlet)) {
    found.push(['outlet', printPartyOrNone(before.outlet), printPartyOrNone(column.outlet)]);
  }
  if (!areSameParties(before.partners, column.partners)) {
    found.push(['partners', printParties(before.partners), printParties(column.partners)]);
  }
  note('relation', before.relation, column.relation);
  note('every', frequencyOf(before), frequencyOf(column));
  if (runOf(before, years) !== runOf(column, 0)) {
    found.push(['run', describeRun(before).zh, describeRun(column).zh]);
  }
  note('within', before.within ?? '', column.within ?? '');
  return found;
};

const shareWords = ({ share }: Column): string => (share === null ? '' : share === 'joint' ? '合计' : '各计');

const frequencyOf = ({ every }: Column): string => (every === null ? '' : describeFrequency(every).zh);

/** The days of a column, so many years later. */
const runOf = ({ from, to, breaks }: Column, years: number): string =>
  [from, to, ...breaks.flatMap((each) => [each.from, each.to])].map((date) => movedDate(date, years)).join(' ');
